import { ExtractError, type Extraction } from "./contract.js";
import type { Job } from "./ooxml/job.js";

/** Reads a file that stands inside an Office file. Null for formats not read there, and for files that cannot be read. */
export async function readInside(bytes: Buffer, extension: string, job: Job): Promise<Extraction | null> {
  try {
    if (/^xls[xm]$/.test(extension)) return await (await import("./xlsx.js")).extractXlsx(bytes, job);
    if (/^doc[xm]$/.test(extension)) return await (await import("./docx.js")).extractDocx(bytes, job);
    if (/^x?html?$/.test(extension)) return await (await import("./html.js")).extractHtml(bytes);
    if (extension === "txt") return (await import("./text.js")).extractText(bytes);
    return null;
  } catch (error) {
    if (!(error instanceof ExtractError) || error.code === "inflated-limit") throw error;
    return null;
  }
}
