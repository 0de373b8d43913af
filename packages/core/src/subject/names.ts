import { isHan } from "../text/chars.js";
import { surnameLengthAt } from "../text/surnames.js";

/** Words of two to four characters that begin with a surname and are no names; ends that no given name has. */
const NOT_A_NAME =
  /^(?:万[亩立人公页头吨平千瓦元个]|余[人万元数额]|项[目清次任]|单[价位元项据身亲独眼耳腿目手侧拐]|时[期限机间效段代政候]|任[务前职何期免]|严[肃重格禁惩]|高[价铁级中考速校度压新层标龄危利位]|初[步核级中审一二三四五六七八九十底婚诊期]|封[顶闭存]|迟到|印[刷发章制]|常[见务住态规年]|关[停于闭系注键爱怀]|左右|左[眼耳手脚腿旗翼侧]|谢谢|智[慧力障能残商]|卫[星生健]|白[酒化内癜天]|宗教|查[出封处阅验看询获实控]|车[牌辆间站次主库祸位]|黄[牛线标金]|廉[租政洁]|司[法机局炉]|文[档件化本书明物艺体字革员]|区[划域级属间州]|金[融额属]|季度|洪[水涝]|乐[观意]|危[房改险害旧]|代[理码表替领办缴课发]|母[亲子牛猪]|祖[父母屋]|原[告因值判系配籍则单]|解[读答除放聘决释]|银行|简[历报介要]|花[园费名去了光]|成[交家文为了长]|农[业村户民场机房林经贸作家历资药产忙行信危闲]|平[台房米时原衡方均]|阳[性光历台]|阴[性历]|房[租屋产号间源主车子]|林[业场长地班]|施[工肥保救]|毕业|强[奸戒调化制直]|应[诉急当发对届收付]|税[务收额后前费]|劳[动务教改资模]|仲裁|揭牌|荣[获誉]|丰收|修[复建缮路水订改车铁]|储[蓄备]|胡同|岳[父母]|梅毒|艾滋|麻[木醉]|宫外|支[书部架具出付行]|战[友斗役争]|连[续锁接带襟]|纪[检委实念律要]|师[生傅范]|冷[链藏库]|蓝色|海[拔域关南]|谈[判话恋]|管[制理护辖控]|周[岁转边期]|曾[经吸]|符合|范围|干[过做了不部]|占[地股比总]|楼[房栋层]|张贴|米[粉即至]|衣服|豆腐|殷实|普[惠查通]|阿姨|石匠|宿舍|联系|任职|关于|时间|地址|地点|电话|方式|方法|单位|单元|金额|成绩|成员|国家|全市|全省|全县|全区|平均|计划|计生|常住|常务|应当|应急|安全|安置|高中|高级|初中|初级|小学|大学|中学|中专|职业|文件|文化|文号|石板|黄河|江苏|云南|贵州|湖南|安徽|和平|明细|明确|项目|成立|公司|公示|公开|公告|公安|相关|利息|居民|居住|居委|党委|安委|常委|元旦|来源|来信|信息|信访|信用|富裕|强制|温馨|通讯|通知|路线|华侨|严重|严格|水平|马上|万元|方案|方面|从事|牛场|商业|商品|边远|师范|路口|路段|康复|安装|部门|曲线|费用|席位|沙石|成本|成果|童装|古城|尚未|尚有|顾客|向上|申请|申报|申诉|党员|党组|程序|许可|计算|计量|宣传|容量|门诊|门牌|都市|明天|位于|位置|云岩|花溪|白云|金沙|龙里|雷山|黎平|石阡|江口|玉屏|麻江|凌晨|宁波|武汉|沈阳|海口|南京|南明|西安|安顺|毕节|兴义|都匀|凯里|.?(?:股长|科长|主任|老师|经理|局长|处长|部长|所长|站长|书记|镇长|乡长|会计|出纳|先生|女士|小姐|同志|师傅|大爷|大妈|某某|某)$|男|女|汉族|苗族|布依|侗族|土家|彝族|序号|备注|合计|小计|是|否|无|有|路|街|巷)|[市县区镇乡村组路街号局委办厅院校所站部科室司厂队店馆社处族省州月日岁项件条款类级等第的地得与及在是]$|^.[会行年元和为]$/;

/** Is this whole word (no spaces, no punctuation but ·) a person's name? */
export function isPersonName(word: string): boolean {
  const length = word.length;
  if (length < 2 || length > 15) return false;
  const dot = word.indexOf("·");
  if (dot > 0) return dot < length - 1 && allHan(word.slice(0, dot)) && allHan(word.slice(dot + 1));
  if (length > 4 || !allHan(word)) return false;
  const surname = surnameLengthAt(word, 0);
  return surname === 2 ? length >= 3 : surname === 1 && !NOT_A_NAME.test(word);
}

function allHan(word: string): boolean {
  for (let index = 0; index < word.length; index++) if (!isHan(word.charCodeAt(index))) return false;
  return word.length > 0;
}

/** What may stand behind a name without a separator: 杨胜利联系, 王小明同志. */
const TRAILING = /(?:联系|同志|先生|女士|收|接洽|索取|的|等|户|家|处|手机|电话|联系电话|微信)$/;
const TRAILING_ENDS = "系志生士收洽取的等户家处机话信";
/** Words that lead up to a name of any person; alone they are too common (结果导向相统一), so something must trail behind it too. */
const LEADING = /^.{0,8}(?:与|和|找|向|联系|由)/;
const LONGEST_WORD = 24;

/** A name inside a word of running text. */
export interface NameInWord {
  /** Where it starts in the word. */
  readonly start: number;
  /** A role before it says that a private person is meant (失主李秀英). */
  readonly role: boolean;
}

/** The name that a word (a run of Han characters) is, or holds behind a role that ends at `role` (−1: none) or a leading word; null where it holds none. */
export function nameInWord(word: string, role: number): NameInWord | null {
  if (isPersonName(word)) return { start: 0, role: false };
  if (word.length > LONGEST_WORD || word.length < 3) return null;
  // Nearly no word ends so, and without it only a role may lead up to a name.
  const trails = TRAILING_ENDS.includes(word[word.length - 1]!);
  if (!trails && role <= 0) return null;
  const body = trails ? word.replace(TRAILING, "") : word;
  if (role > 0 && isPersonName(body.slice(role))) return { start: role, role: true };
  const leading = body === word ? 0 : (LEADING.exec(body)?.[0].length ?? 0);
  return leading > 0 && isPersonName(body.slice(leading)) ? { start: leading, role: false } : null;
}
