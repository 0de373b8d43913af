import { wordsOf } from "../../text/word-set.js";
import { contextualRule } from "./contextual-rule.js";
import { AMOUNT, CLOSE, OPEN, TO_AMOUNT, WHEN } from "./fragments.js";
import { PROPERTY_LABELS, PROPERTY_WHOLE_LABELS } from "./heads.js";
import { type Frame, leadingTo, type Phrase } from "./phrase.js";
import { propertyClauses } from "./property-clauses.js";
import { GENERAL_RULE, OF_A_BODY, type Signal, STATISTICS, signal } from "./signal.js";

/** Not enough beside a word that only reads like a name (万页, 沙湾镇): that must be joined to the phrase, or pointed back to. */
const TELLS = 2.9;
const INCOME = signal(TELLS, "income", "写明收入数额", "tells an income in figures");
const SAVINGS = signal(TELLS, "savings", "写明存款、理财等", "tells savings or investments");
const DEBT = signal(TELLS, "debt", "写明债务数额", "tells a debt in figures");
const HOUSE = signal(TELLS, "house", "写明住房", "tells of a house");
const VEHICLE = signal(TELLS, "vehicle", "写明车辆", "tells of a vehicle");
const OWN_COST = signal(2.8, "own-cost", "写明自己负担的医疗费用", "tells what somebody paid for treatment");
const HOLDS = signal(TELLS, "holds", "写明名下的财产", "tells what somebody holds in his name");
const COMPENSATION = signal(2.4, "compensation", "写明征收补偿数额", "tells what somebody got for his land or house");

const WHOSE =
  "(?:(?:其|该户|本人|个人|户|全家|一家|夫妻|夫妇|两人|配偶|妻子|丈夫|儿子|女儿|家庭|家里|家中)(?:的|目前|现有|现)?){0,2}";
const OFTEN =
  "(?:人均|户均|年人均|月人均|可支配|纯|总|净|年|月|每年|每月|平均|年均|月均|税后|税前|综合|现金|稳定|固定|主要|全年|\\d{4}年(?:度)?){0,5}";
const COUNT = "[一二两三四五六七八九十\\d]{1,3}";
const BUILT =
  "(?:砖混|砖木|土木|石木|木质|木|框架|土坯|混凝土|钢混|钢筋混凝土|钢筋|老旧?|旧|新|破旧|平|楼|商品|自建|自有|安置|公租|廉租|危|一层|两层|二层|三层|四层|[一二三四\\d]层|小|大|产权|单元|城区|县城|农村|共有|私有)";
const HOME =
  "(?:住房|房屋|商品房|房产|住宅|平房|楼房|瓦房|木房|土房|砖房|砖混房屋?|老房子?|房子|新房|门面|商铺|店面|车库|公寓|别墅|宅基地|不动产|自建房|安置房|危房|砖瓦房)";
const SIZE =
  "(?:(?:住房|房屋)?(?:建筑|使用|占地|居住|总|人均)?面积\\s?(?:合计|共|共计|约|为|是|[:：])?\\s?)?(?:约|共|计)?\\d[\\d.,]*\\s?(?:余|多)?\\s?(?:平方米|平米|平方|㎡|m2|m²|平)";
const CAR_KIND = "(?:农用|小型?|家用|二手|私家|代步|自用|电动|机动|中型|重型|轻型|越野|普通){0,3}";
const CAR_NAMED =
  "(?:轿车|汽车|小汽车|面包车|微型车|货车|卡车|皮卡车?|三轮车|三轮摩托车?|摩托车|电动车|电瓶车|拖拉机|越野车|客车|挖掘机|装载机|农用车|SUV|私家车|收割机|旋耕机|机动车辆?|车辆|车)";
const CAR = `${CAR_KIND}${CAR_NAMED}`;
const HAVE =
  "(?:名下|家中|家里|家|现|尚|仅|只|均|共|还|又|登记|名下登记|拥有|持有|有|购有|建有|购买|购置|购|买|买了|修建|新建|自建|居住|住|住有|租住|系|为|的|在[^，,。；;：:\\s]{2,10}?|在)";

