import { isWholeName, nameLengthsAt } from "../../text/names.js";
import { wordsOf } from "../../text/word-set.js";
import { KINSHIP, RELATIONS } from "../data/kinship.js";
import { contextualRule } from "./contextual-rule.js";
import { NAME } from "./fragments.js";
import { RELATION_LABELS, RELATION_WHOLE_LABELS } from "./heads.js";
import { type Frame, leadingTo, type Phrase } from "./phrase.js";
import { isBare, relativesAt } from "./relatives.js";
import { OFFICE_HOLDER, type Signal, signal } from "./signal.js";
import { compileVocabulary, runOf, tagged } from "./tagged.js";
import * as TAG from "./tags.js";

const RELATIVE_NAMED = signal(3, "relative-named", "写明亲属的姓名", "names a relative");
const RELATION = signal(3, "relation", "写明与他人的关系", "tells the relation to somebody else");
const LIVES_WITH = signal(2.8, "lives-with", "叙述与谁共同生活", "tells with whom somebody lives");
const CHILDREN = signal(2.2, "children", "叙述子女情况", "tells of somebody's children");

/** Words of a register's column 与户主关系 that make a person known but are no kin: with a name behind them they tell nothing of another. */
const OTHERS: ReadonlySet<string> = new Set(
  wordsOf(
    "女子 男子 孝子 孝女 收养人 寄养人 同住人 其他 其它 非亲属 帮扶人 同事 雇工 保姆 同学 朋友 邻居 战友 师生 代领人 监护人 被监护人 共同生活人 家属 遗属 亲属 近亲属 亲戚 其他亲属",
  ),
);
// 孙 alone is more often a surname.
const RELATIVES = wordsOf(KINSHIP).filter((word) => word !== "孙" && !OTHERS.has(word));
const VOCABULARY = compileVocabulary([
  { words: RELATIVES, tag: TAG.kin },
  { words: [...wordsOf(RELATIONS), ...OTHERS], tag: TAG.relation },
]);
const K = runOf(TAG.kin);
const R = `(?:${TAG.relation}|${TAG.kin})+`;
const WITH_NAME = `(?:${NAME}(?=共同|一起|相依|单独|生活|居住|抚养|照|赡养|监护|带大|外出|到|改嫁|在|长大|过|拉扯|同住|家))?`;
/** What may stand before a word for a relative: his age, his state. */
const SUCH =
  "(?:其|他|她|我|自己|年迈|高龄|年老|体弱|多病|患病|生病|瘫痪|卧床|残疾|智障|失明|瞎眼|聋哑|年幼|未成年|尚幼|上学|读书|正在读书|在读|在校|出嫁|已出嫁|已成年|成家|同村|邻村|远房|唯一|八旬|七旬|六旬|九旬|[\\d一二三四五六七八九十]{1,3}(?:多|余)?岁|年过[^，,。；;]{1,3}|的|、){0,4}";
/** Somebody who is named, or pointed at, as the one to whom somebody else is something. */
const WHOSE =
  "(?:其|他|她|我|本人|户主|死者|逝者|患者|伤者|病人|被继承人|继承人|申请人|被申请人|该生|学生|被告人?|原告|当事人|对方|老人|村主任|村支书|村长|支书|主任|会计)";
const MANY = "[一二两三四五六七八1-8几双对多]";

const CUES = [...RELATIVES, ...wordsOf(RELATIONS)];

