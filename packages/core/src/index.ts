export { createDetector } from "./detector.js";
export type { Detector, DetectorOptions } from "./detector.js";
export type { Block, Document, DocumentFinding, Place, TableBlock, TextBlock } from "./document.js";
export { TuominError } from "./errors.js";
export { CATEGORIES } from "./finding.js";
export type { Category, Evidence, Finding, Outcome, Subject, TableFinding } from "./finding.js";
