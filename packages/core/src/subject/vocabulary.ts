import { compileWordKinds } from "../text/word-kinds.js";

/**
 * Words that tell whose a number or an address is. Read off public pages of the kinds of domain.md §3 and §6 (contact blocks, tender notices,
 * name lists, petitions) and grouped by what they say. One trie holds them all, so that a window is read once.
 */

/** In a label or head: the value is an office's, a firm's, a hotline's. */
const OFFICE_LABELS = [
  "监督 举报 投诉 咨询 服务 办公 值班 热线 受理 客服 传真 公司 单位 机关 总机 报名 业务 政策 技术支持 求助 报警 急救",
  "预约 招商 采购 代理 招标 评价 施工 监理 主办 承办 经办 对公 公户 基本户 专户 保证金 捐款 捐赠 募捐 缴费",
  "缴款 非税 财政 国库 企业 机构 注册 经营 营业 办理 领取 现场 会议 考点 公示 主管 反馈 征集 意见 投稿 公开 信访",
  "纪检 新闻 媒体 邮寄 开标 评标 交易 窗口 大厅 社区 村委 居委 学校 医院 门诊 项目 部门 科室 局 中心 协会 商会 基金会",
  "法院 检察院 派出所 应急 防汛 防火 救援 救助站 平台 网站 编辑 法人 检验 抽样 供应商 中标 投标",
  "用人 招聘 售后 销售 维修 驾校 店 合作社 农场 火情 报告 报案 来信请寄 寄送 寄至 书面 复议 简历 人事部 会务",
  "厂址 校址 院址 社址 馆址 站址 所址 园址 场址 铺址 订货 订购 预订 预定 订餐 订房 订座 订票 网点 总台 前台 绣坊 作坊 批发 零售 供货 加盟 电商 直播 团购 物流 配送 挂号 就诊",
  "护士站 住院部 招领 认领 招生 教务 考务 线索 悬赏 破案 协查 爆料 维权 抢险 供电 供水 燃气 故障 售票 购票 值守 督查 效能 纠风 行风 民意 书记信箱",
  "公共邮箱 公用 夜间 代办 票 民警 通道 督导 驻地 索取 诊室 基本账户 抢修 拨打 致电 建设方 厂家 工程",
];

/** In running text: an office gives its contact in this line. */
const OFFICE_CONTACTS = [
  "监督 举报 投诉 咨询 办公 值班 热线 传真 受理 客服 采购人 招标人 代理机构 报名 招聘 报送 征集 征文 邮寄 寄送 寄至 来信请寄 接待",
  "订座 订房 诚聘 急招 招工 底薪 收件 送达 我所 我站 我中心 我队 我院 我司 本所 本馆 本院 本中心 本公司 订货 订购 预订 订餐 线索 悬赏 招领 认领 厂址 店址 加盟 总机 总台 前台 挂号",
  "窗口 会务 人事部 抢修 报警 复议 书面 提交意见 反馈意见 提出意见 公众意见 服务电话 招商 售后 预约 缴费 来访 邮编 发至 发送至 投稿 异议 疑问 详询 详情 垂询 有误 向我 我处 我局 我会 我委 我办 我馆 本处 本局",
];

/** In a label or head: the value is a natural person's own. */
const PERSON_LABELS = [
  "本人 他的 她的 我的 个人 家庭 住址 住处 门牌 家属 家长 户主 学生 考生 患者 病人 申请人 受益人 被保险人 户籍 户口 家住",
  "宅 现住 居住 暂住 常住 租住 居所 监护 配偶 父 母 亲属 紧急联系 失主 业主 村民 居民 当事人 原告 被告",
  "被执行人 被处罚人 上诉人 第三人 死者 伤者 职工 农户 残疾人 低保 贫困 领取人 开户人 存款人 收款人 承租人",
  "先生 女士 存折 领取账户 领取账号 领款 存单 现居 老家 家里 家中 机主 房主 房东 买受人 购房人 委托人 继承人",
  "还款 代发 惠农 借款人 参保 承包人 新生 毕业生 志愿者 献血者 举报人 投诉人 投稿人 报案人 所留 预留 信访人 来信人 反映人 诉求人 寻人 走失 学员 求职 应聘 报考",
];

