import { wordsOf } from "../../text/word-set.js";
import { OFFENCES } from "../data/biography.js";
import { contextualRule } from "./contextual-rule.js";
import { WHEN } from "./fragments.js";
import { LIFE_LABELS, LIFE_WHOLE_LABELS } from "./heads.js";
import { type Frame, leadingTo, type Phrase } from "./phrase.js";
import { OFFICE_HOLDER, type Signal, signal } from "./signal.js";
import { compileVocabulary, runOf, TAG, tagged } from "./tagged.js";

const BIOGRAPHY = signal(
  3,
  "biography",
  "叙述求学、务工、从军等个人经历",
  "tells of school, work away from home, the army",
);
const CONVICTION = signal(3, "conviction", "叙述违法犯罪、服刑、戒毒经历", "tells of offences, prison or drugs");
const HARDSHIP = signal(2.8, "hardship", "叙述丧亲、被弃、受害等遭遇", "tells of loss, abandonment or abuse");

const VOCABULARY = compileVocabulary([{ words: wordsOf(OFFENCES), tag: TAG.offence }]);
const O = runOf(TAG.offence);
/** What a private person's life is told with. */
const DEED =
  "(?:入学|就读|在读|上学|读书|毕业|肄业|辍学|退学|休学|落榜|考入|考取|考上|入[^，,。；;\\s]{0,8}(?:小学|中学|初中|高中|中专|大学)|参军|入伍|服役|退役|退伍|转业|复员|服兵役|务工|打工|做工|做苦力|做生意|做小生意|做活|当学徒|当保安|当保姆|当兵|当过[^，,。；;]{1,8}|做过[^，,。；;]{1,8}|开过[^，,。；;]{1,8}|摆过?[^，,。；;]{0,2}摊|摆摊|跑过?[^，,。；;]{0,3}(?:摩的|运输|车)|挖[煤矿]|采煤|下井|帮工|学艺|拜师|经商|开店|办厂|破产|倒闭|亏损|下岗|失业|买断工龄|返乡|回乡|回村|归来|外出|迁入|迁居|迁到|搬迁至|搬到|落户|逃荒|逃难|插队|知青|支边|流浪|乞讨|走失|失踪|被拐(?:卖|骗)?|拐卖|上访|进京|(?:多次|越级|到京|进京|赴京)信访|劝返|稳控|闯关东|从教|任教|代课|务农|种地|放牛|养蜂|为业|为生|谋生|维持生活|闲散在家|闲居|离家出走|出家|修行)";
const SENTENCED =
  "(?:判处|被判|判刑|获刑|服刑|入狱|出狱|坐牢|蹲监|监狱|刑满释放|刑释|释放|假释|缓刑|有期徒刑|无期徒刑|拘役|管制|劳教|劳动教养|劳改|社区矫正|行政拘留|刑事拘留|刑拘|拘留|逮捕|被捕|通缉|强制(?:隔离)?戒毒|社区戒毒|社区康复|戒毒|开除公职|开除党籍|开除学籍|被开除|被辞退|刑事处罚|前科)";
const LED = `(?:(?:于|自|从|在|至)?\\s?(?:${WHEN})(?:\\s?(?:至|到|—|–|-|~|～|起|以来|间|期间)\\s?(?:${WHEN}|至今|今)?)?|曾经?|先后|原(?:系|是|为|在|籍)|早年|年轻时|自幼|从小|小时候|幼时|未成年时|期间|高中毕业|初中毕业|小学毕业|中专毕业|大学毕业|退役|退伍|毕业|刑满释放|出狱|婚前|婚后|因|随[^，,。；;]{1,4}|长期|常年|多年)`;
/** Further clauses of the same life. */
const GOES_ON = `(?:[，,、]\\s?(?:后|又|再|并|现|期间|先后|随后|此后|之后|其后|因|${LED})?[^，,。；;：:\\s]{0,16}?(?:${DEED}|${SENTENCED}|${O})[^，,。；;：:\\s]{0,14}){0,6}`;

const OFFENCE_WORDS = wordsOf(OFFENCES);

