/**
 * Where a rule of the six may find something. Each of its frames has words one of which is in every phrase it finds, its cues. A cue is told by a pair of its
 * units, and looked for at the rarer one of them, the anchor. Hashed pairs say which rule, and within a rule which frames, a pair is of: a hash that two pairs share lets a few places more
 * through, never one less.
 */
export interface Cues {
  /** The anchors; the pairs that tell the cues, one of which holds the anchor; and the anchors that are cues by themselves. As `CharacterRule` has them. */
  readonly characters: string;
  readonly pairs: readonly string[];
  readonly alone: string;
  /** The cues themselves, and for each the bits of its frames. */
  readonly words: ReadonlyMap<string, number>;
}

/** The Han characters that stand most often on the pages of bench/clean, the commonest first. */
const COMMON =
  "人年元公县号工日一个务资中政行发的有月为计办局业理地标位用期项民金和区保不万对作报分会实生件定要单建每收设在产等自家次府以合费编村电限法镇上条市信时水查目按出入成率到服度责关通开于预由全共统族程规审证" +
  "可方核同动部事级投准第户机体本乡算补主进管大化点至问话数经农医应记监任员支制组息其案提新内登司二三面施起重名社取总增完交告场文布批立安达与亩价现议结小高负执力均得下份米据平受请国治长学障加黔改格联代心" +
  "过占财室后间道整基助备调照比依院量积系门账效路老前检州意值疾指已台评林址天群码苗导山接源防例病各申处网运供约商题持科众原南线书督推质专环划表残品解车严贴及婚卫展排复是庭了予企采十构明来织向款住集额口邮" +
  "承象回健拨四示强访放范将康干者站奖亿未里测档考城贵之疗传反套性妇职技存江清担付房楼转料五育询营七华退情先能阳更策类少张种止并态况招居购累验式救库食儿配须落好因致如求教六超从咨就决班确相使续头志优形军步" +
  "试当纳季特诊养销围涉普挂钟容低果综困街减广多急省气坚易精符惠星免截校领材属印土股术较境获或章序列索送神停最参答花斤常被盘牌桐岭录委消抽厂则控造都他连包药箱梓所患役绩置童真稳床培溪签活函短移筑选今假仁义" +
  "西良研子善见密具再样永修党石降型享抚济违权栏压另召益认留节带身遗险龄订也流物贷诉争谈思怀旅龙零离映直岁轻返望板兴然模托利差升历字东荔波余断失创需我励输引覆盖青满首银称竣警初岗言协讲守拟细幼图损待启油究";

/** How rare a unit is: digits, letters and most punctuation 0, then the common ones, then all others. */
const rarities = new Uint16Array(0x10000).fill(COMMON.length + 1, 0x3400, 0xa000);
for (let index = 0; index < COMMON.length; index++) rarities[COMMON.charCodeAt(index)] = index + 1;
for (const colon of "：:") rarities[colon.charCodeAt(0)] = COMMON.length + 1;

/** The cues of one rule, those of its frame n as `groups[n]` (31 at most). A word of one character is a cue wherever it stands. */
export function compileCues(groups: readonly (readonly string[])[]): Cues {
  const anchors = new Set<string>();
  const pairs = new Set<string>();
  const bits = new Map<string, number>();
  const alone = new Set(groups.flat().filter((word) => word.length === 1));
  groups.forEach((words, frame) => {
    for (const word of words) {
      bits.set(word, (bits.get(word) ?? 0) | (1 << frame));
      // A word that holds a cue of one character is found by it.
      if (word.length === 1) anchors.add(word);
      if (holdsOne(word, alone)) continue;
      const first = pairIn(word);
      const second = rarities[word.charCodeAt(first + 1)]! > rarities[word.charCodeAt(first)]!;
      anchors.add(word[second ? first + 1 : first]!);
      pairs.add(word.slice(first, first + 2));
    }
  });
  return { characters: [...anchors].join(""), pairs: [...pairs], alone: [...alone].join(""), words: bits };
}

function holdsOne(word: string, characters: ReadonlySet<string>): boolean {
  for (const character of word) if (characters.has(character)) return true;
  return false;
}

/** What it is worth that a pair crosses the middle of a long word: other words hardly have it (复治 of 康复治疗). */
const CROSSING = 400;

/** Where the pair begins that tells a word best. */
export function pairIn(word: string): number {
  let best = 0;
  let highest = -1;
  for (let at = 0; at + 1 < word.length; at++) {
    const crossing = word.length > 3 && at === Math.floor(word.length / 2) - 1 ? CROSSING : 0;
    const worth = rarities[word.charCodeAt(at)]! + rarities[word.charCodeAt(at + 1)]! + crossing;
    if (worth > highest) {
      best = at;
      highest = worth;
    }
  }
  return best;
}
