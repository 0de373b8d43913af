import { isHan } from "./chars.js";
import { COMPOUND_SURNAMES, SURNAMES, surnameLengthAt } from "./surnames.js";
import { wordsOf } from "./word-set.js";

/** Characters that no given name has: function words and the words of offices. With them refused, a surname and two characters are mostly a name. */
const NEVER_GIVEN =
  "的了着过在是与及或等被把对从向为以其之所者这那此各每个们不未没无非别又也都还就只最很更较曾将要能该须需让使给到去上下内外前后里间旁边时分角两几半第号条款项件份次级类型式样例率量数额值价费税钱账帐户口籍址乡县省区街巷院局厅部委办处科室站队组团府规制策案知报表据单证期限度序准申请审批核查验收备示推促障务管监督检任责面问题况措议围象形支投补救险住房交输防疾患诊断疗治术残婚姻离初岁日亩吨斤米辆台套栋层系经由随丧身确手左右病亡死伤因已现原且但虽仅总合计占约低于降减至起止截她他它我你您咱什么哪谁怎哇吗呢吧啊哦嗯同跟并而产出入欠债贷赔偿购买卖租借付缴纳缺乏失退休职岗位称联络电话邮箱网版权置顶男女妻父母村人工师主记员氏化性校亿态";
/** Two characters that begin with a surname and begin common words, hardly ever names. */
const COMMON_STARTS = `
安全 安排 安置 安装 安心 安徽 安顺 白天 白色 包括 包含 包装 保持 保护 边界 边缘 卜算 蔡司 曹操 常务 常年 常委 常态 常用 常规 常住 常见 成功 成立 成员 成果 成为 成效 成本 成绩 成长 程度 程序 车辆
车间 陈列 陈旧 戴帽 党员 党建 党委 党组 党政 党性 党风 丁字 董事 都是 都市 段落 方便 方式 方法 方面 方向 方案 方针 房屋 房产 费用 封闭 付出 付费 富强 富民 富余 干部 干净 干旱 甘肃 高中 高度 高级
高速 高效 高温 高龄 高考 高校 高质 高层 高危 高发 高等 高标 高新 高压 高铁 戈壁 耿直 公安 公示 公告 公开 公共 公里 公民 公务 公益 公正 公平 公布 公司 公证 公路 公园 古代 古城 古镇 谷物 关于 关系
关心 关键 关注 关爱 关闭 关联 管理 管控 管道 广东 广西 广大 广泛 广告 广场 广播 贵州 贵阳 国家 国务 国有 国内 国际 国土 国民 国庆 国道 海南 海拔 海外 韩国 何时 何种 何处 何谓 贺电 洪水 洪涝 侯选
胡同 胡乱 华侨 华东 华南 黄牛 黄色 黄桃 黄果 惠民 惠农 惠及 惠水 惠州 季度 季节 计划 计生 计量 计算 纪检 纪律 纪委 纪念 纪实 纪要 简介 简单 简化 简易 简要 简报 江苏 江西 姜片 焦点 焦虑 金额 金融
金属 金沙 金牌 靳东 经济 荆州 敬老 敬业 敬请 居民 居住 康复 康养 柯桥 寇准 匡扶 况且 邝美 来自 来源 来访 来信 来电 赖以 蓝图 蓝色 劳动 劳务 劳模 乐于 雷电 雷山 黎明 黎平 李树 理解 厉行 利用 利益
利息 利率 连续 连接 连片 连队 廉政 廉洁 廉租 梁柱 林业 林地 林草 林场 林长 林区 凌晨 凌乱 刘海 柳州 柳树 龙头 龙里 龙舟 卢沟 鲁迅 陆续 陆地 陆军 路线 路面 路口 路段 路灯 路况 路边 罗甸 罗列 骆驼
吕布 马上 马路 马铃 马克 麻江 麻将 麻烦 满足 满意 满分 毛利 毛巾 梅雨 孟加 米粉 苗族 苗木 苗圃 苗岭 明确 明显 明年 明细 明白 莫名 莫过 牟取 母亲 牡丹 那么 那些 南方 南部 南京 南宁 南明 倪虹 宁波
宁夏 宁静 牛肉 牛羊 牛奶 农业 农村 农户 农民 农田 农机 农药 农资 农产 农贸 农历 欧美 欧洲 潘多 庞大 裴然 彭水 皮肤 平均 平台 平方 平米 平坝 平时 平衡 平整 濮阳 浦东 浦发 普通 普查 普及 普法 普遍
普定 戚戚 齐全 齐心 齐抓 祁连 钱款 强化 强调 强制 强烈 强农 乔木 秦岭 秦朝 邱县 秋冬 裘皮 曲线 曲靖 屈服 权利 权益 权限 权力 权属 全面 全县 全市 全省 全国 全区 全镇 全乡 全村 全部 全体 全程 全力
全年 全员 全额 全家 全日 全民 全新 全域 全过 全覆 任务 任何 任职 任命 任免 任期 任教 荣誉 荣获 荣辱 容量 容易 容积 阮氏 沙石 沙子 沙滩 商业 商品 商务 商会 商铺 商贸 商标 尚未 尚有 邵阳 申请 申报
申诉 申领 沈阳 盛会 盛大 师资 师范 师德 施工 施行 施肥 施策 石油 石材 石化 石阡 石板 时间 时候 时代 时期 时任 时限 史料 史上 寿命 舒适 水平 水果 水稻 水利 水库 水务 水质 水源 水城 水电 司法 司机
司局 松树 松桃 宋体 苏州 苏打 宿舍 隋唐 孙女 谈话 谈判 谈心 汤圆 唐山 唐朝 陶瓷 陶器 滕州 田地 田间 田径 童年 童装 佟掌 涂料 涂改 万元 万人 万亩 万户 万吨 万平 汪洋 危房 危险 危害 危及 韦伯 卫生
卫星 卫健 魏晋 温馨 温度 温泉 温州 温暖 文化 文件 文字 文书 文物 文旅 文号 文体 文山 翁媪 邬桥 巫山 吴中 武汉 武装 武警 武术 席位 夏季 夏天 夏粮 相关 相应 相比 相对 相互 相信 相同 相结 相邻 向上
向前 向社 项目 肖像 萧条 谢谢 辛苦 邢台 熊猫 胥吏 徐州 许可 许多 宣传 宣布 宣讲 薛家 荀子 严格 严重 严肃 严禁 严厉 严守 阎王 颜色 晏子 阳台 阳性 杨树 杨梅 姚江 叶片 叶子 易地 易发 易于 殷切 印发
印刷 印章 应急 应当 应用 应对 应收 应付 应届 应有 应以 尤其 尤为 游客 游览 游泳 游戏 于是 余元 余额 余万 余人 余名 余户 余亩 余个 虞美 喻为 元旦 元素 元钱 袁家 原则 原因 原来 原有 岳阳 云南 云岩
云计 查询 查看 查处 查封 占地 占比 占用 占据 湛江 张贴 章程 章节 赵庄 郑重 郑州 支持 支付 支出 支撑 支部 支队 支行 支援 钟表 钟山 周边 周围 周期 周年 周末 周转 周岁 朱砂 诸多 诸如 竹林 祝贺 庄稼
庄严 宗教 宗旨 宗地 邹城 祖先 左右 左侧 司务 国营 国资 阿里 代表 代理 代办 代码 代替 代缴 代为 代发 代价 令人 税务 税收 税费 税款 税率 税种 傅山 从事 从业 从严 和谐 和平 和睦 和善 封山 花卉 花生
花费 花园 花溪 花灯 充分 储蓄 储备 储存 信息 信用 信访 信贷 信心 信任 信号 展开 展示 展览 展现 阴性 阴雨 植树 植物 植被 奉献 奉公 富裕 富硒 闭环 闭幕 由于 由此 斯里 束缚 衣服 衣物 但是 冶炼 尉氏
揭牌 揭示 印染 印江 鲜花 鲜活 宿迁 那里 那样 况下 杭州 修订 修复 修改 修建 修缮 母子 母女 母婴 乌江 乌当 羊肉 羊场 薄弱 鹿茸 伏法 戈兰 浦口 都匀 芮城 扈从 敬爱 容纳 云端 门诊 门户 门票 门口 门店
初步 初中 初级 初心 初期 初审 晋升 晋级 宣誓 索赔 索取 计入 平塘 狄更 国企 卿卿 支农 丰收 丰富 丰田 巴西 巴士 祖籍 井冈 禹王 练习 练兵 盖章 盖板 朴实 朴素 豆腐 豆类 屠宰 强国 强村 强军 权威 花钱
阚泽 海关 海绵 海域 区域 区间 区别 仝卓 伊犁 厉害 位置 位于 位次 闻名 满载 盘州 盘活 盘县 盘点 楼房 楼栋 楼层 楼道 冼星 粟裕 皮革 奚落 谌贻 鄢陵 楚雄 燕麦 燕子 栗子 原州 储能 班级 班子 班组 班车
南瓜 胥江 郁金 冀东 乐园 乐器 乐业 荆门 惠普 鞠躬 谈到 官方 官网 官员 官兵 官渡 迟到 迟缓 苑区 麻尾 查找 查验 池塘 池州 佘山 明代 明清 巩固 敖包 虞城 仲裁 仲夏 丛林 丛书 甄别 郎岱 桑树 桑植 寇边
巫溪 荣昌 沙漠 沙发 刁难 商丘 商州 隋代 栾川 仇恨 和田 师生 师傅 师徒 卞和 边疆 边境 边坡 邬江 苟且 闵行 臧否 应邀 应城 佟家 全套 桂林 桂花 桂东 瞿秋 宗祠 柏树 米线 卫辉 席卷 晏几 冷链 冷库 冷静
冷冻 卜居 费县 宫颈 宫外 宫廷 党校 党章 党课 党支 党费 党纪 景区 景点 景观 景色 岑巩 戚家 窦性 娄底 褚橙 麦收 麦田 芦笙 连云 连锁 连任 连同 连带 项下 车站 车主 车票 车牌 车位 车型 简称 简历 简阳
缪斯 吉林 吉安 吉利 古典 古籍 古树 古迹 卓有 司令 司仪 农场 农家 农商 农技 农旅 农友 穆斯 时刻 时常 时而 时有 时效 时段 阳朔 尤溪 艾滋 艾叶 牟平 解决 解除 解释 解放 解答 解读 解散 饶平 屈原 屈膝
滕王 房间 房租 房价 房改 房地 房源 房贷 蒲江 祁县 喻世 华为 鲍鱼 蒙古 蒙受 蒙自 柴油 柴火 管护 管网 管辖 管线 靳江 辛勤 辛亥 游行 路径 路基 路网 路费 路程 骆越 冉冉 翁安 瓮安 曲艺 曲折 盛世 盛典
谷类 苗头 苗寨 成人 成都 成交 成品 成分 涂装 霍乱 霍山 裴李 单位 单元 单独 单身 单亲 单一 单价 单据 单次 毕业 毕节 毕竟 童话 童工 梅毒 纪录 柯坪 阮籍 舒服 舒缓 符合 符号 尚可 宁可 宁愿 宁远 包保
包干 包容 包裹 包庇 包抓 包片 包村 祝酒 甘蔗 甘孜 柳江 左手 左腿 左眼 左耳 左臂 俞姓 焦炭 焦作 兰州 兰花 关怀 关岭 关停 关押 关节 耿马 欧盟 申办 申城 申明 申购 詹姆 殷实 翟志 岳西 岳父 岳母 鲁班
鲁甸 章丘 庄园 倪匡 颜值 庞杂 伍佰 乔迁 易燃 易爆 易错 齐鲁 齐备 邢窑 安居 安保 安龙 安监 安吉 安宁 安葬 葛根 樊城 牛场 牛仔 牛栏 文盲 文凭 文职 文秘 文联 文员 文本 文献 施救 施教 施暴 施秉 康体
温岭 温饱 常德 常州 常宁 常识 常抓 向导 向往 汤药 孔雀 孔隙 莫桑 武器 武陵 武当 武隆 武昌 洪泽 洪江 覃塘 赖账 严惩 严查 严防 严把 严峻 钱塘 钱财 万科 万州 万达 邵东 龚自 郝村 毛坯 毛猪 毛尖 毛竹
毛重 顾客 顾问 顾虑 贺州 贺兰 黎族 陶冶 陶渊 史前 史实 龙潭 龙井 龙岗 龙岩 龙洞 龙年 段长 闫姓 阎良 薛城 尹江 江口 江北 江边 江阴 江津 侯马 邱隘 秦汉 秦皇 孟津 熊掌 白条 白内 白血 白酒 白癜 白化
白领 白皮 白马 白纸 邹平 方可 方能 方才 方位 付款 付清 付息 夏收 夏令 夏秋 夏邑 贾汪 韦编 金钱 金卡 石家 石漠 石灰 石桥 石刻 石狮 石雕 廖化 汪清 范围 范畴 范例 范县 范文 陆运 谭姓 钟楼 钟情 钟祥
崔各 姜堰 卢氏 卢旺 姚安 姚关 沈丘 任意 任城 任丘 任性 丁酉 吕梁 苏联 苏醒 苏木 苏区 苏北 魏县 程式 叶县 杜绝 杜仲 于都 余干 余下 余地 余杭 余姚 余热 余震 蒋家 蔡甸 袁州 潘家 董家 田埂 田畴 田坝
田林 田阳 田东 肖家 曾经 曾任 曾获 曾都 彭泽 彭州 曹县 冯姓 韩城 许昌 许久 许诺 唐代 唐县 宋代 宋庆 宋江 谢绝 谢意 谢罪 梁平 梁河 郑和 罗马 罗平 罗山 罗江 高粱 高平 高台 高密 高邮 高州 高安 高低
高额 高空 高炉 高产 高频 高薪 高职 高楼 高耸 林州 林口 林下 林权 何况 何必 何家 郭家 胡萝 胡椒 胡蜂 胡杨 马关 马尾 马桶 马力 马匹 马车 马场 孙中 徐汇 徐闻 周口 周日 周一 周二 周三 周四 周五 周六
周至 周知 周详 周刊 周宁 吴江 吴川 吴堡 赵县 黄石 黄冈 黄土 黄豆 黄瓜 黄埔 黄岩 黄疸 黄斑 黄赌 黄芪 黄精 黄柏 杨凌 杨浦 陈酿 陈皮 陈仓 陈腐 刘家 张掖 张榜 李白 李宁 李家 王牌 王者 王屋 王家 王码
江湖 和美 和好 和解 和县
`;
/** Two characters that are a common word by themselves but also begin names (黄金, 黄金莲). */
const COMMON_WORDS = `
李子 王子 高明 高峰 马龙 文明 文艺 金花 白云 江山 张开 张家 张力 石林 高山 高原 龙山 龙泉 龙江 黄金 黄山 黄平 黄花 黄河 金山 金华 金银 金秋 金阳 马山 梁山 江河 朱红 明星 明亮 祖国 周全 周密 许愿
田园 易学 温情 陈述 凌云 石柱 石头 高兴 高大 高雅 高昂 金昌 金奖 蓝天 安康 安静 成熟 华丽 华夏 华北 凤凰 阳光 乐观 林果 林芝 林木 方正 方圆 平安 平原 平稳 平等 盛夏 谷雨 郎朗 万山 万里 江海 江南
江阳 丁香 梅花 海洋 秋收 秋季 花香 雷雨 雷达 顾全 贾宝 邓小 郭沫 蒋介 冯唐 郝然 姬昌 孟子 孔子 韩愈 孙子 阿姨 王朝 王国 喜迎 尹珍 聂耳 蒲公 祝福 祝愿 卓越 贺信 康宁 常青 明天
`;

