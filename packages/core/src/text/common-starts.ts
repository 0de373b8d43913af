import { hashOfPair } from "./pair-hash.js";
import { COMPOUND_SURNAMES } from "./surnames.js";
import { wordsOf } from "./word-set.js";

/** Two characters that begin with a surname and begin common words, hardly ever names: the surname, then each of the second characters. */
const COMMON_STARTS = `
丁字酉 万亩人元吨州平户科达 丛书林 严厉守峻惩把查格禁肃重防 丰富收田 乌当江 乐业于器园 乔木迁 于是都 云南岩端计 井冈 仇恨 从业严事 付出息款清费 仝卓 代为价办发替理码缴表种存管养领签 令人 仲夏裁
任丘何免务命城性意教期职 伊犁 伍佰 伏法 但是 位于次置 何况处家必时种谓 佘山 余万下个亩人元名地姚干户杭热震额 佟家掌 侯选马 保护持 俞姓 信任号心息用访贷 修复建改缮订 倪匡虹 傅山 储备存能蓄 元旦素钱 充分
党员委建性支政校章纪组课费风 全乡体力区县员国域套家市年新日村民省程覆过部镇面额 公共务司告园安布平开正民益示证路里 兰州花 关于停岭心怀押注爱系联节键闭 冀东 冉冉 农业产历友商场家户技旅机村民田药贸资 冯姓 况下且
冶炼 冷冻库链静战清 冼星 凌乱晨 刁难 刘家海 初中审心期步级 利息率用益 劳务动模 包保含容干庇抓括村片装裹 匡扶 区别域间 华东为侨南 卓有 单一亲价位元据次独身 南京宁方明瓜部 卜居算 卞和 占地据比用 卢旺氏沟
卫健星生辉 印刷发染江章 危及害房险 卿卿 厉害行 原则因州有来 古代典城树籍迹镇 史上前实料 叶县子片 司令仪务局机法 吉利安林 向上前导往社 吕布梁 吴中堡川江 周一三二五六刊口四围宁岁年日期末知至详转边
和县善好平田睦美解谐 唐代县山朝 商丘业会务品州标贸铺 喻世为 国企内务土家庆有民营资道际 夏令天季收秋粮邑 奉公献 奚落 姚关安江 姜堰片 娄底 孔隙雀 孙中女 孟加津 季度节 宁可夏愿波远静
安保全吉宁居徽心排监置葬装顺龙 宋代体庆江 宗地教旨祠 官兵员方渡网 宣传布誓讲 宫外廷颈 容易积纳量 宿舍迁 寇准边 富余强民硒裕 寿命 封山闭 尉氏 尚可有未 尤为其溪 尹江 居住民 屈原服膝 展开现示览 屠宰 岑巩
岳母父西阳 崔各 左侧右手眼耳腿臂 巩固 巫山溪 巴士西 师傅徒德生范资 席位卷 常住务委宁州年德态抓用见规识 干净旱部 平台均坝塘整方时米衡 广东告场大播泛西 庄严园稼 应付以城对届当急收有用邀 庞大杂 康体养复
廉政洁租 廖化 张掖榜贴开 强军农制化国村烈调 彭州水泽 徐州汇闻 惠农及州普民水 戈兰壁 成为交人分功员品效本果立绩都长 戚家戚 戴帽 房产价地屋改源租贷间 扈从 揭牌示 支付农出持援撑行部队 敖包 敬业爱老请
文书件体凭化号员字山旅本物献盲秘职联 斯里 方位便可向式才案法能针面 施工救教暴秉策肥行 时代任候刻常效有期段而间限 明代年显清白确细 易于发地燃爆错 晋升级 晏几子 普及定查法通遍 景区点色观 曲折线艺靖 曹县操
曾任经获都 朱砂 朴实素 权利力威属益限 李宁家树白 杜仲绝 束缚 来信源电自访 杨凌树梅浦 杭州 松树桃 林下业区口地场州权草长 柏树 查处封找看询验 柯坪桥 柳州树江 柴油火 栗子 栾川 桂东林花 桑树植 梁平柱河
梅毒雨 植树物被 楚雄 楼层房栋道 樊城 欧洲盟美 武器当昌术汉装警陵隆 段落长 殷切实 母亲女婴子 毕业竟节 毛利坯尖巾猪竹重 水利务城平库果源电稻质 江北口津湖苏西边阴 池塘州 汤圆药 汪洋清 沈丘阳 沙发子滩漠石
洪水江泽涝 浦东发口 海关南域外拔绵 涂改料装 温岭州度暖泉饱馨 游客戏泳行览 湛江 滕州王 满分意足载 潘多家 濮阳 焦作炭点虑 熊掌猫 燕子麦 牛仔场奶栏羊肉 牟取平 牡丹 狄更 王家屋牌码者 班子级组车 理解 瓮安
甄别 甘孜肃蔗 田东地坝埂径林畴间阳 由于此 申办城报明诉请购领 白内化天条癜皮纸色血酒领马 皮肤革 盖板章 盘县州活点 盛世会典大 相互信关同对应比结邻 瞿秋 石刻化家材板桥油漠灰狮阡雕 祁县连 祖先籍 祝贺酒 禹王
秋冬 秦岭朝汉皇 程序度式 税务收款率种费 穆斯 窦性 章丘程节 童工年装话 竹林 符号合 简介化单历报易称要阳 管护控理线网辖道 米粉线 粟裕 索取赔 纪委实录律念检要 练习兵 经济 缪斯 罗列山平江甸马 羊场肉
翁媪安 翟志 耿直马 肖像家 胡乱同杨椒萝蜂 胥吏江 臧否 舒服缓适 艾叶滋 芦笙 芮城 花卉园溪灯生费钱 苏北区州打木联醒 苑区 苗圃头寨岭族木 苟且 范例县围文畴 荀子 荆州门 荣昌获誉辱 莫名桑过 萧条 葛根
董事家 蒋家 蒙受古自 蒲江 蓝图色 蔡司甸 薄弱 薛城家 虞城美 衣服物 袁家州 裘皮 裴李然 褚橙 覃塘 解决放散答读释除 詹姆 计入划生算量 许久可多昌诺 诸多如 谈判到心话 谌贻 谢意绝罪谢 谭姓 谷物类 豆类腐
贵州阳 费县用 贺兰州电 贾汪 赖以账 赵县庄 路况口基径段灯程线网费边面 车主位型牌票站辆间 辛亥勤苦 边坡境界疆缘 连云任同带接片续锁队 迟到缓 邝美 邢台窑 那么些样里 邬桥江 邱县隘 邵东阳 邹城平 郁金 郎岱
郑和州重 郝村 郭家 都匀市是 鄢陵 金卡属沙牌融钱额 钟山情楼祥表 钱塘款财 门口店户票诊 闫姓 闭幕环 闵行 闻名 阎王良 阚泽 阮氏籍 阳台性朔 阴性雨 阿里 陆军地续运 陈仓列旧皮腐酿 陶冶器渊瓷 隋代唐 雷山电
霍乱山 靳东江 鞠躬 韦伯编 韩国城 项下目 顾客虑问 颜值色 饶平 马上克关力匹场尾桶路车铃 骆越驼 高中产低危压发台安密层州平度效新标校楼温炉空等粱级考耸职薪质速邮铁频额龄 魏县晋 鲁班甸迅 鲍鱼 鲜活花 鹿茸
麦收田 麻将尾江烦痹 黄冈土埔岩斑果柏桃牛瓜疸石精色芪豆赌 黎平族明 齐全备心抓鲁 龙井头岗岩年洞潭舟里 龚自 智力能慧障商
`;

