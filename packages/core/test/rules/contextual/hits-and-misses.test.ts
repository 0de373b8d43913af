import { describe, expect, it } from "vitest";
import type { Category } from "../../../src/finding.js";
import { found } from "../found.js";

/** Harder than the rules' own examples: the person in another sentence, several people, long tails. All people are invented. */
const HITS: Readonly<Partial<Record<Category, readonly (readonly [text: string, value: string])[]>>> = {
  "medical-record": [
    ["村民罗启明身患尿毒症，每周透析3次。", "身患尿毒症，每周透析3次"],
    ["户主：石玉兰\n病情：肝硬化失代偿期\n", "肝硬化失代偿期"],
    ["申请人：韦国安，男。其因车祸致颅脑损伤，现在家休养。", "因车祸致颅脑损伤"],
    ["我叫潘小英，今年4月查出胃癌，正在接受化疗。", "今年4月查出胃癌，正在接受化疗"],
    ["患者吴文亮，既往高血压病史10年。", "高血压病史"],
    // No office or degree of the empire.
    ["患者吴文亮，既往高血压病史10年，已通知县医院。", "高血压病史"],
  ],
  property: [
    ["罗启明户：家庭年收入18600元，住砖混房屋90平方米。", "家庭年收入18600元"],
    ["申请人石玉兰，尚欠信用社贷款6.5万元。", "尚欠信用社贷款6.5万元"],
    ["本人韦国安，月工资3700元，申请公租房。", "月工资3700元"],
    ["谭小明名下有商品房2套、小轿车一辆。", "名下有商品房2套、小轿车一辆"],
  ],
  "social-relation": [
    ["申请人罗启明与共同申请人罗小红为父女关系。", "与共同申请人罗小红为父女关系"],
    ["举报人系王建军的表弟，住三组。", "系王建军的表弟"],
    ["村民石玉兰，随外婆胡霞莎生活。", "随外婆胡霞莎生活"],
    ["贫困户韦老六，家住平寨组。他现跟爷爷相依为命。", "现跟爷爷相依为命"],
    ["当事人吴勇，男。老母亲王秀英跟着我过。", "老母亲王秀英跟着我过"],
    ["申请人罗启明与罗小兰系表兄妹。", "与罗小兰系表兄妹"],
    ["学生龙小飞，男，2012年生。弟弟龙小军也在同一所小学念书。", "弟弟龙小军"],
    ["村民韦国安，男。请其子韦小明持证到所办理。", "子韦小明"],
    // All writers of training passages hold children raised alone for a relation, none for a life.
    ["杨秀英早年丧夫，独自拉扯三个孩子。", "独自拉扯三个孩子"],
  ],
  "life-experience": [
    ["罗启明2003年应征入伍，2008年退役，后在砖厂打工六年。", "2003年应征入伍，2008年退役，后在砖厂打工六年"],
    ["帮教对象石玉贵，曾因盗窃被判处有期徒刑一年。", "曾因盗窃被判处有期徒刑一年"],
    ["服务对象冯金花，幼年父母双亡。", "幼年父母双亡"],
  ],
  disability: [
    ["罗启明，视力残疾四级，享受护理补贴。", "视力残疾四级"],
    ["石玉贵右眼失明，左手缺三指。", "右眼失明，左手缺三指"],
    ["申请人韦国安系二级多重残疾人，妻子务农。", "系二级多重残疾人"],
  ],
  "marital-status": [
    ["吴翠花丧偶六年，未再婚，随长子生活。", "丧偶六年，未再婚"],
    ["莫小芳因丈夫家暴起诉离婚，现住娘家。", "因丈夫家暴起诉离婚"],
    ["申请人：罗启明\n婚姻状况：离异\n", "离异"],
    ["户主罗大明，老伴周秀英十年前过世。", "老伴周秀英十年前过世"],
    ["村民石阿妹，身份证号略。她前年跟丈夫杨老五办了离婚手续。", "前年跟丈夫杨老五办了离婚手续"],
    ["申请人黄丽与被申请人李强系夫妻，2013年登记。", "系夫妻，2013年登记"],
  ],
};

const MISSES: Readonly<Partial<Record<Category, readonly string[]>>> = {
  "medical-record": [
    "对患有尿毒症的困难群众，按照每人每年2万元标准给予救助。",
    "局长罗启明强调，要做好艾滋病、结核病防治工作。",
    "县医院开展白内障筛查活动，共筛查1200人次。",
    "第十二条 职工因病住院治疗的，凭诊断证明报销。",
  ],
  property: [
    "全县农村居民人均可支配收入12600元，同比增长9.8%。",
    "公司名下有房产3处，贷款余额2000万元。",
    "县财政局局长石玉兰介绍，全年一般公共预算收入12.6亿元。",
  ],
  "social-relation": [
    "白文彬，字伯良，清道光举人，由其叔父抚养成人。",
    "杨廷玉（1842—1901），娶冉光斗之妹，光绪年间任知县。",
    "申请时应当提交申请人与被监护人关系证明。",
    "镇长罗启明看望慰问烈士家属代表。",
    "村民罗启明反映，贫困母亲应当享受救助。",
  ],
  "life-experience": [
    "罗启明，男，1990年7月毕业于贵州大学，中共党员，现任县教育局局长。",
    "支持退役军人返乡创业，落实就业扶持政策。",
    "县司法局组织社区矫正对象集中学习。",
  ],
  disability: ["全县肢体残疾9326人，视力残疾2011人。", "县残联理事长罗启明主持召开残疾人工作会议。"],
  "marital-status": ["县民政局举办未婚青年联谊活动。", "离婚登记须双方共同到场，持结婚证办理。"],
};

describe.each(Object.entries(HITS))("%s", (category, cases) => {
  it.each(cases)("in %j tells %j", (text, value) => {
    const values = found(text, category as Category);
    expect(values.some((told) => told.includes(value) || value.includes(told))).toBe(true);
  });
});

describe.each(Object.entries(MISSES))("no %s", (category, texts) => {
  it.each(texts)("in %j", (text) => {
    expect(found(text, category as Category)).toEqual([]);
  });
});
