import { type Fragment, gold, open } from "./fragment.js";
import type { Pen } from "./pen.js";
import { makeName } from "./people.js";
import type { Category } from "./types.js";

/**
 * Phrases and cells of the six contextual categories. A phrase is what follows a person's name in a sentence and discloses
 * something of them; a cell is what stands in a table under a telling head.
 */

const DISEASES = [
  "尿毒症",
  "肝硬化",
  "2型糖尿病",
  "高血压三级",
  "乳腺癌",
  "肺癌晚期",
  "胃癌",
  "白血病",
  "冠心病",
  "脑梗塞后遗症",
  "慢性肾功能衰竭",
  "精神分裂症",
  "癫痫",
  "强直性脊柱炎",
  "先天性心脏病",
  "类风湿关节炎",
  "乙型肝炎",
  "肺结核",
  "再生障碍性贫血",
  "股骨头坏死",
  "尘肺病",
  "系统性红斑狼疮",
  "帕金森病",
  "重度抑郁症",
  "宫颈癌",
  "血友病",
  "脑出血",
  "慢性阻塞性肺疾病",
  "地中海贫血",
  "甲状腺癌",
];
const HOSPITALS = [
  "县人民医院",
  "州人民医院",
  "贵州医科大学附属医院",
  "遵义医学院附属医院",
  "省人民医院",
  "市第一人民医院",
  "县中医院",
];
const INJURIES = [
  "左手食指末节离断伤",
  "腰1椎体压缩性骨折",
  "右胫腓骨开放性骨折",
  "颅脑损伤",
  "左眼球破裂伤",
  "多发肋骨骨折、血气胸",
  "右跟骨粉碎性骨折",
];
const DISABILITY_KINDS = ["视力", "听力", "言语", "肢体", "智力", "精神", "多重"];
const GRADES = ["一级", "二级", "三级", "四级"];
const RELATIVES = [
  "妻子",
  "丈夫",
  "长子",
  "次子",
  "女儿",
  "父亲",
  "母亲",
  "弟弟",
  "哥哥",
  "妹妹",
  "儿媳",
  "孙子",
  "外孙女",
  "岳母",
  "爷爷",
];
const FACTORIES = [
  "东莞电子厂",
  "浙江温州鞋厂",
  "广东佛山陶瓷厂",
  "福建晋江服装厂",
  "江苏昆山机械厂",
  "县砖厂",
  "煤矿",
  "建筑工地",
];

type Make = (pen: Pen) => string;

const n = (pen: Pen, low: number, high: number): number => pen.random.int(low, high);
const one = <T>(pen: Pen, items: readonly T[]): T => pen.random.pick(items);
const relativeName = (pen: Pen): string => makeName(pen.random, one(pen, ["男", "女"] as const));
const money = (pen: Pen): string =>
  one(pen, [
    `${n(pen, 3, 89)}00元`,
    `${n(pen, 1, 39)}.${n(pen, 1, 9)}万元`,
    `${n(pen, 1, 60)}万元`,
    `${n(pen, 2, 9)},${n(pen, 1, 9)}00元`,
  ]);

const PHRASES: Record<
  Extract<
    Category,
    "medical-record" | "property" | "social-relation" | "life-experience" | "disability" | "marital-status"
  >,
  readonly Make[]
