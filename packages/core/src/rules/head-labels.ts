import type { LabelSet } from "../text/labels.js";

function list(words: string): string[] {
  return words.split(" ");
}

/**
 * What the heads of tables and the labels of forms say, beside the labels of the rules. Seen only where a whole cell is read as a head:
 * in running text words as common as 单位 or 年龄 would stand between a value and its own label.
 *
 * Meanings: `other` a number that is no person's; `amount` `area` `quantity` `score` `serial` `age` `postcode` `date` `sex` plain values, under which no number is a person's;
 * `person-name` whom the row is about (may turn out a body's name by its text), `contact-name` who stands for a body, `organization-name` the body the row is about;
 * the rest describe the person or the row. Read off published lists: subsidies, relief, housing, examinations, penalties, tenders, check-ups of shops.
 */
export const HEAD_LABELS: readonly LabelSet[] = [
  {
    meaning: "other",
    words: [
      ...list(
        "编号 编码 代码 案号 文号 文书号 字号 证书号 证书号码 证书编号 合同号 合同编号 档案号 学号 工号 考号 座位号 座号 考场号 考场 报名号 报名序号 报考号 准考证号码 准考证",
      ),
      ...list(
        "流水号 订单号 单号 批次号 批号 批次 标段 标段号 宗地号 地块号 图斑号 地号 车架号 发动机号 行号 联行号 支付行号 票据号 发票号 备案号 受理号 登记号 注册号",
      ),
      ...list(
        "低保证号 低保证号码 五保证号 特困证号 救助证号 优待证号 就业创业证号 执法证号 执法证件号 资格证号 职业资格证号 毕业证号 学位证号 结业证号 房产证号 土地证号 产权证号 林权证号 权证号 不动产权证号",
      ),
      ...list(
        "许可证号 许可证编号 营业执照号 执照号 牌号 门牌号 床位号 机号 铺位号 摊位号 房号 箱号 条码 条形码 识别码 标识码 验证码 索引号 计划号 信用代码 机构代码 单位代码 院校代码 专业代码 岗位代码 职位代码",
      ),
      ...list(
        "承包方编码 发包方编码 承包合同编号 承包合同代码 地块编码 地块代码 项目代码 项目编号 人员编号 个人编号 职工编号 户编号 户号 家庭编号 社保编号 医保编号 电脑号 型号 规格型号",
      ),
    ],
  },
  {
    meaning: "amount",
    words: list(
      "金额 资金 款额 数额 总额 余额 额度 单价 总价 合价 价格 报价 中标价 成交价 工资 薪酬 费用 补贴额 补助额 补偿额 补助款 补贴款 补偿款 补偿费 罚款 税额 税款 低保金 保障金 救助金 养老金 抚恤金 慰问金 奖学金 助学金 奖金 保证金 保费 补助标准 补贴标准 保障标准 发放标准 补差标准 救助标准 收费标准 经费 投资额 总投资 预算数 决算数 预算 执行数 产值 营业额 本金 利息 费率",
    ),
  },
  { meaning: "area", words: list("面积 亩数 公顷数 平方米 平方数 长度 宽度 高度 里程") },
  {
    meaning: "quantity",
    words: list(
      "人数 人口 人口数 户数 数量 份数 次数 件数 头数 只数 株数 台数 天数 月数 年限 工龄 个数 总数 比例 占比 增幅 同比 百分比 计数 名额 重量 产量 温度",
    ),
  },
  { meaning: "score", words: list("总分 成绩 分数 得分 分值 评分 排名 名次 位次 总成绩 笔试成绩 面试成绩 综合成绩") },
  { meaning: "serial", words: list("序号 序列号 顺序号 次序 排序 编排序号") },
  { meaning: "age", words: list("年龄 周岁 岁数 年纪") },
  { meaning: "postcode", words: list("邮编 邮政编码") },
  {
    meaning: "date",
    words: list(
      "日期 时间 时限 期限 有效期 有效期限 起止时间 起止年月 发证日期 发放月份 发放年度 年度 年份 月份 入党时间 参加工作时间 任职时间 死亡时间 截止日期 公示期 年月日 开户日期 生效日期",
    ),
  },
  {
    meaning: "person-name",
    words: [
      ...list(
        "姓名 名字 户主 户主名 户主姓名 申请人 申请者 申请人姓名 受益人 受助人 受助学生 受灾人 救助对象 低保对象 特困对象 保障对象 补贴对象 补助对象 享受对象 发放对象 优抚对象 帮扶对象 资助对象 慰问对象",
      ),
      ...list(
        "领取人 领款人 领卡人 代领人 被保险人 投保人 参保人 参保人员 参合人 监护人 监护人姓名 家长姓名 患者姓名 病人姓名 学生姓名 考生姓名 应聘人员 拟录用人员 拟聘人员 入围人员 被征收人 被拆迁人",
      ),
      ...list(
        "承包方代表 承包方 承包人 承包户 承租人 租赁人 购房人 买受人 出卖人 权利人 产权人 所有权人 土地使用者 房主 车主 驾驶人 驾驶员 被执行人 失信被执行人 被处罚人 被处罚对象 当事人 行政相对人 原告 被告",
      ),
      ...list(
        "被申请人 举报人 投诉人 信访人 来信人 种植户 养殖户 农户姓名 种粮大户 贫困户姓名 家庭成员姓名 成员姓名 配偶姓名 父亲姓名 母亲姓名 男方 女方 男方姓名 女方姓名 夫妻双方",
      ),
      ...list(
        "户名 账户名 账户名称 帐户名称 开户名 开户名称 开户人 存款人 持卡人 收款人 收款人名称 收款人户名 账户姓名 卡主 获奖者 获奖人 获得者 作者 主持人 参赛者 参赛教师 死者 逝者 死亡人员 使用人 报考人员",
      ),
      ...list("人员名单 对象姓名 人名 救助人 受奖人 纳税人 欠税人 借款人 担保人 贷款人 股东 合伙人 出资人"),
    ],
  },
  {
    meaning: "contact-name",
    words: [
      ...list(
        "联系人 联系人姓名 联络人 联络员 经办人 承办人 负责人 项目负责人 主要负责人 安全负责人 技术负责人 法定代表人 法人代表 法人 法人姓名 法定代表人姓名 经营者 经营者姓名 投资人 审核人 复核人 填表人 填报人 制表人",
      ),
      ...list(
        "审批人 校长 园长 院长 站长 村支书 村主任 支部书记 帮扶人 帮扶责任人 帮扶干部 帮扶联系人 驻村干部 包村干部 包保干部 包片领导 网格员 网格长 河长 林长 责任人 监督员 值班人员 值班领导 带班领导 分管领导",
      ),
      ...list(
        "挂牌领导 项目经理 总监理工程师 采购人代表 评审专家 专家姓名 公证员 律师 代理人 委托代理人 接待人 接访领导",
      ),
    ],
  },
  {
    meaning: "organization-name",
    words: [
      ...list(
        "单位名称 企业名称 公司名称 机构名称 部门名称 组织名称 社团名称 采购人 采购人名称 采购单位 采购单位名称 供应商 供应商名称 投标人 投标人名称 投标单位 中标人 中标人名称 中标单位 中标供应商 成交供应商 招标人 招标单位",
      ),
      ...list(
        "代理机构 招标代理机构 采购代理机构 建设单位 施工单位 监理单位 设计单位 勘察单位 承建单位 主办单位 承办单位 协办单位 责任单位 责任部门 主管部门 主管单位 牵头单位 牵头部门 配合单位 实施单位 申报单位 推荐单位",
      ),
      ...list(
        "用人单位 用工单位 招聘单位 经营单位 经营主体 被检查单位 被处罚单位 被抽样单位 标称生产企业 生产企业 生产企业名称 生产单位 填报单位 报送单位 编制单位 实施机关 处罚机关 执法机关 执行法院 作出处罚机关 发证机关 受理机关",
      ),
      ...list(
        "合作社名称 商户名称 店名 店铺名称 字号名称 个体工商户名称 个体户名称 学校名称 幼儿园名称 培训机构名称 医院名称 医疗机构 医疗机构名称 药店名称 定点机构 网点名称 服务机构 服务网点 经办机构 承保机构 评估机构 养老机构",
      ),
      ...list(
        "收款单位 付款单位 接收单位 派出单位 挂牌单位 受检单位 运营单位 业主单位 会员单位 参展单位 联系单位 部门单位 行政相对人名称 法人名称 纳税人名称 失信单位",
      ),
    ],
  },
  {
    meaning: "workplace",
    words: list(
      "工作单位 所在单位 现工作单位 现单位 原单位 原工作单位 服务单位 任职单位 报考单位 招考单位 就业单位 就读学校 就读院校 所在学校 所在院校 毕业院校 毕业学校 录取学校 录取院校 院系 系别 学校班级 参赛单位 选送单位 入职单位",
    ),
  },
  {
    meaning: "bank",
    words: list(
      "开户行 开户银行 开户行名称 开户银行名称 银行名称 代发银行 发放银行 所属银行 银行网点 开户网点 开户机构 收款银行 收款人开户行",
    ),
  },
  { meaning: "sex", words: ["性别"] },
  { meaning: "nation", words: ["民族", "国籍"] },
  { meaning: "education", words: list("学历 学位 文化程度 受教育程度 所学专业 学历学位") },
  { meaning: "politics", words: ["政治面貌"] },
  {
    meaning: "relation",
    words: list(
      "与户主关系 与申请人关系 与本人关系 与户主的关系 与被保险人关系 与学生关系 亲属关系 家庭关系 人员关系 称谓",
    ),
  },
  {
    meaning: "post",
    words: list(
      "职务 职称 职位 岗位 岗位名称 报考职位 报考岗位 拟任职务 现任职务 职业 工种 职级 职务职称 单位及职务 工作单位及职务",
    ),
  },
  {
    meaning: "village",
    words: list("村名 所在村 所属村 村社区 村寨 村民小组 所属社区 村别 组别 组名 所在组 屯名"),
  },
  {
    meaning: "township",
    words: list("乡镇 镇乡 乡镇街道 乡镇名称 所属乡镇 所在乡镇 镇街 镇名 乡名 街镇 乡镇办"),
  },
  {
    meaning: "county",
    words: list("区县 县区 县市 市县 县市区 市州 省份 省市 所属地区 所属区域 行政区划 籍贯 生源地"),
  },
  {
    meaning: "project",
    words: list(
      "项目名称 工程名称 事项名称 补贴项目 补助项目 救助项目 政策名称 产品名称 商品名称 货物名称 作品名称 课题名称 论文题目 险种 品名 品种 案由 事由 处罚事由 违法事实 处罚依据 处罚内容 处罚结果 主要内容",
    ),
  },
  {
    meaning: "kind",
    words: list(
      "类别 类型 种类 性质 等级 级别 等次 奖项 方式 状态 证件类型 证件种类 证件名称 救助方式 补贴类别 人员类别 户类型 属性 渠道 来源 结果 结论 审核意见 审批意见 意见 是否公示 是否合格",
    ),
  },
  {
    meaning: "note",
    words: list("备注 备考 说明 情况说明 签字 签名 签章 盖章 指印 手印 领取签字 领款签字 附注 签收 事迹 主要事迹"),
  },
];

