import { decoy, type Fragment } from "./fragment.js";
import type { Pen } from "./pen.js";

/**
 * Sentences of rules, conditions and statistics that speak of illness, property, families, marriage and disability in
 * general: nobody is meant, so nothing may be found in them.
 */
const RULES: readonly ((pen: Pen) => string)[] = [
  (p) => `患有重特大疾病的困难群众,可向户籍所在地乡镇申请临时救助,每户每年不超过${p.random.int(1, 3)}次。`,
  (p) =>
    `全县持证残疾人${p.random.int(1000, 20000)}人,其中肢体残疾${p.random.int(300, 9000)}人、视力残疾${p.random.int(100, 2000)}人。`,
  (p) => `家庭人均月收入低于${p.random.int(300, 900)}元且财产状况符合规定的,可以申请最低生活保障。`,
  (p) => `离异、丧偶人员申请时须提供离婚证或者死亡证明,材料于${p.random.int(3, 20)}个工作日内补齐。`,
  (p) =>
    `困难残疾人生活补贴标准为每人每月${p.random.int(50, 120)}元,重度残疾人护理补贴标准为每人每月${p.random.int(50, 160)}元。`,
  (p) => `糖尿病、高血压等${p.random.int(2, 30)}个门诊慢特病病种的报销比例提高到${p.random.int(60, 90)}%。`,
  (p) => `申请人应如实填写家庭主要成员及社会关系,隐瞒不报的${p.random.int(1, 3)}年内不得再次申请。`,
  (p) => `拥有机动车辆、两套以上住房或者银行存款超过${p.random.int(2, 10)}万元的家庭不予纳入。`,
  (p) => `${p.random.int(1, 12)}月起,婚姻登记实行全省通办,双方持身份证、户口簿即可办理结婚、离婚登记。`,
  (p) => `应聘人员须身体健康,无色盲、无听力障碍,双眼裸眼视力不低于4.${p.random.int(5, 9)}。`,
  (p) => `曾受刑事处罚、被开除公职或者${p.random.int(2, 5)}年内有吸毒史的人员不得报考。`,
  (p) => `近${p.random.int(3, 9)}年外出务工返乡创业人员可享受一次性创业补贴5000元。`,
  (p) => `父母一方死亡、另一方失联的未成年人,按事实无人抚养儿童每人每月补助${p.random.int(800, 1800)}元。`,
  (p) =>
    `截至${p.random.int(1, 12)}月底,孕前优生健康检查目标人群覆盖率达${p.random.int(85, 99)}%,新生儿听力筛查率${p.random.int(90, 99)}%。`,
  (p) => `医疗救助对象年度内个人自付费用超过${p.random.int(3000, 9000)}元的部分,按照${p.random.int(50, 80)}%予以救助。`,
  (p) => `计划生育手术并发症一级、二级、三级人员特别扶助金分别提高${p.random.int(20, 80)}元。`,
  (p) => `已婚职工每${p.random.int(2, 4)}年探望父母一次,未婚职工每年探望父母一次。`,
  (p) => `独生子女死亡或伤残家庭的夫妻,女方年满49周岁后每月领取扶助金${p.random.int(400, 900)}元。`,
];

/** Different rules, `count` of them. */
export const generalRules = (pen: Pen, count: number): Fragment[] =>
  pen.random.sample(RULES, count).map((rule) => decoy(rule(pen), "general-rule"));

export const generalRule = (pen: Pen): Fragment => decoy(pen.random.pick(RULES)(pen), "general-rule");
