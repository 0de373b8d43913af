import {
  BUILDING,
  COUNTY,
  ESTATE,
  FLOOR,
  GROUP,
  HAMLET,
  HOUSE,
  type Level,
  PREFECTURE,
  ROAD,
  ROOM,
  TOWNSHIP,
  UNIT,
  VILLAGE,
} from "./hierarchy.js";
import type { Step } from "./step.js";

/** May a numbered step of `next` follow a step of `last`? */
export function numberFollows(last: Level, next: Level, steps: readonly Step[]): boolean {
  switch (next) {
    case PREFECTURE:
      // 第八师 after 石河子市
      return last <= COUNTY;
    case TOWNSHIP:
      return last < next;
    case VILLAGE:
      return last <= VILLAGE;
    case GROUP:
      return (
        last === 0 || last === TOWNSHIP || last === VILLAGE || last === HAMLET || last === GROUP || last === ESTATE
      );
    case ROAD:
      return last >= COUNTY && last <= ROAD;
    case ESTATE:
      return last >= COUNTY && last <= HOUSE;
    case HOUSE:
      return last !== ROOM || steps.length === 0;
    case BUILDING:
      return last <= BUILDING;
    case UNIT:
      // 甲12楼3单元: in the north 楼 counts buildings.
      return last >= ESTATE && (last <= UNIT || last === FLOOR);
    case FLOOR:
      return last >= ESTATE && last < FLOOR;
    case ROOM:
      return last >= ESTATE && last < ROOM;
    default:
      return last < next;
  }
}

/** May a named step of `next` follow a step of `last`? `bare`: nothing but the ending itself (花园|小区, 北京路|社区). */
export function nameFollows(last: Level, next: Level, bare: boolean, deep: boolean): boolean {
  if (last === 0) return true;
  if (deep) {
    // After a door only what the door stands in: 12号翠湖花园3栋; after a group also roads and settlements.
    if (last === GROUP) return next === HAMLET || next === ROAD || next === ESTATE;
    return last <= BUILDING && next === ESTATE;
  }
  if (bare && next >= TOWNSHIP) return true;
  if (last < VILLAGE) return next > last || (next === last && last >= COUNTY);
  // 黄果树大街华西办事处
  return next >= VILLAGE || (last === ROAD && next === TOWNSHIP);
}

/** 12号附3号, 3栋A座, 12号院3号楼: a second step of one level. */
export function isAnnex(text: string, at: number, last: Level, next: Level): boolean {
  if (last === FLOOR && next === UNIT) return true;
  return next === last && ("附付副".includes(text[at] ?? " ") || next === BUILDING || next === HOUSE);
}

/** Only doors and buildings follow a bare name; 27户 and 3楼 after one are counts and halls. */
export function landmarkFollows(last: Level, next: Level, word: string, deep: boolean, spaced: boolean): boolean {
  if (next === FLOOR || word === "户" || word === "房" || word === "门") return false;
  if (next === GROUP) return last === TOWNSHIP || last === VILLAGE || last === HAMLET;
  // 未来方舟E5组团, 世纪城二期
  if (next === ESTATE) return (last === 0 || last >= COUNTY) && last <= HOUSE && !(deep && spaced);
  if (deep) return !spaced && last <= BUILDING && next >= HOUSE && next > last;
  return next >= HOUSE;
}