/** An amount of money needs one of these. */
const AMOUNTS = /元|\d\s?(?:余|多)?\s?[万千百亿]/;

const frames: readonly Frame[] = [
  // 家庭年收入：务工24000元，种植3500元，低保金5520元，其他0元
  {
    cues: ["收入"],
    needs: /[:：]/,
    lead: leadingTo(`${WHOSE}${OFTEN}`),
    pattern: new RegExp(
      `收入(?:来源|情况|明细|构成)?[:：](?:[^，,。；;\\d\\s]{1,8}${AMOUNT})(?:[，,、](?:[^，,。；;\\d\\s]{1,8}(?:\\d[\\d.,]*元|${AMOUNT}))){1,9}`,
      "g",
    ),
    signal: INCOME,
  },
  // 家庭人均可支配月收入612元; 月工资4850元; 退休金3000元
  {
    cues: wordsOf("收入 工资 薪 休金 休工 休费 报酬 劳务费 奖金 租金"),
    needs: AMOUNTS,
    lead: leadingTo(
      `${WHOSE}${OFTEN}(?:${WHOSE})?(?:务工|打工|工资性?|经营性?|财产性?|转移性?|种植|养殖|劳务|经济|家庭|土地流转|租金|房租)?`,
    ),
    pattern: new RegExp(
      `(?:收入|工资|薪资|薪酬|薪水|退休金|退休工资|退休费|离休费|劳动报酬|劳务费|报酬|奖金|租金)(?:收入|总额|金额)?${TO_AMOUNT}${AMOUNT}(?:[，,](?:两人|二人|夫妻|本人|均)?(?:均)?缴纳(?:了)?(?:住房)?公积金)?`,
      "g",
    ),
    signal: INCOME,
  },
  {
    cues: wordsOf("挣 赚 领 拿 进账 收入"),
    needs: AMOUNTS,
    lead: leadingTo("(?:每[月年天日]|月|年|一年|一个月)(?:能|可|大约|约)?"),
    pattern: new RegExp(`(?:挣|赚|收入|领|拿|进账)(?:到)?(?:工资)?${TO_AMOUNT}${AMOUNT}`, "g"),
    signal: INCOME,
  },
  // 银行存款3200元; 定期存款合计21.7万元; 持有理财产品2万元
  {
    cues: wordsOf("存款 储蓄 积蓄 理财 股票 基金 债券 国债 证券 保险 现金 公积金 融资产 财产 余额"),
    needs: AMOUNTS,
    lead: leadingTo(
      `${WHOSE}(?:在[^，,。；;：:\\s]{2,12}?)?(?:名下|持有|有|购买|购有|存有|拥有|定期|活期|银行|家庭|账户|尚有|个人|现有){0,4}`,
    ),
    pattern: new RegExp(
      `(?:存款|储蓄|积蓄|理财产品|理财|股票|基金|债券|国债|证券|商业保险|保险|现金|公积金|金融资产|有价证券|货币财产|账户余额|银行账户余额|余额)(?:市值|价值|余额)?${TO_AMOUNT}${AMOUNT}`,
      "g",
    ),
    signal: SAVINGS,
  },
  // 对外负债8800元; 欠信用社贷款6.5万; 借款3万元
  {
    cues: wordsOf("债 欠 借 贷"),
    needs: AMOUNTS,
    lead: leadingTo(
      `${WHOSE}(?:${HAVE}|对外|尚|仍|还|因病|因学|因婚|累计|合计|外|共|向[^，,。；;：:\\s]{2,12}?|在[^，,。；;：:\\s]{2,12}?){0,4}`,
    ),
    pattern: new RegExp(
      `(?:负债|欠债|欠下|欠款|欠|拖欠|外债|债务|借款|贷款|借债|借|贷)(?:了|下|着)?(?:[^，,。；;：:\\d\\s]{0,10}?(?:贷款|借款|外债|债务|款|债|学费))?${TO_AMOUNT}${AMOUNT}(?:(?:的)?(?:外债|债务|贷款|借款|欠款))?`,
      "g",
    ),
    signal: DEBT,
  },
  // 自付医疗费26.8万元; 花费医药费8万元
  {
    cues: wordsOf("疗费 药费 院费 术费 查费 复费 疗总费 费用 付医疗 负医疗 费医疗 担医疗"),
    needs: AMOUNTS,
    lead: leadingTo("(?:个人|本人|自己|家庭|已|共|先后|累计|因病|总共|合计|住院){0,3}"),
    pattern: new RegExp(
      `(?:自付|自费|自负|自理|负担|承担|花费|花去|花了|花|支付|垫付|用去|支出|产生|欠)(?:了)?(?:的)?(?:医疗总?费用?|医疗|医药费用?|治疗费用?|住院费用?|手术费用?|药费|检查费|康复费|费用)${TO_AMOUNT}${AMOUNT}`,
      "g",
    ),
    signal: OWN_COST,
  },
  {
    cues: wordsOf("疗费 疗总费 药费 院费 术费"),
    needs: AMOUNTS,
    pattern: new RegExp(
      `(?:医疗总?费用|医疗费|医药费|治疗费|住院费|手术费|药费)(?:用)?(?:个人)?(?:自付|自费|自负|总|合计|已|花费|花去|支出|负担)${TO_AMOUNT}${AMOUNT}`,
      "g",
    ),
    signal: OWN_COST,
  },
  // 名下无房产无车辆; 名下有个体工商户一户，注册资金10万元; 名下有商品房2套、小轿车一辆
  {
    cues: ["名下"],
    lead: leadingTo("(?:夫妻|本人|其|两人|均|家庭)?"),
    pattern: new RegExp(
      `名下(?!单位)(?:均|现|暂|登记|共|尚)?(?:无|没有|有|拥有|登记|注册)[^。；;：:]{0,16}?(?:${HOME}|${CAR}|存款|公司|企业|个体工商户|工商登记|股权|股份|商标|资产|财产|车|房)(?:${COUNT}[户家套辆栋间处]|${SIZE})?(?:[、，,和及无]{1,2}[^，,。；;：:\\s]{0,10}?(?:${HOME}|${CAR}|存款|注册资金|资本|股权|债务)(?:${COUNT}[套辆栋间处户]|${AMOUNT})?){0,4}`,
      "g",
    ),
    signal: HOLDS,
  },
  // 家中有砖混结构住房一栋161平方米; 名下房屋坐落于城关镇东门路，建筑面积118.42平方米，已抵押
  {
    cues: wordsOf("房 宅 门面 商铺 店面 车库 公寓 别墅 不动产"),
    needs: /[套栋间处幢座所层㎡平m]/,
    lead: leadingTo(
      `${WHOSE}(?:${HAVE}){0,4}(?:${COUNT}(?:套|栋|间|处|幢|座|所|层)(?:的)?)?(?:${BUILT}){0,4}(?:结构)?(?:的)?`,
    ),
    pattern: new RegExp(
      `${HOME}(?:\\s?(?:共|共计|约|计|合计|仅|各)?\\s?${COUNT}(?:套|栋|间|处|幢|座|所|层)(?:${SIZE})?|\\s?(?:共|约)?${SIZE}|(?:坐落|位于|座落)[^。；;：:]{2,24}?[，,](?:房屋)?${SIZE})(?:[、，,](?:${CAR}${COUNT}[辆台部]|已抵押|(?:共|约)?${SIZE}|价值${TO_AMOUNT}${AMOUNT}|(?:${WHEN})(?:购|买)[^，,。；;：:]{0,4}${CAR}${COUNT}[辆台部]|无外债|无车辆)){0,4}`,
      "g",
    ),
    signal: HOUSE,
  },
  {
    cues: ["面积"],
    needs: /\d/,
    lead: leadingTo(
      `${WHOSE}(?:${HAVE}){1,3}(?:${BUILT}){0,3}(?:结构)?${HOME}?(?:登记)?(?:房屋|住房)?(?:人均)?(?:建筑|居住|使用)?`,
    ),
    pattern: /面积\s?(?:为|约|共|[:：])?\s?\d[\d.]*\s?(?:平方米|平米|㎡|平)/g,
    signal: HOUSE,
  },
  {
    cues: ["面积"],
    needs: /\d/,
    lead: leadingTo("(?:家庭|人均|现|户|本人|居住|家中)(?:现有|人均|现)?(?:住房|居住)(?:建筑)?"),
    pattern: new RegExp(`面积${TO_AMOUNT}\\d[\\d.]*\\s?(?:平方米|平米|㎡|平)`, "g"),
    signal: HOUSE,
  },
  {
    cues: wordsOf("危房 坯房 草房 租屋 租房 棚户"),
    lead: leadingTo(`(?:${HAVE}|租住|借住|居住在?|住在?){1,2}(?:破旧|漏雨|简陋|老旧|土坯|借用)?(?:的)?(?:[A-D]级)?`),
    pattern: /(?:危房|土坯房|茅草房|出租屋|廉租房|公租房|棚户)(?:内|中|里)?(?=[，,。；;]|$)/g,
    signal: signal(1.8, "dwelling", "写明居住条件", "tells how somebody lives"),
  },
  // 购有面包车一辆，价值32.5万元; 2015年购农用三轮车一辆
  {
    cues: wordsOf("车 拖拉机 挖掘机 装载机 收割机 旋耕机 SUV"),
    needs: /[辆台部]/,
    lead: leadingTo(`(?:${WHEN})?(?:${HAVE}){1,4}(?:${COUNT}[辆台部])?(?:[^，,。；;：:\\s\\d]{0,6}?)${CAR_KIND}`),
    pattern: new RegExp(
      `${CAR_NAMED}(?:[（(][^（()）]{1,20}[)）])?(?:\\s?${COUNT}[辆台部]|(?<=[辆台部][^，,。；;]{1,12}))(?:[，,、](?:价值|估值|现值|购价|购车款|裸车价|价格)${TO_AMOUNT}${AMOUNT}|[、，,](?:无外债|无房产|已报废)|[、，,]${CAR}${COUNT}[辆台部]){0,3}`,
      "g",
    ),
    signal: VEHICLE,
  },
  {
    cues: wordsOf("册资 出资 投资 资产 家产 财产 股金 入股"),
    needs: AMOUNTS,
    pattern: new RegExp(`(?:注册资金|注册资本|出资额?|投资|资产|家产|财产|股金|入股)${TO_AMOUNT}${AMOUNT}`, "g"),
    signal: signal(1.8, "capital", "写明出资或资产数额", "tells capital or assets in figures"),
  },
  {
    cues: wordsOf("补偿 助费"),
    needs: AMOUNTS,
    lead: leadingTo("(?:土地|房屋|青苗|安置|附着物|搬迁|拆迁|征地|征收|宅基地|坟墓|过渡|停产停业|林木){0,2}"),
    pattern: new RegExp(
      `(?:补偿费|补偿款|补偿金|补偿|补助费)${TO_AMOUNT}${AMOUNT}(?:[，,](?:[^，,。；;：:\\d]{0,6})(?:补偿费|补偿款|补偿金|补偿|补助费|青苗费)${TO_AMOUNT}${AMOUNT}){0,6}`,
      "g",
    ),
    signal: COMPENSATION,
  },
  {
    cues: wordsOf("A级 B级 C级 D级"),
    lead: leadingTo(OPEN),
    pattern: new RegExp(`[A-D]级(?:危房)?${CLOSE}`, "g"),
    signal: signal(2, "house-grade", "写明房屋危险等级", "tells how dangerous somebody's house is"),
  },
  {
    cues: wordsOf("来源 无房 无车 存款 四壁 累累 债台"),
    lead: leadingTo("(?:家庭)?"),
    pattern:
      /(?:无|没有)(?:任何|稳定|固定)?(?:经济|收入)来源|无房无车|无房产|无车辆|无(?:任何)?存款|家徒四壁|负债累累|债台高筑/g,
    signal: signal(1.8, "poverty", "写明没有财产或收入", "tells that somebody has nothing"),
  },
  ...propertyClauses,
];

