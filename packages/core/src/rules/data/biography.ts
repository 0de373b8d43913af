/**
 * Words of a private person's life: work away from home, school, the army, crime, drugs, abuse, loss. Apart by white space. A list of the house (Apache-2.0, as the project),
 * read off relief files, correction notices, petitions and self-statements. An official's career (任职, 参加工作 …) is none of these.
 */
export const OFFENCES = `
盗窃 抢劫 抢夺 诈骗 敲诈勒索 故意伤害 故意杀人 过失致人死亡 强奸 猥亵 猥亵儿童 聚众斗殴 寻衅滋事 打架斗殴 非法拘禁 绑架 拐卖妇女 拐卖儿童 贩毒 贩卖毒品 运输毒品 制造毒品 非法持有毒品 容留他人吸毒 吸毒 吸食毒品 吸食冰毒 吸食海洛因 赌博 开设赌场 卖淫 嫖娼 组织卖淫 交通肇事 危险驾驶 醉酒驾驶 醉驾 酒驾 无证驾驶 妨害公务 职务侵占 挪用公款 挪用资金 贪污 受贿 行贿 滥用职权 玩忽职守 非法经营 非法吸收公众存款 集资诈骗 合同诈骗 信用卡诈骗 电信诈骗 帮助信息网络犯罪活动 掩饰隐瞒犯罪所得 放火 纵火 滥伐林木 盗伐林木 非法狩猎 非法捕捞 污染环境 重婚 虐待 遗弃 拒不执行判决 传播邪教 参加邪教 邪教 窝藏 伪证
`;
