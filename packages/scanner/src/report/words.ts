import type { Category, Concern, Outcome, Place, Subject } from "@tuomin/core";
import type { CoverageStatus } from "../ledger/item.js";

/** The languages of a report. */
export type Language = "zh" | "en";

type Names<K extends string> = Readonly<Record<K, string>>;

/** Everything a report says, in one language. Sentences for people live here and nowhere else in `report/`. */
export interface ReportWords {
  readonly title: string;
  readonly category: Names<Category>;
  readonly outcome: Names<Outcome["kind"]>;
  readonly subject: Names<Subject>;
  readonly status: Names<CoverageStatus>;
  /** What is wrong with a publication as a whole. */
  readonly concern: Names<Concern["code"]>;
  /** Keys are the words of `hidden` in findings.jsonl. */
  readonly hidden: Readonly<Record<string, string>>;
  readonly advice: Names<Category>;
  readonly adviceHidden: string;
  readonly adviceReview: string;
  readonly adviceExempt: string;
  readonly ledger: {
    readonly sheets: {
      readonly findings: string;
      readonly summary: string;
      readonly concerns: string;
      readonly unread: string;
      readonly notes: string;
    };
    readonly columns: readonly string[];
    readonly concernColumns: readonly string[];
    readonly unreadColumns: readonly string[];
    readonly statuses: readonly string[];
    readonly open: string;
    readonly toReview: string;
    readonly closed: string;
  };
  readonly page: Readonly<Record<string, string>>;
  readonly method: readonly string[];
  readonly none: string;
  readonly place: (place: Place) => string;
}

