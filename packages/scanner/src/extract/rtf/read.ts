import { pageOfCharset } from "../decode/code-page.js";
import { addFieldCode } from "../flow/field.js";
import { placeOfFlow } from "../flow/flow.js";
import { takeDestination } from "./destinations.js";
import { endOfCell, endOfParagraph, endOfRow, flush, put } from "./put.js";
import { closeStory, createState, flowOf, type State } from "./state.js";
import { readTokens, type Token } from "./tokens.js";

/** Deepest nesting of groups; deeper ones are read as the group at that depth. */
const DEEPEST = 500;

/** Words that stand for a character. */
const CHARACTERS: Readonly<Record<string, string>> = {
  tab: "\t",
  line: "\n",
  lquote: "\u2018",
  rquote: "\u2019",
  ldblquote: "\u201c",
  rdblquote: "\u201d",
  bullet: "\u2022",
  emdash: "\u2014",
  endash: "\u2013",
  emspace: "\u2003",
  enspace: "\u2002",
};
const SYMBOLS: Readonly<Record<string, string>> = { "~": "\u00a0", _: "-", "{": "{", "}": "}", "\\": "\\" };

/** Reads an RTF source (Latin-1 characters of its bytes) to its end; what is left open is closed. */
export function readRtf(source: string): State {
  const state = createState();
  let starred = false;
  let fresh = false;
  let deeper = 0;
  readTokens(source, (token) => {
    if (token.kind === "open") {
      flush(state);
      if (state.groups.length >= DEEPEST) deeper++;
      else {
        state.groups.push(state.group);
        state.group = { ...state.group, story: false };
      }
      fresh = true;
      return;
    }
    if (token.kind === "close") {
      state.skip = 0;
      if (deeper > 0) deeper--;
      else closeGroup(state);
      return;
    }
    if (token.kind === "symbol" && token.text === "*" && fresh) {
      starred = true;
      return;
    }
    const first = fresh;
    fresh = false;
    if (token.kind === "word" && (first || starred) && takeDestination(state, token.text, starred)) {
      starred = false;
      return;
    }
    starred = false;
    take(state, token);
  });
  flush(state);
  while (state.flows.length > 0) closeStory(state);
  return state;
}

function closeGroup(state: State): void {
  flush(state);
  const { group } = state;
  if (group.story) closeStory(state);
  const outer = state.groups.pop();
  if (outer === undefined) return;
  if (group.target === "code" && outer.target !== "code") addFieldCode(flowOf(state), state.code);
  if (
    group.target === "shape value" &&
    outer.target !== "shape value" &&
    /^wzDescription$/i.test(state.shapeName.trim())
  ) {
    const place = { ...placeOfFlow(flowOf(state)), part: "alt text" };
    const text = state.value;
    if (text.trim() !== "" && text !== state.alternative) {
      state.blocks.push({ kind: "text", text, place, hidden: "alt text" });
    }
    state.alternative = text;
  }
  state.group = outer;
}

function take(state: State, token: Token): void {
  const { group } = state;
  if (token.kind === "word") {
    if (token.text === "u" && token.value !== null) {
      put(state, String.fromCharCode(token.value & 0xffff));
      state.skip = group.fallback;
      return;
    }
    takeWord(state, token.text, token.value);
    return;
  }
  if (token.kind === "byte") {
    if (state.skip > 0) state.skip--;
    else if (group.target !== "skip") state.bytes.push(token.value ?? 0);
    return;
  }
  if (token.kind === "symbol") {
    const text = SYMBOLS[token.text];
    if (state.skip > 0) state.skip--;
    else if (text !== undefined) put(state, text);
    else if (token.text === "\r" || token.text === "\n") endOfParagraph(state);
    return;
  }
  takeText(state, token.text);
}

function takeText(state: State, source: string): void {
  const text = state.skip > 0 ? source.slice(state.skip) : source;
  state.skip = Math.max(0, state.skip - source.length);
  const { target } = state.group;
  if (target === "skip" || text === "") return;
  if (target === "colours") {
    for (const character of text) if (character === ";") endColour(state);
    return;
  }
  if (target === "fonts") return;
  if (target === "reviewer") {
    const names = text.split(";");
    put(state, names[0]!);
    for (const name of names.slice(1)) state.reviewers.push(name);
    return;
  }
  for (let i = 0; i < text.length; i++) state.bytes.push(text.charCodeAt(i));
  if (state.bytes.length > 4096) flush(state);
}

function endColour(state: State): void {
  state.whites.push(state.colour.length === 3 && state.colour.every((value) => value >= 0xfc));
  state.colour = [];
}

function takeWord(state: State, word: string, value: number | null): void {
  const { group } = state;
  const text = CHARACTERS[word];
  if (text !== undefined) {
    if (state.skip > 0) state.skip--;
    else put(state, text);
    return;
  }
  const on = value !== 0;
  switch (word) {
    case "par":
    case "sect":
    case "page":
      endOfParagraph(state);
      return;
    case "cell":
      endOfCell(state);
      return;
    case "row":
      endOfRow(state);
      return;
    case "nestcell":
      put(state, "\t");
      return;
    case "nestrow":
      put(state, "\n");
      return;
    case "trowd":
      if (group.target === "text") state.inRow = true;
      return;
    case "intbl":
      state.inTable = true;
      return;
    case "pard":
      state.inTable = false;
      return;
    case "plain":
      flush(state);
      Object.assign(group, { hidden: false, deleted: false, colour: 0, shaded: false, size: 24 });
      return;
    case "ansicpg":
      // 0 says nothing.
      if (value !== null && value > 0) state.page = value;
      return;
    case "mac":
      state.page ??= 10000;
      return;
    case "uc":
      group.fallback = Math.min(20, Math.max(0, value ?? 1));
      return;
    case "f":
      flush(state);
      group.font = value ?? -1;
      return;
    case "fcharset": {
      const page = pageOfCharset(value ?? 1);
      // Western fonts are named in Chinese files, too: the file's own page knows better.
      if (group.target === "fonts" && page !== null && page !== 1252) state.fontPages.set(group.font, page);
      return;
    }
    case "v":
      flush(state);
      group.hidden = on;
      return;
    case "deleted":
      flush(state);
      group.deleted = on;
      return;
    case "fs":
      flush(state);
      group.size = value ?? 24;
      return;
    case "cf":
      flush(state);
      group.colour = value ?? 0;
      return;
    case "highlight":
    case "cb":
    case "chcbpat":
    case "chshdng":
      flush(state);
      group.shaded = value !== null && value > 0 && state.whites[value] !== true;
      return;
    case "red":
    case "green":
    case "blue":
      if (group.target === "colours") state.colour.push(value ?? 0);
      return;
    case "picwgoal":
      state.pictureWidth = value ?? 0;
      return;
    case "pichgoal":
      // A quarter of an A4 page (11,906 by 16,838 twips).
      if (state.pictureWidth * (value ?? 0) > 50_000_000) state.largePictures.push(state.pictures);
  }
}
