import { describe, expect, it } from "vitest";
import { COMMANDS, type Command } from "../../src/commands/command-table.js";
import { completion } from "../../src/commands/completion.js";
import type { Flag } from "../../src/commands/flags/flag.js";
import { FLAGS } from "../../src/commands/flags.js";
import { parse } from "../../src/commands/parse.js";

const flags: readonly Flag[] = Object.values(FLAGS);
const commands: readonly Command[] = COMMANDS;

describe("the table of flags", () => {
  it("is in good order: every flag is told in both languages and belongs to a command", () => {
    for (const flag of flags) {
      expect(flag.name).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(flag.help.zh).toMatch(/[\u4e00-\u9fff]/);
      expect(flag.help.en).not.toMatch(/[\u4e00-\u9fff]/);
      if (flag.choices !== undefined || flag.default !== undefined) expect(flag.value ?? flag.choices).toBeDefined();
    }
    const used = new Set([...commands.flatMap((command) => command.flags), "lang"]);
    expect([...used].sort()).toEqual(Object.keys(FLAGS).sort());
  });

  it("gives no command two flags of one name or letter", () => {
    for (const command of commands) {
      const own: readonly Flag[] = [...command.flags.map((id) => FLAGS[id]), FLAGS.lang];
      const names = own.flatMap((flag) => (flag.short === undefined ? [flag.name] : [flag.name, flag.short]));
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it("makes help that names every flag, in both languages", () => {
    for (const command of commands) {
      for (const language of ["zh", "en"] as const) {
        const parsed = parse([command.name, "--help"], language);
        expect(parsed).toHaveProperty("text");
        const { text } = parsed as { text: string };
        for (const id of command.flags) expect(text).toContain(`--${FLAGS[id].name}`);
        expect(text).toContain(language === "zh" ? "用法：" : "Usage:");
        if (language === "en") expect(text.replaceAll("pbpaste", "")).not.toMatch(/[\u4e00-\u9fff]/);
      }
    }
  });

  it("makes completion that names every command and flag", () => {
    for (const shell of ["bash", "zsh", "fish"] as const) {
      const script = completion(shell, "zh");
      for (const command of commands) {
        expect(script).toContain(command.name);
        for (const id of command.flags) expect(script).toMatch(new RegExp(`(--|-l )${FLAGS[id].name}\\b`));
      }
    }
  });
});

describe("parse", () => {
  it("reads values by their type", () => {
    expect(
      parse(
        [
          "scan",
          "a",
          "b",
          "-o",
          "x",
          "--format",
          "html,csv,html",
          "-j",
          "3",
          "--size-limit=2MB",
          "--time-limit",
          "0.5",
          "--reveal",
        ],
        "en",
      ),
    ).toEqual({
      command: "scan",
      arguments: ["a", "b"],
      flags: { out: "x", format: ["html", "csv"], jobs: 3, sizeLimit: 2e6, timeLimit: 0.5, reveal: true },
    });
  });

  it("takes - for a file and words after -- as they are", () => {
    expect(parse(["check", "-"], "en")).toMatchObject({ command: "check", arguments: ["-"] });
    expect(parse(["scan", "--", "--out"], "en")).toMatchObject({ command: "scan", arguments: ["--out"], flags: {} });
  });

  it.each([
    [["scna", "x"], "unknown-command", "scan"],
    [["scan", "x", "--otu", "y"], "unknown-option", "--out"],
    [["scan", "x", "--ocrs"], "unknown-option", "--ocrs"],
    [["check", "x", "--jobs", "2"], "unknown-option", "--jobs"],
    [["scan"], "missing-argument", "PATH"],
    [["scan", "x", "--out"], "missing-value", "--out"],
    [["check", "a", "b"], "too-many-arguments", "check"],
    [["scan", "x", "--format", "html,pdf"], "bad-value", "html, xlsx"],
    [["scan", "x", "--fail-on", "violations"], "bad-value", "violation"],
    [["scan", "x", "--jobs", "0"], "bad-value", "--jobs"],
    [["scan", "x", "--jobs", "1.5"], "bad-value", "--jobs"],
    [["scan", "x", "--time-limit", "soon"], "bad-value", "--time-limit"],
    [["scan", "x", "--size-limit", "huge"], "bad-value", "200MB"],
    [["--lang", "fr", "rules"], "bad-value", "zh, en"],
  ])("refuses %j", (words, code, word) => {
    let problem: unknown;
    try {
      parse(words, "en");
    } catch (error) {
      problem = error;
    }
    expect(problem).toMatchObject({ code, exit: 2 });
    const { zh, en } = problem as { zh: string; en: string };
    expect(en).toContain(word);
    expect(zh).toMatch(/[\u4e00-\u9fff]/);
  });
});
