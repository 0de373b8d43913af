/**
 * Words of diagnosis, treatment, pregnancy and birth control that make an illness or a body's state somebody's own, apart by white space.
 * A word list of the house (Apache-2.0, as the project), read off relief notices, discharge summaries and the heads of 医疗救助, 门诊慢特病 and 计划生育 lists;
 * 计生措施 and 孕情 stand among the private matters of Yunnan's list of 2017-12-12 and are medical here.
 */
export const TREATMENTS = `
手术 开颅手术 搭桥手术 支架手术 心脏支架手术 移植手术 肝移植 肾移植 骨髓移植 造血干细胞移植 心脏移植 角膜移植 截肢手术 切除手术 剖腹产 剖宫产
化疗 放疗 放化疗 透析 血液透析 血透 腹膜透析 腹透 介入治疗 靶向治疗 免疫治疗 抗排异治疗 输血治疗 康复治疗 康复训练 精神科治疗 抗病毒治疗 美沙酮维持治疗
住院 住院治疗 重症监护 重症监护室 ICU 抢救 服药 长期服药 规律服药 终身服药 注射胰岛素 吸氧 插管 气管切开 造瘘 卧床
`;

/** States of pregnancy and measures of birth control (孕情, 计生措施). */
export const REPRODUCTION = `
怀孕 已孕 现孕 孕期 受孕 早孕 二孩怀孕 政策外怀孕 计划外怀孕 未婚先孕 流产 人工流产 人流 药流 引产 大月份引产 堕胎 末次月经 预产期 分娩 顺产 难产 剖宫产 剖腹产 早产 死产 产前筛查 产前诊断 羊水穿刺
结扎 女扎 男扎 输卵管结扎 输精管结扎 绝育 绝育手术 上环 放环 取环 带环 戴环 宫内节育器 皮埋 皮下埋植 避孕 避孕药 避孕套 避孕药具 节育 节育手术 人工授精 试管婴儿 不孕不育
`;
