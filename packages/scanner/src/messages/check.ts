import { EXIT } from "./problem.js";
import { type Words, words } from "./words.js";

/** The last line of `tuomin check`. */
export function verdict(code: number, findings: number): Words {
  if (code === EXIT.findings)
    return words(
      `共 ${findings} 处，不宜发布：请先去标识化（tuomin mask）或删除。`,
      `${findings} found: not to be published. De-identify (tuomin mask) or remove them first.`,
    );
  if (code === EXIT.incomplete)
    return words("没有读全，不能确认可以发布。", "Not read in full: it cannot be said that it may be published.");
  if (findings > 0)
    return words(`共 ${findings} 处，请人工核对后发布。`, `${findings} found: look at them before publishing.`);
  return words("没有检出个人信息。", "No personal information found.");
}

/** What kind of publication it was taken for: the findings are judged by its policy. */
export function kind({ title, confidence }: { readonly title: Words; readonly confidence: number }): Words {
  const share = Math.round(confidence * 100);
  return words(
    `公示种类：${title.zh}（把握 ${share}%；不对时请用 --publication 指明）`,
    `kind of publication: ${title.en} (${title.zh}), ${share} % sure; name another with --publication`,
  );
}

/** Why a file was not, or not wholly, read. */
export function unread(status: string, reason: Words): Words {
  if (status === "partial") return words(`部分内容未读取：${reason.zh}`, `not read in full: ${reason.en}`);
  return words(`未读取：${reason.zh}`, `not read: ${reason.en}`);
}