const frames: readonly Frame[] = [
  // 与兰柏康系姐妹关系; 与共同申请人罗小红为父女关系
  {
    cues: CUES,
    needs: /关系|俩/,
    pattern: new RegExp(`[与和跟同][^，,。；;：:\\s]{2,14}?(?:系|为|是|属|原系|互为)?${R}(?:关系|俩)`, "g"),
    signal: RELATION,
  },
  {
    cues: CUES,
    needs: /关系/,
    lead: leadingTo("(?:双方|二人|两人|俩人|互)?"),
    pattern: new RegExp(`(?:系|为|是|属)(?:原配|再婚|合法|同胞|亲|表|堂|旁系|普通){0,2}${R}关系`, "g"),
    signal: RELATION,
  },
  // 与钱建毅是夫妻; 二人系母子; 与彭倩云系原配夫妻，共生育彭阿翠、彭应元两名子女
  {
    cues: wordsOf(RELATIONS),
    needs: /[系是为]/,
    lead: leadingTo(
      "(?:(?:被继承人|申请人|被申请人|被告|原告|死者)?[与和跟同][^，,。；;：:\\s]{2,14}|双方|二人|两人|俩人|互|均|原|本)?",
    ),
    pattern: new RegExp(
      `[系是为](?:原配|再婚|合法|同胞|亲|表|堂|结发|半路|一对){0,2}(?<!${TAG.relation})${runOf(TAG.relation)}(?=[，,。；;、）)（(\\s]|$)(?![，,]\\s?(?:于)?(?:\\d{4}|[一二]〇?).{0,12}(?:登记|结婚|领证))(?:[，,]\\s?(?:婚后|共同|共|先后){0,2}[生育]{1,2}有?[^，,。；;]{2,24})?`,
      "g",
    ),
    signal: RELATION,
  },
  // 系其母亲; 是户主的外甥; 是她舅舅
  {
    cues: CUES,
    needs: /[系是为]/,
    pattern: new RegExp(
      `[系是为乃]${WHOSE}的?(?:亲|大|小|堂|表|远房|同胞)?(?<!${TAG.kin})${K}(?![\\u4e00-\\u9fff]{0,3}(?:权|义务|责任|委员))`,
      "g",
    ),
    signal: RELATION,
  },
  // 随外婆胡霞莎生活; 与侄子吴忠生活; 由爷爷抚养; 如今跟爷爷高成相依为命; 寄住在舅舅家
  {
    cues: CUES,
    needs: /生活|居住|为命|[抚赡供]养|照[料顾看护]|伺候|监护|[带养长喂]大|拉扯|接济|外出|务工|改嫁|[上落]户|过|住|家/,
    lead: leadingTo(
      "(?:现|目前|现在|如今|一直|自幼|从小|长期|平时|平日|后|又|已|便|就|只能|只好|是|主要|全|暂时|暂|常年)?",
    ),
    pattern: new RegExp(
      `(?:随|跟随|跟着?|与|和|由|靠|同|依靠|全靠|投靠|寄[居住养宿]在?|借住在?|住在|住到|托付给|交由|交给|过继给|抱给|送给|留给|丢给|扔给)${SUCH}${K}(?:[、和及与]${K})?${WITH_NAME}(?:(?:共同|一起|单独|相依|在一起|租房|挤|一同|在家|在老家|继续|负责|代为|轮流|帮忙){0,2}(?:生活|居住|为命|抚养|赡养|供养|照料|照顾|照看|照护|看护|伺候|监护|[带养长喂]大|拉扯|接济|外出|务工|改嫁|上户|落户|同住|吃住|过活|过日子|过(?![世去度程敏继早后])|住(?!院))(?:长大)?|家(?:中|里)?(?=[，,。；;、）)]|$|住|生活|长大|过|吃|借|寄|读|上学))`,
      "g",
    ),
    signal: LIVES_WITH,
  },
  // 家有父母、妻子和两个孩子
  {
    cues: CUES,
    needs: /家[中里有]|全家|一家|家庭成员|亲人/,
    pattern: new RegExp(
      `(?:家[中里]?有|家中|家里|全家|一家|家庭成员|亲人)[^，,。；;、\\s]{0,6}[:：,，有是为]{0,2}(?:本人、)?${SUCH}${K}(?:[、和及与](?:[一二两三四五六\\d]个?名?)?${SUCH}${K}){1,6}(?![\\u4e00-\\u9fff]{0,3}(?:权|义务|责任|应|须|可))`,
      "g",
    ),
    signal: CHILDREN,
  },
  // 老母亲王婷春跟着我过
  {
    cues: CUES,
    needs: /[跟随与和][着]?(?:我|他|她|其|本人)/,
    pattern: new RegExp(
      `${K}(?:${NAME})?(?:一直|长期|现|现在|常年|平时)?(?:跟着?|随|和|与)(?:我|他|她|其|本人)(?:们|夫妇|家)?(?:一起|共同|一块)?(?:过(?![世去度程敏])|生活|居住|住(?!院)|吃住)`,
      "g",
    ),
    signal: LIVES_WITH,
  },
  // 育有一子兰建永; 生有两女; 膝下三个儿子; 上有八十岁公婆，下有一双儿女; 家里就剩个瞎眼的外婆
  {
    cues: [...CUES, ...wordsOf("男孩 女孩 娃")],
    needs: /[育养有]|膝下|生|剩|还[要需]/,
    lead: leadingTo("(?:现|婚后|共|共同|先后|只|仅|又|还|也|家里?|家中|名下|无子女[，,]\\s?仅?)?"),
    pattern: new RegExp(
      `(?<!(?:离异|离婚|丧偶|丧夫|丧妻|独自|单独|一个人|离婚后)[^，,。；;]{0,6})(?:(?:育有|生育|生有|生下|生了|养育|抚养|收养|抱养|领养|拉扯|供养|育|生(?=[一二两三])|有)(?:有|了|着)?(?:[一二两三四五六七八1-8](?:个|名|位|对|双)?${SUCH}(?:${K}|子|女|男孩|女孩|孩子|娃|儿|孩)(?:[一二两三](?:子|女|${K}))?(?:[一二两三四1-4]人)?(?:${NAME}(?=[，,。；;、（(\\s]|$))?|[^，,。；;：:]{2,16}[一二两三四]个?名?(?:子女|孩子|儿子|女儿))(?!政策|登记|夫妇|家庭|的)|膝下(?:有|仅有|只有)?(?:${MANY}(?:个|名)?)?${SUCH}(?:${K}|子|女)[^，,。；;：:]{0,6}|上有[^，,。；;：:]{0,8}${K}[，,]?\\s?下有[^，,。；;：:]{0,8}(?:${K}|子|女|孙)|(?:家里?|家中|身边)(?:就|只|仅){0,2}(?:剩下?|有|留下)(?:一?个|一?位|${MANY}(?:个|名))?${SUCH}${K}|(?:只|仅|还)有(?:一|两|三)?(?:个|位|名)${SUCH}${K})`,
      "g",
    ),
    signal: CHILDREN,
  },
];

