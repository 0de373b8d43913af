import { wordsOf } from "../../text/word-set.js";
import { DEEDS, OFFENCES, PENALTIES } from "../data/biography.js";
import { contextualRule } from "./contextual-rule.js";
import { WHEN } from "./fragments.js";
import { LIFE_LABELS, LIFE_WHOLE_LABELS } from "./heads.js";
import { type Frame, leadingTo } from "./phrase.js";
import { OFFICE_HOLDER, type Signal, signal } from "./signal.js";
import { compileVocabulary, runOf, tagged } from "./tagged.js";
import * as TAG from "./tags.js";

const BIOGRAPHY = signal(
  3,
  "biography",
  "叙述求学、务工、从军等个人经历",
  "tells of school, work away from home, the army",
);
const CONVICTION = signal(3, "conviction", "叙述违法犯罪、服刑、戒毒经历", "tells of offences, prison or drugs");
const NARRATED = signal(
  2.6,
  "narrated",
  "叙述某年某岁到过哪里、做过什么",
  "tells where somebody went or what he did in some year of his life",
);
const HARDSHIP = signal(3.1, "hardship", "叙述丧亲、被弃、受害等遭遇", "tells of loss, abandonment or abuse");

const OF_NOTICE = signal(-3, "of-notice", "是处罚、寻人等文书所述之事", "what a notice of a fine or a search is about");

const VOCABULARY = compileVocabulary([
  { words: wordsOf(OFFENCES), tag: TAG.offence },
  { words: wordsOf(PENALTIES), tag: TAG.penalty },
  { words: wordsOf(DEEDS), tag: TAG.deed },
]);
const O = runOf(TAG.offence);
const P = `(?<!${TAG.penalty})${runOf(TAG.penalty)}`;
/** Behind a deed: a class of people, an office or a paper is meant. */
const NO_DEED =
  "(?!军人|士兵|军官|人员|职工|员工|金(?!额)|证|保险|登记|率|时间|地[点区]|院校|学校|收入|补贴|补助|就业|管理人|清算|重整|案件|程序|企业|机构|中心|工作|小组|对象|通知书|年[份级]|情况|考试|资格|期限|部队|创业|户|者|局|员|生(?!活)|儿童|群众)";
const D = `(?<!${TAG.deed})${runOf(TAG.deed)}${NO_DEED}`;
/** Where people work, learn or wander to, as the end of a word. */
const PLACE =
  "(?:厂|矿|矿山|工地|店|馆|场|公司|学校|小学|中学|大学|学院|部队|连队|车间|码头|砖窑|煤窑|船|农场|林场|渔场|供销社|农机站|食堂|酒店|饭店|餐厅|超市|市场|网吧|会所|外地|外省|沿海|国外|境外|广东|浙江|福建|江苏|上海|北京|深圳|东莞|缅甸|缅北|老挝|柬埔寨|新疆|海南|工棚)";
/** Trades and goods that a list would never end with: 当水手, 开饭店, 卖香蕉, 养蜂, 学裁缝. */
const TRADE =
  "(?:[当做](?:过|了|起|上)?[^，,。；;：:\\s的]{0,4}(?:工|匠|兵|徒|老师|村医|保姆|保安|出纳|营业员|售货员|服务员|清洁工|会计|老板|生意|买卖|家政|保洁|水手|司机|门卫|背篼|挑夫|月嫂|客服|质检|文员|搬运|推销|苦力|洗碗)(?!作|程|会|伤|资)|开(?:过|了|起)?[^，,。；;：:\\s的]{0,4}(?:店|馆|铺|砖厂|饭庄|煤窑|网吧|超市|小卖部|货车|出租|挖机|挖掘机|拖拉机|摩的|坊)|卖(?:过|了)?(?:菜|米粉|早点|水果|烧烤|服装|衣服|豆腐|鱼|肉|报|花|水|票|血|艺|唱|小吃|香蕉|茶叶)|种(?:过|了|起)?(?:地|田|菜|烟|果|茶|药|树|香蕉|甘蔗|蘑菇|百香果)|养(?:过|了|起)?[山黑土]?[猪牛羊鸡鸭鱼蜂](?!业)|跑(?:过|起|了)?(?:运输|船|三轮|出租|货运|摩的|长途|客运|业务|销售|远洋|江湖|遍)|搞(?:过|起|了)?(?:养殖|种植|装修|建筑|运输|副业|销售|推销|传销)|[背扛挑搬砌](?:过|起|了)?[石煤水沙砖][头泥]?|学(?:过|了|起)?[^，,。；;：:\\s的]{0,2}(?:手艺|厨|理发|裁缝|修车|木工|木匠|电焊|开车|中医|戏)|打(?:过|了|起)?[短长散零杂]?工(?!资)|进(?:过|了)?[^，,。；;：:\\s的]{0,5}[厂矿](?!长)|[办挖](?:起|过)[^，,。；;：:\\s的]{1,6})";