/** What a unit can be to a name, as bits. */
const SURNAME = 1;
const COMPOUND = 2;
const GIVEN = 4;
const SECOND = 8;

const kinds = new Uint8Array(0x10000);
for (let unit = 0; unit < kinds.length; unit++) if (isHan(unit)) kinds[unit] = GIVEN;
for (const character of NEVER_GIVEN) clear(character.charCodeAt(0), GIVEN);
// What hides part of a name: 某, *, ×, ○, 〇.
for (const mask of "某*×○〇") set(mask.charCodeAt(0), GIVEN);
for (const surname of SURNAMES) set(surname.charCodeAt(0), SURNAME);
for (const surname of COMPOUND_SURNAMES) {
  set(surname.charCodeAt(0), COMPOUND);
  set(surname.charCodeAt(1), SECOND);
}
set("氏".charCodeAt(0), SECOND);

function set(unit: number, bit: number): void {
  kinds[unit] = kinds[unit]! | bit;
}

function clear(unit: number, bit: number): void {
  kinds[unit] = kinds[unit]! & ~bit;
}

const commonStarts = pairsOf(wordsOf(COMMON_STARTS));
const commonWords = pairsOf(wordsOf(COMMON_WORDS));

/** Words of two units as numbers, with a bit for the hash of each: most pairs are refused by one load. */
interface Pairs {
  readonly numbers: ReadonlySet<number>;
  readonly hashes: Uint8Array;
}

