import {
  BUILDING,
  COUNTY,
  ESTATE,
  FLOOR,
  GROUP,
  HAMLET,
  HOUSE,
  type Level,
  ROOM,
  TOWNSHIP,
  UNIT,
} from "./hierarchy.js";
import { type NumberedStep, numberedStep } from "./house-number.js";
import { bareRoom, skipBracket } from "./loose-ends.js";
import { isLandmark, namedStep } from "./named-step.js";
import { isAnnex, landmarkFollows, nameFollows, numberFollows } from "./order.js";
import { regionAt } from "./regions.js";
import type { Reading, Step } from "./step.js";

const MOST_STEPS = 16;
const LONGEST = 110;

/** Steps that name no door by themselves and yet lie below the village only in company: see `isDeep`. */
function isDeep(steps: readonly Step[], step: Step): boolean {
  if (step.kind === "region") return false;
  switch (step.level) {
    case GROUP:
    case HOUSE:
    case BUILDING:
    case UNIT:
    case ROOM:
      return true;
    case FLOOR:
      return steps.some(({ level }) => level >= ESTATE && level < FLOOR);
    default:
      return false;
  }
}

/** 号 after a building or a unit is a door of it. */
function depthOf(step: NumberedStep, last: Level): Level {
  return step.level === HOUSE && step.word === "号" && last >= BUILDING ? ROOM : step.level;
}

/**
 * Reads the address that starts at `start` as far as it goes. `breaks`: offsets where a line break was taken out of the text; one
 * may stand inside an address. `known`: a head or a label says that it is an address, so that it may begin with a group's name. Reads at most 110 units and 16 steps.
 */
export function readAddress(text: string, start: number, breaks: readonly number[], known = false): Reading {
  const steps: Step[] = [];
  const limit = start + LONGEST;
  let at = start;
  let deepEnd = -1;
  let lastHamletEnd = -1;
  let last: Step = { level: 0, start, end: start, kind: "region" };
  let broken = 0;
  const push = (level: Level, from: number, end: number, kind: Step["kind"]): boolean => {
    broken += breaks.filter((offset) => offset > Math.max(start, last.end - 1) && offset < end).length;
    if (broken > 1) return false;
    // After a door a new line may bring a deeper number, never a new name.
    if (deepEnd === last.end && kind !== "numbered" && breaks.some((offset) => offset >= last.end && offset < end))
      return false;
    last = { level, start: from, end, kind };
    steps.push(last);
    if (isDeep(steps, last)) deepEnd = end;
    if (level === HAMLET) lastHamletEnd = end;
    return true;
  };
  while (steps.length < MOST_STEPS && at < limit) {
    const next = skipBracket(text, skipGap(text, at, steps.length > 0));
    const spaced = next > at;
    const deep = deepEnd === last.end && deepEnd >= 0;
    const number = numberedStep(text, next);
    if (number !== null) {
      const level = depthOf(number, last.level);
      if (
        numberFollows(last.level, level, steps) &&
        (!deep || level > last.level || isAnnex(text, next, last.level, level))
      ) {
        if (!push(level, next, number.end, "numbered")) break;
        at = number.end;
        continue;
      }
    }
    if (steps.length > 0) {
      const room = bareRoom(text, next, last, spaced, breaks);
      if (room > 0 && !breaks.includes(next)) {
        push(ROOM, next, room, "numbered");
        break;
      }
    }
    if (last.level < COUNTY) {
      const region = regionAt(text, next, last.level);
      if (region !== null && regionHolds(text, region.end, region.whole)) {
        if (!push(region.level, next, region.end, "region")) break;
        at = region.end;
        continue;
      }
    }
    const named = namedStep(text, next, last.level, last.level >= TOWNSHIP || (known && steps.length === 0));
    if (named === null) break;
    if (isLandmark(named)) {
      const level = depthOf(named.number, last.level);
      if (!landmarkFollows(last.level, level, named.number.word, deep, spaced)) break;
      if (!push(level, next, named.number.end, "landmark")) break;
      at = named.number.end;
      continue;
    }
    if (!nameFollows(last.level, named.level, named.nameEnd === next, deep)) break;
    if (!push(named.level, next, named.end, "named")) break;
    at = named.end;
  }
  return { steps, deepEnd, lastHamletEnd, end: last.end };
}

/** A name cut short (贵州, 凯里) holds only where more of a name follows; 北京路 is no region. */
function regionHolds(text: string, end: number, whole: boolean): boolean {
  if (whole) return true;
  return !/^(?:[东西南北中]?(?:[路街巷道]|大[道街])|镇|乡|村|社区|小区|花园|新村|组|号|[东西南北中][路街])/.test(
    text.slice(end, end + 3),
  );
}

function skipGap(text: string, at: number, allowed: boolean): number {
  let index = at;
  while (allowed && index < at + 2 && text.charCodeAt(index) === 0x20) index++;
  return index;
}