/** The places for pairs: several times as many as there are, so that a search ends soon. */
const OF_SLOTS = 0x3fff;
// A compound surname begins no common word.
const commonStarts = pairsOf(wordsOf(COMMON_STARTS), COMPOUND_SURNAMES);

/** Pairs of units as numbers, each at its hash or, where another has that place, at the next free one; 0: free. */
export function pairsOf(groups: readonly string[], but: readonly string[] = []): Int32Array {
  const slots = new Int32Array(OF_SLOTS + 1);
  for (const [first = "", ...seconds] of groups) {
    for (const second of seconds) {
      if (but.includes(first + second)) continue;
      const pair = (first.charCodeAt(0) << 16) | second.charCodeAt(0);
      let slot = hashOfPair(first.charCodeAt(0), second.charCodeAt(0)) & OF_SLOTS;
      while (slots[slot] !== 0 && slots[slot] !== pair) slot = (slot + 1) & OF_SLOTS;
      slots[slot] = pair;
    }
  }
  return slots;
}

/** Are the two units a pair of the slots? */
export function holdsPair(slots: Int32Array, first: number, second: number): boolean {
  const pair = (first << 16) | second;
  let slot = hashOfPair(first, second) & OF_SLOTS;
  while (slots[slot] !== 0) {
    if (slots[slot] === pair) return true;
    slot = (slot + 1) & OF_SLOTS;
  }
  return false;
}

/** Do two units begin a common word, so that what begins with them is no name? */
export function isCommonStart(first: number, second: number): boolean {
  return holdsPair(commonStarts, first, second);
}