/** As above, but only where the word is all the cell says: as the end of a longer text it is no head (红旗村, 张家寨组, 事业单位, 贫困学生). */
export const WHOLE_HEAD_LABELS: readonly LabelSet[] = [
  { meaning: "serial", words: list("xh 序 号 No NO № 编次 排号") },
  {
    meaning: "amount",
    words: list("合计 总计 小计 共计 累计 补贴 补助 收入 支出 补偿 价款 税费 应发 实发 合计金额 标准 万元 元"),
  },
  { meaning: "area", words: ["亩", "平方米", "公顷"] },
  { meaning: "quantity", words: list("人 户") },
  { meaning: "score", words: list("笔试 面试 加分") },
  { meaning: "date", words: list("年 月 日 年月 工期 起始 截止") },
  {
    meaning: "person-name",
    words: list(
      "name xm xingming fullname realname username 名单 残疾人 学生 考生 家长 患者 病人 农户 业主 家庭成员 成员 配偶 父亲 母亲 丈夫 妻子 父母 子女 本人 对象 人员 选手 优秀学生 毕业生 参保者 死亡人 夫妻 夫 妻",
    ),
  },
  {
    meaning: "organization-name",
    words: list(
      "单位 机构 部门 科室 企业 公司 商户 处室 机关 站所 窗口 医院 药店 网点 名称 单位部门 部门科室 合作社 支部 党支部 协会 厂家 生产厂家 生产商 经销商 法院",
    ),
  },
  { meaning: "workplace", words: list("学校 院校 校名 学院 班级 年级") },
  { meaning: "education", words: ["专业"] },
  { meaning: "note", words: list("其他 其它 照片") },
  { meaning: "bank", words: ["银行"] },
  { meaning: "relation", words: ["关系"] },
  {
    meaning: "village",
    words: list(
      "行政村 自然村 自然寨 村组 村居 居委会 村委会 村民委员会 小组 网格 村 组 社区 村社 屯 寨 村（居） 村（社区） 村(居) 村(社区) 行政村（社区） 居 队 生产队",
    ),
  },
  {
    meaning: "township",
    words: list("街道办 街道办事处 乡 镇 街道 乡镇（街道） 乡（镇） 乡(镇) 镇（街道） 乡镇(街道) 乡（镇、街道）"),
  },
  { meaning: "county", words: list("地区 区域 辖区 县 区 市 省 州 县区市") },
  { meaning: "project", words: list("项目 事项 内容 名目 工程 产品 商品 货物 服务 类目 科目") },
  { meaning: "kind", words: list("病种 险别 档次 层次 类 级") },
];
