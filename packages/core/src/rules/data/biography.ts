// Made by scripts/data/make-vocabularies.js from scripts/data/words/biography.txt; do not edit.
// Words of a private person's life: school, work away from home, the army, crime, drugs, loss. An official's career (任职, 参加工作 …) is none of these.
// Licence: Apache-2.0, as the project. Words are facts; no sentence of the papers named here is reproduced.

/**
 * 84 words, apart by white space. Offences as notices name them.
 * Sources:
 * - 刑法 and the offences of 最高人民法院、最高人民检察院关于执行《中华人民共和国刑法》确定罪名的规定; 治安管理处罚法; 禁毒法; everyday words
 */
export const OFFENCES = `
交通肇事 传播邪教 伪证 信用卡诈骗 制造毒品 卖淫 危险驾驶 参加邪教 受贿 合同诈骗 吸毒 吸食冰毒 吸食毒品 吸食海洛因 吸食鸦片 妨害公务 嫖娼 容留他人吸毒 寻衅滋事 帮助信息网络犯罪活动 开设赌场 强奸
强迫交易 打架斗殴 抢劫 抢夺 拐卖儿童 拐卖妇女 拒不执行判决 招摇撞骗 挪用公款 挪用资金 掩饰隐瞒犯罪所得 放火 故意伤害 故意杀人 敲诈勒索 无证驾驶 污染环境 注射海洛因 滥伐林木 滥用职权 猥亵 猥亵儿童
玩忽职守 生产销售伪劣产品 电信诈骗 盗伐林木 盗掘古墓葬 盗窃 破坏电力设备 窝藏 纵火 组织卖淫 绑架 职务侵占 聚众斗殴 聚众赌博 虐待 行贿 诈骗 贩卖毒品 贩毒 贪污 赌博 走私 过失致人死亡 运输毒品 遗弃
邪教 酒驾 醉酒驾驶 醉驾 重婚 集资诈骗 非法吸收公众存款 非法拘禁 非法持有弹药 非法持有枪支 非法持有毒品 非法捕捞 非法狩猎 非法经营 非法采矿
`;

/**
 * 150 words, apart by white space. What somebody did or lived through: school, the army, work, migration, loss of work, petitions.
 * Sources:
 * - School
 * - The army: 退役军人保障法, everyday words
 * - Work: everyday words of relief files and self-statements
 * - Migration, wandering, petitions
 * - Ways of living
 */
export const DEEDS = `
上学 上访 下乡 下井 下岗 为业 为生 乞讨 买断工龄 亏损 从军 从教 代课 任教 企业改制 休学 修行 倒闭 做买卖 做保洁 做家政 做小工 做小生意 做工 做护工 做活 做生意 做苦力 入伍 入学 入朝 养蜂 出家
创业失败 劝返 办厂 务农 务工 卖早点 卖菜 参军 参战 回乡 回乡创业 回村 在读 复员 复读 外出 失业 失学 失踪 学修车 学厨师 学徒 学手艺 学艺 就读 帮厨 帮工 开出租 开店 开货车 归乡 归来 当保姆
当保安 当兵 当学徒 当长工 待业 念书 打工 打短工 打零工 拐卖 招工 拜师 拾荒 捡垃圾 捡废品 捡破烂 插队 搬到 搬迁至 摆摊 支援三线 支边 收废品 放牛 放羊 服兵役 服役 毕业 求学 没读完 流浪 烧炭
知青 破产 离家 离家出走 种地 稳控 端盘子 经商 维持生活 考上 考入 考取 肄业 落户 落榜 被拐 被拐卖 被拐骗 被裁员 要饭 讨生活 讨饭 读书 谋生 走失 跑船 跑运输 躲债 转业 辍学 迁入 迁到 迁居 返乡
返乡创业 进京 进厂 退伍 退学 退役 送外卖 送快递 逃港 逃荒 逃难 采煤 长工 闯关东 闲居 闲散在家 零工 顶班
`;

/**
 * 55 words, apart by white space. What courts, the police, a school or an employer did to somebody.
 * Sources:
 * - 刑法, 刑事诉讼法, 社区矫正法, 禁毒法, 治安管理处罚法; everyday words
 */
export const PENALTIES = `
假释 入狱 减刑 出狱 刑事处罚 刑事拘留 刑拘 刑满 刑满释放 刑释 判刑 判处 前科 劝退 劳动教养 劳改 劳教 勒令退学 取保候审 司法拘留 坐牢 复吸 开除党籍 开除公职 开除学籍 强戒 戒毒 批捕 拘役 拘留
收监 无期徒刑 有期徒刑 服刑 染上毒瘾 毒瘾 监狱 看守所 社区康复 社区戒毒 社区矫正 管制 缓刑 羁押 自愿戒毒 获刑 行政拘留 被判 被开除 被捕 被辞退 蹲监 通缉 逮捕 释放
`;
