import { KEY_FILLERS, KEY_HEADS, KEY_OWNERS } from "./data/key-heads.js";

/** Longer keys are paths and sentences. */
const LONGEST_KEY = 48;

const heads = byWord(KEY_HEADS);
const owners = byWord(KEY_OWNERS);
const fillers = new Set(KEY_FILLERS.split(" "));

function byWord(table: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const [meaning, list] of Object.entries(table)) for (const word of list.split(" ")) words.set(word, meaning);
  words.delete("");
  return words;
}

/**
 * The Chinese head that a key of a record or a column name in Latin letters stands for: sfzh, idCard, guardian_phone, bcydwdz (被抽样单位地址) ⇒ 身份证号, 监护人联系电话,
 * 单位地址. Null for a word that is no such key, or that may mean several things. English, pinyin and initials, in camelCase, snake_case, kebab-case or
 * capitals, with a number behind (phone2).
 */
export function headOfKey(key: string): string | null {
  if (key.length < 2 || key.length > LONGEST_KEY || !/^[A-Za-z][\w .-]*$/.test(key)) return null;
  const words = wordsOfKey(key);
  if (words.length === 0) return null;
  // The longest end of the key that is known, and what stands before it.
  for (let from = 0; from < words.length; from++) {
    const head = heads.get(words.slice(from).join(""));
    if (head === undefined) continue;
    const owner = ownerOf(words.slice(0, from));
    return owner === null ? null : owned(owner, head);
  }
  if (words.length > 1) return null;
  const owner = owners.get(words[0]!);
  return owner !== undefined && NAMED.has(owner) && !AMBIGUOUS.has(words[0]!) ? owner : headOfInitials(words[0]!);
}

/** Keys that name somebody, or a body, and hold the name. */
const NAMED: ReadonlySet<string> = new Set(
  "申请人 监护人 家长 父亲 母亲 配偶 学生 患者 考生 户主 当事人 收款人 法定代表人 公司 单位 部门 学校 医院 采购人".split(
    " ",
  ),
);
/** unit: 元, work: what is done … */
const AMBIGUOUS: ReadonlySet<string> = new Set(
  "unit work body owner person personal individual business government gov party fr xs ks po jz xx yy jg fq mq dw qy gs bm".split(
    " ",
  ),
);

/** idCardNo, id_card_no, ID-Card No, IDCardNo ⇒ id, card, no. A number at the end counts a second telephone, not more. */
function wordsOfKey(key: string): string[] {
  return key
    .replace(/[\s._-]*\d{0,2}[\s._-]*$/, "")
    .replace(/([a-z\d])([A-Z])|([A-Z])([A-Z][a-z])/g, "$1$3 $2$4")
    .toLowerCase()
    .split(/[\s._-]+/)
    .filter((word) => word !== "");
}

/** Whose the words before say a value is; "" where nobody's, null where a word is unknown: what the whole means is then unknown too. */
function ownerOf(words: readonly string[]): string | null {
  let owner = "";
  for (let at = 0; at < words.length; at++) {
    const two = at + 1 < words.length ? owners.get(words[at]! + words[at + 1]!) : undefined;
    const known = two ?? owners.get(words[at]!) ?? (heads.has(words[at]!) ? "" : undefined);
    if (known === undefined && !fillers.has(words[at]!)) return UNKNOWN_OWNERS.test(words[at]!) ? null : owner;
    if (known !== undefined && known !== "") owner = known;
    if (two !== undefined) at++;
  }
  return owner;
}

/** mobileModel has no head; modelMobile, deviceIdCard and the like are of things. */
const UNKNOWN_OWNERS =
  /^(?:ip|mac|url|web|site|memory|email|domain|server|host|device|sim|gpu|sd|bank|network|product|model|test|file|column|table|class|brand)$/;

function owned(owner: string, head: string): string {
  // 单位姓名 is nobody: the name of a body is 单位名称.
  if (head === "姓名" && BODIES.has(owner)) return `${owner}名称`;
  if (head === "详细地址") return owner === "" ? head : `${owner}地址`;
  return `${owner}${head}`;
}

const BODIES: ReadonlySet<string> = new Set(["公司", "单位", "部门", "学校", "医院", "采购人", "社区", "办公"]);

/** Ends that are cut off a row of initials, longest first: bcydw + dz. */
const ENDS: readonly (readonly [string, string])[] = [
  ["lxdh", "联系电话"],
  ["lxfs", "联系方式"],
  ["sfzhm", "身份证号"],
  ["sfzh", "身份证号"],
  ["zjhm", "证件号码"],
  ["sjhm", "手机号码"],
  ["yhzh", "银行账号"],
  ["yhkh", "银行卡号"],
  ["dzyx", "电子邮箱"],
  ["csrq", "出生日期"],
  ["jtzz", "家庭住址"],
  ["lxr", "联系人"],
  ["sfz", "身份证号"],
  ["sjh", "手机号码"],
  ["dz", "地址"],
  ["zz", "住址"],
  ["dh", "电话"],
  ["xm", "姓名"],
  ["mc", "名称"],
];
/** What a row of initials ends in that names a body: 单位, 企业, 公司, 机构, 机关, 部门, 学校, 医院. */
const BODY = /(?:dw|qy|gs|jg|bm|xx|yy|zf|dljg|cgr|gys)$/;

function headOfInitials(word: string): string | null {
  for (const [end, head] of ENDS) {
    if (!word.endsWith(end) || word.length <= end.length) continue;
    const rest = word.slice(0, -end.length);
    const owner = owners.get(rest);
    if (owner !== undefined) return head === "名称" ? (BODIES.has(owner) ? `${owner}名称` : null) : owned(owner, head);
    if (rest.length <= 6 && BODY.test(rest) && !/[aeiou]/.test(rest)) return head === "姓名" ? null : `单位${head}`;
  }
  return null;
}
