import { contact, signature } from "../closings.js";
import { cell, disabilityGrade, disabilityKind, phrase } from "../context.js";
import { gold, lines, open, t } from "../fragment.js";
import { labelled } from "../looks.js";
import { formSheet } from "../roster.js";
import { type Genre, prose, table } from "../template.js";
import { core, flatten, idWord, labelLines, type Pair } from "./wording.js";

/** One person's form: labels on the left of a table, or lines of `label:value`. */
export const FORMS: readonly Genre[] = [
  {
    id: "housing-application",
    name: "公租房、廉租房申请审批表",
    templates: [
      table((pen) => {
        const a = pen.person();
        const pairs: Pair[] = [
          ...core(pen, a),
          ["婚姻状况", cell(pen, "marital-status")],
          ["家庭年收入", cell(pen, "property")],
          ["工作单位", pen.firm()],
          ["申请日期", pen.date()],
        ];
        return {
          above: [`${pen.bureau("公共租赁住房申请表")}`],
          head: [],
          rows: formSheet(flatten(pen, pairs), pen.random.int(1, 3)),
          after: [contact(pen)],
          asText: ["tabs", "pipes", "spaces"],
        };
      }),
      table((pen) => {
        const a = pen.person();
        const pairs: Pair[] = [
          ...core(pen, a),
          [
            "家庭成员",
            gold(
              `配偶${pen.person().name}、${pen.random.pick(["长子", "女儿"])}${pen.person().name}`,
              "social-relation",
              "cell",
            ),
          ],
          ["编号", labelled(pen, "file-number").value],
          ["备注", ""],
        ];
        return {
          above: ["保障性住房配租登记表", t`登记日期:${pen.date()}`],
          head: [],
          rows: formSheet(flatten(pen, pairs), 2),
          asText: ["tabs", "pipes", "spaces"],
        };
      }),
      prose((pen) => {
        const a = pen.person();
        return lines([
          "廉租住房保障申请书",
          ...labelLines(pen, core(pen, a)),
          t`本人${a.name},${phrase(pen, "property")},现申请租赁补贴。`,
          t`申请人:${a.name}`,
          pen.date(),
        ]);
      }),
      prose((pen) => {
        const a = pen.person();
        const rest: Pair[] = [
          ["银行账号", pen.card()],
          ["开户行", pen.bankName()],
          ["电子邮箱", pen.email()],
        ];
        return lines([
          t`${pen.bureau()}住房补贴申报表`,
          ...labelLines(pen, [...core(pen, a), ...rest]),
          signature(pen),
        ]);
      }),
    ],
  },
  {
    id: "aid-application",
    name: "救助申请审批表",
    templates: [
      table((pen) => {
        const a = pen.person();
        const pairs: Pair[] = [
          ...core(pen, a),
          ["残疾类别", disabilityKind(pen)],
          ["残疾等级", disabilityGrade(pen)],
          ["残疾证号", pen.disabilityCertificate(a)],
          ["开户银行", pen.bankName()],
          ["银行账号", pen.card()],
          ["所患疾病", cell(pen, "medical-record")],
        ];
        return {
          above: ["困难群众救助申请审批表"],
          head: [],
          rows: formSheet(flatten(pen, pairs), 2),
          below: [
            ["村(居)委会意见", "情况属实,同意上报。"],
            ["审批日期", pen.date()],
          ],
          asText: ["tabs", "pipes", "spaces"],
        };
      }),
      table((pen) => {
        const a = pen.person();
        const pairs: Pair[] = [
          ...core(pen, a),
          ["婚姻状况", cell(pen, "marital-status")],
          ["患病情况", cell(pen, "medical-record")],
          ["个人经历", cell(pen, "life-experience")],
          ["一卡通账号", pen.passbook()],
          ["申请时间", pen.date()],
        ];
        return {
          above: ["临时救助审批表", t`编号:${labelled(pen, "filing-number").value}`],
          head: [],
          rows: formSheet(flatten(pen, pairs), pen.random.int(1, 2)),
          asText: ["tabs", "pipes", "spaces"],
        };
      }),
      prose((pen) => {
        const a = pen.person();
        return lines([
          "救助申请书",
          t`${pen.town()}人民政府:`,
          t`我叫${a.name},${a.sex},${a.nation},${pen.birth(a, "prose")}出生,身份证号${pen.id(a)},家住${pen.home(a)}。我${phrase(pen, "medical-record")},${phrase(pen, "property")},实在无力承担,特申请临时救助,恳请批准。`,
          t`申请人:${a.name} 联系电话:${pen.mobile()}`,
          pen.date(),
        ]);
      }),
      prose((pen) => {
        const a = pen.person();
        return lines([
          "证 明",
          t`兹证明${a.name}(身份证号:${pen.id(a)}),${a.sex},系我${pen.villageOnly()}村民,${a.name}${phrase(pen, "marital-status")},${phrase(pen, "disability")},家庭生活困难。`,
          "情况属实,特此证明。",
          t`${pen.villageOnly()}民委员会 ${pen.date()}`,
        ]);
      }),
    ],
  },
  {
    id: "registration-form",
    name: "报名登记表",
    templates: [
      table((pen) => {
        const a = pen.person([1985, 2003]);
        const pairs: Pair[] = [
          ...core(pen, a),
          ["政治面貌", pen.random.pick(["中共党员", "共青团员", "群众"])],
          ["毕业院校", pen.university()],
          ["准考证号", labelled(pen, "exam-number").value],
          ["电子邮箱", pen.email()],
          ["紧急联系人电话", pen.mobile()],
        ];
        return {
          above: [t`${pen.bureau()}公开招聘报名登记表`],
          head: [],
          rows: formSheet(flatten(pen, pairs), pen.random.int(2, 3)),
          asText: ["tabs", "pipes", "spaces"],
        };
      }),
      table((pen) => {
        const a = pen.pupil();
        const pairs: Pair[] = [
          ["学生姓名", a.name],
          ["性别", a.sex],
          ["出生日期", pen.birth(a, "cell")],
          ["学籍号", pen.studentNumber(a)],
          [idWord(pen), pen.id(a)],
          ["家庭地址", pen.home(a)],
          ["家长电话", pen.mobile()],
          ["入学时间", pen.date()],
          ["学校代码", labelled(pen, "organization-code").value],
        ];
        return {
          above: ["学生基本信息登记表"],
          head: [],
          rows: formSheet(flatten(pen, pairs), 2),
          asText: ["tabs", "pipes", "spaces"],
        };
      }),
      prose((pen) => {
        const a = pen.person([1985, 2003]);
        const other = pen.otherId(a);
        return lines([
          "参会回执",
          ...labelLines(pen, [
            ["姓名", a.name],
            ["单位", pen.bureau()],
            ["证件类型", other.label],
            [`${other.label}号码`, other.value],
            ["手机", pen.mobile()],
            ["邮箱", pen.email()],
          ]),
          t`会务组联系电话:${pen.officePhone()},邮箱:${pen.officeMail()}`,
        ]);
      }),
      prose((pen) => {
        const a = pen.person([1985, 2003]);
        return lines([
          "志愿者注册信息",
          ...labelLines(pen, core(pen, a)),
          t`QQ:${open(pen.random.digits(9), "qq-number")} 邮箱:${pen.email()}`,
          pen.date(),
        ]);
      }),
    ],
  },
];
