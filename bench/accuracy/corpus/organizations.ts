import type { County } from "./data/places.js";
import type { Random } from "./random.js";

const BUREAUS = [
  "人力资源和社会保障局",
  "民政局",
  "教育局",
  "财政局",
  "自然资源局",
  "住房和城乡建设局",
  "农业农村局",
  "卫生健康局",
  "医疗保障局",
  "市场监督管理局",
  "公安局",
  "司法局",
  "退役军人事务局",
  "审计局",
  "应急管理局",
  "交通运输局",
  "水务局",
  "林业局",
  "乡村振兴局",
  "信访局",
  "残疾人联合会",
  "综合行政执法局",
  "文体广电旅游局",
  "生态环境局",
  "统计局",
  "人民法院",
  "税务局",
  "发展和改革局",
  "工业和信息化局",
  "政务服务中心",
  "公共资源交易中心",
  "不动产登记中心",
];
const FIRM_STEMS = [
  "黔诚",
  "筑城",
  "恒信",
  "苗岭",
  "乌江源",
  "华瑞",
  "众邦",
  "鑫源",
  "黔山",
  "博远",
  "宏图",
  "天源",
  "利民",
  "富民",
  "金竹",
  "清水江",
  "腾达",
  "中恒",
  "永固",
  "绿野",
];
const FIRM_TRADES = [
  "建筑工程",
  "工程咨询",
  "招标代理",
  "房地产开发",
  "商贸",
  "物业服务",
  "农业发展",
  "科技",
  "劳务",
  "医药",
  "环保科技",
  "市政工程",
  "食品",
  "矿业",
  "汽车运输",
  "信息技术",
  "文化传媒",
  "种养殖",
];
const SHOP_NAMES = [
  "老凯里酸汤鱼",
  "好又多",
  "惠民",
  "阿婆",
  "兄弟",
  "平价",
  "利群",
  "家家乐",
  "万家福",
  "旺角",
  "鸿运",
  "福满楼",
];
const SHOP_TRADES = [
  "餐馆",
  "超市",
  "便利店",
  "烟酒店",
  "大药房",
  "理发店",
  "五金店",
  "修理厂",
  "旅馆",
  "早餐店",
  "水果店",
  "建材经营部",
];

/** The county, city or province an organ belongs to, as its own name writes it. */
export const seat = (county: County): string => county[2] || county[1] || county[0];

export const bureau = (random: Random, county: County): string => seat(county) + random.pick(BUREAUS);
export const bureauOf = (county: County, tail: string): string => seat(county) + tail;
export const firm = (random: Random, county: County): string =>
  `${random.pick([county[0].replace(/省|市|.{2}自治区$/g, ""), seat(county), ""])}${random.pick(FIRM_STEMS)}${random.pick(FIRM_TRADES)}${random.pick(["有限公司", "有限公司", "有限责任公司", "股份有限公司"])}`;
export const shop = (random: Random, county: County): string =>
  `${seat(county)}${random.pick(SHOP_NAMES)}${random.pick(SHOP_TRADES)}`;
export const school = (random: Random, county: County): string =>
  seat(county) +
  random.pick([
    "第一中学",
    "第二中学",
    "民族中学",
    "第三小学",
    "实验小学",
    "中等职业学校",
    "思源实验学校",
    "特殊教育学校",
    "民族小学",
    "第五初级中学",
  ]);
export const hospital = (random: Random, county: County): string =>
  seat(county) + random.pick(["人民医院", "中医医院", "妇幼保健院", "疾病预防控制中心", "第二人民医院"]);
export const university = (random: Random): string =>
  random.pick([
    "贵州大学",
    "贵州师范大学",
    "贵州医科大学",
    "遵义师范学院",
    "凯里学院",
    "铜仁学院",
    "云南民族大学",
    "西南大学",
    "湖南农业大学",
    "重庆交通大学",
  ]);