function pairsOf(words: readonly string[]): Pairs {
  const numbers = words.map((word) => word.charCodeAt(0) * 0x10000 + word.charCodeAt(1));
  const hashes = new Uint8Array(0x2000);
  for (const number of numbers) hashes[hashOf(Math.floor(number / 0x10000), number & 0xffff)] = 1;
  return { numbers: new Set(numbers), hashes };
}

function hashOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e35) + second) & 0x1fff;
}

function holds({ numbers, hashes }: Pairs, first: number, second: number): boolean {
  return hashes[hashOf(first, second)] !== 0 && numbers.has(first * 0x10000 + second);
}

/** May a name begin with this unit? One load. */
export function mayBeginName(unit: number): boolean {
  return (kinds[unit & 0xffff]! & (SURNAME | COMPOUND)) !== 0;
}

/** May this unit stand behind a surname: a character of given names, one that hides them, 氏, the second of a compound surname? One load. */
export function mayFollowSurname(unit: number): boolean {
  return (kinds[unit & 0xffff]! & (GIVEN | SECOND)) !== 0;
}

/**
 * The lengths, in UTF-16 code units and longest first, of what may be a person's name at `at`, up to `limit`: a surname of the list and one or two characters that
 * given names have, 某 or * for some of them, or 氏. Empty for words that are no names (安全, 方便). What stands behind it is for the caller to judge.
 */
