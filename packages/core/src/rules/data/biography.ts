/**
 * Words of a private person's life: work away from home, school, the army, crime, drugs, abuse, loss. Apart by white space. A list of the house (Apache-2.0, as the project),
 * read off relief files, correction notices, petitions and self-statements. An official's career (任职, 参加工作 …) is none of these.
 */
export const OFFENCES = `
盗窃 抢劫 抢夺 诈骗 敲诈勒索 故意伤害 故意杀人 过失致人死亡 强奸 猥亵 猥亵儿童 聚众斗殴 寻衅滋事 打架斗殴 非法拘禁 绑架 拐卖妇女 拐卖儿童 贩毒 贩卖毒品 运输毒品 制造毒品 非法持有毒品 容留他人吸毒 吸毒 吸食毒品 吸食冰毒 吸食海洛因 赌博 开设赌场 卖淫 嫖娼 组织卖淫 交通肇事 危险驾驶 醉酒驾驶 醉驾 酒驾 无证驾驶 妨害公务 职务侵占 挪用公款 挪用资金 贪污 受贿 行贿 滥用职权 玩忽职守 非法经营 非法吸收公众存款 集资诈骗 合同诈骗 信用卡诈骗 电信诈骗 帮助信息网络犯罪活动 掩饰隐瞒犯罪所得 放火 纵火 滥伐林木 盗伐林木 非法狩猎 非法捕捞 污染环境 重婚 虐待 遗弃 拒不执行判决 传播邪教 非法持有枪支 非法持有弹药 非法采矿 聚众赌博 吸食鸦片 注射海洛因 盗掘古墓葬 招摇撞骗 走私 强迫交易 破坏电力设备 生产销售伪劣产品 参加邪教 邪教 窝藏 伪证
`;

/** What somebody did or lived through: school, the army, work, migration, loss of work, petitions. */
export const DEEDS = `
入学 就读 在读 上学 读书 念书 求学 毕业 肄业 辍学 退学 休学 失学 落榜 考入 考取 考上 复读 没读完
参军 入伍 服役 退役 退伍 转业 复员 服兵役 当兵 从军 入朝 参战
务工 打工 做工 进厂 招工 顶班 打零工 零工 打短工 当长工 长工 做小工 做苦力 做生意 做小生意 做买卖 做活 跑运输 跑船 当学徒 学徒 当保安 当保姆 做保洁 做家政 做护工 端盘子 送外卖 送快递 开货车 开出租 烧炭 捡废品 捡破烂 捡垃圾 收废品 拾荒 卖菜 卖早点 摆摊 采煤 下井 帮工 帮厨 学艺 学手艺 学厨师 学修车 拜师 经商 开店 办厂 创业失败 返乡创业 回乡创业 破产 倒闭 亏损 下岗 失业 待业 买断工龄 企业改制 被裁员
返乡 回乡 回村 归来 归乡 外出 迁入 迁居 迁到 搬迁至 搬到 落户 逃荒 逃难 逃港 下乡 插队 知青 支边 支援三线 流浪 乞讨 讨饭 要饭 走失 失踪 躲债 被拐 被拐卖 被拐骗 拐卖 上访 进京 劝返 稳控 闯关东 讨生活
从教 任教 代课 务农 种地 放牛 放羊 养蜂 为业 为生 谋生 维持生活 闲散在家 闲居 离家出走 离家 出家 修行
`;

/** What courts, the police, a school or an employer did to somebody. The longer before the shorter: the words are made a pattern in this order. */
export const PENALTIES = `
判处 被判 判刑 获刑 服刑 入狱 出狱 坐牢 蹲监 监狱 看守所 羁押 收监 刑满释放 刑满 刑释 释放 假释 减刑 缓刑 有期徒刑 无期徒刑 拘役 管制 劳教 劳动教养 劳改 社区矫正 行政拘留 刑事拘留 司法拘留 刑拘 拘留 逮捕 批捕 被捕 通缉 取保候审 社区戒毒 社区康复 自愿戒毒 戒毒 强戒 染上毒瘾 毒瘾 复吸 开除公职 开除党籍 开除学籍 被开除 勒令退学 劝退 被辞退 刑事处罚 前科
`;
