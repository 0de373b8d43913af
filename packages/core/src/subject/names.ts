import { isHan } from "../text/chars.js";
import { surnameLengthAt } from "../text/surnames.js";

/** Words of two to four characters that begin with a surname and are no names; ends that no given name has. */
const NOT_A_NAME =
  /^(?:万[亩立人公页头吨平千瓦元]|余[人万元数]|项[目清次]|单[价位元项据]|时[期限机间效段]|任[务前职何期免]|严[肃重格禁惩]|高[价铁级中考速校度压新层标]|初[步核级中审一二三]|封[顶闭存]|迟到|印[刷发章制]|常[见务住态规年]|关[停于闭系注键爱怀]|左右|谢谢|智慧|卫[星生健]|白酒|宗教|查[出封处阅验看询]|车[牌辆间站次]|黄[牛线标]|廉[租政洁]|司[法机局]|文[档件化本书明物艺体字]|区[划域级属间]|金[融额属]|季度|洪[水涝]|乐[观意]|危[房改险害]|任职|关于|时间|方式|方法|单位|单元|金额|成绩|成员|平均|常住|常务|应当|应急|安全|安置|高中|高级|初中|初级|文件|文化|文号|石板|黄河|江苏|云南|安徽|明细|明确|项目|成立|支出|支付|支行|干部|强制|温馨|路线|华侨|严重|严格|管理|代[理码表办]|母亲|祖[父母]|原[告因值]|银行|简[历介]|花名|余额|智[力障]|成[交文]|平台|阳性|单身|房[租间]|车库|林业|施工|毕业|应[诉发]|税务|劳动|仲裁|储蓄|纪检|师生|谈判|支书|马上|万元|方案|方面|牛场|边远|师范|农业|农村|农户|农民|路口|路段|康复|安装|房屋|房产|房号|曲线|费用|席位|查询|查看|沙石|成本|成果|童装|古城|尚未|尚有|顾客|向上|申请|申报|申诉|时效|时段|党员|党委|党组|荣誉|解决|解释|程序|许可|普通|普查|平方|明天|云岩|花溪|白云|金沙|龙里|雷山|黎平|石阡|江口|玉屏|麻江|凌晨|宁波|武汉|沈阳|海口|南京|南明|安顺|毕节|.?(?:股长|科长|主任|老师|经理|局长|处长|部长|所长|站长|书记|镇长|乡长|会计|出纳|先生|女士|小姐|同志|师傅|大爷|大妈|某某|某)$|苗族|路)|[市县区镇乡村组路街号局委办厅院校所站部科室司厂队厅店馆社处族省州月日岁项件条款类级等第的地得与及在是]$|^.[会行年元和为]$/;

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
