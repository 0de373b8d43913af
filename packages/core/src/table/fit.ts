import { isContextualMeaning } from "../rules/contextual/heads.js";
import { isDigit, isHan } from "../text/chars.js";
import { isRuleMeaning } from "./head-trie.js";

/**
 * Does a cell look like what a head announces? 1 yes, −1 no, 0 it may be. Only the shape is looked at, at most the first 64 units: it tells
 * heads from labels left of values and rows of a table from the prose after it; it proves nothing of the value.
 */
export function fit(meaning: string | null, text: string): -1 | 0 | 1 {
  if (meaning === null) return 0;
  const shape = shapeOf(text);
  if (shape.filled === 0) return 0;
  switch (meaning) {
    case "person-name":
    case "contact-name":
      return shape.digits > 1
        ? -1
        : shape.han >= 2 && shape.filled <= 4 && shape.han + shape.masks === shape.filled
          ? 1
          : 0;
    case "organization-name":
    case "workplace":
    case "bank":
      return shape.digits > 5 ? -1 : shape.han >= 4 ? 1 : 0;
    case "sex":
      return shape.filled <= 2 && /^[男女]性?$/.test(text.trim()) ? 1 : -1;
    case "age":
    case "serial":
    case "quantity":
    case "score":
      return shape.digits > 8 || shape.han > 4 ? -1 : shape.digits > 0 && shape.han < 2 ? 1 : 0;
    case "amount":
    case "area":
      return shape.han > 6 ? -1 : shape.digits > 0 && shape.han < 3 ? 1 : 0;
    case "postcode":
      return shape.digits === 6 ? 1 : -1;
    case "date":
      return shape.digits > 12 ? -1 : shape.digits >= 4 ? 1 : 0;
    case "other":
      return shape.digits >= 3 ? 1 : 0;
    case "relation":
    case "nation":
    case "education":
    case "politics":
      return shape.digits > 5 ? -1 : 0;
    default:
      if (isContextualMeaning(meaning))
        return shape.digits > 12 ? -1 : meaning === "property" && shape.digits > 0 && shape.han < 3 ? 1 : 0;
      if (!isRuleMeaning(meaning)) return shape.digits > 8 ? -1 : 0;
      if (meaning === "address") return shape.han >= 4 ? 1 : shape.digits > 10 ? -1 : 0;
      if (meaning === "birth-date" && shape.digits > 8) return -1;
      return shape.digits + shape.masks >= FEWEST_DIGITS || shape.at ? 1 : 0;
  }
}

/** Has the cell a number under a head that announces a rule's value? The one kind of fit that no word can have by accident. */
export function fitsStrongly(meaning: string, text: string): boolean {
  if (!isRuleMeaning(meaning) || isContextualMeaning(meaning)) return false;
  const shape = shapeOf(text);
  return shape.digits + shape.masks >= 6 || shape.at;
}

interface Shape {
  /** Units that are no spaces. */
  readonly filled: number;
  readonly digits: number;
  readonly han: number;
  /** `*`, `×`, `某`, `x` … that stand for a digit or a character. */
  readonly masks: number;
  readonly at: boolean;
}

const FARTHEST = 64;
/** 1990.3 has five, a group of an ID in groups four. */
const FEWEST_DIGITS = 5;

function shapeOf(text: string): Shape {
  let filled = 0;
  let digits = 0;
  let han = 0;
  let masks = 0;
  let at = false;
  for (let index = 0; index < text.length && index < FARTHEST; index++) {
    const unit = text.charCodeAt(index);
    if (unit <= 0x20) continue;
    filled++;
    if (isDigit(unit)) digits++;
    else if (isHan(unit)) han++;
    else if (unit === 0x2a || unit === 0xd7 || unit === 0x25cf || unit === 0x25a0 || unit === 0x25cb) masks++;
    else if (unit === 0x40) at = true;
    // The dot of a name (阿不都·买买提) counts as one of its characters.
    else if (unit === 0xb7) han++;
  }
  return { filled, digits, han, masks, at };
}