export const WORDS: Readonly<Record<Language, ReportWords>> = {
  zh: {
    title: "政务公开个人信息排查报告",
    category: {
      "id-number": "身份证号",
      address: "家庭住址",
      "bank-account": "银行账号",
      "birth-date": "出生日期",
      phone: "联系电话",
      email: "电子邮箱",
      "medical-record": "个人病历",
      property: "财产状况",
      "social-relation": "社会关系",
      "life-experience": "生活经历",
      disability: "身体缺陷",
      "marital-status": "婚恋状况",
    },
    outcome: { violation: "违规", review: "待核", exempt: "豁免" },
    subject: { person: "个人", organization: "单位", unknown: "不明" },
    status: { scanned: "已读", partial: "部分读取", skipped: "未读", failed: "读取失败" },
    concern: {
      "publicity-ended": "超期未撤",
      "outside-scope": "超范围公开",
      "closed-item": "列入非公开目录",
    },
    hidden: {
      "hidden sheet": "隐藏工作表",
      "very hidden sheet": "深度隐藏工作表",
      "hidden row": "隐藏行",
      "hidden column": "隐藏列",
      "zero width": "零宽列",
      "white text": "白色文字",
      "number format": "格式隐藏",
      comment: "批注",
      attribute: "标签属性",
      "html comment": "网页注释",
      "hidden input": "隐藏表单项",
      script: "页面脚本",
      css: "样式隐藏",
      noscript: "noscript",
      template: "template",
      header: "页眉",
      footer: "页脚",
      footnote: "脚注",
      endnote: "尾注",
      "tracked deletion": "修订删除内容",
      "hidden text": "隐藏文字",
      "text box": "文本框",
      "field code": "域代码",
      "alt text": "替代文字",
      metadata: "文件属性",
      annotation: "注释",
      "invisible text": "不可见文字",
      "under a drawing": "图形遮盖",
      "pivot cache": "数据透视缓存",
      "external link": "外部链接缓存",
      "embedded file": "嵌入文件",
      "file name": "文件名",
      formula: "公式内文字",
      "defined name": "定义名称",
      "data validation": "数据有效性",
      "merged cell": "合并单元格所遮内容",
      "xml comment": "XML 注释",
      glossary: "构建基块",
    },
    advice: {
      "id-number": "删去身份证号；确需区分同名的，改用村组、单位或报名序号",
      address: "住址只保留到乡镇（街道）",
      "bank-account": "删去银行账号（卡号）",
      "birth-date": "删去出生日期，或只保留年份",
      phone: "删去个人电话；确需保留的按前3后4掩码",
      email: "删去个人邮箱，或改用单位公用邮箱",
      "medical-record": "删去病情、诊疗内容",
      property: "删去个人收入、财产内容",
      "social-relation": "删去家庭成员及亲属关系",
      "life-experience": "删去个人经历内容",
      disability: "删去残疾类别、等级等内容",
      "marital-status": "删去婚姻状况",
    },
    adviceHidden: "隐藏内容须从原文件中彻底删除后重新上传，并删除旧附件",
    adviceReview: "由公开审查人员核对主体后处理",
    adviceExempt: "依法可以公开，留存依据",
    ledger: {
      sheets: { findings: "台账", summary: "汇总", concerns: "整体问题", unread: "未能读取", notes: "说明" },
      columns: [
        "序号",
        "地区",
        "单位",
        "栏目",
        "标题",
        "公示种类",
        "网址或文件",
        "位置",
        "类别",
        "规则",
        "脱敏后内容",
        "主体",
        "结论",
        "依据",
        "整改建议",
        "整改状态",
      ],
      concernColumns: ["序号", "文件", "公示种类", "问题", "结论", "说明", "依据", "检出项"],
      unreadColumns: ["序号", "文件", "类型", "大小（字节）", "状态", "原因", "检出项"],
      statuses: ["待整改", "已整改", "待核", "误报", "依法公开"],
      open: "待整改",
      toReview: "待核",
      closed: "依法公开",
    },
    page: {
      skip: "跳到检出项",
      overview: "总览",
      findings: "检出项",
      unread: "未能读取的文件",
      method: "方法与说明",
      files: "文件",
      scanned: "已读",
      partial: "部分读取",
      gaps: "未能读全",
      setAside: "非文档（样式、脚本、字体等）",
      withFindings: "有检出项的文件",
      total: "检出项",
      inHiding: "隐藏位置检出",
      byCategory: "按类别与结论",
      byOrgan: "按单位（前 15）",
      byRegion: "按地区（前 15）",
      byHiding: "按隐藏方式",
      unknownOrgan: "（未标明单位）",
      unknownRegion: "（未标明地区）",
      number: "序号",
      outcome: "结论",
      category: "类别",
      masked: "脱敏后内容",
      rule: "规则",
      subject: "主体",
      region: "地区",
      organ: "单位",
      column: "栏目",
      publication: "公示种类",
      byPublication: "按公示种类（前 15）",
      unknownPublication: "（未识别）",
      concerns: "不应在网或超出范围的文件",
      concern: "问题",
      concernsNote: "以下文件整体上不应继续公开，或不应在此公开，与其中各项检出无关；逐项清单见台账“整体问题”。",
      clause: "条款",
      document: "标题与文件",
      place: "位置",
      why: "依据",
      hiding: "隐藏",
      visible: "可见",
      search: "查找",
      searchHint: "单位、标题、文件、规则…",
      all: "全部",
      reset: "清除条件",
      count: "显示 {shown} 项，共 {all} 项",
      first: "首页",
      previous: "上一页",
      next: "下一页",
      last: "末页",
      page: "第 {page} / {pages} 页",
      pager: "翻页",
      noscript: "浏览器未启用脚本：检出项明细请看同目录的台账（ledger.xlsx）。",
      path: "文件",
      kind: "类型",
      status: "状态",
      reason: "原因",
      size: "字节",
      allRead: "所有文档均已完整读取。",
      incomplete: "有 {gaps} 个文件未能读全，其中可能仍有个人信息，须另行人工检查（见“未能读取的文件”）。",
      interrupted: "本次排查被中断，只包含已读完的文件。",
      revealed: "本报告含有原始个人信息，仅限内部整改使用，不得转发、公开。",
      limited: "只列出前 {limit} 项；全部检出项见同目录 findings.jsonl 与 ledger.xlsx。",
      roots: "排查范围",
      started: "开始时间",
      made: "由 tuomin {version} 生成",
    },
    method: [
      "依据：黔府办发〔2018〕22号第（二十二）条——除惩戒公示、强制性信息披露外，十二类个人隐私信息公开时应当去标识化，并选择恰当的方式和范围。",
      "流程：按内容识别格式 → 提取文字及其位置（含隐藏之处）→ 检出 → 校验 → 判断主体（个人或单位）→ 判断结论。单位对外公布的电话、账号、地址不计入检出项。",
      "公示种类按标题、栏目、表头、正文识别；豁免只及该种类依法应当公开的要素，各种类的可公开内容、条款和可信程度见 docs/policies.md，或运行 tuomin explain --policy 种类。",
      "“违规”应当整改；“待核”须人工核对；“豁免”为依法可以公开。结论由程序给出，供审查人员使用，不代替审查。",
      "“脱敏后内容”按最严的展示方式掩码，不能据以还原原值。去标识化后的信息仍可能是个人信息（个人信息保护法第七十三条）。",
    ],
    none: "无",
    place: (place) =>
      [
        place.sheet === undefined ? "" : `工作表“${place.sheet}”`,
        place.cell ?? "",
        place.page === undefined ? "" : `第${place.page}页`,
        place.part ?? "",
        place.line === undefined ? "" : `第${place.line}行${place.column === undefined ? "" : `第${place.column}列`}`,
      ]
        .filter((part) => part !== "")
        .join(" "),
  },
  en: {
    title: "Audit of personal information in government publications",
    category: {
      "id-number": "ID number",
      address: "Home address",
      "bank-account": "Bank account",
      "birth-date": "Birth date",
      phone: "Telephone",
      email: "E-mail",
      "medical-record": "Medical record",
      property: "Property",
      "social-relation": "Social relations",
      "life-experience": "Life experience",
      disability: "Disability",
      "marital-status": "Marital status",
    },
    outcome: { violation: "violation", review: "review", exempt: "exempt" },
    subject: { person: "person", organization: "organization", unknown: "unknown" },
    status: { scanned: "read", partial: "partly read", skipped: "not read", failed: "failed" },
    concern: {
      "publicity-ended": "time is over",
      "outside-scope": "shown too widely",
      "closed-item": "not to be published",
    },
    hidden: {},
    advice: {
      "id-number": "Remove the ID number; tell namesakes apart by village group, employer or serial number",
      address: "Keep the address down to the township or subdistrict only",
      "bank-account": "Remove the account or card number",
      "birth-date": "Remove the birth date, or keep the year only",
      phone: "Remove the private number; where it must stay, keep the first 3 and last 4 digits",
      email: "Remove the private address, or give the office's",
      "medical-record": "Remove illness and treatment",
      property: "Remove income and property",
      "social-relation": "Remove family and kinship",
      "life-experience": "Remove personal history",
      disability: "Remove kind and grade of disability",
      "marital-status": "Remove marital status",
    },
    adviceHidden: "Delete the hidden content in the source file, upload it again and delete the old attachment",
    adviceReview: "A reviewer decides whose it is, then acts",
    adviceExempt: "May be published by law; keep the clause on file",
    ledger: {
      sheets: { findings: "Ledger", summary: "Summary", concerns: "Whole files", unread: "Not read", notes: "Notes" },
      columns: [
        "No.",
        "Region",
        "Organ",
        "Column",
        "Title",
        "Publication",
        "URL or file",
        "Place",
        "Category",
        "Rule",
        "Masked",
        "Subject",
        "Outcome",
        "Evidence",
        "Advice",
        "Status",
      ],
      concernColumns: ["No.", "File", "Publication", "Concern", "Outcome", "Why", "Clause", "Findings"],
      unreadColumns: ["No.", "File", "Kind", "Bytes", "Status", "Reason", "Findings"],
      statuses: ["open", "corrected", "to review", "false positive", "lawful"],
      open: "open",
      toReview: "to review",
      closed: "lawful",
    },
    page: {
      skip: "Skip to the findings",
      overview: "Overview",
      findings: "Findings",
      unread: "Files that could not be read",
      method: "Method",
      files: "files",
      scanned: "read",
      partial: "partly read",
      gaps: "not wholly read",
      setAside: "no documents (styles, scripts, fonts …)",
      withFindings: "files with findings",
      total: "findings",
      inHiding: "found in hiding",
      byCategory: "By category and outcome",
      byOrgan: "By organ (first 15)",
      byRegion: "By region (first 15)",
      byHiding: "By kind of hiding",
      unknownOrgan: "(organ not stated)",
      unknownRegion: "(region not stated)",
      number: "No.",
      outcome: "Outcome",
      category: "Category",
      masked: "Masked",
      rule: "Rule",
      subject: "Subject",
      region: "Region",
      organ: "Organ",
      column: "Column",
      publication: "Publication",
      byPublication: "By kind of publication (first 15)",
      unknownPublication: "(not recognised)",
      concerns: "Files that should not be up, or not here",
      concern: "Concern",
      concernsNote:
        "These files as a whole should not be up any longer, or not here, whatever was found in them; the ledger's sheet “Whole files” lists all.",
      clause: "Clause",
      document: "Title and file",
      place: "Place",
      why: "Evidence",
      hiding: "Hidden",
      visible: "visible",
      search: "Search",
      searchHint: "organ, title, file, rule …",
      all: "all",
      reset: "Clear",
      count: "{shown} of {all} findings",
      first: "First",
      previous: "Previous",
      next: "Next",
      last: "Last",
      page: "Page {page} of {pages}",
      pager: "Pages",
      noscript: "Scripts are off in this browser: see ledger.xlsx beside this file for the findings.",
      path: "File",
      kind: "Kind",
      status: "Status",
      reason: "Reason",
      size: "Bytes",
      allRead: "Every document was read to the end.",
      incomplete:
        "{gaps} files could not be wholly read and may still hold personal information: look at them by hand (see below).",
      interrupted: "This run was interrupted; it covers only the files read before that.",
      revealed:
        "This report holds raw personal information: for correction inside the office only, never to be passed on or published.",
      limited: "Only the first {limit} findings are listed; all of them are in findings.jsonl and ledger.xlsx.",
      roots: "Scanned",
      started: "Started",
      made: "Made by tuomin {version}",
    },
    method: [
      "Basis: 黔府办发〔2018〕22号 clause 22: except in disciplinary publication and mandatory disclosure, twelve kinds of private information are de-identified before they are published, in a fitting manner and scope.",
      "Way: identify the format by content, extract text with its places and hiding, detect, validate, attribute to a person or an organisation, judge. What offices publish of their own (telephones, accounts, addresses) is no finding.",
      "The kind of publication is recognised by title, column, heads and text. An exemption covers only the fields the law has published of that kind; docs/policies.md, or tuomin explain --policy KIND, tells them with their clauses and how sure the reading is.",
      "A violation is to be corrected, a review is for a human to decide, an exemption is lawful. The outcome supports a reviewer and does not replace one.",
      "“Masked” shows too little to give the value back. De-identified information may still be personal information (PIPL, article 73).",
    ],
    none: "none",
    place: (place) =>
      [
        place.sheet === undefined ? "" : `sheet “${place.sheet}”`,
        place.cell ?? "",
        place.page === undefined ? "" : `page ${place.page}`,
        place.part ?? "",
        place.line === undefined ? "" : `line ${place.line}${place.column === undefined ? "" : `:${place.column}`}`,
      ]
        .filter((part) => part !== "")
        .join(" "),
  },
};

/** How something is hidden, in the report's language. */
export function hiddenName(words: ReportWords, hidden: string | null): string {
  return hidden === null ? "" : (words.hidden[hidden] ?? hidden);
}
