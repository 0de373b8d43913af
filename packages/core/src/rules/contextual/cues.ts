/**
 * Where a rule of the six may find something. Each of its frames has words one of which is in every phrase it finds, its cues. A cue is told by its rarest character
 * (the anchor) and the unit beside it. Hashed pairs say which rule, and within a rule which frames, a pair is of: a hash that two pairs share lets a few places more
 * through, never one less.
 */
export interface Cues {
  readonly bit: number;
  /** The anchors. */
  readonly characters: string;
  /** The frames of a pair's hash, a bit for each; also of a unit that is a cue by itself, at its own hash. */
  readonly frames: Uint32Array;
}

/** A bit for each rule. All six share the table: it stays in cache. */
const pairs = new Uint8Array(0x10000);
const singles = new Uint8Array(0x10000);
let rules = 0;

/** The Han characters that stand most often on the pages of bench/clean, the commonest first. */
const COMMON =
  "人年元公县号工日一个务资中政行发的有月为计办局业理地标位用期项民金和区保不万对作报分会实生件定要单建每收设在产等自家次府以合费编村电限法镇上条市信时水查目按出入成率到服度责关通开于预由全共统族程规审证可方核同动部事级投准第户机体本乡算补主进管大化点至问话数经农医应记监任员支制组息其案提新内登司二三面施起重名社取总增完交告场文布批立安达与亩价现议结小高负执力均得下份米据平受请国治长学障加黔改格联代心过占财室后间道整基助备调照比依院量积系门账效路老前检州意值疾指已台评林址天群码苗导山接源防例病各申处网运供约商题持科众原南线书督推质专环划表残品解车严贴及婚卫展排复是庭了予企采十构明来织向款住集额口邮";
const ranks = new Map([...COMMON].map((character, index) => [character, index + 1]));

/** How rare a character is: letters and digits 0, then the common ones, then all others. */
function rarity(character: string): number {
  return character < "\u3400" ? 0 : (ranks.get(character) ?? COMMON.length + 1);
}

/** The cues of one rule, those of its frame n as `groups[n]` (31 at most). A word of one character is a cue wherever it stands. */
export function compileCues(groups: readonly (readonly string[])[]): Cues {
  const bit = 1 << rules++;
  const anchors = new Set<string>();
  const frames = new Uint32Array(OF_FRAMES + 1);
  const mark = (table: Uint8Array, hash: number, frame: number): void => {
    table[hash] = table[hash]! | bit;
    frames[hash & OF_FRAMES] = frames[hash & OF_FRAMES]! | (1 << frame);
  };
  groups.forEach((words, frame) => {
    for (const word of words) {
      const anchor = [...word].reduce((rarest, character) => (rarity(character) > rarity(rarest) ? character : rarest));
      anchors.add(anchor);
      const at = word.indexOf(anchor);
      const first = at + 1 < word.length ? at : at - 1;
      if (word.length === 1) mark(singles, word.charCodeAt(0), frame);
      else mark(pairs, pairOf(word.charCodeAt(first), word.charCodeAt(first + 1)), frame);
    }
  });
  return { bit, characters: [...anchors].join(""), frames };
}

/** A rule's own table is read only where somebody is named: it need not be large. */
const OF_FRAMES = 0x1fff;

function pairOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e35) + second) & 0xffff;
}

/** May a cue of the rule have its anchor at `at`? */
export function hasCueAt({ bit }: Cues, text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if ((singles[unit]! & bit) !== 0) return true;
  if (at + 1 < text.length && (pairs[pairOf(unit, text.charCodeAt(at + 1))]! & bit) !== 0) return true;
  return at > 0 && (pairs[pairOf(text.charCodeAt(at - 1), unit)]! & bit) !== 0;
}

/** The frames whose cues may be in a sentence, as a set of bits. */
export function framesIn({ frames }: Cues, sentence: string): number {
  let found = 0;
  let last = 0;
  for (let at = 0; at < sentence.length; at++) {
    const unit = sentence.charCodeAt(at);
    found |= frames[unit & OF_FRAMES]! | frames[pairOf(last, unit) & OF_FRAMES]!;
    last = unit;
  }
  return found;
}
