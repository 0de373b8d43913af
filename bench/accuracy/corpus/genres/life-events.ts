import { contact, signature } from "../closings.js";
import { cell, injury, phrase } from "../context.js";
import { lines, t } from "../fragment.js";
import { labelled } from "../looks.js";
import { times } from "../repeat.js";
import { type Genre, prose, table } from "../template.js";

/** Injury, inheritance, birth, marriage, disputes. */
export const LIFE_EVENTS: readonly Genre[] = [
  {
    id: "work-injury",
    name: "工伤认定送达公告",
    templates: [
      prose((pen) => {
        const a = pen.person([1960, 1998]);
        return lines([
          t`工伤认定决定书送达公告`,
          t`${pen.firm()}:`,
          t`${a.name}(${a.sex},身份证号码${pen.id(a)})于${pen.date()}向我局提出工伤认定申请。经调查核实,${a.name}在施工中不慎摔伤,${injury(pen)},符合《工伤保险条例》第十四条规定,予以认定为工伤。`,
          t`因无法直接送达,现予公告,自公告之日起满60日视为送达。联系电话:${pen.officePhone()}`,
          signature(pen),
        ]);
      }),
      prose((pen) => {
        const a = pen.person([1960, 1998]);
        return lines([
          t`${pen.bureau("人力资源和社会保障局")}认定工伤决定书(公示) ${labelled(pen, "document-number").value}`,
          t`申请人:${a.name} 用人单位:${pen.firm()} 职业:${pen.random.pick(["木工", "驾驶员", "采煤工"])}`,
          t`身份证号码:${pen.id(a)} 家庭住址:${pen.home(a)}`,
          t`事故时间:${pen.date()} 诊断时间:${pen.date()}`,
          t`职工${a.name}在工作中受伤,${injury(pen)},现决定予以认定为工伤。`,
        ]);
      }),
    ],
  },
  {
    id: "inheritance",
    name: "继承、公证、登记公告",
    templates: [
      prose((pen) => {
        const [a, b] = [pen.person([1930, 1955]), pen.person([1960, 1990])];
        return lines([
          "不动产继承(受遗赠)公告",
          t`经初步审定,拟对下列不动产权利予以登记。申请人:${b.name},身份证号:${pen.id(b)},联系电话:${pen.mobile()}。`,
          t`被继承人${a.name}于${pen.date()}死亡,不动产权证号:${labelled(pen, "real-estate-certificate").value},不动产单元号:${labelled(pen, "real-estate-unit").value},面积${labelled(pen, "area").value}平方米。`,
          t`如有异议,请自本公告之日起15个工作日内将异议书面材料送达我机构。地址:${pen.officeAddress()} 电话:${pen.officePhone()}`,
          signature(pen),
        ]);
      }),
      prose((pen) => {
        const [a, b] = [pen.person([1930, 1955]), pen.person([1960, 1990])];
        return lines([
          t`${pen.bureau("公证处")}公告`,
          t`申请人${b.name},${b.sex},${pen.birth(b, "prose")}出生,住${pen.home(b)},因办理继承权公证,向本处声明:${b.name}${phrase(pen, "social-relation")}。`,
          t`被继承人${a.name},公民身份号码:${pen.id(a)},生前遗留银行存款若干。请其他继承人于30日内与本处联系,电话:${pen.officePhone()}。`,
        ]);
      }),
    ],
  },
  {
    id: "foundling",
    name: "弃婴、走失、认亲公告",
    templates: [
      prose((pen) => {
        const a = pen.child();
        return lines([
          "寻找弃婴(儿童)生父母公告",
          t`姓名:${a.name},${a.sex},出生日期:${pen.birth(a, "prose")}(估),${phrase(pen, "disability")}。${pen.date()}在${pen.town()}车站候车室被捡拾,随身携带衣物一件。`,
          t`请孩子的亲生父母或其他监护人持有效证件与${pen.bureau("民政局")}联系,联系电话:${pen.officePhone()}、${pen.officeMobile()},即日起60日内无人认领,孩子将被依法安置。`,
          signature(pen),
        ]);
      }),
      prose((pen) => {
        const [a, b] = [pen.person([1940, 1965]), pen.person()];
        return lines([
          t`寻人启事`,
          t`${a.name},${a.sex},${pen.birth(a, "prose")}生,身高1.6${pen.random.int(0, 9)}米,${phrase(pen, "medical-record")},于${pen.date()}在${pen.town()}走失,走失时身穿灰色上衣。`,
          t`有知情者请与其家属${b.name}联系,电话${pen.mobiles()},必有重谢。家庭地址:${pen.home(a)}。`,
        ]);
      }),
    ],
  },
  {
    id: "birth-and-marriage",
    name: "孕优、生育登记",
    templates: [
      table((pen) => ({
        above: [t`${pen.year()}年免费孕前优生健康检查名单`],
        head: [["序号", "女方姓名", "女方身份证号", "男方姓名", "男方身份证号", "联系电话"]],
        rows: times(pen, 3, 9, (i) => {
          const [a, b] = [pen.person([1985, 2000]), pen.person([1985, 2000])];
          return [String(i + 1), a.name, pen.id(a), b.name, pen.id(b), pen.mobile()];
        }),
      })),
      table((pen) => ({
        above: ["再生育审批公示"],
        head: [["编号", "夫妻姓名", "出生日期", "婚姻状况", "户籍地址", "审批日期"]],
        rows: times(pen, 3, 8, (i) => {
          const a = pen.person([1980, 1998]);
          return [String(i + 1), a.name, pen.birth(a, "cell"), cell(pen, "marital-status"), pen.home(a), pen.date()];
        }),
      })),
    ],
  },
  {
    id: "mediation",
    name: "调解、法律援助、社区矫正",
    templates: [
      prose((pen) => {
        const [a, b] = [pen.person(), pen.person()];
        return lines([
          "人民调解协议书",
          t`当事人:${a.name},${a.sex},${pen.birth(a, "prose")}出生,身份证号${pen.id(a)},住${pen.home(a)},电话${pen.mobile()}。`,
          t`当事人:${b.name},${b.sex},${b.nation},身份证号${pen.id(b)},住${pen.home(b)}。`,
          t`纠纷简要情况:${a.name}${phrase(pen, "social-relation")},因宅基地边界发生争执。经调解,双方自愿达成如下协议……`,
          t`调解员:${pen.person().name} ${pen.date()}`,
        ]);
      }),
      prose((pen) => {
        const a = pen.person();
        return lines([
          t`法律援助受理公示`,
          t`受援人${a.name},${pen.birth(a, "prose")}出生,${phrase(pen, "disability")},${phrase(pen, "property")},申请支付劳动报酬,受理编号${labelled(pen, "filing-number").value}。`,
          t`${a.name}${phrase(pen, "life-experience")}。承办律师:${pen.person().name}。`,
          contact(pen),
        ]);
      }),
      prose((pen) => {
        const a = pen.person([1968, 1998]);
        return lines([
          t`社区矫正对象报到通知`,
          t`${a.name},${a.sex},身份证号码:${pen.id(a)},户籍地:${pen.home(a)}。${a.name}${phrase(pen, "life-experience")}。请于${pen.date()}前到${pen.town()}司法所报到,电话${pen.officePhone()}。`,
        ]);
      }),
      prose((pen) => {
        const a = pen.person([1960, 1990]);
        return lines([
          t`${a.name}离婚纠纷调解回访记录`,
          t`${pen.date()},工作人员电话回访当事人${a.name}(${pen.mobile()}),${a.name}${phrase(pen, "marital-status")},${phrase(pen, "property")},情绪稳定。`,
          t`记录人:${pen.person().name}`,
        ]);
      }),
    ],
  },
];
