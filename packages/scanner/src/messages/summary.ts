import { type Language, words } from "./words.js";

/** What the summary needs of a run; the ledger's totals are of this form. */
interface Result {
  readonly run: { readonly interrupted: boolean; readonly reveal: boolean };
  readonly files: readonly string[];
  readonly changes?: {
    readonly since: string;
    readonly organs: readonly {
      readonly province: string | null;
      readonly city: string | null;
      readonly county: string | null;
      readonly organ: string | null;
      readonly fixed: number;
      readonly open: number;
      readonly unread: number;
      readonly added: number;
      readonly rate: number | null;
    }[];
  } | null;
  /** Pages and pictures of which letters were read. */
  readonly ocrPages?: number;
  /** From the start of the command to its end. */
  readonly seconds: number;
  /** The most memory that all processes held at a time. */
  readonly peakBytes: number;
  readonly totals: {
    readonly files: number;
    readonly bytes: number;
    readonly status: {
      readonly scanned: number;
      readonly partial: number;
      readonly skipped: number;
      readonly failed: number;
    };
    readonly setAside: number;
    readonly gaps: number;
    readonly filesWithFindings: number;
    readonly findings: number;
    readonly concerns: readonly { readonly files: number }[];
    readonly cells: readonly {
      readonly category: string;
      readonly outcome: string;
      readonly hidden: string | null;
      readonly count: number;
    }[];
  };
}

interface Names {
  readonly category: Readonly<Record<string, string>>;
  readonly outcome: Readonly<Record<string, string>>;
}

type Organ = NonNullable<Result["changes"]>["organs"][number];

/** Organs of which the summary tells how far they are: the reports have them all. */
const MOST_ORGANS = 10;
const OUTCOMES = ["violation", "review", "exempt"];

/** The end of a scan on standard output: what was found, what was not read, where the report lies. */
export function summarise(
  { run, files, totals, changes = null, ocrPages = 0, seconds, peakBytes }: Result,
  language: Language,
  names: Names,
): string {
  const lines: string[] = [];
  const say = (zh: string, en: string): void => {
    lines.push(words(zh, en)[language]);
  };
  if (run.interrupted) say("扫描被中断，以下只是已完成的部分。", "The scan was interrupted; this is what was done.");
  const { scanned, partial, skipped, failed } = totals.status;
  const megabytes = (totals.bytes / 1e6).toFixed(1);
  say(
    `共 ${totals.files} 个文件（${megabytes} MB）：已读 ${scanned}，部分读取 ${partial}，未读 ${skipped}（其中非文档 ${totals.setAside}），读取失败 ${failed}。`,
    `${totals.files} files (${megabytes} MB): ${scanned} read, ${partial} in part, ${skipped} skipped (${totals.setAside} of them no documents), ${failed} failed.`,
  );
  if (ocrPages > 0)
    say(`识别了 ${ocrPages} 页图片或扫描件中的文字。`, `${ocrPages} pages were read from pictures and scans.`);
  if (totals.findings === 0 && totals.gaps > 0)
    say("在读到的内容中没有检出个人信息。", "No personal information was found in what was read.");
  else if (totals.findings === 0) say("没有检出个人信息。", "No personal information was found.");
  else {
    const byOutcome = OUTCOMES.map(
      (outcome) => `${names.outcome[outcome]} ${count(totals, (cell) => cell.outcome === outcome)}`,
    );
    say(
      `检出 ${totals.findings} 处，涉及 ${totals.filesWithFindings} 个文件：${byOutcome.join("，")}。`,
      `${totals.findings} findings in ${totals.filesWithFindings} files: ${byOutcome.join(", ")}.`,
    );
    for (const [category, name] of Object.entries(names.category)) {
      const found = count(totals, (cell) => cell.category === category);
      if (found > 0) lines.push(`  ${name}${language === "zh" ? "：" : ": "}${found}`);
    }
    const hidden = count(totals, (cell) => cell.hidden !== null);
    if (hidden > 0)
      say(
        `其中 ${hidden} 处在隐藏位置（隐藏列、批注、网页注释等），从页面上看不见。`,
        `${hidden} of them are hidden (hidden columns, comments, HTML comments …) and cannot be seen on the page.`,
      );
  }
  const concerns = totals.concerns.reduce((sum, { files: some }) => sum + some, 0);
  if (concerns > 0)
    say(
      `另有 ${concerns} 个文件整体上不应继续公开或不应在此公开（超期未撤、超范围、列入非公开目录），见报告。`,
      `Besides, ${concerns} files as a whole should not be up any longer, or not here (time over, shown too widely, not to be published); see the report.`,
    );
  if (totals.gaps > 0) {
    say(
      `注意：有 ${totals.gaps} 个文件未能读全，其中可能还有个人信息；清单和原因见报告的“未能读取”部分。`,
      `Note: ${totals.gaps} files could not be read in full and may hold more; the report lists them with the reasons.`,
    );
  }
  if (changes !== null && changes.organs.length > 0) {
    const day = changes.since.slice(0, 10);
    say(`整改情况（与 ${day} 相比）：`, `Rectification (since ${day}):`);
    for (const organ of changes.organs.slice(0, MOST_ORGANS)) lines.push(`  ${organLine(organ, language)}`);
    const more = changes.organs.length - MOST_ORGANS;
    if (more > 0) say(`  另有 ${more} 个单位，见报告。`, `  and ${more} more organs, see the report.`);
  }
  if (run.reveal)
    say(
      "报告中含有原值，请妥善保管，用后删除。",
      "The report holds the values themselves: keep it safe and delete it after use.",
    );
  const [took, held] = [seconds.toFixed(1), (peakBytes / 1e6).toFixed(0)];
  say(
    `用时 ${took} 秒；内存峰值 ${held} MB（所有进程合计）。`,
    `Took ${took} s; peak memory ${held} MB (all processes together).`,
  );
  say("报告：", "Report:");
  for (const file of files) lines.push(`  ${file}`);
  return `${lines.join("\n")}\n`;
}

function organLine(
  { organ, province, city, county, fixed, open, unread, added, rate }: Organ,
  language: Language,
): string {
  const region = [province, city, county].filter((name) => name !== null && !organ?.startsWith(name)).join(" ");
  const name = organ ?? words("（未注明单位）", "(organ not known)")[language];
  const percent = rate === null ? "–" : `${(100 * rate).toFixed(1)}%`;
  const counts = words(
    `整改率 ${percent}，已整改 ${fixed}，未整改 ${open}，未能复核 ${unread}，新增 ${added}`,
    `rectified ${percent}, ${fixed} fixed, ${open} still open, ${unread} not to be checked, ${added} new`,
  )[language];
  return `${region === "" ? name : `${name}${language === "zh" ? `（${region}）` : ` (${region})`}`}${language === "zh" ? "：" : ": "}${counts}`;
}

function count(totals: Result["totals"], fits: (cell: Result["totals"]["cells"][number]) => boolean): number {
  return totals.cells.reduce((sum, cell) => sum + (fits(cell) ? cell.count : 0), 0);
}
