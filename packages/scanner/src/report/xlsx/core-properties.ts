import type { Run } from "../../ledger/audit.js";
import { escapeXml } from "../escape.js";

/** The part of a workbook that tells who made it and when. */
export const CORE = "docProps/core.xml";

export function creatorOf({ version }: Pick<Run, "version">): string {
  return `tuomin ${version}`;
}

/** @param created ISO 8601 */
export function coreXml(creator: string, created: string): string {
  const time = `xsi:type="dcterms:W3CDTF">${escapeXml(created)}`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:creator>${escapeXml(creator)}</dc:creator><dcterms:created ${time}</dcterms:created><dcterms:modified ${time}</dcterms:modified></cp:coreProperties>`;
}
