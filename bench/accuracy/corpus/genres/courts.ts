import { contact, opening, signature } from "../closings.js";
import { phrase } from "../context.js";
import { lines, t } from "../fragment.js";
import { labelled } from "../looks.js";
import { type Genre, prose } from "../template.js";
import { caseNumber, documentNumber, withId } from "./wording.js";

/** Courts, penalties and petitions. */
export const COURTS: readonly Genre[] = [
  {
    id: "court-notice",
    name: "法院公告、送达",
    templates: [
      prose((pen) => {
        const [a, b] = [pen.person(), pen.person()];
        return lines([
          `${pen.bureau("人民法院")}公告`,
          t`${a.name}:`,
          t`本院受理原告${b.name}诉你民间借贷纠纷一案,案号${caseNumber(pen)},现依法向你公告送达起诉状副本、应诉通知书、举证通知书及开庭传票。自本公告发出之日起经过30日即视为送达。`,
          t`被告${a.name},${a.sex},${a.nation},${pen.birth(a, "prose")}出生,住${pen.home(a)},${withId(pen, a)}。`,
          t`联系电话:${pen.officePhone()}`,
          signature(pen, pen.bureau("人民法院")),
        ]);
      }),
      prose((pen) => {
        const a = pen.person();
        return lines([
          "执行悬赏公告",
          t`申请执行人${pen.firm()}与被执行人${a.name}买卖合同纠纷一案,执行标的${pen.random.int(3, 90)}.${pen.random.digits(2)}万元。`,
          t`被执行人:${a.name},${a.sex},生于${pen.birth(a, "prose")},${a.nation},户籍地${pen.home(a)},公民身份号码${pen.id(a)}。`,
          t`凡提供有效线索者,请与本院执行局联系。举报电话:${pen.officePhones()}。`,
          signature(pen, pen.bureau("人民法院")),
        ]);
      }),
      prose((pen) => {
        const a = pen.person();
        const b = pen.person();
        return lines([
          t`${pen.bureau("人民法院")}限制消费令`,
          caseNumber(pen),
          t`${a.name}(${withId(pen, a)}):`,
          t`本院于${pen.date()}立案执行申请人${b.name}申请执行你劳动争议一案,因你未按执行通知书指定的期间履行给付义务,现对你采取限制消费措施。`,
          t`住所地:${pen.home(a)}`,
          t`${pen.date()}`,
        ]);
      }),
      prose((pen) => {
        const people = Array.from({ length: pen.random.int(2, 5) }, () => pen.person());
        return lines([
          t`${pen.bureau("人民法院")}关于公开曝光一批失信被执行人的公告(${pen.random.pick(["第一期", "第二期", "第六期"])})`,
          opening(pen),
          ...people.map(
            (p, i) =>
              t`${i + 1}、${p.name},${p.sex},${pen.birth(p, "prose")}生,身份证号${pen.id(p)},住${pen.home(p)},未履行金额${pen.random.int(1, 80)}万元;`,
          ),
          contact(pen),
        ]);
      }),
    ],
  },
  {
    id: "penalty",
    name: "行政处罚决定",
    templates: [
      prose((pen) => {
        const a = pen.person();
        return lines([
          t`行政处罚决定书 ${documentNumber(pen)}`,
          t`当事人:${a.name} 性别:${a.sex} 出生日期:${pen.birth(a, "prose")}`,
          t`住址:${pen.home(a)} 联系电话:${pen.mobile()}`,
          t`居民身份证号码:${pen.id(a)}`,
          t`经查,当事人于${pen.date()}在${pen.villageOnly()}违法占用耕地${pen.random.int(80, 900)}平方米修建房屋,违反《中华人民共和国土地管理法》第七十七条,处罚款人民币${pen.random.int(1, 9)}${pen.random.digits(3)}元。`,
          t`罚款缴至户名:${pen.bureau("财政局")},开户行:${pen.bankName()},账号:${pen.officeAccount()}。`,
          signature(pen),
        ]);
      }),
      prose((pen) => {
        const a = pen.person();
        const shop = pen.shop();
        const credit = labelled(pen, "credit-code");
        return lines([
          t`${pen.bureau("市场监督管理局")}行政处罚信息公示`,
          t`当事人:${shop} ${credit.label}:${credit.value}`,
          t`经营场所:${pen.officeAddress()} 经营者:${a.name} 身份证件号码:${pen.id(a)}`,
          t`当事人销售超过保质期食品一案,本局于${pen.date()}立案调查。上述行为违反《中华人民共和国食品安全法》第三十四条。`,
          t`罚没款合计${pen.random.int(500, 60000)}.00元,缴款单号${labelled(pen, "order-number").value}。`,
          signature(pen),
        ]);
      }),
      prose((pen) => {
        const a = pen.person();
        return lines([
          t`${pen.bureau("公安局")}交通警察大队公告`,
          t`驾驶人${a.name},男,${pen.birth(a, "prose")}生,驾驶证号${pen.id(a)},因饮酒后驾驶机动车,于${pen.date()}被查获,处罚款1500元,暂扣驾驶证六个月。`,
          t`如对处罚不服,可在六十日内申请行政复议。地址:${pen.officeAddress()},电话${pen.officePhone()}。`,
        ]);
      }),
      prose((pen) => {
        const a = pen.person();
        return t`${a.name}(身份证号${pen.id(a)},现住${pen.home(a)})于${pen.date()}在禁火区内烧荒,引发森林火灾,过火面积${pen.random.int(2, 60)}亩。依据《森林防火条例》第五十条,决定给予警告并处罚款${pen.random.int(3, 30)}00元。${documentNumber(pen)}。`;
      }),
    ],
  },
  {
    id: "petition-reply",
    name: "信访答复",
    templates: [
      prose((pen) => {
        const a = pen.person();
        return lines([
          t`关于${a.name}同志信访事项的答复意见`,
          t`${a.name}同志:`,
          t`你于${pen.date()}通过${pen.random.pick(["网上信访平台", "12345热线", "来信"])}反映的低保问题收悉。经查,你户现住${pen.home(a)},${withId(pen, a)},联系电话${pen.mobile()}。${a.name}${phrase(pen, "medical-record")},${phrase(pen, "property")},未达到低保准入条件。`,
          t`如对本答复不服,可自收到之日起30日内向${pen.bureau("人民政府")}提出复查申请。经办人联系电话:${pen.officePhone()}。`,
          signature(pen),
        ]);
      }),
      prose((pen) => {
        const [a, b] = [pen.person(), pen.person()];
        return lines([
          t`网民留言办理情况反馈`,
          t`${a.name}网友(手机${pen.mobile()}):您好!您反映邻居${b.name}占用道路修建围墙一事,我镇高度重视,安排${pen.random.pick(["综治办", "村建站"])}工作人员到现场核实。`,
          t`经了解,${b.name}${phrase(pen, "marital-status")},${phrase(pen, "life-experience")}。双方已于${pen.date()}达成调解协议。`,
          t`如还有疑问,请致电${pen.town()}人民政府:${pen.officePhone()}。`,
        ]);
      }),
      prose((pen) => {
        const a = pen.person();
        return lines([
          "【网友来信】",
          t`尊敬的领导:我叫${a.name},家住${pen.home(a)},电话${pen.mobile()}。我${phrase(pen, "disability")},丈夫常年在外,请问能否申请困难补助?我的邮箱是${pen.email()}。`,
          "【官方回复】",
          t`网友你好,申请困难残疾人生活补贴需携带身份证、户口簿、残疾证到户籍所在地乡镇办理,咨询电话:${pen.officePhone()}或${pen.hotline()}。`,
          pen.date(),
        ]);
      }),
      prose((pen) => {
        const a = pen.person();
        return lines([
          t`信访事项处理意见书 ${documentNumber(pen)}`,
          t`信访人:${a.name},${a.sex},${a.nation},${pen.birth(a, "prose")}出生,住址${pen.home(a)},身份证号码${pen.id(a)},电话:${pen.mobiles()}。`,
          t`信访人诉求:要求解决原乡镇企业职工养老保险问题。经调查核实,信访人${phrase(pen, "life-experience")}。`,
          t`处理意见:不属于参保范围,不予支持。`,
          signature(pen),
        ]);
      }),
    ],
  },
];
