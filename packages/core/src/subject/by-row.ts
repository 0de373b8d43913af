import type { CellContext } from "../text/context.js";
import { isPersonName } from "./names.js";
import { namesOrganization } from "./organization.js";
import { NAME_IN_ROW, ROW_OF_CONTACT, ROW_OF_ORGANIZATION, ROW_OF_PERSON, type Signal } from "./signal.js";

/** With a letter before the check digit; what has digits only may be an ID. */
const CREDIT_CODE = /^(?=.*[A-WYZ])\w{18}$/;

/** Cells of a row looked at for a name: lists of people are rarely wider, and a form's row never is. */
const WIDEST_ROW = 40;

/** What the other cells of the row say of whose a value is. */
export function signalsOfRow(cell: CellContext): Signal[] {
  const row = cell.rows[cell.row] ?? [];
  let person = false;
  let named = false;
  let contact = false;
  let organization = false;
  for (let column = 0; column < Math.min(row.length, WIDEST_ROW); column++) {
    if (column === cell.column) continue;
    const text = row[column]!.trim();
    if (text === "") continue;
    const meaning = cell.meanings[column] ?? null;
    if (meaning === "person-name" && (isPersonName(text.replace(/\s+/g, "")) || !namesOrganization(text)))
      person = true;
    else if (meaning === "person-name") organization = true;
    else if (meaning === "contact-name") contact = true;
    else if (meaning === "organization-name") organization = true;
    // Under 证件号码 firms have their credit code.
    else if (meaning === "resident-id") person ||= !CREDIT_CODE.test(text);
    else if (meaning === null) {
      if (isPersonName(text.replace(/\s+/g, ""))) named = true;
      else if (text.length <= 30 && namesOrganization(text)) organization = true;
    }
  }
  if (contact && organization) return [ROW_OF_CONTACT];
  if (person) return [ROW_OF_PERSON];
  if (contact) return [ROW_OF_CONTACT];
  // A column without a head may hold goods or places that read like names: with a body in the row they say little.
  if (named) return organization ? [NAME_IN_ROW, ROW_OF_CONTACT] : [NAME_IN_ROW];
  return organization ? [ROW_OF_ORGANIZATION] : [];
}