/** What a deed begins with: most places of a sentence are refused by it, before any of the many ways is tried. */
const BEGINS_DEED = `(?=[${TAG.deed}当做开卖种养跑搞背扛挑搬砌学打进办挖入上读干修教放住待坐摆参经迁逃流漂辗投随回多越到赴靠换在去往被])`;
/** What a private person's life is told with. */
const DEED = `${BEGINS_DEED}(?:${D}|${TRADE}|入[^，,。；;\\s]{0,8}(?:小学|中学|初中|高中|中专|大学)|(?<=[到进去][^，,。；;]{1,8})上班(?![途时期的路后前])|读(?:完|过|到|了)?(?:小学|初中|高中|中专|大专|职高|大学)|(?<=[学中校])读(?:小学|初中|高中)|(?<![分离展召打敞])[当做开干跑卖修教放住待坐种搞]过[^，,。；;]{1,8}|[当做](?:了|起)[^，,。；;]{1,6}|摆过?[^，,。；;]{0,2}摊|跑过?[^，,。；;]{0,3}(?:摩的|运输|车|船)|挖(?:过|了)?[^，,。；;]{0,3}[煤矿]|(?:参加|参与|经历)[^，,。；;]{0,6}(?:战斗|作战|战役|反击战|战争)|(?:搬|迁|逃|流落|漂泊|跑|辗转|投奔)[到来往至][^，,。；;]{0,10}|随[^，,。；;]{1,6}(?:搬|迁|逃|改嫁)[^，,。；;]{0,4}|回(?:到)?(?:了)?(?:老家|家乡|原籍|村里|县里)|(?:多次|越级|到京|进京|赴京|赴省|到省)信访|靠[^，,。；;]{1,8}(?:为生|度日|过日子|糊口|过活|维生|谋生|养家)|换了[一二三四五六七八九十\\d两]+[个所份家][^，,。；;]{1,6}|(?:在|到|去|进|赴|往)[^，,。；;：:\\s]{0,12}${PLACE}[^，,。；;：:\\s]{0,3}[做当干打学教跑卖摆帮守挑扛搬砌洗送拉种养割采修刷][^，,。；;：:\\s]{1,8}|被(?:骗|拐|卖|诱骗|哄骗|带|遣送)[到去至往进][^，,。；;]{1,12})`;
const SENTENCED = `(?:${P}|坐(?:过|了)[^，,。；;]{0,4}牢|强制(?:隔离)?戒毒|(?<=[被受曾][^，,。；;]{0,10})行政处罚)(?!人员|对象|场所|工作|机构|中心|法|条例|决定书?|裁定|建议书|情节|标准|案件?|所(?!两|[一二三四五六七八九十\\d]))`;
const AGE = "(?:\\d{1,2}|[一二两三四五六七八九十]{1,3})岁(?:时|那年|起|就|便|(?:的时候)|(?![，,、。；;：:）)\\s]))";
const ERA =
  "(?:(?:上世纪|本世纪)?(?:[二三四五六七八九]十|\\d0)年代(?:初期?|末期?|中期)?|(?:19|20)\\d0年代(?:初|末)?|解放[前后初]|文革(?:期间|时|中)?|改革开放初期?|大集体时期?|集体化时期|困难时期|三年自然灾害)";
