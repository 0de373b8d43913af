import { concat, decoy, type Fragment, lines, type Piece, t } from "./fragment.js";
import { generalRule } from "./general-rules.js";
import { labelled } from "./looks.js";
import type { Pen } from "./pen.js";

/** Sentences that stand above and below every notice: terms, contacts of the office, where to complain, signatures. */

export const contact = (pen: Pen): Fragment =>
  pen.random.pick([
    () => t`监督电话:${pen.officePhone()}`,
    () => t`咨询电话:${pen.officePhone()},举报电话:${pen.hotline()}`,
    () => t`公示期间如有异议,请以书面形式向${pen.bureau()}反映,联系电话:${pen.officePhone()}。`,
    () => t`联系人:${pen.person().name};联系电话:${pen.officePhone()};地址:${pen.officeAddress()}`,
    () => t`受理电话:${pen.officePhones()} 传真:${pen.officePhone()}`,
    () => t`监督举报电话:${pen.officePhone()}(工作日9:00—17:00),电子邮箱:${pen.officeMail()}`,
    () => t`${pen.bureau("民政局")}监督电话:${pen.officePhone()} ${pen.town()}人民政府:${pen.officePhone()}`,
    () => t`来信请寄:${pen.officeAddress()},邮编:${labelled(pen, "postcode").value}`,
    () => t`如有问题请拨打${pen.hotline()}热线或到${pen.bureau("政务服务中心")}(${pen.officeAddress()})咨询。`,
    () => t`纪检监察部门电话:${pen.officePhone()}`,
    () => t`值班电话:${pen.officePhone()}(白天)、${pen.officeMobile()}(夜间)`,
  ])();

/** `…至…`, a week apart. */
function dates(pen: Pen): Fragment {
  const [year, month, day] = [pen.year(), pen.random.int(1, 12), pen.random.int(1, 21)];
  const write = pen.random.pick([
    (d: number) => `${year}年${month}月${d}日`,
    (d: number) => `${year}.${month}.${d}`,
    (d: number) => `${year}-${String(month).padStart(2, "0")}-${String(d).padStart(2, "0")}`,
  ]);
  return t`${decoy(write(day), "date")}至${decoy(write(day + 7), "date")}`;
}

export const term = (pen: Pen): Fragment =>
  pen.random.pick([
    () => t`公示时间:${dates(pen)}`,
    () => t`公示期为${pen.random.pick(["5", "7", "五", "七"])}个工作日,自${pen.date()}起计算。`,
    () => t`现予以公示,公示期自${dates(pen)}止。`,
    () => t`公示期:${pen.random.int(3, 10)}天。`,
  ])();

export const signature = (pen: Pen, organ = pen.bureau()): Fragment => lines([organ, pen.date()]);

/** Two to four closing lines. */
export function closing(pen: Pen): Piece[] {
  const out: Piece[] = [];
  if (pen.random.chance(0.6)) out.push(term(pen));
  if (pen.random.chance(0.8)) out.push(contact(pen));
  if (pen.random.chance(0.2)) out.push(contact(pen));
  if (pen.random.chance(0.2)) out.push(generalRule(pen));
  if (pen.random.chance(0.5)) out.push(pen.bureau(), pen.date());
  return out;
}

/** The metadata block or the footer a page is printed with. */
export function furniture(pen: Pen): Fragment {
  const look = (what: string): Fragment => {
    const { label, value } = labelled(pen, what);
    return t`${label}:${value}`;
  };
  return pen.random.pick([
    () =>
      concat([
        look("index-number"),
        "  ",
        `发布机构:${pen.bureau()}`,
        "  ",
        look("document-number"),
        "  发布日期:",
        pen.date(),
      ]),
    () =>
      concat([
        `主办:${pen.bureau("人民政府办公室")}`,
        "  ",
        look("icp-number"),
        "  贵公网安备 ",
        labelled(pen, "police-record").value,
        "号  ",
        look("site-code"),
      ]),
    () => concat([`来源:${pen.bureau()}  发布时间:`, pen.date(), `  浏览次数:${pen.random.int(20, 9000)}`]),
    () => concat([look("page-address"), "\n", look("index-number")]),
  ])();
}

/** An opening sentence that names an authority and a document. */
export const opening = (pen: Pen): Fragment => {
  const number = labelled(pen, "document-number").value;
  return pen.random.pick([
    () => t`${generalRule(pen)}根据${number}要求,现将有关名单公布如下。`,
    () =>
      t`根据《关于做好${pen.year()}年度有关工作的通知》(${number})要求,经个人申请、村级评议、乡镇审核、县级审批,现将名单公示如下:`,
    () => t`按照${number}文件精神,经研究,现将有关情况公告如下。`,
    () => t`为主动接受社会监督,现将有关人员名单予以公示。`,
    () => t`经${pen.bureau()}审核,下列人员符合条件,现予公示。`,
    () => t`各乡镇人民政府、街道办事处,县直各有关单位:\n根据${number}文件,现将有关事项通知如下。`,
  ])();
};
