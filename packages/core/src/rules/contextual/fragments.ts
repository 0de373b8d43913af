/** Pieces of patterns that several categories use. They are sources of regular expressions over tagged views; every repetition in them is bounded. */

/** 2018年5月, 2018-05-20, 今年6月, 早年 … */
export const WHEN =
  "(?:(?:19|20)\\d\\d(?:年(?:\\d{1,2}月(?:\\d{1,2}[日号]|[初底份])?|[春夏秋冬](?:天|季|末|初)?|腊月|正月|[初底末]|上半年|下半年|前后)?|[-./]\\d{1,2}(?:[-./]\\d{1,2})?)|(?:今|去|前|同|次|当|翌|头|大前)年(?:[春夏秋冬]天?|腊月|正月|底|初|末|上半年|下半年|\\d{1,2}月(?:\\d{1,2}日|[初底份])?)?|\\d{1,2}月(?:\\d{1,2}日|[初底份])?|前[些几两]年|早[些几]年|这[些几]年|那[些几]年|近[几两]?年来?|上个?月|年[初底]|多年前?|[\\d一二三四五六七八九十两]{1,3}年[前来]|自幼|从小|幼年|早年|年轻时|出生(?:后|时|起)|婚后|产后|不久前|日前|后)(?![\\d月日号份]{0,4}出?生(?![活产意育病]))";

/** An amount of money: 3200元, 6.5万, 1.5万元, 三千元, 每月800元, 12,000.00元. */
export const AMOUNT =
  "(?:人民币|[¥￥])?(?:\\d[\\d,.，]{0,14}\\s?(?:余|多|来)?\\s?(?:[万千百亿]\\s?(?:余|多)?元?|元)|[一二三四五六七八九十百千万零两壹贰叁肆伍陆柒捌玖拾佰仟萬]{2,14}元)(?:左右|上下|以上|整|/[月年]|/人)?";

/** What stands between the word and its amount. */
export const TO_AMOUNT =
  "\\s?(?:合计|共计|总计|累计|总额|余额|金额|总共|大约|仅有|只有|仅为|达到|超过|约|共|计|为|是|仅|有|达|近|每月|每年|月均|年均|[:：]|[（(][^（()）]{0,6}[)）]){0,4}\\s?";

/** What leads up to the word a hospital's name ends with, and that word. */
export const TO_HOSPITAL = "(?:[在到于赴经去往由]\\s?|(?<=[，,、：:\\s]))[^，,。；;：:\\s]{1,18}";
export const HOSPITAL_NAMED = "(?:医院|卫生院|保健院|医疗中心|诊所|疾控中心)";
export const HOSPITAL = `(?:${TO_HOSPITAL}${HOSPITAL_NAMED})`;

/** A person's name inside a phrase, not looked up: two to four Han characters, 某 or *, or 氏. */
export const NAME = "[\\u4e00-\\u9fff](?:[\\u4e00-\\u9fff·]{1,3}|[某*×xX]{1,2}|[某*×][\\u4e00-\\u9fff])";

/** A segment begins here, or ends here: the edge of the passage, a separator, or a space. */
export const OPEN = '(?<=^|[\\s，,、；;：:。（(|/“"]|\\d[.、])';
export const CLOSE = '(?=$|[\\s，,、；;。）)|/”"]|\\d)';
