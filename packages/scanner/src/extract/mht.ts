import type { Extraction } from "./contract.js";
import { readMessage } from "./mime/message.js";

/** A web page saved as one file (MHTML, RFC 2557): the page is the document, its frames, pictures and style sheets members. */
export function extractMht(bytes: Buffer): Promise<Extraction> {
  return readMessage(bytes, true);
}