> = {
  "medical-record": [
    (p) => `患${one(p, DISEASES)}多年`,
    (p) => `于${n(p, 2010, 2024)}年确诊${one(p, DISEASES)}`,
    (p) => `因患${one(p, DISEASES)}在${one(p, HOSPITALS)}住院治疗`,
    (p) => `患有${one(p, DISEASES)},长期服药`,
    (p) => `被诊断为${one(p, DISEASES)}`,
    (p) => `经${one(p, HOSPITALS)}诊断为${one(p, DISEASES)}`,
    (p) => `因${one(p, DISEASES)}先后住院${n(p, 2, 6)}次`,
    (p) => `身患${one(p, DISEASES)},每周透析${n(p, 2, 3)}次`,
    (p) => `突发${one(p, ["脑出血", "颅内动脉瘤破裂"])},行开颅手术`,
    (p) => `查出${one(p, DISEASES)},正在接受化疗`,
    (p) => `系${one(p, DISEASES)}患者`,
    (p) => `因车祸致颅脑损伤,在重症监护室抢救${n(p, 3, 20)}天`,
  ],
  property: [
    (p) => `家庭年收入${money(p)}`,
    (p) => `名下有商品房${n(p, 1, 2)}套、小轿车一辆`,
    (p) => `银行存款${money(p)}`,
    (p) => `欠信用社贷款${money(p)}`,
    (p) => `家庭人均可支配月收入${n(p, 280, 980)}元`,
    (p) => `名下登记房屋建筑面积${n(p, 60, 160)}.${n(p, 10, 99)}平方米`,
    (p) => `月工资${n(p, 18, 62)}00元`,
    (p) => `对外负债${money(p)}`,
    (p) => `自付医疗费${money(p)}`,
    (p) => `购有面包车一辆,价值${money(p)}`,
    (p) => `家中有砖混结构住房一栋${n(p, 80, 220)}平方米`,
    (p) => `持有理财产品${money(p)}`,
  ],
  "social-relation": [
    (p) => `${one(p, RELATIVES)}为${relativeName(p)}`,
    (p) => `系${relativeName(p)}之${one(p, ["子", "女", "妻", "母", "侄"])}`,
    (p) => `与${relativeName(p)}系${one(p, ["夫妻", "父子", "母女", "兄弟", "姐妹", "姑侄"])}关系`,
    (p) => `育有一${one(p, ["子", "女"])}${relativeName(p)}`,
    (p) => `是${relativeName(p)}的${one(p, RELATIVES)}`,
    (p) => `随${one(p, ["祖父", "外婆", "姑姑", "伯父"])}${relativeName(p)}生活`,
    (p) => `家庭成员:${one(p, ["妻", "夫"])}${relativeName(p)},${one(p, ["长子", "长女"])}${relativeName(p)}`,
  ],
  "life-experience": [
    (p) => `${n(p, 1985, 1999)}年至${n(p, 2000, 2012)}年在${one(p, FACTORIES)}务工`,
    (p) => `${n(p, 1975, 1990)}年初中肄业后外出到${one(p, FACTORIES)}打工`,
    (p) => `${n(p, 1988, 2008)}年应征入伍,${n(p, 2009, 2014)}年退役后在${one(p, FACTORIES)}做工`,
    (p) => `曾因盗窃被判处有期徒刑${one(p, ["一年", "两年", "六个月", "三年"])},${n(p, 2005, 2018)}年刑满释放`,
    (p) => `${n(p, 1995, 2010)}年由${one(p, ["四川", "云南", "湖南", "广西"])}迁入本村,开过小煤窑,后破产`,
    (p) => `曾吸毒,${n(p, 2008, 2019)}年被强制隔离戒毒两年`,
    () => "自幼父母双亡,由村里人抚养长大",
    (p) => `${n(p, 1990, 2005)}年高考落榜后在家务农,当过代课教师`,
    () => "早年下岗,摆过地摊,跑过摩的",
  ],
  disability: [
    (p) => `${one(p, DISABILITY_KINDS)}残疾${one(p, GRADES)}`,
    (p) => `系${one(p, GRADES)}${one(p, DISABILITY_KINDS)}残疾人`,
    (p) => `${one(p, ["左", "右"])}${one(p, ["眼失明", "下肢截肢", "手缺失三指", "腿小儿麻痹后遗症"])}`,
    () => "双目失明",
    () => "先天性聋哑",
    (p) => `持${one(p, ["二级", "三级", "一级"])}${one(p, DISABILITY_KINDS)}残疾证`,
    () => "下肢瘫痪,生活不能自理",
    (p) => `${one(p, DISABILITY_KINDS)}${one(p, GRADES)}残疾`,
  ],
  "marital-status": [
    () => "离异",
    () => "丧偶",
    () => "未婚",
    (p) => `丧偶${one(p, ["三年", "六年", "多年"])},未再婚`,
    (p) => `离异后独自抚养${one(p, ["一子", "一女", "两个孩子"])}`,
    (p) => `于${n(p, 2005, 2020)}年与${relativeName(p)}登记结婚`,
    (p) => `与${one(p, ["前夫", "前妻"])}${relativeName(p)}离婚`,
    () => "大龄未婚",
    (p) => `已与${relativeName(p)}同居,未办理结婚登记`,
    (p) => `${n(p, 2012, 2021)}年再婚`,
  ],
};

