import type { County } from "./data/places.js";
import type { Random } from "./random.js";

/** Segments of mobile numbers in use (numbering plan of 2023), without satellite and machine segments. */
const SEGMENTS: readonly (readonly [string, number])[] = [
  ["13", 10],
  ["15", 8],
  ["18", 10],
  ["17", 4],
  ["19", 3],
  ["14", 1],
  ["16", 1],
];
const THIRD: Record<string, string> = {
  "13": "0123456789",
  "14": "579",
  "15": "012356789",
  "16": "2567",
  "17": "0135678",
  "18": "0123456789",
  "19": "01356789",
};

export function mobileNumber(random: Random): string {
  const segment = random.weighted(SEGMENTS);
  const third = random.pick([...(THIRD[segment] as string)]);
  const fourth = segment === "13" && third === "4" ? String(random.int(0, 8)) : String(random.int(0, 9));
  return segment + third + fourth + random.digits(7);
}

/** Subscriber's part of a land-line in the county, first digit 2–8. */
export const subscriber = (random: Random, county: County): string => random.int(2, 8) + random.digits(county[4] - 1);

export const HOTLINES: readonly string[] = [
  "12345",
  "12315",
  "12388",
  "12333",
  "12389",
  "12309",
  "12350",
  "12369",
  "12380",
  "110",
  "119",
  "120",
  "122",
  "95598",
  "96655",
  "96110",
  "400-858-1234",
  "800-820-5511",
  "10086",
  "95533",
  "12337",
  "12318",
  "12348",
  "12371",
  "4001596789",
  "12328",
];
