import {
  type County,
  ESTATES,
  GROUP_NAMES,
  NATION_TOWN_PREFIXES,
  ROADS,
  STREETS,
  TOWN_STEMS,
  VILLAGE_FIRST,
  VILLAGE_SECOND,
} from "./data/places.js";
import { hanziNumber } from "./dates.js";
import type { Random } from "./random.js";

export const townName = (random: Random): string => {
  const stem = random.pick(TOWN_STEMS);
  if (random.chance(0.12)) return `${stem}${random.pick(NATION_TOWN_PREFIXES)}乡`;
  if (random.chance(0.12)) return `${random.pick(STREETS)}街道`;
  return stem + random.pick(["镇", "镇", "镇", "乡"]);
};

export const villageName = (random: Random): string =>
  `${random.pick(VILLAGE_FIRST)}${random.pick(VILLAGE_SECOND)}${random.chance(0.9) ? "村" : "社区"}`;

const groupName = (random: Random): string =>
  random.pick([
    () => `${random.int(1, 15)}组`,
    () => `${hanziNumber(random.int(1, 12))}组`,
    () => `第${hanziNumber(random.int(1, 12))}组`,
    () => `${random.pick(GROUP_NAMES)}组`,
    () => `${random.int(1, 9)}队`,
    () => `${hanziNumber(random.int(1, 9))}社`,
    () => `${hanziNumber(random.int(1, 9))}村民小组`,
  ])();

/** How much of the region names is written out. */
type Reach = "province" | "city" | "county" | "town";

function regionPrefix(random: Random, county: County, reach: Reach): string {
  const [province, city, name] = county;
  if (reach === "province") return province + city + name;
  if (reach === "city") return city === "" || name === "" ? province + city + name : city + name;
  if (reach === "county") return name === "" ? city : name;
  return random.chance(0) ? name : "";
}

/** Town, village and group, with or without a house number. */
function villageAddress(random: Random, county: County, reach: Reach): string {
  const house = random.chance(0.35)
    ? `${random.int(1, 260)}号${random.chance(0.1) ? `附${random.int(1, 9)}号` : ""}`
    : "";
  const group = house !== "" && random.chance(0.3) ? "" : groupName(random);
  return `${regionPrefix(random, county, reach)}${townName(random)}${villageName(random)}${group}${house}`;
}

/** Road or estate, building, unit and room. */
function urbanAddress(random: Random, county: County, reach: Reach): string {
  const prefix = regionPrefix(random, county, reach);
  const street = random.chance(0.3) ? `${random.pick(STREETS)}街道` : "";
  const road = `${random.pick(ROADS)}${random.pick(["路", "路", "大道", "街"])}${random.int(1, 388)}号`;
  const building = random.pick([
    () => `${random.int(1, 32)}栋${random.int(1, 4)}单元${random.int(1, 18)}0${random.int(1, 6)}室`,
    () => `${random.int(1, 32)}幢${random.int(1, 33)}层${random.int(1, 9)}号`,
    () =>
      `${random.pick([..."ABCDE"])}${random.int(1, 9)}栋${random.int(1, 3)}-${random.int(1, 30)}-${random.int(1, 4)}`,
    () => `${random.int(1, 12)}号楼${random.int(1, 4)}单元${random.int(2, 6)}楼${random.int(1, 3)}号`,
    () => `${random.int(1, 20)}栋${random.int(101, 1806)}`,
    () => `第${random.int(1, 20)}幢${random.int(1, 3)}单元${random.int(1, 30)}层${random.int(1, 4)}号房`,
  ]);
  const alley = () =>
    `${random.pick(["水井", "书院", "铁匠", "盐行", "府门", "石阶"])}${random.pick(["巷", "弄"])}${random.int(1, 88)}号`;
  const tail = random.pick([
    () => `${road}`,
    () => `${road}${random.pick(ESTATES)}${building()}`,
    () => `${random.pick(ESTATES)}${building()}`,
    () => `${road}${building()}`,
    () => alley(),
  ])();
  return prefix + street + tail;
}

/** An address at which somebody lives, reaching below the village. */
export function homeAddress(random: Random, county: County, rural: number): { text: string; kind: string } {
  const reach = random.weighted<Reach>([
    ["province", 4],
    ["city", 3],
    ["county", 4],
    ["town", 2],
  ]);
  if (county[2] !== "" && random.chance(rural))
    return {
      text: villageAddress(random, county, reach),
      kind: reach === "town" ? "short-address" : "village-address",
    };
  const from: Reach = reach === "town" ? "county" : reach;
  return { text: urbanAddress(random, county, from), kind: "urban-address" };
}

/** Spaces between the levels, as forms with a box for each leave them. */
export const spacedLevels = (address: string): string =>
  address.replace(/(省|自治区|市|州|县|特区|区|镇|乡|街道|村(?!民)|社区)(?=[^道民小镇乡区省市县])(?!.{0,1}栋)/g, "$1 ");

/** A place that stops at the village: not an address by the labelling rules. */
export const bareVillage = (random: Random, county: County): string =>
  `${random.chance(0.5) ? regionPrefix(random, county, "county") : ""}${townName(random)}${villageName(random)}`;

export function officeAddress(random: Random, county: County): string {
  const reach = random.weighted<Reach>([
    ["province", 2],
    ["city", 3],
    ["county", 4],
  ]);
  const prefix = regionPrefix(random, county, reach);
  const road = `${random.pick(ROADS)}${random.pick(["路", "路", "大道", "街"])}${random.int(1, 399)}号`;
  const tail = random.pick([
    () => "",
    () => `${random.pick(["行政中心", "政务服务中心", "政府大楼", "综合楼", "国土大厦"])}${random.int(1, 12)}楼`,
    () => `附${random.int(1, 9)}号`,
    () => `${random.int(1, 9)}号楼${random.int(101, 909)}室`,
    () => `${random.int(1, 5)}楼${random.int(101, 620)}办公室`,
  ])();
  return prefix + road + tail;
}