/** Money that is not the person's own: aid, subsidies, fines, prices, budgets. */
const NOT_OWN =
  /(?:救助金?|补助|补贴|资助|慰问金?|奖励|奖金|罚款|罚金|保障金|低保金|抚恤金|助学金|标准|起付线?|封顶线?|限额|投入|预算|决算|专项|拨付|捐款|捐赠|筹资|缴费|收费|押金|保证金|工程款|报价|中标)[^，,。；;：:\d]{0,6}$/;
const AID_BEHIND = /^(?:的)?(?:救助|补助|补贴|资助|慰问|奖励|罚款|罚金|以下|以上罚款|标准)/;

/** Whose money it is, right before the phrase or in it: 村集体收入, 一般公共预算收入, 公司注册资本. */
const BODY_BEFORE =
  /(?:集体|村级|村委|公司|企业|单位|合作社|财政|预算|税|项目|景区|产业|基地|园区|协会|基金会?|工程|部门|机关|学校|医院|银行|机构|平台|市场|行业|全[国省州县市区镇村乡社]|居民|城镇|农村|农民|农户|群众|职工|员工|贫困户|脱贫户|社员|会员|旅游|营业|经营|销售|主营|总额|GDP|同比|增长|实现|批复|下达|安排|投入|累计|年均投|概算|估算|授信|发放|投放|贴息|专项|政策性|最高|不超过|每[亩吨台平])[^，,。；;：:]{0,8}$/;
