import { TuominError } from "@tuomin/core";
import { describe, expect, it } from "vitest";
import { asProblem } from "../../src/commands/as-problem.js";
import * as ledgerProblems from "../../src/messages/ledger-problems.js";
import { Problem } from "../../src/messages/problem.js";
import * as problems from "../../src/messages/problems.js";

const SECRET = "520102199003071234";

describe("asProblem", () => {
  it("keeps a problem as it is", () => {
    const problem = problems.missingPath("x");
    expect(asProblem(problem)).toBe(problem);
  });

  it("takes a wrong call of the library for wrong usage", () => {
    expect(asProblem(new TuominError("unknown-policy", "没有", "none"))).toMatchObject({
      exit: 2,
      zh: "没有",
      en: "none",
    });
  });

  it.each([
    ["an error", new RangeError(SECRET)],
    ["a text", SECRET],
    ["null", null],
    ["an object", { message: SECRET }],
  ])("tells of %s only its kind, and exits with 4", (_what, error) => {
    const problem = asProblem(error);
    expect(problem).toBeInstanceOf(Problem);
    expect(problem.exit).toBe(4);
    expect(problem.message).not.toContain(SECRET);
  });

  it("names the line of our own source", () => {
    const error = Object.assign(new TypeError("x"), {
      stack: "TypeError: x\n    at scan (file:///opt/tuomin/dist/ledger/store.js:12:3)",
    });
    expect(asProblem(error).en).toContain("TypeError, ledger/store.js:12");
  });
});

describe("the problems", () => {
  it("say in both languages what is wrong, and end with a full stop", () => {
    const all: Problem[] = [
      problems.missingPath("x"),
      problems.unreadablePath("x", "EACCES"),
      problems.notAFile("x"),
      problems.outputNotFolder("x"),
      problems.outputNotEmpty("x"),
      problems.outputExists("x"),
      problems.outputIsInput("x"),
      problems.outputOverInput("x"),
      problems.cannotWrite("x", "EROFS"),
      problems.diskFull("x"),
      problems.configUnreadable("x", "EACCES"),
      ledgerProblems.keyUnusable("x"),
      ledgerProblems.keyNotKept("x", "EACCES"),
      ledgerProblems.wrongKey("x"),
      ledgerProblems.noLedger("x"),
      ledgerProblems.notALedger("x"),
      ledgerProblems.ledgerNewer("x", 2, 1),
      ledgerProblems.ledgerDamaged("x"),
      ledgerProblems.ledgerBusy("x"),
      ledgerProblems.noRun("x", null, 0),
      ledgerProblems.noRun("x", 3, 2),
      ledgerProblems.resumeMismatch("x"),
      problems.unknownRule("x", null),
      problems.unknownRule("x", "y"),
      problems.cannotMask("x", "rtf"),
      problems.configExists("x"),
      problems.nothingToScan(),
      problems.tooLargeToCheck("x", 1),
      problems.internal("Error", ""),
    ];
    for (const { zh, en } of all) {
      expect(zh).toMatch(/[\u4e00-\u9fff].*。$/);
      expect(en).toMatch(/^[^\u4e00-\u9fff]+\.$/);
    }
  });
});
