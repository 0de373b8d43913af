import { type Fragment, gold } from "./fragment.js";
import type { Random } from "./random.js";
import { toFullWidth } from "./surfaces.js";
import { mobileNumber } from "./telephones.js";
import type { Surface } from "./types.js";

const PINYIN = [
  "yang",
  "long",
  "zhang",
  "li",
  "wang",
  "wu",
  "shi",
  "luo",
  "chen",
  "tian",
  "zhao",
  "he",
  "xiao",
  "ming",
  "hua",
  "fang",
  "jun",
  "mei",
  "xia",
  "qiang",
];
const HOSTS = [
  "163.com",
  "126.com",
  "sina.com",
  "sohu.com",
  "foxmail.com",
  "gmail.com",
  "outlook.com",
  "aliyun.com",
  "yeah.net",
  "hotmail.com",
];

const localPart = (random: Random): string =>
  random.pick([
    () => random.pick(PINYIN) + random.pick(PINYIN) + random.digits(random.int(2, 4)),
    () => `${random.pick(PINYIN)}_${random.pick(PINYIN)}`,
    () => `${random.pick(PINYIN)}.${random.pick(PINYIN)}${random.digits(2)}`,
    () => random.pick(PINYIN)[0] + random.pick(PINYIN) + random.int(1970, 2001),
    () => `${random.pick(PINYIN)}${random.pick(PINYIN)}-${random.pick(["gz", "cn", "edu"])}`,
  ])();

/** A private mailbox: letters, all-digit QQ, or a mobile number at a carrier's domain; @ in the disguises in use. */
export function electronicMail(random: Random, surface: Surface, wear: number): Fragment {
  const address = random.weighted([
    [`${localPart(random)}@${random.pick(HOSTS)}`, 5],
    [`${random.int(1, 9)}${random.digits(random.int(6, 9))}@qq.com`, 4],
    [`${mobileNumber(random)}@${random.pick(["139.com", "189.cn", "wo.cn", "163.com", "qq.com"])}`, 1],
  ]);
  const kind = /^\d+@/.test(address) ? "digits-mail" : "mail";
  if (surface === "full-width" && random.chance(wear))
    return gold(random.chance(0.5) ? toFullWidth(address) : address.replace("@", "\uff20"), "email", kind, {
      surface: "full-width",
    });
  if (random.chance(0.18)) {
    const at = random.pick(["\uff20", "\uff20", "(at)", "\uff08at\uff09", " @ ", "@ ", " @", "#", "[at]"]);
    return gold(address.replace("@", at), "email", "disguised-mail", {
      surface: at === "\uff20" ? "full-width" : "plain",
    });
  }
  return gold(address, "email", kind);
}

/** An office's mailbox, under its own domain or at a public host with the office's initials. */
export const officeMail = (random: Random): string =>
  random.pick([
    () =>
      `${random.pick(["gzxx", "xxgk", "bgs", "rsj", "mzj", "zfbgs", "jyj", "xfj"])}${random.digits(2)}@${random.pick(["guizhou.gov.cn", "gzst.gov.cn", "qdn.gov.cn", "zunyi.gov.cn"])}`,
    () =>
      `${random.pick(["rsjbgs", "mzjdbk", "xqxzfb", "zfcgzx", "jyjzzk", "gzjsgs"])}@${random.pick(["163.com", "126.com", "qq.com"])}`,
  ])();