/** 初二那年, 师范毕业那年. */
const THAT_YEAR = "(?:[初高大]|小学)[一二三四五六][那这上]?年?|[^，,。；;：:\\s]{1,6}(?:那年|那一年|的时候)";
const LED = `(?:(?:于|自|从|在|至)?\\s?(?:${WHEN})(?:\\s?(?:至|到|—|–|-|~|～|起|以来|间|期间){1,2}\\s?(?:${WHEN}|至今|今)?)?|${AGE}|${ERA}|${THAT_YEAR}|曾经?|先后|原(?:系|是|为|在|籍)|早年|年轻时|年少时|自幼|从小|小时候|幼时|未成年时|期间|(?:高中|初中|小学|中专|大专|职高|大学|师范|技校|中师)?${D}(?:[以之]?后|回来后?)?|${P}[以之]?后|毕业|婚前|婚后|因|随[^，,。；;]{1,4}|长期|常年|多年|多次|后来|此前|前后|当年|之前|此后|之后|其间|一度|农闲时?|平时|平日|白天|夜里|晚上)`;
/** Further clauses of the same life. */
const GOES_ON = `(?:[，,、]\\s?(?:后|又|再|并|现|期间|先后|随后|此后|之后|其后|因|${LED})?[^，,。；;：:\\s]{0,16}?(?:${DEED}|${SENTENCED}|${O})[^，,。；;：:\\s]{0,14}){0,6}`;
const PARENT =
  "(?:父母(?:亲)?|双亲|父亲|母亲|父|母|爸爸|妈妈|爹妈|爹娘|爸妈|养父|养母|养父母|继父|继母|祖父|祖母|爷爷|奶奶)";
const RAISER =
  "(?:养父母?|养母|继母|继父|村里人?|村民|邻居|乡亲|大人|爷爷奶奶?|奶奶|爷爷|祖父母?|祖母|外公外婆?|外婆|姥姥|外祖父母?|外祖母|伯父母?|伯母|大伯|叔叔|叔父|二叔|婶婶|姑姑|姑妈|姑婆|姨妈|姨婆|舅舅|舅父|舅妈|哥哥|姐姐|兄嫂|亲戚|福利院|孤儿院|寄养家庭|养老院|村集体|党组织|政府)";
const LOST = `(?:${D}|双亡|早亡|早逝|早故|离异|离世|去世|过世|病故|病逝|亡故|身亡|遇难|溺亡|出走|改嫁|离家[^，,。；;]{0,4}|失踪|不知去向|下落不明|再没回来|没再回来|没回来过?|不管不问|遗弃|抛弃|坐牢|被抓|没了)`;
const WRONGED = `(?:${O}|${D}|遗弃|抛弃|丢弃|收养|寄养|送养|抱养|领养|拐卖|拐骗|拐走|诱骗|卖到|卖给|贩卖|性侵|强奸|猥亵|虐待|家暴|家庭暴力|霸凌|欺凌|冤枉|送进|送到|囚禁|殴打|毒打|骚扰|威胁)`;

const OFFENCE_WORDS = wordsOf(OFFENCES);

