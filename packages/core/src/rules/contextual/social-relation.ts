import { nameLengthsAt } from "../../text/names.js";
import { wordsOf } from "../../text/word-set.js";
import { KINSHIP, RELATIONS } from "../data/kinship.js";
import { contextualRule } from "./contextual-rule.js";
import { NAME } from "./fragments.js";
import { RELATION_LABELS, RELATION_WHOLE_LABELS } from "./heads.js";
import { type Frame, leadingTo, type Phrase } from "./phrase.js";
import { relativesAt } from "./relatives.js";
import { OFFICE_HOLDER, type Signal, signal } from "./signal.js";
import { compileVocabulary, runOf, TAG, tagged } from "./tagged.js";

const RELATIVE_NAMED = signal(3, "relative-named", "写明亲属的姓名", "names a relative");
const RELATION = signal(3, "relation", "写明与他人的关系", "tells the relation to somebody else");
const LIVES_WITH = signal(2.8, "lives-with", "叙述与谁共同生活", "tells with whom somebody lives");
const CHILDREN = signal(2.2, "children", "叙述子女情况", "tells of somebody's children");

const VOCABULARY = compileVocabulary([
  // 孙 alone is more often a surname.
  { words: wordsOf(KINSHIP).filter((word) => word !== "孙"), tag: TAG.kin },
  { words: wordsOf(RELATIONS), tag: TAG.relation },
]);
const K = runOf(TAG.kin);
const R = `(?:${TAG.relation}|${TAG.kin})+`;
const WITH_NAME = `(?:${NAME}(?=共同|一起|相依|单独|生活|居住|抚养|照|赡养|监护|带大|外出|到|改嫁|在))?`;

/** Words of a register's column 与户主关系 that tell nothing in running text. */
const OTHERS: ReadonlySet<string> = new Set(wordsOf("其他 其它 非亲属 帮扶人 同事 雇工 保姆"));
const RELATIVES = wordsOf(KINSHIP).filter((word) => word !== "孙" && !OTHERS.has(word));
const CUES = [...RELATIVES, ...wordsOf(RELATIONS)];

const frames: readonly Frame[] = [
  // 与兰柏康系姐妹关系; 与共同申请人罗小红为父女关系
  {
    cues: CUES,
    needs: /关系|俩/,
    pattern: new RegExp(`与[^，,。；;：:\\s]{2,14}?(?:系|为|是|属)?${R}(?:关系|俩)`, "g"),
    signal: RELATION,
  },
  {
    cues: CUES,
    needs: /关系/,
    lead: leadingTo("(?:双方|二人|两人)?"),
    pattern: new RegExp(`(?:系|为|是|属)${R}关系`, "g"),
    signal: RELATION,
  },
  // 随外婆胡霞莎生活; 与侄子吴忠生活; 由爷爷抚养; 与母亲共同生活
  {
    cues: CUES,
    needs: /生活|居住|为命|抚养|照料|照顾|赡养|监护|带大|外出|务工|改嫁/,
    lead: leadingTo("(?:现|目前|一直|自幼|从小|长期|后|又)?"),
    pattern: new RegExp(
      `(?:随|跟随|跟着|跟|与|和|由|靠)(?:其)?(?:年迈的?|高龄的?|多病的?)?${K}(?:[、和及]${K})?${WITH_NAME}(?:共同|一起|单独|相依|在一起|租房){0,2}(?:生活|居住|为命|抚养|照料|照顾|赡养|监护|带大|外出|务工|改嫁)(?:长大)?`,
      "g",
    ),
    signal: LIVES_WITH,
  },
  // 育有一子兰建永; 生有两女
  {
    cues: CUES,
    needs: /[育养有]/,
    lead: leadingTo("(?:现|婚后|共|只|仅)?"),
    pattern: new RegExp(
      `(?:育有|生育|生有|养育|抚养|收养|育|有)(?:有|了)?[一二两三四五六1-6](?:个|名)?(?:${K}|子|女|男孩|女孩|孩子|儿|孩)(?:[一二两三](?:子|女|${K}))?(?:${NAME}(?=[，,。；;、（(\\s]|$))?(?!政策|登记|夫妇|家庭)`,
      "g",
    ),
    signal: CHILDREN,
  },
];

