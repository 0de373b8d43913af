import { contact, furniture, opening } from "../closings.js";
import { phrase } from "../context.js";
import { decoy, join, lines, t } from "../fragment.js";
import { bareBadNumber, labelled, standardExample, wellMasked } from "../looks.js";
import { times } from "../repeat.js";
import { type Genre, prose } from "../template.js";
import { documentNumber, LOOK_NAMES } from "./wording.js";

/** News, minutes, guides and pages of bare numbers. */
export const NEWS: readonly Genre[] = [
  {
    id: "case-news",
    name: "新闻通稿",
    templates: [
      prose((pen) => {
        const a = pen.person();
        return lines([
          t`${pen.random.pick(["暖心!", "点赞!", "关注:"])}驻村干部帮扶${a.name}一家渡过难关`,
          t`“感谢党的好政策!”${pen.date()},在${pen.home(a)}的新居里,${a.name}拉着帮扶干部的手激动地说。`,
          t`${a.name}${phrase(pen, "medical-record")},${phrase(pen, "marital-status")},家里欠下不少外债。今年以来,县民政局为其申请临时救助${pen.random.int(2, 9)}000元。`,
          t`据介绍,截至目前,全县累计发放救助金${pen.random.int(100, 9000)}.${pen.random.digits(2)}万元,惠及${pen.random.int(1000, 90000)}人次。爱心热线:${pen.officePhone()}。`,
          t`(通讯员 ${pen.person().name} ${pen.person().name})`,
        ]);
      }),
      prose((pen) => {
        const a = pen.person([1938, 1960]);
        return lines([
          t`寻找${a.name}老人的家属`,
          t`${pen.date()},我站救助一名走失老人,自称${a.name},${a.sex},${pen.birth(a, "prose")}生,${phrase(pen, "disability")},口音为本地口音,自述家住${pen.home(a)}。`,
          t`请知情者与${pen.bureau("救助管理站")}联系,电话${pen.officePhone()},地址:${pen.officeAddress()}。`,
        ]);
      }),
      prose((pen) => {
        const a = pen.person([1985, 2000]);
        return lines([
          t`“95后”返乡创业青年${a.name}的致富路`,
          t`${pen.birth(a, "prose")},${a.name}出生于${pen.village()}一个普通农民家庭。${phrase(pen, "life-experience")},尝遍生活的酸甜苦辣。`,
          t`${pen.random.int(2015, 2020)}年,他带着积蓄回到家乡发展食用菌产业,现已带动${pen.random.int(20, 300)}户农户就业,合作社联系电话:${pen.officeMobile()}。`,
        ]);
      }),
      prose((pen) => {
        const a = pen.person();
        return lines([
          t`平安${pen.county[2]} | 反诈民警成功劝阻一起电信诈骗`,
          t`${pen.date()}上午,${pen.town()}派出所接到预警,辖区居民${a.name}(住${pen.home(a, 0.3)},电话${pen.mobile()})正在与诈骗分子通话,民警立即上门劝阻,成功避免损失${pen.random.int(2, 30)}万元。`,
          t`警方提醒:凡是要求转账到“安全账户”的都是诈骗,请拨打${decoy("96110", "hotline")}咨询。`,
        ]);
      }),
    ],
  },
  {
    id: "minutes",
    name: "会议纪要、评议记录",
    templates: [
      prose((pen) => {
        const [a, b] = [pen.person(), pen.person()];
        return lines([
          t`${pen.villageOnly()}低保民主评议会议记录`,
          t`时间:${pen.date()} 地点:村委会会议室 主持人:${pen.person().name} 记录人:${pen.person().name}`,
          t`一、${a.name}户:${a.name}${phrase(pen, "disability")},${phrase(pen, "property")},同意纳入。`,
          t`二、${b.name}户:${b.name}${phrase(pen, "marital-status")},身份证号${pen.id(b)},不同意纳入。`,
          t`应到${pen.random.int(30, 60)}人,实到${pen.random.int(20, 30)}人,同意${pen.random.int(10, 20)}票。`,
        ]);
      }),
      prose((pen) => {
        const a = pen.person();
        return lines([
          t`${pen.bureau("人民政府")}第${pen.random.int(3, 90)}次常务会议纪要`,
          t`${pen.date()},会议研究了${documentNumber(pen)}贯彻落实情况,听取${pen.bureau()}关于信访积案化解情况的汇报。`,
          t`会议指出,关于${a.name}反映的征地问题,${a.name}${phrase(pen, "social-relation")},联系电话${pen.mobile()},由包案领导负责稳控。`,
          t`会议强调,要加快项目(${labelled(pen, "project-code").value})建设进度,确保完成投资${pen.random.int(1, 20)}.${pen.random.digits(2)}亿元。`,
        ]);
      }),
    ],
  },
  {
    id: "office-guide",
    name: "机构职能、信息公开指南",
    templates: [
      prose((pen) =>
        lines([
          furniture(pen),
          t`${pen.bureau()}政府信息公开指南`,
          t`受理机构:${pen.bureau()}办公室 办公地址:${pen.officeAddress()} 邮政编码:${labelled(pen, "postcode").value}`,
          t`办公时间:周一至周五9:00-12:00,13:00-17:00(法定节假日除外)`,
          t`联系电话:${pen.officePhones()} 传真:${pen.officePhone()} 电子邮箱:${pen.officeMail()}`,
          t`申请人应当填写《政府信息公开申请表》,提供身份证复印件。填写示例:身份证号码${standardExample(pen)}。`,
          furniture(pen),
        ]),
      ),
      prose((pen) =>
        lines([
          t`${pen.bureau()}内设机构及联系方式`,
          ...times(
            pen,
            4,
            9,
            () =>
              t`${pen.random.pick(["办公室", "财务科", "法规科", "监督科", "社会救助科", "规划科", "人事科"])}  ${pen.random.pick(["负责人", "科长", "主任"])}:${pen.person().name}  电话:${pen.officePhone()}`,
          ),
          t`地址:${pen.officeAddress()}`,
          t`${pen.hotline()} ${labelled(pen, "group-number").label}:${labelled(pen, "group-number").value}`,
        ]),
      ),
    ],
  },
  {
    id: "lookalikes",
    name: "编号台账、项目信息(无个人信息)",
    templates: [
      prose((pen) =>
        lines(
          times(pen, 8, 16, () => {
            const item = labelled(pen, pen.random.pick(LOOK_NAMES));
            return pen.random.chance(0.7)
              ? t`${item.label}:${item.value}`
              : t`本次公告涉及${item.label}${item.value},请核对。`;
          }),
        ),
      ),
      prose((pen) =>
        lines([
          furniture(pen),
          opening(pen),
          join(
            times(pen, 6, 12, () => {
              const item = labelled(pen, pen.random.pick(LOOK_NAMES));
              return t`${item.label}为${item.value}`;
            }),
            pen.random.pick([",", ";"]),
          ),
          t`经办人证件已隐去:${wellMasked(pen, "id")},电话${wellMasked(pen, "phone")},账号${wellMasked(pen, "card")}。`,
          t`编码清单:${bareBadNumber(pen)} ${bareBadNumber(pen)}`,
          contact(pen),
        ]),
      ),
    ],
  },
];