/** 系贺荣之妻; 是韩倩怡的岳母; 系被举报人王建军的表弟; 系原县教育局副局长莫建业之女. */
const RELATIVE_OF = new RegExp(
  `[系是为]([^，,。；;：:\\s]{2,18}?)(?:同志)?(?:(?:的|之)(?:亲|大|小|堂|表)?${K}|(?:亲|大|小|堂|表)?${K}(?=[，,。；;、）)]|$))`,
  "g",
);
/** 何大海的女婿任该村会计: the relative of the person named before. */
const OF_PERSON = new RegExp(`(?:的|之)(?:亲|大|小|堂|表)?(${K})(?=[任在是为系也曾均、，,]|$)`, "g");
/** 烈士常志之孙；: as above, the person being named right before. */
const OF_ONE_NAMED = new RegExp(
  `(?:烈士|英烈|军人|民警|职工|村民|户主)?([\\u4e00-\\u9fff·某*]{2,6})(?:同志|老人)?(?:的|之)(?:亲|大|小|堂|表)?${K}(?=[，,。；;、（(）)]|$)`,
  "g",
);
/** 龙世英（姐姐）. */
const NAME_WITH_KIN = new RegExp(
  `([\\u4e00-\\u9fff·某*]{2,4})\\s?[（(](?:系|为|是|关系)?[:：]?(?:其|户主|户主的|本人|本人的|学生|死者|患者|之)?(?:亲|大|小|堂|表)?${K}(?:关系)?[)）]`,
  "g",
);
const FAMILY = /(?:主要)?(?:家庭成员|家庭主要成员|共同生活的?家庭成员|家属|亲属|子女)(?:有|为|情况|包括)?[:：]?\s?$/;

