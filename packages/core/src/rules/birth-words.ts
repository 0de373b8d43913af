/** What may follow 生 when a date stands before it and a person is meant; any other Han character makes another word (生产, 生效, 生猪). */
export const AFTER_BORN = /^(?:人|于|的|在|，|,|。|、|；|;|\)|）|汉族|男|女)/;
/** Words after 出生 that speak of births at large, or of the paper. */
export const STATISTIC =
  /^\s?(?:人口|人数|率|数|婴|医学|证|缺陷|登记|户口|监测|性别比|队列|的(?:人|儿|婴|考生|学生|居民|公民|孩|适龄|幼|男|女性|新生|对象|子女|犊|羔|牛|仔|所有|本|参|城|农|群|未|老))/;
/** Words around that tell of animals, plants or bodies. */
export const NOT_A_PERSON =
  /犊|耳标|胎次|羔羊|仔猪|母牛|奶牛|种牛|种猪|种公|肉牛|母猪|能繁|宠物|犬只|警犬|军犬|毛色|品系/;
export const A_BODY =
  /[党国军]|共和|公司|企业|项目|品牌|制度|机构|组织|协会|文化|思想|精神|红军|苏区|政权|学校|技术|产品|第一[台辆架条部个座家颗枚]/;
/** What may stand left of 生于 (itself one word); anything else is 产生于, 发生于, 学生于 … */
export const BEFORE_BORN_ON = /[产发学考衍派滋寄野医师新先毕花招共卫民养再原伴实回丛陌轻众书儒后余]$/;
/** After the date: the words of a condition or a span of time. */
export const CONDITION =
  /^\s?(?:[（(][^（()）]{0,6}[)）])?\s?(?:以后|以前|之后|之前|后|前|起|及以后|及以前|至|到|—|–|~|～|-(?!\d))/;
/** Before the date: the start of a span of time (2015年9月1日至2016年8月31日出生). */
export const SPAN_BEFORE = /(?:至|到|—|–|~|～|截至|截止|自|从|不晚于|早于|晚于|不早于)\s?$/;
export const LABEL_WORD = /^\s?(?:年\s?月\s?日|日\s?期|年\s?月|时\s?间|年\s?份|日|地\s?点?及\s?(?:日\s?期|时\s?间))?/;
export const LINK = /^(?:\s|[：:，,|｜=＝"“]|为|是|于|在|约)*/;

/** Units that can end a date. */
export const DATE_ENDS = unitsOf("0123456789月日号一二三四五六七八九十");
export const DATE_STARTS = unitsOf("0123456789零〇○一二三四五六七八九农公");
/** Units that can follow 出生 where a date comes after it: 日期, 年月, 时间, 于 … or the date itself. */
export const AFTER_LABEL = unitsOf('日年时月地期于在约为是：:，,|｜=＝"“（( \t\n0123456789零〇○一二三四五六七八九');

function unitsOf(characters: string): ReadonlySet<number> {
  return new Set([...characters].map((character) => character.charCodeAt(0)));
}
