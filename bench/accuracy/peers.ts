import { OpenRedaction } from "@openredaction/core";
import { Redactor } from "@redactpii/node";
import type { CorpusDocument } from "./corpus/types.js";
import type { Prediction } from "./match.js";

type Found = Pick<Prediction, "category" | "start" | "end">;

/** A tool measured beside the detector. It gets texts; a table cell by cell, for none of them knows heads. */
export interface Peer {
  readonly name: string;
  readonly read: (text: string) => Promise<readonly Found[]> | readonly Found[];
}

/** The expressions that a first search of the web gives, each for its category. */
const NAIVE: readonly (readonly [category: string, pattern: RegExp])[] = [
  ["id-number", /(?<!\d)\d{17}[\dXx](?!\d)|(?<!\d)\d{15}(?!\d)/g],
  ["phone", /(?<!\d)1[3-9]\d{9}(?!\d)|(?<!\d)0\d{2,3}-?\d{7,8}(?!\d)/g],
  ["bank-account", /(?<!\d)\d{16,19}(?!\d)/g],
  ["email", /[\w.+-]{1,64}@[\w-]+\.[\w.]+/g],
  ["birth-date", /\d{4}年\d{1,2}月(?:\d{1,2}日)?|\d{4}-\d{2}-\d{2}/g],
  ["address", /[\u4e00-\u9fff]{2,20}(?:村|社区|路|街)[\u4e00-\u9fff\d]{0,10}[号组]/g],
];

/** The types of other tools in the words of the house; what has no such word is no finding of a category. */
const TYPES: readonly (readonly [category: string, type: RegExp])[] = [
  ["email", /EMAIL/],
  ["phone", /PHONE|MOBILE|FAX/],
  ["bank-account", /CREDIT_CARD|BANK|IBAN|ACCOUNT|CARD_NUMBER/],
  ["birth-date", /BIRTH|DOB/],
  ["address", /(?<!IP_|MAC_)ADDRESS/],
  ["id-number", /NATIONAL|CHINA|CHINESE|RESIDENT|PASSPORT|SSN|ID_CARD|IDENTITY|DRIVING|DRIVER/],
];

const categoryOf = (type: string): string | undefined => TYPES.find(([, pattern]) => pattern.test(type))?.[0];

function readNaive(text: string): Found[] {
  const found = NAIVE.flatMap(([category, pattern]) =>
    Array.from(text.matchAll(pattern), (match) => ({
      category,
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
  // An ID of 18 digits is in reach of the expression for cards too: the first kind that claims a place keeps it.
  return found.filter((one, index) => !found.slice(0, index).some((two) => two.start < one.end && one.start < two.end));
}

/** Redactpii gives back the text only: what it replaced is what stands between the pieces that stayed. */
function spansOf(text: string, redacted: string): Found[] {
  const found: Found[] = [];
  let at = 0;
  let category: string | undefined;
  for (const piece of redacted.split(/((?:PERSON|PHONE|EMAIL|CREDIT_CARD|SSN|ADDRESS|DATE|ZIP|IP)[A-Z_]*)/)) {
    if (/^[A-Z][A-Z_]+$/.test(piece)) {
      category = categoryOf(piece);
      continue;
    }
    const next = piece === "" ? text.length : text.indexOf(piece, at);
    if (next < 0) break;
    if (next > at && category !== undefined) found.push({ category, start: at, end: next });
    at = next + piece.length;
    category = undefined;
  }
  return found;
}

const open = new OpenRedaction();
const redactor = new Redactor();

export const PEERS: readonly Peer[] = [
  { name: "naive expressions", read: readNaive },
  {
    name: "@openredaction/core 1.1.5",
    async read(text) {
      const { detections } = await open.detect(text);
      return detections.flatMap(({ type, position: [start, end] }) => {
        const category = categoryOf(type);
        return category === undefined ? [] : [{ category, start, end }];
      });
    },
  },
  { name: "@redactpii/node 1.0.17", read: (text) => spansOf(text, redactor.redact(text)) },
];

/** What a peer finds in a document. */
export async function readByPeer({ read }: Peer, document: CorpusDocument): Promise<readonly Prediction[]> {
  const subject = "unknown";
  if (document.form === "text") return (await read(document.text)).map((found) => ({ ...found, subject }));
  const found: Prediction[] = [];
  for (const [row, cells] of document.rows.entries())
    for (const [column, cell] of cells.entries())
      if (cell !== "") for (const one of await read(cell)) found.push({ ...one, subject, row, column });
  return found;
}
