import { type Candidate, type CharacterRule, evidence } from "../rule.js";
import type { Context } from "../text/context.js";

const POSITION = evidence(
  "photo-position",
  "照片记录的拍摄经纬度，可定位到户",
  "latitude and longitude at which a photograph was taken: exact to a house",
);

/** What must stand before the position: positions of projects, stations and parcels are published by the thousand and are nobody's home. */
const LABEL = /(?:拍摄(?:位置|地点|坐标|经纬度)|照片(?:位置|坐标|经纬度))(?:为|是|在|[:：])?\s{0,2}$/;
const ANGLE = String.raw`\d{1,3}(?:\.\d{1,12})?\s?(?:°|度)(?:\s?\d{1,2}(?:\.\d{1,9})?\s?(?:′|'|’|分)(?:\s?\d{1,2}(?:\.\d{1,9})?\s?(?:″|"|”|秒))?)?`;
const PLACE = new RegExp(`^[北南]纬\\s?${ANGLE}\\s?[,，、;；]?\\s?[东西]经\\s?${ANGLE}`);
/** Units before 纬 that a label may take, and those that a position may. */
const BEFORE = 12;
const LONGEST = 80;

/** Where a photograph was taken, as its metadata tell it (EXIF; see the scanner's extract/image.ts, which words it so). */
export const photoPosition: CharacterRule = {
  id: "photo-position",
  category: "address",
  title: { zh: "照片拍摄位置", en: "position of a photograph" },
  source: "CIPA DC-008（Exif 2.32）4.6.6 GPS 属性；GB/T 35273-2020 附录 B（精准定位信息为个人敏感信息）",
  labels: [],
  anchor: "character",
  characters: "纬",
  find,
};

function find(at: number, { text }: Context): Candidate | null {
  const start = at - 1;
  if (start < 0 || !LABEL.test(text.slice(Math.max(0, start - BEFORE), start))) return null;
  const match = PLACE.exec(text.slice(start, start + LONGEST));
  if (match === null) return null;
  return {
    start,
    end: start + match[0].length,
    score: 0.9,
    evidence: [POSITION],
    outcome: { kind: "review", reason: "照片元数据泄露拍摄位置，须核实是否为个人住所" },
  };
}
