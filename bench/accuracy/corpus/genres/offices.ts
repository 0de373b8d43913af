import { furniture, term } from "../closings.js";
import { lines, type Piece, t } from "../fragment.js";
import { labelled } from "../looks.js";
import type { Pen } from "../pen.js";
import { times } from "../repeat.js";
import { layRoster } from "../roster.js";
import { type Genre, prose, table } from "../template.js";

const look = (pen: Pen, what: string): Piece => labelled(pen, what).value;

/** Pages of offices and firms: their telephones, addresses and accounts are not a person's. */
export const OFFICES: readonly Genre[] = [
  {
    id: "office-directory",
    name: "部门联系方式表",
    templates: [
      table((pen) => ({
        above: [t`${pen.county[2]}各部门联系方式一览表`],
        head: [["序号", "单位名称", "办公地址", "联系电话", "邮政编码"]],
        rows: times(pen, 5, 12, (i) => [
          String(i + 1),
          pen.bureau(),
          pen.officeAddress(),
          pen.officePhone(),
          look(pen, "postcode"),
        ]),
      })),
      table((pen) => ({
        above: ["政务公开机构信息"],
        head: [["单位", "负责科室", "电话", "传真", "电子邮箱"]],
        rows: times(pen, 4, 10, () => [
          pen.bureau(),
          "办公室",
          pen.officePhones(),
          pen.officePhone(),
          pen.officeMail(),
        ]),
      })),
      table((pen) => ({
        head: [["部门", "岗位", "姓名", "办公电话", "办公室"]],
        rows: times(pen, 5, 10, () => [
          pen.random.pick(["办公室", "财务科", "业务科", "督查室"]),
          pen.random.pick(["主任", "科长", "副科长", "科员"]),
          pen.person().name,
          pen.officePhone(),
          `${pen.random.int(1, 6)}0${pen.random.int(1, 9)}`,
        ]),
      })),
      prose((pen) =>
        lines([
          furniture(pen),
          ...times(pen, 5, 10, () => [
            t`${pen.bureau()}  地址:${pen.officeAddress()}  电话:${pen.officePhone()}`,
          ]).flat(),
          t`市民热线${pen.hotline()},${labelled(pen, "group-number").label}${look(pen, "group-number")}`,
        ]),
      ),
    ],
  },
  {
    id: "service-sites",
    name: "定点机构、网点名单",
    templates: [
      table((pen) => ({
        above: ["医保定点医疗机构名单"],
        head: [["序号", "机构名称", "机构代码", "地址", "联系电话"]],
        rows: times(pen, 4, 10, (i) => [
          String(i + 1),
          pen.random.pick([() => pen.hospital(), () => `${pen.shop()}(药店)`])(),
          look(pen, "credit-code"),
          pen.officeAddress(),
          pen.random.chance(0.8) ? pen.officePhone() : pen.officeMobile(),
        ]),
      })),
      table((pen) => ({
        above: ["农资经营门店、加油站(点)信息公示"],
        head: [["门店名称", "经营地址", "许可证编号", "门店电话"]],
        rows: times(pen, 4, 10, () => [pen.shop(), pen.officeAddress(), look(pen, "food-licence"), pen.officePhone()]),
      })),
      prose((pen) =>
        lines([
          "核酸采样点、疫苗接种点信息",
          ...times(pen, 3, 8, (i) => [
            t`${i + 1}.${pen.hospital()},地址:${pen.officeAddress()},咨询电话:${pen.officePhone()},服务时间8:00-17:30`,
          ]).flat(),
        ]),
      ),
      prose((pen) =>
        lines([
          t`${pen.county[2]}中小学校招生咨询电话公布如下:`,
          ...times(pen, 4, 9, () => [t`${pen.school()}:${pen.officePhone()}(${pen.officeAddress()})`]).flat(),
        ]),
      ),
    ],
  },
  {
    id: "firm-register",
    name: "企业名录、双公示",
    templates: [
      table((pen) => ({
        above: ["企业信息公示"],
        head: [["序号", "企业名称", "统一社会信用代码", "法定代表人", "住所", "联系电话", "企业邮箱"]],
        rows: times(pen, 3, 9, (i) => [
          String(i + 1),
          pen.firm(),
          look(pen, "credit-code"),
          pen.person().name,
          pen.officeAddress(),
          pen.officePhone(),
          pen.officeMail(),
        ]),
      })),
      table((pen) => ({
        above: ["行政许可信息公示表"],
        head: [
          [
            "行政相对人名称",
            "行政相对人代码_1(统一社会信用代码)",
            "法定代表人",
            "法定代表人身份证号",
            "行政许可决定文书号",
            "许可决定日期",
          ],
        ],
        rows: times(pen, 3, 8, () => {
          const a = pen.person([1958, 1995]);
          return [
            pen.firm(),
            look(pen, pen.random.chance(0.2) ? "credit-code-digits" : "credit-code"),
            a.name,
            pen.id(a),
            look(pen, "document-number"),
            pen.date(),
          ];
        }),
      })),
      table((pen) => ({
        above: ["非正常户、欠税纳税人公告"],
        head: [
          [
            "纳税人名称",
            "纳税人识别号",
            "法定代表人(负责人)姓名",
            "居民身份证号码",
            "经营地点",
            "欠税税种",
            "欠税余额(元)",
          ],
        ],
        rows: times(pen, 3, 8, () => {
          const a = pen.person([1958, 1995]);
          const own = pen.random.chance(0.35);
          return [
            own ? pen.shop() : pen.firm(),
            own ? pen.ownerTaxNumber(a) : look(pen, "credit-code"),
            a.name,
            pen.id(a),
            pen.officeAddress(),
            pen.random.pick(["增值税", "企业所得税", "城镇土地使用税"]),
            `${pen.random.int(1, 99)},${pen.random.digits(3)}.${pen.random.digits(2)}`,
          ];
        }),
      })),
      table((pen) => ({
        above: ["个体工商户注销登记公告"],
        head: [["字号名称", "注册号", "税务登记证号(纳税人识别号)", "经营者", "经营场所", "核准日期"]],
        rows: times(pen, 3, 8, () => {
          const a = pen.person([1955, 1995]);
          return [pen.shop(), look(pen, "old-licence"), pen.ownerTaxNumber(a), a.name, pen.officeAddress(), pen.date()];
        }),
      })),
    ],
  },
  {
    id: "account-list",
    name: "单位账户、捐赠公告",
    templates: [
      table((pen) => ({
        above: ["各单位收款账户信息"],
        head: [["单位名称", "户名", "开户行", "账号", "行号"]],
        rows: times(pen, 3, 8, () => {
          const name = pen.bureau();
          return [name, name, pen.bankName(), pen.officeAccount(), look(pen, "routing-number")];
        }),
      })),
      prose((pen) =>
        lines([
          "抗旱救灾捐赠公告",
          t`社会各界可通过银行转账方式捐赠。账户名称:${pen.bureau("红十字会")},开户银行:${pen.bankName()},账号:${pen.officeAccount()}。`,
          t`物资捐赠接收地点:${pen.officeAddress()},联系电话:${pen.officePhones()},邮箱:${pen.officeMail()}。`,
          t`首批捐赠:${pen.firm()}${pen.random.int(1, 50)}万元,${pen.person().name}${pen.random.int(100, 5000)}元,${pen.person().name}${pen.random.int(100, 5000)}元。`,
        ]),
      ),
      prose((pen) => {
        const firm = pen.firm();
        return lines([
          "缴费通知",
          t`请于${pen.date()}前将土地复垦保证金${labelled(pen, "amount-11").value}元缴入以下账户:`,
          t`户  名:${firm}`,
          t`开户行:${pen.bankName()}`,
          t`账  号:${pen.officeAccount()}`,
          t`联系电话:${pen.officePhone()}`,
        ]);
      }),
      table((pen) => ({
        above: ["非税收入缴款账户"],
        head: [],
        rows: [
          ["收款单位", pen.bureau("财政局")],
          ["开户银行", pen.bankName()],
          ["银行账号", pen.officeAccount()],
          ["单位地址", pen.officeAddress()],
          ["咨询电话", pen.officePhone()],
        ],
        asText: ["tabs", "pipes", "spaces"],
      })),
    ],
  },
  {
    id: "project-table",
    name: "项目、合同、经费台账",
    templates: [
      table((pen) => ({
        above: [t`${pen.county[2]}重点项目建设情况表`],
        head: [["序号", "项目名称", "项目代码", "总投资(元)", "建设单位", "开工日期"]],
        rows: times(pen, 4, 12, (i) => [
          String(i + 1),
          `${pen.town()}${pen.random.pick(["供水工程", "标准厂房", "小学扩建", "通组路"])}`,
          look(pen, "project-code"),
          look(pen, "amount-11"),
          pen.bureau(),
          pen.date(),
        ]),
      })),
      table((pen) => ({
        above: ["政府采购合同公告汇总"],
        head: [["合同编号", "采购人", "供应商", "合同金额(元)", "签订日期", "供应商信用代码"]],
        rows: times(pen, 4, 10, () => [
          look(pen, "contract-number"),
          pen.bureau(),
          pen.firm(),
          look(pen, "amount-11"),
          pen.date(),
          look(pen, "credit-code"),
        ]),
      })),
      table((pen) => ({
        above: ["固定资产报废清单"],
        head: [["资产编号", "名称", "设备编号", "购置日期", "原值(元)", "号牌"]],
        rows: times(pen, 4, 10, () => [
          look(pen, "file-number"),
          pen.random.pick(["台式计算机", "越野车", "复印机"]),
          look(pen, "device-number"),
          pen.date(),
          look(pen, "amount-11"),
          look(pen, "office-plate"),
        ]),
      })),
      table((pen) => ({
        above: ["不动产登记首次登记公告"],
        head: [["序号", "权利人", "不动产单元号", "坐落", "面积(㎡)", "权证号"]],
        rows: times(pen, 3, 8, (i) => [
          String(i + 1),
          pen.firm(),
          look(pen, "real-estate-unit"),
          pen.officeAddress(),
          look(pen, "area"),
          look(pen, "real-estate-certificate"),
        ]),
        after: [term(pen)],
      })),
    ],
  },
  {
    id: "exam-results",
    name: "考试成绩、编号公示(无个人信息)",
    templates: [
      table((pen) =>
        layRoster(pen, {
          titles: ["{seat}{year}年公开招聘笔试成绩公布"],
          columns: ["seq", "exam", "postCode", "score", "remark"],
          rows: [6, 20],
        }),
      ),
      table((pen) =>
        layRoster(pen, {
          titles: ["{seat}农村土地承包经营权证书编码公示"],
          columns: ["seq", "name", "contractor", "filing", "mu"],
          head: "one",
          rows: [6, 16],
        }),
      ),
      table((pen) =>
        layRoster(pen, {
          titles: ["教师招聘面试成绩及抽签号"],
          columns: ["seq", "name", "exam", "score"],
          rows: [5, 14],
        }),
      ),
      table((pen) =>
        layRoster(pen, {
          titles: ["行政执法证件注销公告"],
          columns: ["seq", "name", "unit", "enforcement", "applied"],
          rows: [5, 14],
        }),
      ),
    ],
  },
];