const frames: readonly Frame[] = [
  // 曾因盗窃被判处有期徒刑一年，2018年刑满释放; 曾吸毒，2016年被强制隔离戒毒两年; 曾服刑三年
  {
    cues: [
      ...OFFENCE_WORDS,
      ...wordsOf(
        "判 刑 狱 坐牢 蹲监 监狱 释放 缓刑 拘 管制 劳教 劳动教养 劳改 矫正 捕 通缉 戒毒 社区康复 开除 辞退 刑事处罚 前科",
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
  // 自幼父母双亡，由村里人抚养长大
  {
    cues: wordsOf("父母 父亲 母亲 丧父 丧母 孤儿 弃 收养 寄养 拐 性侵 强奸 猥亵 虐 家暴 殴打 抚养 带大 养大 长大"),
    lead: leadingTo(`(?:${WHEN}|自幼|从小|幼年|年幼时?|\\d{1,2}岁时?|[一二三四五六七八九十]{1,3}岁时?){0,2}`),
    pattern:
      /(?:父母(?:双亡|早亡|早逝|离异|离世|先后去世|相继去世)|(?:父亲?|母亲?|丧父|丧母)(?:早逝|病逝|去世|离家出走)?(?<=丧父|丧母|早逝|病逝|去世|出走)|成为孤儿|被(?:遗弃|抛弃|收养|寄养|拐卖|拐骗|性侵|强奸|猥亵|虐待|家暴)|遭(?:受|到)?[^，,。；;]{0,6}(?:虐待|家暴|性侵|遗弃|殴打)|由(?:养父母|村里人|爷爷奶奶|外公外婆|亲戚|福利院)[^，,。；;]{0,6}(?:抚养|带大|养大|长大))[^，,。；;：:]{0,10}(?:[，,](?:由|被|跟|随|靠|后|养父|养母|与)[^，,。；;：:]{1,16}){0,3}/g,
    signal: HARDSHIP,
  },
  // 1998年至2005年在东莞电子厂务工，2006年因工伤返乡; 早年下岗，摆过地摊; 曾就读县民族中学
  {
    cues: wordsOf(
      "复员 苦力 做小生意 做活 拜师 经商 开店 办厂 回乡 回村 支边 逃难 乞讨 种地 放牛 离家出走 代课 插队 知青 入学 就读 在读 上学 读书 毕业 肄业 辍学 退学 休学 落榜 小学 中学 大学 参军 入伍 服役 退役 退伍 转业 兵役 务工 打工 做工 做生 学徒 当保 当兵 当过 摆 跑 挖煤 挖矿 采煤 帮工 学艺 破产 下岗 失业 返乡 迁入 迁居 迁到 搬迁 落户 逃荒 流浪 拐 上访 信访 劝返 从教 任教 务农 养蜂 为业 为生 谋生 维持生活",
    ),
    lead: leadingTo(`(?:${LED}[，,、]?){1,3}[^，,。；;：:\\s]{0,22}?`),
    pattern: new RegExp(`${DEED}[^，,。；;：:\\s]{0,20}${GOES_ON}`, "g"),
    signal: BIOGRAPHY,
  },
  // 从教三十一年，1994年因超生被开除公职
  {
    cues: wordsOf("从教 务工 打工 务农 经商 当兵 服役"),
    needs: /年/,
    pattern: new RegExp(`(?:从教|务工|打工|务农|经商|当兵|服役)[一二三四五六七八九十\\d]{1,3}余?年${GOES_ON}`, "g"),
    signal: BIOGRAPHY,
  },
];

/** An official's career, or what a firm or a place went through. */
const OFFICIAL =
  /拟任|现任|历任|任前公示|参加工作|中共党员|党校|副?(?:局长|县长|镇长|乡长|书记|处长|科长|部长|厅长|州长|市长|区长|主席|院长|校长|调研员|主任科员)|挂职|选调生|公务员|晋升|提拔|职级|法定代表人|经营范围|注册成立|公司(?:于|成立)/;
const OFFICIAL_REACH = 40;

function against(text: string, phrase: Phrase): readonly Signal[] {
  const around = text.slice(
    Math.max(0, phrase.start - OFFICIAL_REACH),
    Math.min(text.length, phrase.end + OFFICIAL_REACH),
  );
  return OFFICIAL.test(around) ? [OFFICE_HOLDER] : [];
}

const TELLING = new RegExp(`${O}|${DEED}|${SENTENCED}|曾|打工|经历|生活|孤儿|收养|\\d{4}`);

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
  summary: {
    zh: "写明是谁的求学、务工、从军、下岗、迁徙、违法犯罪、服刑戒毒、受害丧亲等经历：表格中个人经历、犯罪记录等列的单元格；正文中与姓名同句或有指代的叙述，连续的分句合为一处。任前公示的公职履历、企业沿革、政策和工作部署不算。",
    en: "What a named private person lived through: school, work away from home, the army, unemployment, offences, prison, drugs, abuse, loss. Careers of office-holders, histories of firms, policies and plans are none.",
  },
  source: "黔府办发〔2018〕22号第（二十二）条；GB/T 35273-2020 附录A（个人教育工作信息）、附录B（违法犯罪记录）",
  labels: LIFE_LABELS,
  wholeLabels: LIFE_WHOLE_LABELS,
  frames,
  vocabulary: VOCABULARY,
  tells,
  against,
  examples: {
    hits: [
      "龙启文：1979年9月入平寨小学，1985年初中肄业，1990年外出至广西挖矿。",
      "该户户主何广德1996年由四川迁入我村，开过小煤窑，2008年事故后破产。",
      "周大友2003年应征入伍，2008年退役，后在县砖厂打工六年。",
      "帮教对象邰阿贵，未成年时曾因抢劫被判缓刑，现在汽修店当学徒。",
      "赵某平，2018年1月因吸毒被公安机关查获，责令社区戒毒三年。",
      "服务对象冯金花，幼年父母双亡，由养父母带大，养父2014年去世。",
      "本人1998年至2005年在东莞电子厂务工，2006年因工伤返乡，现以种植为业。申请人：杨昌福",
      "田小飞曾就读县民族中学，因打架斗殴被开除，后随父到福建务工。",
      "孙启高从教三十一年，1994年因超生被开除公职，多次申诉。",
    ],
    misses: [
      "支持返乡农民工、退役军人创业，给予一次性创业补贴5000元。",
      "开展1998年以来历史遗留问题排查整治。",
      "社区矫正工作人员应具备相应法律知识。",
      "被拐卖受害人救助安置工作规程",
      "妥善安置关闭煤矿职工，落实下岗再就业扶持政策。",
      "戒毒康复场所标准化建设实施方案",
      "大学生西部计划志愿者服务期满考核办法",
      "张建国，男，汉族，1970年5月生，中共党员，1992年7月毕业后参加工作，现任县林业局副局长，拟任县林业局局长。",
      "曾受刑事处罚的人员不得报考。",
    ],
  },
});
