/**
 * States of marriage and what is told of it, apart by white space. States and codes of GB/T 2261.2-2003 婚姻状况代码 with the everyday words of notices.
 * A list of the house (Apache-2.0, as the project).
 */
export const MARRIAGE_STATES = `
未婚 已婚 初婚 再婚 复婚 离婚 离异 丧偶 有配偶 无配偶 丧夫 丧妻 丧偶未再婚 离异未再婚 离婚未再婚 离异单身 单身 独身 未曾结婚 未娶 未嫁 未再婚 未再娶 未再嫁 未再结婚 未成家 未婚配 终身未婚 终身未娶 终身未嫁 大龄未婚 大龄单身 分居 同居 未婚同居 事实婚姻 重婚 离过婚 离异带孩 离异带一孩 丧偶带孩 单亲 单亲家庭 单亲母亲 单亲妈妈 单亲父亲 寡居 守寡 寡妇 鳏寡 鳏夫 孤寡 光棍 单身汉 独居 改嫁 入赘 上门女婿 离婚单身 丧偶单身 未说明的婚姻状况
初婚有配偶 再婚有配偶 复婚有配偶 已婚有配偶 已婚已育 已婚未育 未婚未育 未婚已育 离异已育 晚婚 早婚 结婚 登记结婚 未登记 未办证 已登记 已结婚 协议离婚 诉讼离婚 判决离婚 离婚冷静期 恋爱 恋爱中 热恋 订婚 已订婚 失恋 分手 二婚 头婚 三婚
`;