const frames: readonly Frame[] = [
  // 曾因盗窃被判处有期徒刑一年，2018年刑满释放; 曾吸毒，2016年被强制隔离戒毒两年; 曾服刑三年
  {
    cues: [
      ...OFFENCE_WORDS,
      ...wordsOf(PENALTIES),
      ...wordsOf(
        "判 刑 狱 牢 蹲监 看守所 监狱 释放 拘 管制 劳教 劳动教养 劳改 矫正 捕 通缉 戒毒 强戒 社区康复 开除 辞退 劝退 前科 羁押 收监 毒瘾 复吸 政处罚",
      ),
    ],
    lead: leadingTo(`(?:${LED}){0,2}[^，,。；;：:\\s]{0,6}?(?:因|犯|涉嫌|参与|有)?(?:犯)?[^，,。；;：:\\s]{0,8}?`),
    pattern: new RegExp(
      `(?:(?<!${TAG.offence})${O}(?:罪)?[^，,。；;：:\\s]{0,8}?(?:被|受)?[^，,。；;：:\\s]{0,8}?${SENTENCED}|(?:${O})[^，,。；;：:\\s]{0,4}被[^，,。；;：:\\s]{0,10}?(?:抓获|查获)|被[^，,。；;：:\\s]{0,10}?${SENTENCED}|(?<=曾|曾经|先后)(?:${O}|${SENTENCED})|${SENTENCED})[^，,。；;：:\\s]{0,16}${GOES_ON}`,
      "g",
    ),
    signal: CONVICTION,
  },
  {
    cues: OFFENCE_WORDS,
    lead: leadingTo(`(?:${LED}){1,2}[^，,。；;：:\\s]{0,6}?`),
    pattern: new RegExp(`(?<!${TAG.offence})${O}[^，,。；;：:\\s]{0,10}${GOES_ON}`, "g"),
    signal: CONVICTION,
  },
  // 自幼父母双亡，由村里人抚养长大; 三岁失去双亲，是姑婆一口饭一口汤喂大的; 五岁被送进寄养家庭
  {
    cues: [
      ...wordsOf(
        "父母 双亲 父亲 母亲 爸爸 妈妈 爹妈 爹娘 爸妈 丧父 丧母 孤儿 弃 收养 寄养 送养 抱养 领养 拐 诱骗 卖到 性侵 强奸 猥亵 虐 家暴 庭暴力 殴打 毒打 欺凌 霸凌 冤枉 送进 送到 囚禁 抚养 带大 养大 喂大 长大 拉扯 改嫁 骚扰 威胁",
      ),
    ],
    lead: leadingTo(
      `(?:${WHEN}|${AGE}|${THAT_YEAR}|自幼|从小|幼年|幼时|年幼时?|因|其|在其|就|便|曾){0,3}(?:(?:被|遭|受)[^，,。；;：:\\s]{0,8})?`,
    ),
    pattern: new RegExp(
      `(?:${PARENT}(?:(?:在)?(?:其|${WHEN}|${AGE})|因[^，,。；;：:]{1,8}|外出[^，,。；;：:]{0,4}|先后|相继|也|均|已|都|双双|早年){0,3}${LOST}|失去(?:了)?(?:双亲|父母|父亲|母亲|爹妈|爹娘)|没了(?:父母|爹妈|爹娘|爹|妈)|丧父|丧母|父母双亡|成为孤儿|成了孤儿|遭(?:受|到)?[^，,。；;]{0,6}(?:殴打|毒打)|(?:被|遭(?:受|到|遇)?|受(?:到)?)[^，,。；;：:\\s]{0,8}?${WRONGED}|(?:由|跟|随|靠|是|被)着?[^，,。；;：:\\s]{0,2}${RAISER}[^，,。；;：:]{0,12}?(?:抚养|带大|养大|喂大|长大|${D})|(?:送进|送到|送往|寄养在|住进)[^，,。；;：:]{0,8}(?:福利院|孤儿院|寄养家庭|救助站|儿童村)|母亲改嫁|独自拉扯)[^，,。；;：:]{0,10}(?:[，,](?:由|被|跟|随|靠|后|是|养父|养母|与|一直|母亲|父亲|祖|${AGE}|${WHEN})[^，,。；;：:]{1,16}){0,3}`,
      "g",
    ),
    signal: HARDSHIP,
  },
  // 1998年至2005年在东莞电子厂务工，2006年因工伤返乡; 早年下岗，摆过地摊; 曾就读县民族中学
  {
    cues: [
      ...wordsOf(DEEDS),
      ...wordsOf(
        "上班 小学 中学 初中 高中 中专 大专 职高 大学 当过 做过 开过 干过 摆 跑 挖煤 挖矿 挖过 修铁 修公路 修水库 战斗 作战 战役 反击战 战争 搬到 搬来 迁到 迁来 逃到 流落 漂泊 改嫁 老家 家乡 原籍 信访 为生 度日 过日子 糊口 过活",
      ),
    ],
    lead: leadingTo(`(?:${LED}[，,、]?\\s{0,2}){1,3}[^，,。；;：:\\s]{0,22}?`),
    pattern: new RegExp(`${DEED}[^，,。；;：:\\s]{0,20}${GOES_ON}`, "g"),
    signal: BIOGRAPHY,
  },
  // 从教三十一年，1994年因超生被开除公职; 井下采煤十四年; 国企下岗十五年; 坐过两年牢
  {
    cues: [...wordsOf(DEEDS), "牢", "司炉", "插队"],
    needs: /[年载]/,
    lead: leadingTo("[^，,。；;：:\\s]{0,8}?"),
    pattern: new RegExp(
      `(?:${D}(?:长达|已有?|了|近|达|整整|满)?(?:[一二两三四五六七八九十\\d]{1,3}[余多来]?个?[年载]|多年|半年|大半辈子|一辈子)|坐(?:过|了)[一二两三四五六七八九十\\d]{1,3}[余多]?年[^，,。；;：:\\s]{0,2}牢)${GOES_ON}`,
      "g",
    ),
    signal: BIOGRAPHY,
  },
  // 十六岁跟舅舅去了福建，2014年回来: a move in a year of his life, not on a day of his papers
  {
    cues: wordsOf(
      "去了 去到 到了 来到 回到 回来 跑到 逃到 搬到 搬回 离开 离家 流落 辗转 跟着 跟随 进了 进入 出去 才回 分到 分配 下放 调回 招进 招到 被招 待了 呆了 住了 躲了 干了 做了 学了 教了 熬了 躲到 去广 去福 去浙 赴广 赴浙 赴福",
    ),
    lead: leadingTo(
      `(?:(?:自|从|在)?(?:19|20)\\d\\d年(?:\\d{1,2}月)?(?:[初底末春夏秋冬])?(?:起|后|前后)?|${AGE}|${ERA}|${THAT_YEAR}|早年|年轻时|年少时|从小|自幼|小时候|前[些几]年|早些年|那些年|后来|此后|之后|一度|曾)[^，,。；;：:\\s]{0,12}?`,
    ),
    pattern:
      /(?:去[了到]|到了|来到|回到|回来|[跑逃搬躲]到|搬回|离开|流落|辗转|跟[着随]|进了?(?=[^，,。；;：:\s]{1,10}(?:厂|矿|店|队|学校|福利院|孤儿院|工地|公司|剧团|戏班))|出去|才回|分[到配]|下放|调回|[被]?招[进到]|[待呆住躲干做学教熬]了|[去赴](?=[广福浙江上深东海新]))(?![^，,。；;：:\s]{0,10}(?:医院|门诊|就诊|治疗|法院|派出所|公安|现场|窗口|大厅|我[局院所办处]|登记|办理|申请|会议|户籍|手术|支架|核查|调查|走访|检查|体检|化疗|放疗))[^，,。；;：:\s]{1,24}(?:[，,][^，,。；;：:\s]{0,6}(?:[打干做学住待呆熬跑教卖种养修开当][了过着]?|回[到来了])[^，,。；;：:\s]{0,14}){0,3}/g,
    signal: NARRATED,
  },
  // 当过兵，下过井; 逃到浙江躲了半年; 被骗去缅北: told without a time
  {
    cues: wordsOf(
      "当过 做过 开过 干过 跑过 摆过 坐过 蹲过 扛过 下过 修过 卖过 教过 流落 逃到 逃回 骗去 骗到 骗至 拐到 拐至 卖到 逃出",
    ),
    lead: leadingTo("(?:[^，,。；;：:\\s]{0,4}?)"),
    pattern: new RegExp(
      `(?:[当做干跑开摆坐蹲扛下卖教修](?:过)(?:兵|老师|民办|代课|村医|医生|矿工|木匠|石匠|泥瓦|裁缝|厨师|司机|保安|保姆|生意|小工|学徒|水手|船员|护林|[^，,。；;：:\\s]{0,4}(?:工|匠|员|师|牢|井|矿|店|厂|摊|车|队长|会计|客服))|(?:流落|逃|漂泊)[到至往回][^，,。；;：:\\s]{2,14}|被[^，,。；;：:\\s]{0,6}?(?:骗|拐|卖|诱骗)[到去至往][^，,。；;：:\\s]{1,14})${GOES_ON}`,
      "g",
    ),
    signal: HARDSHIP,
  },
];