/** What the name of a body or a firm ends with; at least one more character stands before it. */
const ORGANIZATION_ENDS = [
  "委员会 办公室 政府 管委会 公司 集团 合作社 协会 学会 商会 总会 红十字会 慈善会 基金会 联合会 工会 妇联 残联",
  "法院 检察院 派出所 大队 支队 总队 指挥部 中心 研究院 设计院 事务所 研究所 保护所 管理所",
  "卫生院 卫生所 医院 诊所 药房 学校 大学 学院 中学 小学 幼儿园 信用社 支行 分行 银行 营业部 供电所",
  "水务 窗口 村委会 居委会 村支两委 敬老院",
  "福利院 养老院 超市 商行 经营部 门市部 厂 矿 农场 林场 馆",
  "编辑部 秘书处 综合科 办事处 街道办 局 厅 发改委 卫健委 市委 县委 区委 省委 州委 党委 镇委 乡委 政法委 农委 经信委",
  "住建委 国资委 教委 计生委 工信委 民委 科委 团委 纪委 监委 妇工委 关工委 老龄委 安委 防汛办 政府办 党政办 扶贫办",
  "县委办 市委办 市府办 县府办 信访办 社事办 综治办 招生办 招办 拆迁办 项目办 房管办 财政所 司法所 税务所 国土所",
  "民政所 社保所 计生办 药业 集市 商场 农家乐 旅行社 工作室 俱乐部",
  "禁毒办 学位办 征兵办 武装部 人武部 组织部 宣传部 统战部 教务处 学生处 研究生院 人事处 人事科 人事股 政工科 政工室 财务处 财务科 财务股 管理股 管理科 管理处 待遇科",
  "福利科 业务科 事务科 信访科 法规科 稽查科 保卫科 保卫处 后勤处 车管所 看守所 拘留所 戒毒所 传习所 供销社 监狱 绣坊 作坊 工坊 客栈 茶楼 酒楼 酒庄",
  "小卖部 百货 商贸行 卫生室 服务部 代办点 代理点 报名点 接种点 收购点 食堂 网点 联社",
  "门诊部 养殖场 种植园 苗圃 采石场 物业 居家养老 司法股 仲裁院 仲裁委 公证处 鉴定所 登记处 登记所 电视台 电台 报社",
  "民宿 农家院 店 站 驾校 职校 技校 党校 小组办 专班 交警队",
];

/** A role that a natural person has as such. */
const PERSON_ROLES = [
  "村民 居民 户主 申请人 患者 失主 本人 我叫 家长 监护人 考生 当事人 原告 被告 上诉人 被执行人 被处罚人 贫困户 低保户",
  "我家 我女儿 我儿子 我弟 我妈 我爸 我的 求职 求租 求购 家里 家中 自家 老家 寻人启事 寻亲 被拐 走失",
  "特困 残疾人 业主 死者 伤者 同志 先生 女士 老人 身份证 家住 男， 女， 男, 女, （男 （女 ，男 ，女 ,男 ,女",
];

/** A role that may stand before a name without a separator (失主李秀英) and says that the private person is meant. */
const NAMED_ROLES = [
  "村民 居民 户主 失主 申请人 患者 病人 原告 被告 当事人 被执行人 被处罚人 死者 伤者 驾驶人 司机 乘客 学生 考生 同学 家长 监护人",
  "业主 贫困户 低保户 残疾人 特困人员 老人 老党员 群众 农户 作者 投稿人 选手 队员 护林员 公民 男子 女子 嫌疑人 罪犯",
  "家属 亲属 委托人 拾得人 摊主 网友 游客 牧民 种植户 养殖户 房东 租户 住户 邻居 卖家 买家 受害人 继承人 保洁员 骑手 储户 存款人 求职者 求助者 留言人",
  "信访人 来信人 举报人 投诉人 来电人 反映人 诉求人 求助人 报警人 报案人 病例 逝者 保证人 担保人 投保人 购机者 车主 获奖者",
];

