import { walkPart } from "../ooxml/part.js";
import { relationsOf } from "../ooxml/relations.js";
import { attribute, isOn } from "../xml-walk.js";
import type { Zip } from "../zip/zip.js";

export interface Sheet {
  readonly name: string;
  /** Its part in the zip, or null where the workbook names none that is there. */
  readonly part: string | null;
  readonly hidden: "hidden sheet" | "very hidden sheet" | null;
}

/** xl/workbook.xml and what belongs to it. */
export interface Workbook {
  readonly part: string;
  readonly sheets: readonly Sheet[];
  readonly names: readonly { readonly name: string; readonly value: string; readonly hidden: boolean }[];
  readonly date1904: boolean;
  readonly sharedStrings: string | null;
  readonly styles: string | null;
  readonly pivotCaches: readonly string[];
  readonly externalLinks: readonly string[];
}

/** Reads the workbook part, or null where the file holds none. */
export function readWorkbook(zip: Zip): Workbook | null {
  const told = relationsOf(zip, "").find((relation) => relation.type === "officeDocument")?.target;
  const part = told !== undefined && zip.has(told) ? told : "xl/workbook.xml";
  const relations = relationsOf(zip, part);
  const partOf = (type: string): string | null => relations.find((relation) => relation.type === type)?.target ?? null;
  const partsOf = (type: string): string[] =>
    relations.filter((relation) => relation.type === type && !relation.external).map((relation) => relation.target);
  const sheets: Sheet[] = [];
  const names: { name: string; value: string; hidden: boolean }[] = [];
  let date1904 = false;
  let naming = false;
  const found = walkPart(zip, part, {
    open: (element, attributes) => {
      if (element === "workbookPr") date1904 = isOn(attribute(attributes, "date1904"));
      else if (element === "sheet") {
        const id = attribute(attributes, "id");
        const target = relations.find((relation) => relation.id === id && !relation.external)?.target;
        const state = attribute(attributes, "state");
        sheets.push({
          name: attribute(attributes, "name") ?? `Sheet${sheets.length + 1}`,
          part: target !== undefined && zip.has(target) ? target : null,
          hidden: state === "hidden" ? "hidden sheet" : state === "veryHidden" ? "very hidden sheet" : null,
        });
      } else if (element === "definedName") {
        naming = true;
        const hidden = isOn(attribute(attributes, "hidden"));
        names.push({ name: attribute(attributes, "name") ?? "", value: "", hidden });
      }
    },
    text: (text) => {
      if (naming) names[names.length - 1]!.value += text;
    },
    close: (element) => {
      if (element === "definedName") naming = false;
    },
  });
  if (!found) return null;
  return {
    part,
    sheets: sheets.length > 0 ? sheets : sheetsByName(zip),
    names,
    date1904,
    sharedStrings: partOf("sharedStrings") ?? "xl/sharedStrings.xml",
    styles: partOf("styles") ?? "xl/styles.xml",
    pivotCaches: partsOf("pivotCacheDefinition"),
    externalLinks: partsOf("externalLink"),
  };
}

/** A damaged workbook part: the sheets as the zip names them. */
function sheetsByName(zip: Zip): Sheet[] {
  return zip.names
    .filter((name) => /^xl\/worksheets\/[^/]+\.xml$/i.test(name))
    .map((part) => ({ name: part.replace(/^.*\/|\.xml$/gi, ""), part, hidden: null }));
}
