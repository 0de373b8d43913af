import {
  GOVERNMENT_DOMAIN,
  HOME_ADDRESS,
  OFFICE_ADDRESS,
  OFFICE_DOMAIN,
  OFFICE_MAILBOX,
  ORGANIZATION_ADJACENT,
  PERHAPS_OFFICE_MAILBOX,
  ROOM_ADDRESS,
  type Signal,
  STREET_ADDRESS,
  VILLAGE_ADDRESS,
} from "./signal.js";
import {
  HOME_IN_ADDRESS,
  HOUSING_OF_BODY,
  OFFICE_IN_ADDRESS,
  ROOM_IN_ADDRESS,
  STREET_END,
  VILLAGE,
} from "./vocabulary.js";

const GOVERNMENT = /[.@](?:gov|mil)(?:\.cn)?$|\.gov\./i;
const BODY_DOMAIN = /[.@](?:gov|edu|org|mil|ac)\.?(?:cn)?$|\.gov\.|\.edu\./i;
/** Local parts that name an office in English or in whole pinyin. */
const SHARED_MAILBOX =
  /^(?:info|admin|office|service|contact|webmaster|hr|kf|jubao|tousu|zixun|zwgk|bangongshi|xinxi|wangzhan|editor|news|sales|market|support|zhaopin|zhaobiao|caiwu|dangban)/i;
/** Initials of an office's name in pinyin (rsjbgs, zfcgzx): no vowel among them. People's initials are shorter, or go with a year of birth. */
const INITIALS = /^[b-df-hj-np-tv-z]{3,10}\d{0,3}[@(（#\s]/i;
const SHORT_INITIALS = /^[b-df-hj-np-tv-z]{2,10}\d{0,4}[@(（#\s]/i;

/** What the value itself says of whose it is. */
export function signalsOfValue(rule: string, value: string): Signal[] {
  if (rule === "address") return signalsOfAddress(value);
  return rule === "email" ? signalsOfEmail(value.replace(/\s/g, "")) : [];
}

/** 盘州市殡仪馆六盘水市盘州市府前路45号: the name of a body and where it is. */
const BODY_FIRST =
  /^[^\d]{2,14}(?:馆|局|所|院|公司|会|中心|站|厂|店|银行|学校)(?=\s?[\u4e00-\u9fff]{1,12}(?:[省市县州]|(?<![社小])区))/;

function signalsOfAddress(value: string): Signal[] {
  if (BODY_FIRST.test(value)) return [ORGANIZATION_ADJACENT];
  if (HOUSING_OF_BODY.test(value)) return [HOME_ADDRESS];
  if (OFFICE_IN_ADDRESS.test(value)) return [OFFICE_ADDRESS];
  if (HOME_IN_ADDRESS.test(value)) return [HOME_ADDRESS];
  if (ROOM_IN_ADDRESS.test(value)) return [ROOM_ADDRESS];
  if (VILLAGE.test(value)) return STREET_END.test(value) ? [] : [VILLAGE_ADDRESS];
  return STREET_END.test(value) ? [STREET_ADDRESS] : [];
}

function signalsOfEmail(value: string): Signal[] {
  if (GOVERNMENT.test(value)) return [GOVERNMENT_DOMAIN];
  if (BODY_DOMAIN.test(value)) return [OFFICE_DOMAIN];
  if (SHARED_MAILBOX.test(value) || INITIALS.test(value)) return [OFFICE_MAILBOX];
  return SHORT_INITIALS.test(value) ? [PERHAPS_OFFICE_MAILBOX] : [];
}
