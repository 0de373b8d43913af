import { FORMAT as csv } from "./csv.js";
import { FORMAT as doc } from "./doc.js";
import { FORMAT as docx } from "./docx.js";
import { FORMAT as epub } from "./epub.js";
import type { Format } from "./format.js";
import { FORMAT as html } from "./html.js";
import { FORMAT as image } from "./image.js";
import { FORMAT as js } from "./js.js";
import { FORMAT as json } from "./json.js";
import { FORMAT as markdown } from "./markdown.js";
import { FORMAT as odf } from "./odf.js";
import { FORMAT as ofd } from "./ofd.js";
import { FORMAT as pdf } from "./pdf.js";
import { FORMAT as ppt } from "./ppt.js";
import { FORMAT as pptx } from "./pptx.js";
import { FORMAT as rtf } from "./rtf.js";
import { FORMAT as sql } from "./sql.js";
import { FORMAT as text } from "./text.js";
import { FORMAT as xls } from "./xls.js";
import { FORMAT as xlsb } from "./xlsb.js";
import { FORMAT as xlsx } from "./xlsx.js";
import { FORMAT as xml } from "./xml.js";

/** Every format that is read, in the order in which they are told. For pages and checks; the scan itself loads a format with its first file. */
export const FORMATS: readonly Format[] = [
  html,
  text,
  csv,
  json,
  xml,
  sql,
  js,
  markdown,
  xlsx,
  docx,
  pdf,
  xls,
  xlsb,
  doc,
  ppt,
  pptx,
  rtf,
  odf,
  ofd,
  epub,
  image,
];
