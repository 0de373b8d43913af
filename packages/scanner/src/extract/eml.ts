import type { Extraction } from "./contract.js";
import { readMessage } from "./mime/message.js";

/** A mail message (RFC 5322, MIME): headers and text are the document, attachments members. */
export function extractEml(bytes: Buffer): Promise<Extraction> {
  return readMessage(bytes, false);
}