/** An official's career, or what a firm or a place went through. */
const OFFICIAL =
  /拟任|现任|历任|任前公示|参加工作|中共党员|党校|副?(?:局长|县长|镇长|乡长|书记|处长|科长|部长|厅长|州长|市长|区长|主席|院长|校长|调研员|主任科员)|挂职|选调生|公务员|晋升|提拔|职级|法定代表人|经营范围|注册成立|公司(?:于|成立)|创办|现址|办学|建厂|合并|并入/;
const OFFICIAL_REACH = 40;
/** Behind an offence: the notice of a fine tells what was done, as the law on penalties has it. */
const FINE = /^[^。\n]{0,24}(?:处罚款|处以|罚款|暂扣|记\s?(?:3|6|9|12|三|六|九|十二)\s?分|警告的?(?:行政)?处罚)/;

/** Somebody who is missing now: that is what the notice is about. Who went missing as a child, or for years, has lived it. */
const MISSING = /走失|走丢|离家未归/;
const DAY = /[\d〇一二三四五六七八九十]{4}\s?年\s?[\d一二三四五六七八九十]{1,3}\s?月/g;
const LONG_AGO = /[幼曾被拐]|小时|岁[时那]|年前|当年|收养|流落|[次年]/;

/** What speaks against a life told from `start` to `end`: the career of an office-holder, the history of a firm, what a notice is about. */
export function againstLife(text: string, phrase: { readonly start: number; readonly end: number }): readonly Signal[] {
  const before = text.slice(Math.max(0, phrase.start - OFFICIAL_REACH), phrase.start);
  const behind = text.slice(phrase.end, Math.min(text.length, phrase.end + OFFICIAL_REACH));
  const clauses = `${before.slice(before.search(/[^。\n]*$/))}${text.slice(phrase.start, phrase.end)}${/^[^。\n]*/.exec(behind)![0]}`;
  const signals: Signal[] = [];
  if (OFFICIAL.test(clauses)) signals.push(OFFICE_HOLDER);
  const told = text.slice(phrase.start, phrase.end);
  if (FINE.test(behind) || (MISSING.test(told) && !LONG_AGO.test(told.replace(DAY, "")))) signals.push(OF_NOTICE);
  return signals;
}

