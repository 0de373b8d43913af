import { furniture, opening, signature } from "../closings.js";
import { phrase } from "../context.js";
import { join, lines, open, type Piece, t } from "../fragment.js";
import { labelled } from "../looks.js";
import { times } from "../repeat.js";
import { roster } from "../roster.js";
import { type Genre, prose } from "../template.js";

/** Articles of accounts, scanned pages, papers with a leak in passing. */
export const ARTICLES: readonly Genre[] = [
  {
    id: "wechat-article",
    name: "公众号文章",
    templates: [
      prose((pen) => {
        const a = pen.person();
        return lines([
          t`点击上方蓝字关注我们 ↑↑↑`,
          t`【紧急扩散】寻找这位好心人!`,
          t`事情是这样的~ ${pen.date()}下午,家住${pen.home(a, 0.3)}的${a.name}阿姨给小编留言:她的钱包丢了,被一位小伙子送回来啦!`,
          t`如果你认识他,请拨打${a.name}的电话:${pen.mobile()},或者添加微信(同手机号)~`,
          t`转发!让更多人看到!👍`,
          t`来源:${pen.bureau("融媒体中心")} 编辑:${pen.person().name} 投稿邮箱:${pen.officeMail()} 热线:${pen.officePhone()}`,
        ]);
      }),
      prose((pen) => {
        const a = pen.person([1955, 1985]);
        return lines([
          t`我们身边的榜样 | ${a.name}:风雨兼程二十载`,
          t`Q:您能介绍一下自己吗?`,
          t`A:我是${pen.birth(a, "prose")}生人,老家在${pen.village()}。我${phrase(pen, "life-experience")}。`,
          t`Q:听说您家里情况比较特殊?`,
          t`A:是的,${a.name}(我)${phrase(pen, "marital-status")},${phrase(pen, "social-relation")},都要我照顾。`,
          t`图文:${pen.person().name} 审核:${pen.person().name} 地址:${pen.officeAddress()}`,
        ]);
      }),
      prose((pen) =>
        lines([
          t`📢 ${pen.county[2]}春风行动招聘会来啦!`,
          ...times(
            pen,
            2,
            5,
            (i) =>
              t`${i + 1}️⃣ ${pen.firm()}:普工${pen.random.int(5, 60)}名,月薪${pen.random.int(3, 8)}000-9000元,公司地址:${pen.officeAddress()},人事部电话:${pen.officePhone()},简历投递:${pen.officeMail()}`,
          ),
          t`更多岗位请咨询${pen.bureau()}:${pen.officePhones()}`,
        ]),
      ),
      prose((pen) => {
        const a = pen.child();
        const b = pen.person();
        return lines([
          t`爱心接力!为${a.name}小朋友加油`,
          t`${a.name},${a.sex},${pen.birth(a, "prose")}出生,就读于${pen.school()}。今年${pen.random.int(3, 9)}月,${a.name}${phrase(pen, "medical-record")},${phrase(pen, "property")}。`,
          t`孩子的妈妈${b.name}哽咽着说,只要有一线希望都不会放弃。`,
          t`捐款方式:开户名:${b.name},开户行:${pen.bankName()},卡号:${pen.card()},联系电话:${pen.mobile()}`,
        ]);
      }),
    ],
  },
  {
    id: "ocr-page",
    name: "扫描件识别文字",
    templates: [
      prose((pen) =>
        lines([
          "关 于 发 放 补 助 的 花 名 册",
          ...times(pen, 3, 7, (i) => {
            const a = pen.person();
            return t`${i + 1} ${a.name} ${a.sex} 身份证号 ${pen.id(a, { labelled: true })} 卡号 ${pen.card({ labelled: true })} ${pen.random.int(100, 900)}元`;
          }),
          t`制表: 审核: 日期:${pen.date()}`,
        ]),
      ),
      prose((pen) =>
        lines([
          t`${pen.town()}人民政府(印)`,
          ...times(pen, 2, 5, () => {
            const a = pen.person();
            return t`户主:${a.name} 公民身份号码:${pen.id(a)} 联系电话:${pen.mobile()} 住址:${pen.home(a)}`;
          }),
          t`共 ${pen.random.int(1, 9)} 页 第 ${pen.random.int(1, 9)} 页`,
        ]),
      ),
    ],
  },
  {
    id: "epidemic-trace",
    name: "流调、病例通报",
    templates: [
      prose((pen) =>
        lines([
          t`${pen.bureau("卫生健康局")}关于新增病例情况的通报`,
          ...times(pen, 2, 4, (i) => {
            const a = pen.person([1955, 2000]);
            return t`病例${i + 1}:${a.sex},${pen.random.int(20, 70)}岁,现住${pen.home(a, 0.2)}。${pen.date()}到${pen.hospital()}就诊,活动轨迹:${pen.shop()}、${pen.town()}农贸市场。`;
          }),
          t`如有轨迹重合请立即向社区报备,24小时电话:${pen.officePhones()}。`,
        ]),
      ),
      prose((pen) => {
        const a = pen.person();
        return lines([
          t`密切接触者管理告知书`,
          t`${a.name}(身份证号:${pen.id(a)},电话:${pen.mobile()}):`,
          t`因您与确诊人员乘坐同一航班,现对您实施居家隔离医学观察,隔离地点:${pen.home(a, 0.3)},期限至${pen.date()}。`,
          t`${pen.hospital()} ${pen.officePhone()}`,
        ]);
      }),
    ],
  },
  {
    id: "tutors",
    name: "导师、专家、律师名录",
    templates: [
      prose((pen) =>
        lines([
          t`${pen.university()}硕士研究生导师简介`,
          ...times(pen, 2, 5, () => {
            const a = pen.person([1962, 1988]);
            return t`${a.name},${a.sex},${pen.birth(a, "prose")}生,教授,办公电话:${pen.officePhone()},E-mail:${pen.email()}。主持课题${labelled(pen, "contract-number").value},授权专利${labelled(pen, "patent").value}。`;
          }),
        ]),
      ),
      roster({
        titles: ["{seat}法律顾问、司法鉴定人名册"],
        columns: ["seq", "name", "sex", "unit", "qualification", "phone"],
        maybe: ["email", "birth"],
        years: [1962, 1992],
      }),
    ],
  },
  {
    id: "auction",
    name: "拍卖、处置公告",
    templates: [
      prose((pen) => {
        const a = pen.person();
        return lines([
          t`${pen.bureau("人民法院")}关于拍卖被执行人${a.name}名下房产的公告(第一次拍卖)`,
          t`拍卖标的:位于${pen.home(a, 0)}的房屋,起拍价:${pen.random.int(20, 300)}.${pen.random.digits(2)}万元,保证金:${pen.random.int(2, 30)}万元。`,
          t`咨询电话:${pen.officePhone()},监督电话:${pen.hotline()}。法院账户:户名:${pen.bureau("人民法院")},账号:${pen.officeAccount()}。案号${labelled(pen, "case-number").value}。`,
        ]);
      }),
      prose((pen) =>
        lines([
          t`公务用车处置拍卖公告`,
          ...times(
            pen,
            3,
            6,
            () =>
              t`${labelled(pen, "office-plate").value},车架号${labelled(pen, "device-number").value},登记日期${pen.date()},起拍价${pen.random.int(1, 9)}.${pen.random.digits(2)}万元`,
          ),
          t`报名地点:${pen.officeAddress()},联系电话:${pen.officePhones()},保证金账户:${pen.firm()},账号${pen.officeAccount()}`,
        ]),
      ),
    ],
  },
  {
    id: "policy-with-leak",
    name: "夹在公文里的个人信息",
    templates: [
      prose((pen) => {
        const a = pen.person();
        return lines([
          furniture(pen),
          t`关于印发《${pen.county[2]}网格化管理实施方案》的通知`,
          opening(pen),
          t`一、工作目标。到${pen.year()}年底,网格覆盖率达到100%,配备网格员${pen.random.int(100, 900)}名,投入资金${pen.random.int(100, 900)}.${pen.random.digits(2)}万元。`,
          t`二、实施步骤。请各单位于${pen.date()}前将方案报送至联络员${a.name}处,手机${pen.mobile()},邮箱${pen.email()}。`,
          t`三、保障措施。严格执行${labelled(pen, "document-number").value},强化督查考核。`,
          signature(pen),
        ]);
      }),
      prose((pen) => {
        const a = pen.person();
        return lines([
          t`${pen.bureau()}关于报送培训人员名单的通知`,
          opening(pen),
          join(
            times(pen, 3, 6, (): Piece => t`${pen.person().name}(${pen.mobile()})`),
            "、",
          ),
          t`联系人:${open(`${a.name.slice(0, 1)}科长`, "official")},电话:${pen.officePhone()},传真:${pen.officePhone()}。`,
          t`住宿费统一汇至${pen.firm()},账号${pen.officeAccount()}。`,
        ]);
      }),
    ],
  },
];
