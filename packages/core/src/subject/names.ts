import { isHan } from "../text/chars.js";
import { surnameLengthAt } from "../text/surnames.js";

/** Words of two to four characters that begin with a surname and are no names; ends that no given name has. */
const NOT_A_NAME =
  /^(?:万[亩立人公页头吨平千瓦元]|余[人万元数额]|项[目清次]|单[价位元项据身]|时[期限机间效段]|任[务前职何期免]|严[肃重格禁惩]|高[价铁级中考速校度压新层标]|初[步核级中审一二三]|封[顶闭存]|迟到|印[刷发章制]|常[见务住态规年]|关[停于闭系注键爱怀]|左右|谢谢|管[家理]|智[慧力障]|卫[星生健]|白[酒云]|宗教|查[出封处阅验看询]|车[牌辆间站次库]|黄[牛线标河]|廉[租政洁]|司[法机局]|文[档件化本书明物艺体字号]|区[划域级属间]|金[融额属沙]|季度|洪[水涝]|乐[观意]|危[房改险害]|方[式法案面]|成[绩员立交文本果]|平[均台方]|应[当急诉发]|安[全置徽装顺]|石[板阡]|江[苏口]|云[南岩]|明[细确天]|支[出付行书]|干部|强制|温馨|华侨|代[理码表办]|母亲|祖[父母]|原[告因值]|银行|简[历介]|花[名溪]|阳性|房[租间屋产号]|林业|施工|毕[业节]|税务|劳动|仲裁|储蓄|纪检|师[生范]|谈判|马上|牛场|边远|农[业村户民]|康复|曲线|费用|席位|沙石|童装|古城|尚[未有]|顾客|向上|申[请报诉]|党[员委组]|荣誉|解[决释]|程序|许可|普[通查]|龙里|雷山|黎平|玉屏|麻江|凌晨|宁波|武汉|沈阳|海口|南[京明]|.?(?:股长|科长|主任|老师|经理|局长|处长|部长|所长|站长|书记|镇长|乡长|会计|出纳|先生|女士|小姐|同志|师傅|大爷|大妈|某某|某)$|苗族|路)|[市县区镇乡村组路街号局委办厅院校所站部科室司厂队厅店馆社处族省州月日岁项件条款类级等第的地得与及在是]$|^.[会行年元和为]$/;

/** Is this whole word (no spaces, no punctuation but ·) a person's name? */
export function isPersonName(word: string): boolean {
  const length = word.length;
  if (length < 2 || length > 15) return false;
  const dot = word.indexOf("·");
  if (dot > 0) return dot < length - 1 && allHan(word.slice(0, dot)) && allHan(word.slice(dot + 1));
  if (length > 4 || !allHan(word)) return false;
  const surname = surnameLengthAt(word, 0);
  return surname === 2 ? length >= 3 : surname === 1 && !NOT_A_NAME.test(word);
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
  if (!trails && role <= 0) return null;
  const body = trails ? word.replace(TRAILING, "") : word;
  if (role > 0 && isPersonName(body.slice(role))) return { start: role, role: true };
  const leading = body === word ? 0 : (LEADING.exec(body)?.[0].length ?? 0);
  return leading > 0 && isPersonName(body.slice(leading)) ? { start: leading, role: false } : null;
}
