import type { Config } from "../config/config.js";
import { DEFAULTS } from "../config/defaults.js";
import type { OcrOptions } from "../extract/ocr/ocr-options.js";

/** How pictures are read: the flag before the config; null where they are not. */
export function decideOcr(flag: boolean, config: Config): Omit<OcrOptions, "tick"> | null {
  if (!flag && config.ocr !== true) return null;
  const { pageSeconds, pixels, pages } = config.limits ?? {};
  return {
    pageSeconds: pageSeconds ?? DEFAULTS.ocr.pageSeconds,
    pixels: pixels === undefined ? DEFAULTS.ocr.pixels : pixels * 1e6,
    pages: pages ?? DEFAULTS.ocr.pages,
  };
}
