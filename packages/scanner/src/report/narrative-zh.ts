import type { Narrative } from "./narrative.js";

const size = (bytes: number): string =>
  bytes >= 1e9
    ? `${(bytes / 1e9).toFixed(1)} GB`
    : bytes >= 1e6
      ? `${(bytes / 1e6).toFixed(1)} MB`
      : `${Math.ceil(bytes / 1e3)} KB`;
const n = (value: number): string => value.toLocaleString("en-US");
const day = (iso: string): string => `${iso.slice(0, 4)}年${Number(iso.slice(5, 7))}月${Number(iso.slice(8, 10))}日`;

const some = (what: string, count: number): string => (count === 0 ? "" : `（${what} ${n(count)} 处）`);

/** The yearly report in Chinese, in the form such reports have. */
export const NARRATIVE_ZH: Narrative = {
  title: (year) => `${year}年度政务公开个人信息排查报告`,
  made: ({ day: iso }) => `（根据${day(iso)}的排查结果生成）`,
  headings: {
    organisation: "一、组织情况",
    scope: "二、排查范围",
    findings: "三、发现的问题",
    rectification: "四、整改情况",
    exemptions: "五、豁免事项及依据",
    unread: "六、未能读取的内容",
    next: "七、下一步工作",
    method: "附：排查方法说明",
  },
  subheadings: {
    overall: "（一）总体情况",
    where: "（二）地区和单位分布",
    what: "（三）公示种类、格式和年份分布",
    hidden: "（四）隐藏位置中的个人信息",
    whole: "（五）整体上不应公开的内容",
  },
  fill: {
    office: ["报送单位：【请填写】　　报送日期：【请填写】"],
    organisation: ["【请填写：牵头部门、责任人，动员部署、任务分工和人工复核的安排】"],
    rectification: ["【请填写：已采取的整改措施、完成时限、责任单位，以及搜索引擎快照和旧附件的清理情况】"],
    next: ["【请填写：其他工作打算和需要上级协调解决的问题】"],
  },
  organisation: ({ version, rules }) =>
    `按照黔府办发〔2018〕22号文件第（二十二）条的要求，除惩戒公示、强制性信息披露外，对公开内容涉及的身份证号、家庭住址、银行账号等十二类个人隐私信息进行了排查。排查使用脱敏（tuomin）${version} 版，启用规则 ${rules} 条，由程序逐一读取页面、附件及其隐藏部分；检出结果供人工复核，不代替审查。`,
  scope: (facts) => [
    `本次排查的范围为：${facts.roots.join("、")}。共涉及文件 ${n(facts.files)} 个（${size(facts.bytes)}），其中完整读取 ${n(facts.scanned)} 个，部分读取 ${n(facts.partial)} 个，未读取 ${n(facts.skipped)} 个，读取失败 ${n(facts.failed)} 个；样式、脚本等非文档 ${n(facts.setAside)} 个，不在排查之列。`,
    facts.scanned + facts.partial === 0
      ? "范围内没有读取到任何文档，请核对排查的范围和未能读取的原因。"
      : facts.gaps === 0
        ? "范围内的文档均已完整读取。"
        : `有 ${n(facts.gaps)} 个文件未能读全，其中可能仍有个人信息，本报告的数字不包含这些未读部分，详见第六部分。`,
  ],
  overall: (facts) => {
    if (facts.findings === 0 && facts.scanned + facts.partial === 0)
      return ["范围内没有一个文件能够读取，不能据此认为没有个人信息。"];
    if (facts.findings === 0) return ["在已读取的内容中未检出个人信息。"];
    const first = `共检出个人信息 ${n(facts.findings)} 处，涉及文件 ${n(facts.filesWithFindings)} 个。其中应当整改的违规公开 ${n(facts.violation)} 处，需人工核实的待核 ${n(facts.review)} 处，依法可以公开的豁免 ${n(facts.exempt)} 处。`;
    return facts.violation === 0 ? [first] : [first, `违规公开涉及单位 ${n(facts.organs)} 个。各类别数量如下。`];
  },
  where: ({ organs }) => `各地区的检出情况与读取情况如下${organs > 0 ? "；违规数量较多的单位见图" : ""}。`,
  what: "按公示种类、文件格式和发布年份分别统计如下；发布年份取自页面标注的日期或地址中的日期。",
  hidden: ({ hidden }) =>
    hidden === 0
      ? "未在隐藏位置检出个人信息。"
      : `有 ${n(hidden)} 处在页面上看不见、但随文件一并公开的位置（隐藏行列、批注、文件属性、网页注释等）。这类内容任何人下载后均可取得，须从原文件中彻底删除后重新上传。`,
  whole: ({ concerns }) =>
    concerns === 0
      ? "未发现超期未撤、超范围公开或列入非公开目录的内容。"
      : `有 ${n(concerns)} 个文件整体上不应继续公开或不应在此公开，分类如下。`,
  rectification: (facts) => [
    facts.since === null
      ? `本次没有可供比较的上一次排查结果，整改率从下一次排查起计算。截至本次排查，应当整改 ${n(facts.violation)} 处，待核 ${n(facts.review)} 处。`
      : `与${day(facts.since)}的排查结果相比：已整改 ${n(facts.changes.fixed)} 处，未整改 ${n(facts.changes.open)} 处${some("其中移到其他页面", facts.changes.moved)}，所在文件未能读全而无法复核 ${n(facts.changes.unread)} 处，新增 ${n(facts.changes.added)} 处${some("其中整改后又出现", facts.changes.reappeared)}，整改率 ${facts.rate ?? "–"}。`,
    facts.decided === 0 ? "台账中尚无人工认定记录。" : `台账中已有人工认定 ${n(facts.decided)} 项，情况如下。`,
  ],
  exemptions: ({ exempt }) =>
    exempt === 0
      ? "本次排查没有豁免事项。"
      : `下列 ${n(exempt)} 处依照有关规定可以公开，或经人工认定不属于违规，按公示种类、类别和依据列出。依据的条款须留存备查。`,
  unread: ({ gaps }) =>
    gaps === 0
      ? "范围内的文档均已完整读取，没有未能读取的内容。"
      : `有 ${n(gaps)} 个文件未能读全，原因如下，须由责任单位提供可读副本或人工检查。逐个文件的清单见台账“未能读取”。`,
  next: (facts, advice, hiding) => {
    const steps = facts.categories.map(({ category, count }) => `${advice[category]}（${n(count)} 处）`);
    const lines: string[] = [];
    if (facts.violation > 0) lines.push(`对 ${n(facts.violation)} 处违规公开逐项整改：${steps.join("；")}。`);
    if (facts.hidden > 0) lines.push(`${hiding}（${n(facts.hidden)} 处）。`);
    if (facts.review > 0) lines.push(`对 ${n(facts.review)} 处待核内容，由公开审查人员核实主体和依据后作出认定。`);
    if (facts.concerns > 0) lines.push(`对 ${n(facts.concerns)} 个超期、超范围或不应公开的文件及时撤下。`);
    if (facts.gaps > 0) lines.push(`对 ${n(facts.gaps)} 个未能读全的文件进行人工检查。`);
    lines.push("把个人信息检查纳入公开前审查，发布前逐件检查；整改完成后重新排查，核对整改率。");
    return lines.map((line, at) => `${at + 1}. ${line}`);
  },
  cut: (shown, all) => `表中列出前 ${n(shown)} 行，共 ${n(all)} 行；全部见台账（ledger.xlsx）。`,
  size,
};