/** 系贺荣之妻; 是韩倩怡的岳母; 系被举报人王建军的表弟; 系原县教育局副局长莫建业之女. */
const RELATIVE_OF = new RegExp(`(?:系|是|为)([^，,。；;：:\\s]{2,18}?)(?:同志)?(?:的|之)(?:亲|大|小|堂|表)?${K}`, "g");
/** 何大海的女婿任该村会计: the relative of the person named before. */
const OF_PERSON = new RegExp(`(?:的|之)(?:亲|大|小|堂|表)?(${K})(?=[任在是为系也曾均、，,]|$)`, "g");
/** 龙世英（姐姐）. */
const NAME_WITH_KIN = new RegExp(
  `([\\u4e00-\\u9fff·某*]{2,4})\\s?[（(](?:系|为|是)?(?:其|户主|户主的|本人)?${K}[)）]`,
  "g",
);
const FAMILY = /(?:主要)?(?:家庭成员|家庭主要成员|共同生活的?家庭成员|家属|亲属|子女)(?:有|为|情况|包括)?[:：]?\s?$/;

/** With what the frames have found, relatives told by name, and whose relative somebody is. */
function readRelatives(view: string, found: readonly Phrase[]): readonly Phrase[] {
  if (!view.includes(TAG.kin)) return found;
  const phrases: Phrase[] = [];
  const add = (start: number, end: number, why: Signal, names = false): void => {
    if (!phrases.some((phrase) => start < phrase.end && phrase.start < end))
      phrases.push({ start, end, signal: why, names });
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
    add(at - family, end, RELATIVE_NAMED);
    at = end - 1;
  }
  for (const match of view.matchAll(NAME_WITH_KIN)) {
    const name = match[1]!;
    if (nameLengthsAt(name, 0, name.length).includes(name.length))
      add(match.index, match.index + match[0].length, RELATIVE_NAMED, true);
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

function tells(value: string, head: string): boolean {
  if (/^(?:户主|本人|申请人|承租人|主申请人|户主本人|配偶户主|[\d.]+|之?关系|同户)$/.test(value)) return false;
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
  summary: {
    zh: "写明是谁的亲属和其他社会关系：表格中与户主关系、家庭成员等列的单元格（“户主”“本人”除外）；正文中写出姓名的亲属、“系某某之女”“与某某系姑侄关系”“随外婆生活”。亲属关系证明、赡养义务等规定，评选活动和空白表格不算。",
    en: "A named person's relatives and other relations: cells under 与户主关系 and the like (not 户主 or 本人), relatives told by name, 系…之女, 随外婆生活. Rules about kin, campaigns and blank forms are none.",
  },
  source: "黔府办发〔2018〕22号第（二十二）条；GB/T 4761-2008 家庭关系代码",
  labels: RELATION_LABELS,
  wholeLabels: RELATION_WHOLE_LABELS,
  frames,
  vocabulary: VOCABULARY,
  further: { cues: CUES, read: readRelatives },
  tells,
  against,
  examples: {
    hits: [
      "贫困学生石小宝，父亲石老五（已故），母亲改嫁，随爷爷石万才生活。",
      "户主：陈国良 与户主关系：妻 王桂芳；长子 陈小龙；母亲 张氏",
      "莫婷婷系原县教育局副局长莫建业之女，本次拟录用为事业单位工作人员。",
      "举报人系被举报人王建军的表弟，同住城关村三组。",
      "申请人罗大明与共同申请人罗小红为父女关系。",
      "优待对象证明：烈士吴光荣之遗孀刘氏，现与侄子吴忠生活。",
      "紧急联系人：龙世英（姐姐），在浙江务工。",
      "2组 周顺利 家庭成员：父周老大、母吴氏、弟周顺发、妻韦兰、女周小雨",
      "见义勇为人员李阳的父亲李国忠、母亲何秀芬均在家务农。",
      "何大海的女婿任该村会计，村民反映低保评定不公。",
    ],
    misses: [
      "本次招聘报名表需如实填写主要家庭成员及社会关系。",
      "近亲属代办的，应出示代办人身份证明及亲属关系证明。",
      "妇联组织“好婆婆、好儿媳”评选活动方案",
      "家庭成员情况表（空表）：称谓____ 姓名____ 工作单位____",
      "加强留守儿童关爱保护，落实父母或其他监护人的监护责任。",
      "共同申请人应当具有法定的赡养、抚养或者扶养关系。",
      "理顺乡镇与县直部门派出机构的工作关系。",
      "母婴设施建设纳入公共场所配套规划。",
      "县关工委组织“五老”与困难儿童结对帮扶。",
    ],
  },
});