/** A role in which somebody stands for a body. */
const CONTACT_ROLES = [
  "联系人 经办人 负责人 联络员 法定代表人 法人代表 带班 业务员 科长 股长 主任 局长 处长 站长 所长 镇长 乡长",
  "书记 经理 老师 会计",
];

export const OFFICE = 1;
export const PERSON = 2;
export const ORGANIZATION = 4;
export const ROLE = 8;
export const CONTACT = 16;
export const OFFICE_CONTACT = 32;
export const NAMED_ROLE = 64;

const split = (lists: readonly string[]): string[] => lists.flatMap((list) => list.split(" "));

/** All of the above, by kind. */
export const WORDS = compileWordKinds([
  { bit: OFFICE, words: split(OFFICE_LABELS) },
  { bit: PERSON, words: split(PERSON_LABELS) },
  { bit: ORGANIZATION, words: split(ORGANIZATION_ENDS) },
  { bit: ROLE, words: split(PERSON_ROLES) },
  { bit: CONTACT, words: split(CONTACT_ROLES) },
  { bit: OFFICE_CONTACT, words: split(OFFICE_CONTACTS) },
  { bit: NAMED_ROLE, words: split(NAMED_ROLES) },
]);

/** An address inside a body, a shop or an office building. */
export const OFFICE_IN_ADDRESS =
  /办公楼|办公室|政务|服务中心|中心|人民政府|政府|大厅|窗口|公司|大厦|写字楼|商务|广场|产业园|工业园|开发区|物流园|市场|商场|商铺|门面|门市|厂|学校|校区|教学楼|医院|门诊|银行|酒店|宾馆|局|委员会|法院|检察院|车站|收费站|体育馆|会议|号铺|铺$|店$/;

/** A body's own housing: whatever body it names, people live there. */
export const HOUSING_OF_BODY = /家属|宿舍|职工住宅|教师公寓|人才公寓|福利房/;

/** Where somebody lives, beyond doubt. */
export const HOME_IN_ADDRESS =
  /单元|村.{0,8}[组队屯寨坡湾社]|小区|花园|[^\d\s]苑|公寓|家属|宿舍|安置|棚改|[组队屯寨社]$|村委会旁|\d[-－—–]\d+(?:[-－—–]\d+)?[号室户]?$/;

/** A building with numbered rooms: flats and offices alike. */
export const ROOM_IN_ADDRESS = /室$|户$|[栋幢座]|楼\d{3}|院.*楼/;

/** A number in a street, and nothing behind it but a floor; lanes have homes. */
export const STREET_END = /[路街道段][^\d]{0,5}\d+号?(?:附?\d+号|门|.{1,2}[楼层])?$/;
export const VILLAGE = /[村寨]|社区|居委/;

/** A label that makes the name or the body behind it a contact of an office, and one that makes a body somebody's place of work. */
export const CONTACT_LABEL =
  /(?:联系人|联络[人员]|[经承]办人?|负责人|法定代表人|法人代表|法人|经理|联系方式|值班员|值班人员|带班领导|咨询人|接待人|受理人|经营者|举办者|理事长|董事长|[校院园馆店站所]长)(?:姓名)?\s*[：:为是]?\s*$/;
export const WORKPLACE_LABEL =
  /(?:工作单位|所在单位|现单位|原单位|院校|学校|单位及职务|任职单位|[就任]职于|在|系|为|[现曾]任)\s*[：:]?\s*$/;
/** A label that makes the name behind it the one the entry is about. */
export const SUBJECT_LABEL =
  /(?:姓名|名字|作者|投稿人|户主|申请人|考生|学生|家长|监护人|患者|失主|当事人|被告|原告|被执行人|被处罚人|参会人员|参赛者|选手|学员|持卡人|收款人|开户人|承租人|承包人|被保险人|来信人|信访人|举报人|寻人|走失人员|死者|伤者)(?:\s*[：:]\s*|[^\S\n]+)$/;
