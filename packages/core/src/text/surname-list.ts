// Made by scripts/data/make-vocabularies.js from scripts/data/words/surnames.txt; do not edit.
// Chinese surnames. What does not begin with one of them is no name, unless it is one with a dot (阿不都·买买提).
// Licence: Apache-2.0, as the project. Words are facts; no sentence of the papers named here is reproduced.

/**
 * 388 words, apart by white space. Surnames of one character.
 * Sources:
 * - 公安部户政管理研究中心 全国姓名报告 (the heads by frequency), 百家姓, and those of the minorities of Guizhou
 */
export const SINGLE_SURNAMES = `
丁 万 丛 严 丰 乌 乐 乔 于 云 亓 井 亢 仇 付 仝 代 令 仲 任 伊 伍 伏 何 佘 余 佟 侯 俞 修 俸 倪 傅 储 党 兰 关 冀 冉 农 冯 况 冶 冷 冼 凌 刁 刘 初 劳 勾 包 匡 区 华 卓
单 南 卜 卞 占 卢 卫 印 危 卿 厉 厍 原 古 史 叶 司 吉 向 吕 吴 呙 周 呼 哈 唐 喻 夏 奉 奚 姚 姜 姬 娄 孔 孙 孟 季 宁 安 宋 宓 宗 官 宫 宾 宿 寇 封 尉 尚 尤 尧 尹 屈 展
屠 岑 岳 崔 嵇 左 巩 巫 巴 帅 师 席 常 干 平 幸 庄 应 庞 康 廉 廖 张 强 彭 徐 惠 慕 戈 戎 成 战 戚 房 扈 揭 支 敖 敬 文 方 於 施 时 昂 明 易 昝 晁 晋 晏 普 景 智 曲 曹
曾 朱 朴 李 杜 束 杨 杭 林 柏 查 柯 柳 柴 栗 栾 桂 桑 梁 梅 植 楚 楼 樊 檀 欧 武 段 殷 母 毕 毛 江 池 汤 汪 沈 沙 洪 浦 海 涂 温 游 湛 滑 滕 漆 潘 焦 熊 燕 牛 牟 狄 玉
王 班 甄 甘 田 申 白 皮 盖 盘 盛 瞿 石 祁 祖 祝 禹 秋 秦 程 税 穆 窦 章 童 符 简 管 米 粟 索 纪 练 缪 罗 羊 翁 翟 耿 聂 肖 胡 胥 臧 舒 艾 芦 芮 花 苏 苑 苗 苟 范 茅 茹
荀 荆 荣 莫 萧 葛 董 蒋 蒙 蒲 蓝 蔡 蔺 薄 薛 虞 衣 袁 裘 裴 褚 覃 解 詹 许 诺 谈 谌 谢 谭 谷 豆 费 贺 贾 赖 赫 赵 路 车 辛 辜 边 连 迟 逯 邓 邝 邢 那 邬 邰 邱 邵 邸 邹
郁 郎 郑 郜 郝 郭 鄢 金 钟 钱 银 闫 闭 闵 阎 阙 阚 阮 阳 阴 阿 陆 陈 陶 隆 隋 雍 雷 霍 靳 鞠 韦 韩 项 顾 颜 饶 马 骆 高 魏 鲁 鲍 鲜 鹿 麦 麻 黄 黎 齐 龙 龚
`;

/**
 * 18 words, apart by white space. Surnames of two characters.
 * Sources:
 * - 百家姓
 */
export const COMPOUND_SURNAMES = `
上官 东方 令狐 公孙 南宫 司徒 司马 夏侯 宇文 尉迟 慕容 欧阳 独孤 皇甫 端木 诸葛 轩辕 长孙
`;
