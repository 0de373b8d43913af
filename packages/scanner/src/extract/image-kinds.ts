import type { Kind } from "../intake/kind.js";

/** Kinds of pictures that are read. */
export const IMAGE_KINDS = ["png", "jpeg", "tiff", "bmp", "gif", "webp"] as const satisfies readonly Kind[];
export type ImageKind = (typeof IMAGE_KINDS)[number];

export function isImageKind(kind: Kind): kind is ImageKind {
  return (IMAGE_KINDS as readonly Kind[]).includes(kind);
}
