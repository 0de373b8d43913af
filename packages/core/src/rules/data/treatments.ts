// Made by scripts/data/make-vocabularies.js from scripts/data/words/treatments.txt; do not edit.
// Words of treatment, pregnancy and birth control that make an illness or a body's state somebody's own.
// Licence: Apache-2.0, as the project. Words are facts; no sentence of the papers named here is reproduced.

/**
 * 50 words, apart by white space. Treatments.
 * Sources:
 * - Operations: relief notices, discharge summaries, heads of 医疗救助 and 门诊慢特病 lists
 * - Therapies: the same
 * - Stays in hospital: the same
 */
export const TREATMENTS = `
ICU 介入治疗 住院 住院治疗 免疫治疗 切除手术 剖宫产 剖腹产 化疗 卧床 吸氧 康复治疗 康复训练 开颅手术 心脏支架手术 心脏移植 截肢手术 手术 抗排异治疗 抗病毒治疗 抢救 插管 搭桥手术 支架手术 放化疗
放疗 服药 气管切开 注射胰岛素 移植手术 精神科治疗 终身服药 美沙酮维持治疗 肝移植 肾移植 腹膜透析 腹透 血液透析 血透 规律服药 角膜移植 输血治疗 透析 造瘘 造血干细胞移植 重症监护 重症监护室 长期服药
靶向治疗 骨髓移植
`;

/**
 * 53 words, apart by white space. States of pregnancy and measures of birth control (孕情, 计生措施), private matters by Yunnan's list of 2017-12-12.
 * Sources:
 * - Pregnancy: heads of 计划生育 lists
 * - Birth control: heads of 计划生育 lists
 */
export const REPRODUCTION = `
上环 不孕不育 二孩怀孕 产前筛查 产前诊断 人工授精 人工流产 人流 分娩 剖宫产 剖腹产 取环 受孕 堕胎 大月份引产 女扎 孕期 宫内节育器 已孕 带环 引产 怀孕 戴环 放环 政策外怀孕 早产 早孕 未婚先孕
末次月经 死产 流产 现孕 男扎 皮下埋植 皮埋 结扎 绝育 绝育手术 羊水穿刺 节育 节育手术 药流 计划外怀孕 试管婴儿 输卵管结扎 输精管结扎 避孕 避孕套 避孕药 避孕药具 难产 顺产 预产期
`;
