// Writes docs/formats.md from what every extractor says of itself: node scripts/make-format-docs.js [--check]. Needs the build.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ROOT } from "./run-step.js";

/** @typedef {{ name: string, kinds: readonly string[], reads: string, hidden: readonly string[], limits: string, library: string }} Format */
/** @type {{ FORMATS: readonly Format[] }} */
const { FORMATS } = await import(pathToFileURL(join(ROOT, "packages/scanner/dist/extract/formats.js")).href);

const file = join(ROOT, "docs", "formats.md");
const rows = FORMATS.map(
  ({ name, kinds, reads, hidden, limits, library }) =>
    `| ${name} | ${kinds.join(", ")} | ${reads} | ${hidden.join(", ")} | ${limits} | ${library} |`,
);
const page = `# Formats

Made by \`scripts/make-format-docs.js\` from the extractors (\`packages/scanner/src/extract\`, one file a format); edit those, not this page.

A format is told by the bytes of a file, never by its name: an “.xls” that is a page, a workbook under “.doc”, WPS Office's own extensions are all read as what they
are. What stands in the column *hidden* is read, too, and told so in the finding (\`hidden\`). A file of which a part was not read is \`partial\` in the coverage, with
the reason; one that is encrypted, or of a kind that is not read, is \`skipped\`; one that is damaged beyond reading is \`failed\`.

| format | kind | read | hidden | not read, or less well | with |
| --- | --- | --- | --- | --- | --- |
${rows.join("\n")}
`;
const same = existsSync(file) && readFileSync(file, "utf8") === page;
if (process.argv.includes("--check")) {
  console.log(
    same
      ? `format docs: ${FORMATS.length} formats, in step with the extractors`
      : "docs/formats.md is not what the extractors say: run node scripts/make-format-docs.js",
  );
  process.exitCode = same ? 0 : 1;
} else if (!same) writeFileSync(file, page);
