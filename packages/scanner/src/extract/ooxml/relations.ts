import { attribute } from "../xml-walk.js";
import type { Zip } from "../zip/zip.js";
import { walkPart } from "./part.js";

/** A relationship of an Office part (ECMA-376 part 2, clause 9.3). */
export interface Relation {
  readonly id: string;
  /** The last word of its type's address: "comments", "hyperlink", "officeDocument" … */
  readonly type: string;
  /** Name of the part in the zip, or an address outside (`external`). */
  readonly target: string;
  readonly external: boolean;
}

/** The relationships of a part ("" for the package itself), in the order of the file; none where the part has no list of them. */
export function relationsOf(zip: Zip, part: string): Relation[] {
  const slash = part.lastIndexOf("/");
  const folder = slash < 0 ? "" : part.slice(0, slash + 1);
  const relations: Relation[] = [];
  walkPart(zip, `${folder}_rels/${part.slice(slash + 1)}.rels`, {
    open: (name, attributes) => {
      if (name !== "Relationship") return;
      const target = attribute(attributes, "Target") ?? "";
      const external = attribute(attributes, "TargetMode") === "External";
      relations.push({
        id: attribute(attributes, "Id") ?? "",
        type: (attribute(attributes, "Type") ?? "").replace(/^.*\//, ""),
        target: external ? target : resolve(folder, target),
        external,
      });
    },
  });
  return relations;
}

function resolve(folder: string, target: string): string {
  const clean = target.replaceAll("\\", "/").replace(/[#?].*$/, "");
  const parts = clean.startsWith("/") ? [] : folder.split("/").filter((part) => part !== "");
  for (const part of clean.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "" && part !== ".") parts.push(part);
  }
  return parts.join("/");
}