const BODY_WITHIN =
  /集体|财政|预算|税收|旅游|营业|销售|主营|城镇居民|农村居民|农民|全[国省州县市区镇村乡]|亿|元\/[亩吨公平米台]/;
/** What only an average, a plan or a report goes on with: 同比增长8%, 比上年增加, 高于全省平均水平. */
const COMPARED =
  /^[^。；;]{0,4}[，,（(]?\s?(?:同比|环比|比上年|较上年|比去年|较去年|比年初|较年初|增长|增幅|增速|年均增|占比|完成(?:年度|目标|预算)|[高低]于全|居全|排名|惠及|覆盖|带动|受益|用于|贴息|利率|不良率)/;

function against(text: string, phrase: Phrase): readonly Signal[] {
  if (
    BODY_BEFORE.test(text.slice(Math.max(0, phrase.start - 16), phrase.start)) ||
    (phrase.clause === true &&
      phrase.core !== undefined &&
      BODY_BEFORE.test(text.slice(Math.max(0, phrase.core - 16), phrase.core))) ||
    BODY_WITHIN.test(text.slice(phrase.start, phrase.end))
  )
    return [OF_A_BODY];
  if (COMPARED.test(text.slice(phrase.end, phrase.end + 16))) return [STATISTICS];
  const figure = text.slice(phrase.start, phrase.end).search(/\d/);
  const before = figure < 0 ? "" : text.slice(Math.max(0, phrase.start + figure - 10), phrase.start + figure);
  if (phrase.signal !== COMPENSATION && phrase.signal !== INCOME && NOT_OWN.test(before)) return [GENERAL_RULE];
  return AID_BEHIND.test(text.slice(phrase.end, phrase.end + 8)) ? [GENERAL_RULE] : [];
}

const WORDED =
  /房|车|层|结构|砖|木|存款|贷款|债|欠|工|种|养|租|借|级|万|千|元|收入|资金|工资|股|保险|退休|低保|务农|无房|平|套|栋|间|辆/;

function tells(value: string, head: string): boolean {
  if (/^(?:否|无房|无车|无住房|无债务|无存款|无收入|无车辆|无房产)$/.test(value))
    return /^(?:无收入|无住房)$/.test(value);
  if (/^(?:是|有)$/.test(value)) return /是否|有无/.test(head);
  if (/%|％|标准|\d{4}[-年./]\d{1,2}[-月./]/.test(value)) return false;
  return /[1-9]/.test(value) ? value.replace(/[^\d]/g, "").length <= 12 : WORDED.test(value);
}

export const property = contextualRule({
  id: "property",
  title: { zh: "财产状况", en: "Property" },
  source: "黔府办发〔2018〕22号第（二十二）条；GB/T 35273-2020 附录B（个人财产信息）",
  labels: PROPERTY_LABELS,
  wholeLabels: PROPERTY_WHOLE_LABELS,
  frames,
  vocabulary: null,
  apart: true,
  nameless: true,
  tells,
  against: ({ text }, phrase) => against(text, phrase),
});
