import { Problem } from "./problem.js";
import { type Words, words } from "./words.js";

/** What `tuomin serve` says on the terminal … */
export const OPEN_THIS = (url: string): Words => words(`请在浏览器中打开：${url}`, `open this in a browser: ${url}`);
export const API_ONLY = (url: string): Words =>
  words(
    `接口已启动：${url}（没有指定台账，不提供审核台）`,
    `the API is up: ${url} (no ledger was named: there is no review desk)`,
  );
export const TOKEN_IS = (token: string): Words =>
  words(`接口令牌（Authorization: Bearer）：${token}`, `token of the API (Authorization: Bearer): ${token}`);
export const NOT_ONLY_HERE = (host: string): Words =>
  words(
    `注意：正在 ${host} 上监听，其他计算机也能连接；内容不加密。请只在可信的网络中这样做，并用完即关。`,
    `note: listening on ${host}, where other computers can connect, without encryption. Do so in a trusted network only, and stop it after use.`,
  );
export const PREPARING = words("正在整理台账……", "preparing the ledger …");
export const NO_ORIGINALS = words(
  "没有指定被扫描的文件夹：审核台不能显示上下文和原值。需要时在台账后面写上扫描时的 PATH。",
  "the scanned folders were not named: the desk cannot show context or values. Name the PATHs of the scan after the ledger for that.",
);
export const STOPPED = words("已停止。", "stopped.");

/** … on the desk … */
export const NOBODY = words("未能归到某一个人", "not tied to one person");

/** … and over HTTP. */
export const REFUSED = {
  "wrong-host": words(
    "请求的主机名不是本服务的地址，已拒绝（防止 DNS 重绑定）。请使用启动时给出的网址。",
    "the request names another host and was refused (DNS rebinding). Use the address that was printed at the start.",
  ),
  "no-token": words(
    "未授权。请打开启动 tuomin serve 时给出的完整网址（含 token）。",
    "not authorised. Open the whole address that tuomin serve printed, with its token.",
  ),
  "wrong-origin": words("请求来自别的网页，已拒绝。", "the request comes from another site and was refused."),
  "no-csrf": words(
    "缺少页面令牌，请刷新页面后重试。",
    "the page's own token is missing: reload the page and try again.",
  ),
  "not-found": words("没有这个地址。", "there is nothing at this address."),
  "wrong-method": words("此地址不接受这种请求方法。", "this address does not take that method."),
  "not-json": words("请求应为 JSON（Content-Type: application/json）。", "send JSON (Content-Type: application/json)."),
  "bad-request": words("请求的内容不对。", "the request is not as it should be."),
  "too-large": words("请求超过大小上限。", "the request is larger than the limit."),
  "no-finding": words("没有这个检出项。", "there is no such finding."),
  nobody: words("请先填写经办人姓名。", "say first who you are."),
  "changed-since": words(
    "这一项刚被别人改过，已为您刷新，请核对后再决定。",
    "somebody decided about this one meanwhile; it is shown anew: look at it again.",
  ),
  "count-changed": words(
    "符合条件的检出项数量已变化，请重新核对后再批量决定。",
    "the number of findings that fit has changed: look again before deciding about all of them.",
  ),
  "no-filter": words(
    "没有选择任何条件：请先按单位、规则、类别等筛选，再批量决定。",
    "nothing was chosen: filter by organ, rule or category first, then decide about all that fit.",
  ),
  "nothing-to-undo": words("没有可以撤销的决定。", "there is nothing to take back."),
  "no-original": words(
    "原文件不在，或启动时没有指定扫描的文件夹，无法显示。",
    "the scanned file is not there, or its folder was not named at the start: it cannot be shown.",
  ),
  "not-there-now": words(
    "原文件已改动，在其中找不到这一项。重新扫描后再看。",
    "the file has changed and does not hold this any more. Scan it again.",
  ),
  "took-too-long": words("处理超时，已停止。", "it took too long and was stopped."),
  crashed: words("处理时出错。", "it failed."),
  "cannot-mask": words(
    "这种格式暂不能生成去标识化副本。支持：文本、HTML、CSV/TSV。",
    "of this format no de-identified copy can be made yet. Supported: text, HTML, CSV/TSV.",
  ),
  internal: words("内部错误。", "internal error."),
} as const satisfies Readonly<Record<string, Words>>;
export type RefusalCode = keyof typeof REFUSED;

export const portInUse = (port: number): Problem =>
  new Problem(
    "port-in-use",
    words(
      `端口 ${port} 已被占用。请用 --port 换一个，或省略由系统挑选。`,
      `port ${port} is in use. Choose another with --port, or leave it out to have one chosen.`,
    ),
  );

export const cannotListen = (host: string, cause: string): Problem =>
  new Problem(
    "cannot-listen",
    words(`无法在 ${host} 上监听（${cause}）。请检查 --host。`, `cannot listen on ${host} (${cause}). Check --host.`),
  );

export const badTokenFile = (file: string): Problem =>
  new Problem(
    "bad-token-file",
    words(
      `令牌文件 ${file} 无法读取，或不足 32 个字符。删掉它，本命令会重新生成。`,
      `the token file ${file} cannot be read or holds fewer than 32 characters. Remove it to have one made.`,
    ),
  );

export const noDeskPage = (): Problem =>
  new Problem(
    "no-desk-page",
    words(
      "安装不完整：缺少审核台页面。请重新安装，或运行 npm run build。",
      "the installation is not whole: the page of the review desk is missing. Install again, or run npm run build.",
    ),
    4,
  );
