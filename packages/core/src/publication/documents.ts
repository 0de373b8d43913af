import type { Basis, Confidence } from "./policy.js";

function basis(document: string, number: string, clause: string, confidence: Confidence): Basis {
  return { document, number, clause, confidence };
}

/** A clause as an audit file quotes it: by the document's number, by its name where it has none. */
export function cite({ document, number, clause }: Basis): string {
  return `${number === "" ? document : number}${clause}`;
}

/** The notice whose twelve categories these are. */
export const NOTICE = basis("贵州省2018年政务公开工作要点", "黔府办发〔2018〕22号", "第（二十二）条", "primary");
/** As every finding quotes it. */
export const NOTICE_CLAUSE: string = cite(NOTICE);

/** The documents and clauses that policies rest on. `unverified`: from memory, to be checked against the text before it is relied on. */
const DISCLOSURE = "政府信息公开条例";
export const DISCLOSURE_12 = basis(DISCLOSURE, "国务院令第711号", "第十二条", "unverified");
export const DISCLOSURE_20 = basis(DISCLOSURE, "国务院令第711号", "第二十条", "unverified");
const PROTECTION = "个人信息保护法";
export const PROTECTION_28 = basis(PROTECTION, "", "第二十八条", "primary");
export const MINORS = basis("未成年人保护法", "", "第四条", "unverified");

export const DEBTORS_6 = basis(
  "最高人民法院关于公布失信被执行人名单信息的若干规定",
  "法释〔2017〕7号",
  "第六条",
  "reprint",
);
export const DEBTORS_2 = basis(
  "最高人民法院关于公布失信被执行人名单信息的若干规定",
  "法释〔2017〕7号",
  "第二条",
  "unverified",
);
export const PENALTY_48 = basis("行政处罚法", "", "第四十八条", "unverified");
export const ZHEJIANG_PENALTY = basis("浙江省行政处罚结果信息网上公开暂行办法", "", "第五条、第七条", "primary");
export const MARKET_PENALTY = basis(
  "市场监督管理行政处罚信息公示规定",
  "国家市场监督管理总局令第45号",
  "第六条",
  "primary",
);
/** How long a penalty stays up. */
export const MARKET_PENALTY_PERIOD = basis(
  "市场监督管理行政处罚信息公示规定",
  "国家市场监督管理总局令第45号",
  "第十三条",
  "unverified",
);
export const DOUBLE_PUBLICITY = basis(
  "关于进一步完善行政许可和行政处罚等信用信息公示工作的指导意见",
  "发改办财金〔2018〕424号",
  "",
  "unverified",
);
export const TAX_VIOLATION = basis("重大税收违法失信主体信息公布管理办法", "国家税务总局令第54号", "", "unverified");
export const TAX_ARREARS = basis("欠税公告办法（试行）", "国家税务总局令第9号", "", "unverified");
export const WAGE_ARREARS = basis(
  "拖欠农民工工资失信联合惩戒对象名单管理暂行办法",
  "人力资源和社会保障部令第45号",
  "",
  "unverified",
);
export const JUDGMENTS = basis(
  "最高人民法院关于人民法院在互联网公布裁判文书的规定",
  "法释〔2016〕19号",
  "第八条、第十条",
  "unverified",
);
export const CIVIL_PROCEDURE = basis("民事诉讼法", "", "第九十五条", "unverified");
export const JUDICIAL_AUCTION = basis(
  "最高人民法院关于人民法院网络司法拍卖若干问题的规定",
  "法释〔2016〕18号",
  "第十四条",
  "unverified",
);
export const DRIVING_LICENCE = basis("机动车驾驶证申领和使用规定", "公安部令第162号", "第七十九条", "unverified");

