// Made by scripts/data/make-vocabularies.js from scripts/data/words/marriage.txt; do not edit.
// States of marriage and what is told of it.
// Licence: Apache-2.0, as the project. Words are facts; no sentence of the papers named here is reproduced.

/**
 * 92 words, apart by white space. States of marriage and what is told of it.
 * Sources:
 * - GB/T 2261.2-2003 婚姻状况代码 with the everyday words of notices
 * - Words of registration, of family planning lists and of petitions
 */
export const MARRIAGE_STATES = `
三婚 上门女婿 丧偶 丧偶单身 丧偶带孩 丧偶未再婚 丧夫 丧妻 事实婚姻 二婚 光棍 入赘 再婚 再婚有配偶 分居 分手 初婚 初婚有配偶 判决离婚 协议离婚 单亲 单亲妈妈 单亲家庭 单亲母亲 单亲父亲 单身 单身汉
同居 复婚 复婚有配偶 大龄单身 大龄未婚 失恋 头婚 孤寡 守寡 寡妇 寡居 已婚 已婚已育 已婚有配偶 已婚未育 已登记 已结婚 已订婚 恋爱 恋爱中 改嫁 无配偶 早婚 晚婚 有配偶 未再娶 未再婚 未再嫁 未再结婚
未办证 未娶 未婚 未婚同居 未婚已育 未婚未育 未婚配 未嫁 未成家 未曾结婚 未登记 未说明的婚姻状况 热恋 独居 独身 登记结婚 离婚 离婚冷静期 离婚单身 离婚未再婚 离异 离异单身 离异已育 离异带一孩 离异带孩
离异未再婚 离过婚 终身未娶 终身未婚 终身未嫁 结婚 订婚 诉讼离婚 重婚 鳏夫 鳏寡
`;
