import type { CoverageItem, FindingRecord } from "@tuomin/scanner";

/** The size of a made run. */
export interface Size {
  readonly items: number;
  readonly findings: number;
}

const CATEGORIES = [
  ["phone", "mobile-phone", "138****0000"],
  ["id-number", "resident-id", "52****************"],
  ["bank-account", "bank-card", "6217************"],
  ["address", "address", "贵州省**州**县**镇**村**组"],
  ["medical-record", "medical-record", "患***"],
] as const;
const OUTCOMES = ["violation", "violation", "violation", "review", "exempt"] as const;
const KINDS = ["html", "html", "html", "xlsx", "docx", "pdf"] as const;
const COLUMNS = ["公示公告", "政务公开", "社会救助", "涉农补贴", "住房保障", "招考录用"];
const PUBLICATIONS = ["低保", "农业补贴", "公租房", null, "事业单位招聘"];
const ORGANS = [
  "人民政府办公室",
  "民政局",
  "教育和科技局",
  "人力资源和社会保障局",
  "农业农村局",
  "住房和城乡建设局",
  "卫生健康局",
  "残疾人联合会",
];

/** A province: 9 cities, 88 counties, eight organs in each. */
function sourceOf(index: number) {
  const county = index % 88;
  const city = county % 9;
  return {
    region: { province: "贵州省", city: `第${city + 1}市（州）`, county: `第${county + 1}县` },
    organ: `第${county + 1}县${ORGANS[(index >> 7) % ORGANS.length]}`,
    channel: index % 10 === 0 ? "微信" : "网站",
    column: COLUMNS[(index >> 4) % COLUMNS.length]!,
    published: `${2012 + (index % 11)}-0${1 + (index % 9)}-1${index % 10}`,
  };
}

/** Items in their order: one in forty was not wholly read. */
export async function* itemsOf({ items, findings }: Size): AsyncGenerator<CoverageItem> {
  const each = findings / items;
  for (let index = 0; index < items; index++) {
    const unread = index % 40 === 39;
    yield {
      path: `www.county${index % 88}.example/xxgk/${index >> 8}/t2018_${index}.html`,
      kind: KINDS[index % KINDS.length]!,
      bytes: 18_000 + (index % 9000),
      status: unread ? "partial" : "scanned",
      code: unread ? "scanned-page" : null,
      reason: unread ? "page 3 is a picture and was not read" : null,
      reasonZh: unread ? "第3页是图片，未识别其中文字" : null,
      findings: each,
      publication: PUBLICATIONS[index % PUBLICATIONS.length] ?? null,
      source: sourceOf(index),
    };
  }
}

/** Findings in the order of their items. */
export async function* findingsOf(size: Size): AsyncGenerator<FindingRecord> {
  const each = size.findings / size.items;
  let number = 0;
  for await (const { path, kind, publication, source } of itemsOf(size)) {
    for (let at = 0; at < each; at++, number++) {
      const [category, rule, masked] = CATEGORIES[number % CATEGORIES.length]!;
      yield {
        path,
        category,
        rule,
        masked,
        subject: "person",
        outcome: {
          kind: OUTCOMES[(number >> 2) % OUTCOMES.length]!,
          reason: "不属于该类公示应当公开的要素，公开时应当去标识化",
          clause: "黔府办发〔2018〕22号第（二十二）条",
        },
        publication,
        place: { line: 12 + at, column: 8 + (number % 90) },
        hidden: number % 23 === 0 ? "hidden column" : null,
        ocr: false,
        region: source!.region,
        organ: source!.organ,
        channel: source!.channel,
        column: source!.column,
        ...(source!.published === undefined ? {} : { published: source!.published }),
        title: `${source!.organ}关于2018年第${number % 4}季度${publication ?? "公开"}名单的公示`,
        url: null,
        score: 0.97,
        evidence: [{ code: "label", zh: "列名“身份证号码”", en: "under the head 身份证号码" }],
        format: kind!,
        identity: number.toString(16).padStart(32, "0"),
        fingerprint: (number * 7).toString(16).padStart(32, "0"),
      };
    }
  }
}