export const ENTERPRISE = basis("企业信息公示暂行条例", "国务院令第654号", "第九条", "unverified");
export const TENDER = basis(
  "招标公告和公示信息发布管理办法",
  "国家发展和改革委员会令第10号",
  "第五条、第六条",
  "unverified",
);
export const PROCUREMENT = basis("政府采购信息发布管理办法", "财政部令第101号", "第三条", "unverified");
export const EIA = basis("环境影响评价公众参与办法", "生态环境部令第4号", "第九条、第十条", "primary");
export const EIA_OPINIONS = basis("环境影响评价公众参与办法", "生态环境部令第4号", "", "unverified");
export const CIVIL_SERVANTS = basis("公务员录用规定", "", "第三十四条", "unverified");
export const INSTITUTIONS = basis("事业单位公开招聘人员暂行规定", "人事部令第6号", "第二十四条", "unverified");
export const CADRES = basis("党政领导干部选拔任用工作条例", "", "第四十二条", "reprint");
export const ENFORCEMENT = basis(
  "国务院办公厅关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见",
  "国办发〔2018〕118号",
  "",
  "unverified",
);
export const SITE_GUIDE = basis("政府网站发展指引", "国办发〔2017〕47号", "", "unverified");
export const HEARINGS = basis("政府制定价格听证办法", "国家发展和改革委员会令第21号", "", "unverified");
export const REAL_ESTATE = basis("不动产登记暂行条例实施细则", "国土资源部令第63号", "第十七条", "unverified");
export const FOOD_SAMPLING = basis("食品安全抽样检验管理办法", "国家市场监督管理总局令第15号", "", "unverified");
export const TITLES_40 = basis("职称评审管理暂行规定", "人力资源和社会保障部令第40号", "", "unverified");
export const COMMENDATION = basis("评比达标表彰活动管理办法", "", "", "unverified");
export const ENROLMENT = basis("教育部关于普通高等学校招生信息公开的规定", "教学〔2013〕9号", "", "unverified");

export const STUDENT_AID = basis(
  "教育部办公厅关于全面清理和规范学生资助公示信息的紧急通知",
  "教财厅函〔2017〕28号",
  "",
  "primary",
);
export const EMPLOYMENT_SUBSIDY = basis(
  "人力资源社会保障部、财政部关于就业补助资金公示的要求",
  "2017年12月",
  "",
  "press",
);
export const CARD_SUBSIDY = basis(
  "关于进一步加强惠民惠农财政补贴资金“一卡通”管理的指导意见",
  "财办〔2020〕37号",
  "",
  "unverified",
);
export const MINIMUM_LIVING = basis("最低生活保障审核确认办法", "民发〔2021〕57号", "", "unverified");
export const DESTITUTE = basis("特困人员认定办法", "民发〔2021〕43号", "", "unverified");
export const RELIEF = basis("社会救助暂行办法", "国务院令第649号", "第六十一条", "unverified");
export const PUBLIC_HOUSING = basis("公共租赁住房管理办法", "住房和城乡建设部令第11号", "", "unverified");
export const HOUSING_CASE = basis("最高人民检察院个人信息保护公益诉讼典型案例（沈阳市大东区）", "", "", "primary");
export const DILAPIDATED = basis("农村危房改造公示（湖南省新宁县案）", "", "", "press");
export const REGISTERED_POOR = basis("建档立卡贫困户信息公示（江西省黎川县案）", "", "", "press");
export const EXPROPRIATION_29 = basis("国有土地上房屋征收与补偿条例", "国务院令第590号", "第二十九条", "unverified");
export const PRENATAL = basis("孕前优生健康检查名单公示（安徽省铜陵市案）", "", "", "press");
export const DISABLED_SUBSIDY = basis(
  "国务院关于全面建立困难残疾人生活补贴和重度残疾人护理补贴制度的意见",
  "国发〔2015〕52号",
  "",
  "unverified",
);
export const VETERANS = basis("退役军人保障法", "", "", "unverified");
export const WORK_INJURY = basis("工伤认定办法", "人力资源和社会保障部令第8号", "", "unverified");
export const PETITIONS = basis("信访工作条例", "", "", "unverified");
export const VILLAGE_30 = basis("村民委员会组织法", "", "第三十条", "unverified");
export const HOMESTEAD = basis(
  "农业农村部、自然资源部关于规范农村宅基地审批管理的通知",
  "农经发〔2019〕6号",
  "",
  "unverified",
);
export const LAND_RIGHTS = basis("农村土地承包合同管理办法", "农业农村部令2023年第1号", "", "unverified");
export const MEDICAL_INSURANCE = basis("医疗保障基金使用监督管理条例", "国务院令第735号", "第三十一条", "unverified");
export const CORRECTION = basis("社区矫正法", "", "第五十四条", "unverified");
export const NARCOTICS = basis("禁毒法", "", "", "unverified");
