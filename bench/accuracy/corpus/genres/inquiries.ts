import { contact, signature } from "../closings.js";
import { phrase } from "../context.js";
import { lines, t } from "../fragment.js";
import { generalRule } from "../general-rules.js";
import { labelled } from "../looks.js";
import { times } from "../repeat.js";
import { type Genre, prose } from "../template.js";
import { withId } from "./wording.js";

/** Visits, checks and reports that tell how a household lives. */
export const INQUIRIES: readonly Genre[] = [
  {
    id: "household-check",
    name: "入户核查、家访记录",
    templates: [
      prose((pen) =>
        lines([
          t`${pen.town()}入户核查情况说明`,
          generalRule(pen),
          ...times(pen, 2, 5, (i) => {
            const a = pen.person();
            return t`${i + 1}.${a.name}户:${pen.villageOnly()}人,${a.name}${phrase(pen, "marital-status")},${phrase(pen, "social-relation")};${a.name}${phrase(pen, "property")},建议继续保障。`;
          }),
          t`核查人:${pen.person().name} 核查日期:${pen.date()}`,
        ]),
      ),
      prose((pen) => {
        const a = pen.pupil();
        return lines([
          t`${pen.school()}家访记录`,
          t`学生${a.name},${a.sex},${pen.birth(a, "prose")}生,学籍号${pen.studentNumber(a)}。${a.name}${phrase(pen, "social-relation")},家住${pen.home(a)}。`,
          t`班主任了解到,${a.name}${phrase(pen, "medical-record")}。家长电话:${pen.mobile()}。`,
          t`家访时间:${pen.date()}`,
        ]);
      }),
      prose((pen) => {
        const a = pen.person([1950, 1985]);
        return lines([
          "困难职工帮扶档案(摘要)",
          t`${a.name},${a.sex},原${pen.firm()}职工,${withId(pen, a)}。${a.name}${phrase(pen, "life-experience")}。${a.name}${phrase(pen, "medical-record")},${phrase(pen, "disability")}。`,
          t`帮扶措施:纳入送温暖范围,一次性慰问金${pen.random.int(5, 30)}00元。档案编号${labelled(pen, "file-number").value}。`,
          contact(pen),
        ]);
      }),
      prose((pen) => {
        const [a, b] = [pen.person(), pen.person()];
        return lines([
          t`关于举报${a.name}违规享受低保问题的调查报告`,
          t`${pen.date()},我办接到群众举报,反映${a.name}家庭条件好仍享受低保。经核对,${a.name}${phrase(pen, "property")},${phrase(pen, "marital-status")}。`,
          t`另查明,举报人${b.name}${phrase(pen, "social-relation")}。根据${labelled(pen, "document-number").value}规定,决定停发其低保金。`,
          signature(pen),
        ]);
      }),
    ],
  },
  {
    id: "self-statement",
    name: "本人陈述、情况说明",
    templates: [
      prose((pen) => {
        const a = pen.person([1955, 1990]);
        return lines([
          "情况说明",
          t`本人${a.name},${withId(pen, a)},${phrase(pen, "life-experience")}。本人${phrase(pen, "marital-status")},${phrase(pen, "property")}。`,
          t`以上情况属实,如有虚假愿承担一切责任。`,
          t`说明人:${a.name}(手印) 电话:${pen.mobile()} ${pen.date()}`,
        ]);
      }),
      prose((pen) => {
        const a = pen.person([1955, 1990]);
        return lines([
          "申诉书",
          t`申诉人${a.name},${a.sex},${a.nation},${pen.birth(a, "prose")}生,住${pen.home(a)},电话${pen.mobiles()}。`,
          t`我叫${a.name},${phrase(pen, "life-experience")},${phrase(pen, "disability")},生活十分困难。请求有关部门依法处理。`,
          t`此致 ${pen.bureau("信访局")}`,
          pen.date(),
        ]);
      }),
    ],
  },
];