/** With what the frames have found, relatives told by name, and whose relative somebody is. */
function readRelatives(view: string, found: readonly Phrase[]): readonly Phrase[] {
  if (!view.includes(TAG.kin)) return found;
  const phrases: Phrase[] = [];
  const add = (start: number, end: number, why: Signal, names = false, ties = false): void => {
    if (!phrases.some((phrase) => start < phrase.end && phrase.start < end))
      phrases.push({ start, end, signal: why, names, ties });
  };
  for (const match of view.matchAll(RELATIVE_OF)) {
    const named = match[1]!.length >= 2 && endsInName(match[1]!);
    if (named) add(match.index, match.index + match[0].length, RELATION, true);
  }
  for (const { start, end, signal: why } of found) add(start, end, why);
  for (let at = view.indexOf(TAG.kin); at >= 0; at = view.indexOf(TAG.kin, at + 1)) {
    if (view[at - 1] === TAG.kin) continue;
    const end = relativesAt(view, at);
    if (end === 0) continue;
    const family = FAMILY.exec(view.slice(Math.max(0, at - 14), at))?.[0].length ?? 0;
    add(at - family, end, RELATIVE_NAMED, false, !isBare(view, at));
    at = end - 1;
  }
  for (const match of view.matchAll(NAME_WITH_KIN)) {
    const name = match[1]!;
    if (nameLengthsAt(name, 0, name.length).includes(name.length))
      add(match.index, match.index + match[0].length, RELATIVE_NAMED, true);
  }
  for (const match of view.matchAll(OF_ONE_NAMED)) {
    if (endsInName(match[1]!)) add(match.index, match.index + match[0].length, RELATION, true);
  }
  for (const match of view.matchAll(OF_PERSON))
    add(match.index + match[0].indexOf(match[1]!), match.index + match[0].length, RELATION);
  return phrases;
}

/** 原县教育局副局长莫建业: a name, perhaps behind other words. */
function endsInName(words: string): boolean {
  for (let start = Math.max(0, words.length - 4); start <= words.length - 2; start++) {
    if (nameLengthsAt(words, start, words.length).includes(words.length - start)) return true;
  }
  return false;
}

const VALUE = new RegExp(`${K}|${R}|[夫妻父母子女儿孙兄弟姐妹婆公媳婿侄甥祖爷奶叔伯姑姨舅嫂]`);

/** Heads under which the name of a relative stands. */
const KIN_HEAD =
  /^(?:(?:学生|患者|儿童|孩子|其|本人)?(?:父亲?|母亲?|父母亲?|配偶|丈夫|妻子|夫|妻|爱人|子女|儿子|女儿|孩子|长子|次子|长女|次女|祖父|祖母|爷爷|奶奶|外公|外婆|兄弟姐妹|亲属|家属|[赡抚扶]养人)(?:姓名|名字)?|法定[赡抚]养人|关系人|fqxm|mqxm|poxm)$/;

function tells(value: string, head: string): boolean {
  if (/^(?:户主|本人|申请人|承租人|主申请人|户主本人|配偶户主|[\d.]+|之?关系|同户)$/.test(value)) return false;
  if (KIN_HEAD.test(head)) return value.length <= 40 && isWholeName(value.split(/[、，,；;\s（(]/)[0]!);
  if (/情况|成员|信息|概况|社会关系/.test(head) && value.length > 4)
    return VALUE.test(tagged(value.slice(0, 80), VOCABULARY));
  return value.length <= 24 && VALUE.test(tagged(value.slice(0, 40), VOCABULARY));
}

/** Relatives are named in the news of offices too: 局长…的父亲 is his, 烈士家属代表 is nobody's. */
function against(text: string, phrase: Phrase): readonly Signal[] {
  return /家属代表|烈士纪念|先进事迹|五好家庭|好婆婆|好儿媳/.test(
    text.slice(Math.max(0, phrase.start - 30), phrase.end + 20),
  )
    ? [OFFICE_HOLDER]
    : [];
}

export const socialRelation = contextualRule({
  id: "social-relation",
  title: { zh: "社会关系", en: "Social relation" },
  source: "黔府办发〔2018〕22号第（二十二）条；GB/T 4761-2008 家庭关系代码",
  labels: RELATION_LABELS,
  wholeLabels: RELATION_WHOLE_LABELS,
  frames,
  vocabulary: VOCABULARY,
  further: { cues: CUES, read: readRelatives },
  tells,
  against: ({ text }, phrase) => against(text, phrase),
});