const TELLING = new RegExp(`${O}|${P}|${DEED}|${SENTENCED}|曾|打工|经历|生活|孤儿|收养|\\d{4}`);

function tells(value: string, head: string): boolean {
  if (
    value.length < 2 ||
    /^[\d\s.,]+$/.test(value) ||
    /^(?:无|没有|无犯罪记录|无违法犯罪记录|无前科|未受过|否|不曾|合格)/.test(value)
  )
    return false;
  if (OFFICIAL.test(value)) return false;
  return /罪|刑|矫正|戒毒|吸毒|前科|经历|简历|履历|简\s历/.test(head)
    ? /[\u4e00-\u9fff]{2}/.test(value)
    : TELLING.test(tagged(value.slice(0, 80), VOCABULARY));
}

export const lifeExperience = contextualRule({
  id: "life-experience",
  title: { zh: "生活经历", en: "Life experience" },
  source: "黔府办发〔2018〕22号第（二十二）条；GB/T 35273-2020 附录A（个人教育工作信息）、附录B（违法犯罪记录）",
  labels: LIFE_LABELS,
  wholeLabels: LIFE_WHOLE_LABELS,
  frames,
  vocabulary: VOCABULARY,
  nameless: true,
  united: true,
  reach: 24,
  tells,
  against: ({ text }, phrase) => againstLife(text, phrase),
});
