import { closing, opening } from "../closings.js";
import { phrase } from "../context.js";
import { decoy, lines, t } from "../fragment.js";
import { labelled } from "../looks.js";
import { times } from "../repeat.js";
import { layRoster, roster } from "../roster.js";
import { type Genre, prose, table } from "../template.js";

/** Village affairs, duty rosters, wages, drivers, people from abroad, exports of systems. */
export const ROSTERS: readonly Genre[] = [
  {
    id: "village-affairs",
    name: "村务公开",
    templates: [
      prose((pen) =>
        lines([
          t`${pen.villageOnly()}${pen.year()}年第${pen.random.pick(["一", "二", "三", "四"])}季度村务公开`,
          t`一、临时救助发放情况`,
          ...times(pen, 3, 7, () => {
            const a = pen.person();
            return t`${a.name},${pen.id(a, { labelled: false })},${pen.mobile({ labelled: false })},${pen.random.int(200, 2000)}元`;
          }),
          t`二、村集体收入${pen.random.int(1, 90)}.${pen.random.digits(2)}万元,支出${pen.random.int(1, 50)}.${pen.random.digits(2)}万元。`,
          t`监督电话:${pen.officePhone()}`,
        ]),
      ),
      prose((pen) =>
        lines([
          t`公 示`,
          opening(pen),
          ...times(pen, 3, 8, (i) => {
            const a = pen.person();
            return t`${i + 1}、${a.name},${a.sex},${pen.id(a, { labelled: false })},${pen.home(a)},${phrase(pen, pen.random.pick(["disability", "marital-status", "medical-record"]))},月保障金${pen.random.int(100, 600)}元。`;
          }),
          ...closing(pen),
        ]),
      ),
      table((pen) =>
        layRoster(pen, {
          titles: ["{town}{year}年村级公益岗补贴明细"],
          columns: ["seq", "name", "id", "bankCard", "amount"],
          maybe: ["phone", "bankPlace"],
          head: "none",
        }),
      ),
      table((pen) =>
        layRoster(pen, {
          titles: ["{town}防返贫监测对象信息"],
          columns: ["seq", "name", "familyMembers", "disease", "ownCost", "debt"],
          maybe: ["id", "phone", "marital"],
          head: "one",
        }),
      ),
    ],
  },
  {
    id: "duty-roster",
    name: "值班表、责任人名单",
    templates: [
      roster({
        titles: ["{seat}{year}年小型水库防汛“三个责任人”名单"],
        columns: ["seq", "town", "name", "post", "phone"],
        maybe: ["applied"],
        years: [1965, 1995],
      }),
      roster({
        titles: ["{seat}地质灾害隐患点监测人员"],
        columns: ["seq", "villageOnly", "name", "sex", "phone", "age"],
        years: [1958, 1995],
        maybe: ["id"],
      }),
      prose((pen) =>
        lines([
          t`关于做好国庆期间森林防火值班工作的通知`,
          t`各村(社区):现将值班安排通知如下,值班电话:${pen.officePhone()}。`,
          ...times(
            pen,
            3,
            7,
            (i) => t`10月${i + 1}日 带班领导:${pen.person().name} 护林员:${pen.person().name}(${pen.mobile()})`,
          ),
          t`火情报告电话:${pen.hotline()}、${pen.officePhone()}`,
        ]),
      ),
      prose((pen) =>
        lines([
          t`${pen.town()}村级防疫专班联络表`,
          ...times(pen, 4, 8, () => t`${pen.villageOnly()} ${pen.person().name} ${pen.mobile({ labelled: false })}`),
          t`镇值班室 ${pen.officePhone()}`,
        ]),
      ),
    ],
  },
  {
    id: "wage-arrears",
    name: "农民工工资、欠薪公示",
    templates: [
      roster({
        titles: ["{town}项目部农民工工资发放表"],
        columns: ["seq", "name", "id", "wage", "bankCard"],
        maybe: ["phone", "bank"],
        years: [1962, 2000],
      }),
      roster({
        titles: ["拖欠劳动报酬“黑名单”公布"],
        columns: ["name", "id", "caseNumber", "unit"],
        maybe: ["amount", "address"],
        years: [1960, 1992],
        after: closing,
      }),
    ],
  },
  {
    id: "driver-notice",
    name: "驾驶人、车辆公告",
    templates: [
      roster({
        titles: ["{seat}机动车驾驶证注销公告"],
        columns: ["seq", "name", "driving", "vehicleFile"],
        maybe: ["applied", "sex"],
        years: [1955, 1998],
        after: closing,
      }),
      roster({
        titles: ["校车驾驶人资格公示"],
        columns: ["seq", "name", "sex", "driving", "plate"],
        maybe: ["phone", "birth"],
        years: [1965, 1995],
        after: closing,
      }),
    ],
  },
  {
    id: "abroad",
    name: "涉外、港澳台人员名单",
    templates: [
      table((pen) => ({
        above: [t`${pen.school()}外籍及港澳台人员信息`],
        head: [["序号", "姓名", "证件类型", "证件号码", "联系电话", "电子邮箱"]],
        rows: times(pen, 4, 10, (i) => {
          const a = pen.person([1965, 2000]);
          const other = pen.otherId(a);
          return [String(i + 1), a.name, other.label, other.value, pen.mobile(), pen.email()];
        }),
        asText: ["tabs", "pipes", "markdown", "commas", "spaces", "list"],
      })),
      table((pen) =>
        layRoster(pen, {
          titles: ["因公出国(境)团组信息公示"],
          columns: ["seq", "name", "sex", "birth", "unit", "post", "passport"],
          years: [1962, 1990],
          head: "one",
        }),
      ),
      prose((pen) =>
        lines([
          t`领取出入境证件通知`,
          ...times(pen, 3, 7, () => {
            const a = pen.person([1965, 2002]);
            const other = pen.otherId(a);
            return t`${a.name},${other.label}${pen.random.pick(["号码", "号", "证号"])}:${other.value},请于${pen.date()}前领取。`;
          }),
          t`办证大厅地址:${pen.officeAddress()},电话:${pen.officePhone()}`,
        ]),
      ),
      prose((pen) => {
        const a = pen.person([1960, 1995]);
        const [one, two] = [pen.otherId(a), pen.otherId(a)];
        return lines([
          t`${a.name}先生:您持用的${one.label}(${one.label}号:${one.value})将于${pen.date()}到期,${two.label}号码为${two.value},请及时到${pen.bureau("公安局")}办理换发。联系电话:${pen.officePhone()}。`,
        ]);
      }),
      prose((pen) =>
        lines([
          "外籍教师、港澳台学生签到表",
          ...times(pen, 3, 6, (i) => {
            const a = pen.person([1965, 2000]);
            const other = pen.otherId(a);
            return t`${i + 1}、姓名:${a.name} 国籍/地区:${pen.random.pick(["美国", "日本", "越南", "香港", "台湾"])} ${other.label}:${other.value} 电话:${pen.mobile()}`;
          }),
        ]),
      ),
      table((pen) => ({
        above: ["涉外婚姻登记、境外人员住宿登记情况"],
        head: [["姓名", "性别", "出生日期", "证件名称", "证件号", "入境日期"]],
        rows: times(pen, 5, 11, () => {
          const a = pen.person([1965, 2000]);
          const other = pen.otherId(a);
          return [a.name, a.sex, pen.birth(a, "cell"), other.label, other.value, pen.date()];
        }),
        asText: ["tabs", "pipes", "markdown", "commas", "spaces"],
      })),
      prose((pen) =>
        lines([
          "证件作废公告",
          ...times(pen, 3, 6, () => {
            const a = pen.person([1965, 2000]);
            const other = pen.otherId(a);
            return t`${a.name}持有的${other.label},号码${other.value},已依法宣布作废。`;
          }),
          pen.date(),
        ]),
      ),
      prose((pen) =>
        lines([
          "出入境证件遗失登记",
          ...times(pen, 3, 6, (i) => {
            const a = pen.person([1965, 2000]);
            const other = pen.otherId(a);
            return t`${i + 1}.${a.name},${a.sex},${pen.birth(a, "prose")}出生,${other.label}证件号码:${other.value}`;
          }),
          t`受理单位:${pen.bureau("公安局")}出入境管理大队,电话:${pen.officePhone()}`,
        ]),
      ),
    ],
  },
  {
    id: "data-export",
    name: "系统导出数据",
    templates: [
      table((pen) => ({
        head: [["xm", "sfzh", "lxdh", "jtzz", "create_time"]],
        rows: times(pen, 4, 12, () => {
          const a = pen.person();
          return [
            a.name,
            pen.id(a, { labelled: false }),
            pen.mobile({ labelled: false }),
            pen.home(a),
            decoy(
              `${pen.random.int(2015, 2024)}-0${pen.random.int(1, 9)}-1${pen.random.int(0, 9)} 0${pen.random.int(1, 9)}:${pen.random.int(10, 59)}:${pen.random.int(10, 59)}`,
              "time-stamp",
            ),
          ];
        }),
        asText: ["commas", "tabs", "pipes"],
      })),
      table((pen) => ({
        head: [["id", "name", "idCard", "mobile", "email", "orderNo"]],
        rows: times(pen, 4, 12, (i) => {
          const a = pen.person([1960, 2000]);
          return [
            String(i + 10231),
            a.name,
            pen.id(a, { labelled: false }),
            pen.mobile({ labelled: false }),
            pen.email(),
            labelled(pen, "order-number").value,
          ];
        }),
        asText: ["commas", "tabs", "pipes"],
      })),
    ],
  },
];