export function nameLengthsAt(text: string, at: number, limit: number): readonly number[] {
  const surname = surnameLengthAt(text, at);
  if (surname === 0 || at + 1 >= limit) return NONE;
  const first = text.charCodeAt(at);
  const second = text.charCodeAt(at + 1);
  const compound = surname === 2;
  if (!compound && holds(commonStarts, first, second)) return NONE;
  let given = 0;
  while (given < 2 && at + surname + given < limit && isGiven(text.charCodeAt(at + surname + given))) given++;
  if (given === 0) return text[at + surname] === "氏" ? (compound ? THREE : TWO) : NONE;
  if (compound) return given === 2 ? FOUR_THREE : THREE;
  if (holds(commonWords, first, second)) return given === 2 ? THREE : NONE;
  return given === 2 ? THREE_TWO : TWO;
}

const NONE: readonly number[] = [];
const TWO: readonly number[] = [2];
const THREE: readonly number[] = [3];
const THREE_TWO: readonly number[] = [3, 2];
const FOUR_THREE: readonly number[] = [4, 3];

function isGiven(unit: number): boolean {
  return (kinds[unit & 0xffff]! & GIVEN) !== 0;
}

/** Is the whole text, spaces left out, a person's name, whole or masked (张三, 欧阳天宗, 李某, 王*强, 阿不都·买买提)? */
export function isWholeName(text: string): boolean {
  const word = text.length > 20 ? text : text.replace(/\s+/g, "");
  if (word.length < 2 || word.length > 15) return false;
  const dot = word.search(/[·•・]/);
  if (dot > 0) return dot < word.length - 1 && /^[\u4e00-\u9fff·•・]+$/.test(word);
  return nameLengthsAt(word, 0, word.length).includes(word.length);
}