const CELLS: typeof PHRASES = {
  "medical-record": [
    (p) => one(p, DISEASES),
    (p) => one(p, DISEASES),
    (p) => `${one(p, DISEASES)}、${one(p, DISEASES)}`,
    (p) => `因病(${one(p, DISEASES)})`,
  ],
  property: [(p) => String(n(p, 2000, 58000)), (p) => `${n(p, 2, 58)}00`, (p) => `${n(p, 1, 9)},${n(p, 1, 9)}00.00`],
  "social-relation": [
    (p) => one(p, ["妻", "夫", "长子", "次子", "长女", "儿媳", "父亲", "母亲", "孙子", "孙女", "配偶", "之女", "之子"]),
  ],
  "life-experience": [
    (p) => `${n(p, 1985, 1999)}年至${n(p, 2000, 2012)}年在${one(p, FACTORIES)}务工,${n(p, 2013, 2018)}年返乡`,
    (p) => `曾在${one(p, FACTORIES)}打工${n(p, 3, 10)}年`,
    (p) => `曾服刑${one(p, ["两年", "三年"])},${n(p, 2010, 2018)}年释放`,
  ],
  disability: [
    (p) => `${one(p, DISABILITY_KINDS)}${one(p, GRADES)}`,
    (p) => `${one(p, DISABILITY_KINDS)}残疾`,
    (p) => `${one(p, DISABILITY_KINDS)}残疾${one(p, GRADES)}`,
  ],
  "marital-status": [(p) => one(p, ["已婚", "未婚", "离异", "丧偶", "离婚", "再婚", "初婚", "有配偶"])],
};

type Contextual = keyof typeof PHRASES;

/** What a sentence says of a named person. */
export const phrase = (pen: Pen, category: Contextual): Fragment =>
  gold(one(pen, PHRASES[category])(pen), category, "phrase");

/** What a table says in a cell under a telling head. */
export const cell = (pen: Pen, category: Contextual): Fragment =>
  gold(one(pen, CELLS[category])(pen), category, "cell");

/** 与户主关系 of a member, by sex; the householder's own cell tells nothing. */
export const relation = (pen: Pen, sex: string, index: number): Fragment => {
  if (index === 0 || pen.random.chance(0.15)) return open(one(pen, ["户主", "本人"]), "householder");
  const words =
    sex === "男"
      ? ["夫", "丈夫", "长子", "次子", "儿子", "之子", "父亲", "孙子", "弟", "女婿", "公公"]
      : ["妻", "妻子", "配偶", "长女", "次女", "女儿", "之女", "母亲", "孙女", "儿媳", "妹", "岳母"];
  return gold(one(pen, words), "social-relation", "cell");
};

export const disabilityKind = (pen: Pen): Fragment =>
  gold(one(pen, DISABILITY_KINDS) + one(pen, ["", "残疾"]), "disability", "cell");
export const disabilityGrade = (pen: Pen): Fragment => gold(one(pen, GRADES), "disability", "cell");
/** What a work-injury decision says of the hurt person's body. */
export const injury = (pen: Pen): Fragment =>
  gold(
    pen.random.pick([
      () => `经${one(pen, HOSPITALS)}诊断为${one(pen, INJURIES)}`,
      () => `致${one(pen, INJURIES)}`,
      () => `受伤部位:${one(pen, INJURIES)}`,
      () => `被诊断为${one(pen, ["职业性尘肺病壹期", "职业性噪声聋", "煤工尘肺贰期"])}`,
    ])(),
    "medical-record",
    "phrase",
  );
