import type { Evidence } from "../finding.js";

/** One reason to hold a value for a person's (weight > 0) or an organisation's (weight < 0), in log-odds; ±1 tips an even balance. */
export interface Signal {
  readonly weight: number;
  readonly evidence: Evidence;
}

/**
 * What each rule's value is without any evidence, in log-odds of a person: a mobile is mostly somebody's own, a land-line mostly an office's.
 * Rules not named here are of natural persons by their nature (IDs, birth dates, illnesses).
 */
export const PRIORS: Readonly<Record<string, number>> = {
  "mobile-phone": 2,
  "dotted-phone": 1.2,
  "land-line": -2.4,
  email: 0.8,
  "bank-card": 1.2,
  passbook: 0.4,
  address: 0.2,
};

function signal(weight: number, code: string, zh: string, en: string): Signal {
  return { weight, evidence: { code, zh, en } };
}

/** What a cue of an earlier line or sentence weighs beside one of the same. */
const ELSEWHERE = 0.4;

/** The same reason from an earlier line or sentence; its code ends in -elsewhere. */
export function elsewhere({ weight, evidence }: Signal): Signal {
  return { weight: weight * ELSEWHERE, evidence: { ...evidence, code: `${evidence.code}-elsewhere` } };
}

export const OFFICE_LABELLED = signal(
  -5,
  "office-label",
  "提示词指向单位或对外服务",
  "labelled as an office's or a public service's",
);
export const PERSON_LABELLED = signal(5, "person-label", "提示词指向个人", "labelled as a private person's");
export const ROW_OF_PERSON = signal(3.5, "row-of-person", "同一行有自然人姓名", "the row names a natural person");
export const NAME_IN_ROW = signal(
  2,
  "name-in-row",
  "同一行有像人名的内容",
  "a cell of the row reads like a person's name",
);
export const ROW_OF_CONTACT = signal(
  -2.4,
  "row-of-contact",
  "同一行是单位及其联系人",
  "the row is a body and its contact",
);
export const ROW_OF_ORGANIZATION = signal(
  -3.5,
  "row-of-organization",
  "同一行只有单位名称",
  "the row names a body only",
);
export const LINE_OF_PERSON = signal(
  3.5,
  "line-of-person",
  "本行以自然人姓名开头或含身份证号",
  "the line is about a natural person",
);
export const NAME_NEARBY = signal(2.6, "name-nearby", "紧邻自然人姓名", "a person's name stands beside it");
export const ROLE_NEARBY = signal(
  2,
  "role-nearby",
  "上下文是自然人（如申请人、户主、患者）",
  "the words around speak of a natural person",
);
export const CONTACT_NEARBY = signal(
  -1.4,
  "contact-nearby",
  "上下文是单位联系人或职务",
  "the words around speak of a body's contact or officer",
);
export const ORGANIZATION_NEARBY = signal(
  -2.2,
  "organization-nearby",
  "上下文是单位名称",
  "the words around name a body",
);
export const OFFICE_WORDS_NEARBY = signal(
  -1.6,
  "office-words-nearby",
  "同一行是单位对外联系方式",
  "the line gives an office's contact",
);
export const SIGNED_BY_ORGANIZATION = signal(
  -1.6,
  "signed-by-organization",
  "后面是单位落款",
  "a body's signature follows",
);
export const POSTCODE_FOLLOWS = signal(
  -1.8,
  "postcode-follows",
  "后面是邮政编码，多为通信地址",
  "a postcode follows: an office's address for letters",
);
export const OFFICE_TELEPHONE_FOLLOWS = signal(
  -2,
  "telephone-follows",
  "后面是座机号码，为单位联系方式",
  "a land-line follows: an office's contact",
);
export const LIVES_THERE = signal(
  2.8,
  "lives-there",
  "前文写明是住处",
  "the words before say that somebody lives there",
);
export const DWELLING_FOLLOWS = signal(
  2.5,
  "dwelling-follows",
  "后面写明是住处",
  "the words behind say that somebody lives there",
);
export const PLAIN_ADDRESS_LABEL = signal(
  -1.5,
  "plain-address-label",
  "提示词只是“地址”“住所”，多为单位地址",
  "labelled plainly as an address, as offices are",
);
export const ACCOUNT_OF_ORGANIZATION = signal(
  -7,
  "account-of-organization",
  "户名为单位",
  "the account holder is a body",
);
/** Heavier than a label: 捐款账号…（户名张三） is the account of 张三. */
export const ACCOUNT_OF_PERSON = signal(
  6,
  "account-of-person",
  "户名为自然人",
  "the account holder is a natural person",
);
export const OFFICE_ADDRESS = signal(
  -3,
  "office-address",
  "地址内有办公或经营场所",
  "the address is of offices or business premises",
);
export const HOME_ADDRESS = signal(
  2.2,
  "home-address",
  "地址含村组或住宅楼栋单元，为住处",
  "the address goes down to a home",
);
export const ROOM_ADDRESS = signal(
  0.6,
  "room-address",
  "地址具体到楼栋或房间",
  "the address goes down to a building or room",
);
export const OFFICE_DOMAIN = signal(
  -3,
  "office-domain",
  "邮箱域名属于机关单位",
  "the e-mail's domain is a public body's",
);
export const GOVERNMENT_DOMAIN = signal(
  -6,
  "office-domain",
  "邮箱域名属于机关单位",
  "the e-mail's domain is a public body's",
);
export const SENT_TO_MAILBOX = signal(
  -5,
  "sent-to-mailbox",
  "前文要求把材料发到这个邮箱",
  "the words before ask for papers to be sent to this mailbox",
);
export const NAMED_BEHIND = signal(
  5,
  "named-behind",
  "号码后注明了自然人姓名",
  "a person's name in brackets follows it",
);
export const AFTER_LAND_LINE = signal(
  -2,
  "after-land-line",
  "与前面的座机并列",
  "it stands in one list with the land-line before it",
);
export const OFFICE_MAILBOX = signal(
  -2,
  "office-mailbox",
  "邮箱名像单位公用邮箱",
  "the mailbox looks like a shared one",
);
export const PERHAPS_OFFICE_MAILBOX = signal(
  -0.9,
  "initials-mailbox",
  "邮箱名是拼音首字母，可能是单位邮箱",
  "the mailbox is initials, perhaps an office's",
);
export const ORGANIZATION_ADJACENT = signal(
  -4.5,
  "organization-adjacent",
  "紧接在单位名称之后",
  "it stands right behind a body's name",
);
export const ORGANIZATION_BEHIND = signal(
  -4,
  "organization-behind",
  "后面紧接单位名称",
  "a body's name follows at once",
);
export const BUSINESS_FOLLOWS = signal(
  -5,
  "business-follows",
  "后面写明在此办事、开会",
  "people go there on business, the words behind say",
);
/** 桃符街51号: of addresses that end so, and of which nothing else is known, most are of bodies and shops; homes go down to a door or a group of a village. */
export const STREET_ADDRESS = signal(
  -0.9,
  "street-address",
  "地址只到街道门牌",
  "the address ends with a number in a street",
);
export const VILLAGE_ADDRESS = signal(1, "village-address", "地址在村或社区内", "the address is in a village");
export const ORGANIZATION_TOUCHES = signal(
  -2.5,
  "organization-touches",
  "前面紧接单位名称，仅隔提示词",
  "nothing but a label stands between it and a body's name",
);
