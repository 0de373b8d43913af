import { cutAfterTownship } from "../../rules/address/levels.js";
import { suppress } from "./suppress.js";

/** How far down an address may go: to the township (镇、乡、街道) or to the county (县、区、市). */
export type AddressLevel = "township" | "county";

/** The last county-level word that is not part of a township's name (德清县新市镇). */
const TO_COUNTY = /^[\s\S]*[县区市旗州盟](?![镇乡街])/;
const TOWNSHIP_END = /(?:镇|乡|街道|街道办|苏木)$/;

/**
 * 泛化 (generalise) of an address: cut after its township (永安市政府办 2023-01-04) or county; stars stand for the rest. An address that names
 * neither keeps nothing.
 */
export function generaliseAddress(value: string, to: AddressLevel): string {
  const township = value.slice(0, cutAfterTownship(value));
  if (to === "township" || !TOWNSHIP_END.test(township)) return township + suppress();
  return (TO_COUNTY.exec(township)?.[0] ?? "") + suppress();
}
