import { closing, contact, opening, signature } from "../closings.js";
import { decoy, lines, t } from "../fragment.js";
import { labelled } from "../looks.js";
import { times } from "../repeat.js";
import { type Genre, prose } from "../template.js";
import { nativePlace } from "./wording.js";

/** Notices that announce: losses, appointments, tenders, hearings. */
export const ANNOUNCEMENTS: readonly Genre[] = [
  {
    id: "lost-certificate",
    name: "遗失声明",
    templates: [
      prose((pen) =>
        lines(
          times(pen, 3, 7, () => {
            const a = pen.person();
            const other = pen.otherId(a);
            return pen.random.pick([
              () => t`${a.name}遗失居民身份证,号码${pen.id(a)},声明作废。`,
              () => t`${a.name}不慎遗失${other.label},证号:${other.value},特此声明。`,
              () => t`${pen.shop()}遗失营业执照副本,统一社会信用代码:${labelled(pen, "credit-code").value},声明作废。`,
              () => t`${a.name}遗失残疾人证,证号${pen.disabilityCertificate(a)},现声明作废。`,
              () =>
                t`兹有${a.name}遗失不动产权证书一本,证号:${labelled(pen, "real-estate-certificate").value},声明作废。`,
            ])();
          }),
        ),
      ),
      prose((pen) => {
        const a = pen.person();
        const other = pen.otherId(a);
        return lines([
          "遗失声明",
          t`本人${a.name},身份证号码${pen.id(a)},因保管不善,将${other.label}(${other.label}号码:${other.value})遗失,特登报声明作废,由此产生的法律责任由本人承担。`,
          t`联系电话:${pen.mobile()}`,
          t`声明人:${a.name}`,
          pen.date(),
        ]);
      }),
    ],
  },
  {
    id: "appointment",
    name: "任前公示",
    templates: [
      prose((pen) =>
        lines([
          "干部任前公示",
          opening(pen),
          ...times(pen, 2, 5, () => {
            const a = pen.person([1965, 1992]);
            return t`${a.name},${a.sex},${a.nation},${pen.birth(a, "prose")}出生,${pen.random.pick(["大学", "在职研究生", "大专"])}学历,中共党员,${pen.random.int(1988, 2012)}年${pen.random.int(1, 12)}月参加工作,现任${pen.bureau()}副局长,拟任正科级领导职务。`;
          }),
          t`公示期间,可通过来信、来电反映情况。受理电话:${pen.hotline()},${pen.officePhone()};通讯地址:${pen.officeAddress()},邮编:${labelled(pen, "postcode").value}。`,
          signature(pen),
        ]),
      ),
      prose((pen) =>
        lines([
          t`中共${pen.bureau("委组织部")}公示`,
          ...times(pen, 1, 4, () => {
            const a = pen.person([1965, 1992]);
            return t`${a.name}同志,${a.sex},${pen.birth(a, "prose")}生,${a.nation},籍贯${decoy(nativePlace(pen), "native-place")},${pen.random.int(1990, 2014)}.${pen.random.int(10, 12)}加入中国共产党,现任${pen.town()}党委书记,拟任县直单位主要负责人。`;
          }),
          contact(pen),
        ]),
      ),
    ],
  },
  {
    id: "tender",
    name: "招标采购公告",
    templates: [
      prose((pen) => {
        const project = labelled(pen, "project-code");
        const contract = labelled(pen, "contract-number");
        return lines([
          t`${pen.school()}学生宿舍建设项目竞争性磋商公告`,
          t`${contract.label}:${contract.value} ${project.label}:${project.value}`,
          t`预算金额:${labelled(pen, "amount-11").value}元;最高限价:${pen.random.int(100, 900)}.${pen.random.digits(2)}万元。`,
          t`投标保证金:户名:${pen.bureau("公共资源交易中心")},开户行:${pen.bankName()},账号:${pen.officeAccount()},行号:${labelled(pen, "routing-number").value}。`,
          t`采购人:${pen.school()} 地址:${pen.officeAddress()} 联系方式:${pen.officePhone()}`,
          t`采购代理机构:${pen.firm()} 地址:${pen.officeAddress()} 联系电话:${pen.officePhones()} 电子邮箱:${pen.officeMail()}`,
        ]);
      }),
      prose((pen) => {
        const a = pen.person([1970, 1992]);
        const b = pen.person([1970, 1992]);
        return lines([
          t`中标结果公示`,
          t`中标人:${pen.firm()},统一社会信用代码:${labelled(pen, "credit-code").value},中标金额:${labelled(pen, "amount-11").value}元。`,
          t`项目经理:${a.name},注册证书号:${labelled(pen, "qualification-number").value};技术负责人:${b.name},身份证号${pen.id(b)}。`,
          t`评标委员会成员:${pen.person().name}、${pen.person().name}、${pen.person().name}`,
          t`建设单位:${pen.bureau()},地址:${pen.officeAddress()},电话:${pen.officePhone()}`,
          contact(pen),
        ]);
      }),
    ],
  },
  {
    id: "hearing",
    name: "听证、评审、表彰名单",
    templates: [
      prose((pen) =>
        lines([
          t`${pen.county[2]}城市供水价格听证会参加人名单公告`,
          opening(pen),
          ...times(pen, 4, 9, (i) => {
            const a = pen.person();
            return t`${i + 1}.${a.name},${a.sex},${pen.random.pick(["居民", "退休职工", "个体工商户", "教师"])},联系电话${pen.mobile()}`;
          }),
          contact(pen),
        ]),
      ),
      prose((pen) =>
        lines([
          t`关于拟表彰见义勇为先进个人的公示`,
          ...times(pen, 1, 3, () => {
            const a = pen.person();
            return t`${a.name},${a.sex},${a.nation},${pen.birth(a, "prose")}出生,${pen.village()}村民,身份证号:${pen.id(a)}。${pen.date()},其跳入河中救起两名落水儿童。`;
          }),
          ...closing(pen),
        ]),
      ),
    ],
  },
];
