/** What an element does to the text around it and to the elements that are open (HTML Standard §13.2.6, as far as visible text needs). */
export const BLOCK = 1;
/** Has no contents and no end tag. */
export const VOID = 2;
/** An inline end tag does not reach past it. */
export const SPECIAL = 4;
/** No end tag of another element reaches past it. */
export const BARRIER = 8;
/** Its start tag ends an open `<p>`. */
export const ENDS_P = 16;
export const TABLE = 32;
export const ROW = 64;
export const CELL = 128;
/** thead, tbody, tfoot. */
export const SECTION = 256;
/** White space counts. */
export const PRE = 512;
/** svg, math: CDATA sections are text. */
export const FOREIGN = 1024;
/** Never taken for hidden: pages hide their body until a script has run. */
export const ROOT = 2048;
/** Its start tag ends an open element of the same name (li, option) or its partner (dt, dd). */
export const ITEM = 4096;

/** How the tokenizer reads what follows a start tag. */
export const DATA = 0;
const RCDATA = 1;
export const RAWTEXT = 2;
export const SCRIPT = 3;
export const PLAINTEXT = 4;

const PARAGRAPH = BLOCK | SPECIAL | ENDS_P;

const NAMES: readonly (readonly [flags: number, names: string])[] = [
  [
    PARAGRAPH,
    "address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup main menu nav ol p section summary ul optgroup legend search",
  ],
  [PARAGRAPH | ITEM, "li dt dd"],
  [BLOCK | ITEM, "option"],
  [PARAGRAPH | PRE, "pre listing"],
  [PRE, "textarea xmp plaintext"],
  [BLOCK | VOID | ENDS_P, "hr"],
  [BLOCK | VOID, "br"],
  [VOID, "area base basefont bgsound col embed frame img input keygen link meta param source track wbr"],
  [BLOCK | SPECIAL | BARRIER | ENDS_P | TABLE, "table"],
  [BLOCK | SPECIAL | ROW, "tr"],
  [SPECIAL | BARRIER | CELL, "td th"],
  [BLOCK | SPECIAL | SECTION, "tbody thead tfoot"],
  [BLOCK | SPECIAL | BARRIER, "caption"],
  [SPECIAL | BARRIER, "template object applet marquee"],
  [BARRIER, "button"],
  [FOREIGN | SPECIAL, "svg math"],
  [ROOT | SPECIAL | BLOCK, "html body"],
  [SPECIAL, "head colgroup select frameset"],
  [
    0,
    "a abbr b bdi bdo big cite code data datalist del dfn em font i ins kbd label map mark meter nobr output picture progress q rp rt ruby s samp slot small span strike strong sub sup time tt u var video audio canvas",
  ],
  [0, "title style script noscript noframes noembed iframe"],
];

const MODELS: readonly (readonly [model: number, names: string])[] = [
  [RCDATA, "title textarea"],
  [RAWTEXT, "style xmp iframe noembed noframes noscript"],
  [SCRIPT, "script"],
  [PLAINTEXT, "plaintext"],
];

/** One step of the hash of a name; letters count without case. A name's hash begins with 0. */
export function hashStep(hash: number, unit: number): number {
  return (Math.imul(hash, 31) + (unit | 0x20)) | 0;
}

/** The hash of a whole ASCII name. */
export function hashName(name: string): number {
  let hash = 0;
  for (let index = 0; index < name.length; index++) hash = hashStep(hash, name.charCodeAt(index));
  return hash;
}

const ids = new Map<string, number>();
for (const [, names] of NAMES) for (const name of names.split(" ")) ids.set(name, ids.size);

// Elements the standard does not know share 64 ids by hash: enough to match an end tag with its start.
const UNKNOWN = ids.size;
export const TAG_COUNT = UNKNOWN + 64;

/** The flags of each tag id. */
export const tagFlags = new Int32Array(TAG_COUNT);
/** How what follows the start tag of each tag id is read: DATA, RCDATA, … */
export const contentModels = new Uint8Array(TAG_COUNT);
for (const [flags, names] of NAMES) for (const name of names.split(" ")) tagFlags[ids.get(name)!] = flags;
for (const [model, names] of MODELS) for (const name of names.split(" ")) contentModels[ids.get(name)!] = model;

const SLOTS = 1024;
const slotHashes = new Int32Array(SLOTS);
const slotIds = new Int16Array(SLOTS).fill(-1);
for (const [name, id] of ids) {
  const hash = hashName(name);
  let slot = slotOf(hash);
  while (slotIds[slot]! >= 0) slot = (slot + 1) & (SLOTS - 1);
  slotHashes[slot] = hash;
  slotIds[slot] = id;
}

function slotOf(hash: number): number {
  return (hash ^ (hash >>> 10)) & (SLOTS - 1);
}

/** The id of the tag whose name has this hash. */
export function tagOf(hash: number): number {
  let slot = slotOf(hash);
  while (slotIds[slot]! >= 0) {
    if (slotHashes[slot] === hash) return slotIds[slot]!;
    slot = (slot + 1) & (SLOTS - 1);
  }
  return UNKNOWN + (hash & 63);
}

/** The id of a known tag, for constants. */
export function tagNamed(name: string): number {
  return tagOf(hashName(name));
}
