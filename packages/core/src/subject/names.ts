import { isHan } from "../text/chars.js";
import { isCommonStart } from "../text/common-starts.js";
import { surnameLengthAt } from "../text/surnames.js";

const NOT_A_NAME =
  /^[甲乙]方|.(?:股长|科长|主任|老师|经理|局长|处长|部长|所长|站长|书记|镇长|乡长|会计|出纳|先生|女士|小姐|同志|师傅|大爷|大妈|某某|某|值班)$|[市县区镇乡村组路街号局委办厅院校所站部科室司厂队厅店馆社处族省州层栋幢座室月日岁项件条款类级等第的地得与及在是]$/;

/** Is this whole word (no spaces, no punctuation but ·) a person's name? */
export function isPersonName(word: string): boolean {
  const length = word.length;
  if (length < 2 || length > 15) return false;
  const dot = word.indexOf("·");
  if (dot > 0) return dot < length - 1 && allHan(word.slice(0, dot)) && allHan(word.slice(dot + 1));
  if (length > 4 || !allHan(word)) return false;
  const surname = surnameLengthAt(word, 0);
  if (surname === 2) return length >= 3;
  return surname === 1 && isGivenTo(word, length) && !NOT_A_NAME.test(word);
}

/** May what stands behind the surname be a given name? One of two characters may be any (罗乜金), but for words that begin so. 张杨思雨 has both parents' surnames. */
function isGivenTo(word: string, length: number): boolean {
  return length < 4 ? !isCommonStart(word.charCodeAt(0), word.charCodeAt(1)) : surnameLengthAt(word, 1) > 0;
}

function allHan(word: string): boolean {
  for (let index = 0; index < word.length; index++) if (!isHan(word.charCodeAt(index))) return false;
  return word.length > 0;
}

/** What may stand behind a name without a separator: 杨胜利联系, 王小明同志. */
const TRAILING = /(?:联系|同志|先生|女士|收|接洽|索取|的|等|户|家|处|手机|电话|联系电话|微信)$/;
const TRAILING_ENDS = "系志生士收洽取的等户家处机话信";
/** Words that lead up to a name of any person; alone they are too common (结果导向相统一), so something must trail behind it too. */
const LEADING = /^.{0,8}(?:与|和|找|向|联系|由)/;
const LONGEST_WORD = 24;
/** 乘客余芳丢失手提包: a name behind a role, and what its bearer does. */
const DOES =
  /^(.{2,3}?)(?:丢|遗|不慎|反映|来[电信]|称|住|说|因|在|的|家|于|将|把|系|表|向|电|手|到|报|提|要|捡|拾|购|驾|被|与|和|及|现|为|已)/;
/** 参保人陆永芬, but not 负责人陆永芬. */
const PARTY = /^.{0,6}[^商系责络办表管询待理购标卖包]人(?=.{2,4}$)/;

/** A name inside a word of running text. */
export interface NameInWord {
  /** Where it starts in the word. */
  readonly start: number;
  /** A role before it says that a private person is meant (失主李秀英). */
  readonly role: boolean;
}

/** The name that a word (a run of Han characters) is, or holds behind a role that ends at `role` (−1: none) or a leading word; null where it holds none. */
export function nameInWord(word: string, role: number): NameInWord | null {
  if (isPersonName(word)) return { start: 0, role: false };
  if (word.length > LONGEST_WORD || word.length < 3) return null;
  // Nearly no word ends so, and without it only a role may lead up to a name.
  const trails = TRAILING_ENDS.includes(word[word.length - 1]!);
  if (role > 0) {
    const name = DOES.exec(word.slice(role))?.[1];
    if (name !== undefined && isPersonName(name)) return { start: role, role: true };
  } else {
    const from = PARTY.exec(word)?.[0].length ?? 0;
    if (from > 0 && isPersonName(word.slice(from))) return { start: from, role: false };
  }
  if (!trails && role <= 0) return null;
  const body = trails ? word.replace(TRAILING, "") : word;
  if (role > 0 && isPersonName(body.slice(role))) return { start: role, role: true };
  const leading = body === word ? 0 : (LEADING.exec(body)?.[0].length ?? 0);
  return leading > 0 && isPersonName(body.slice(leading)) ? { start: leading, role: false } : null;
}
