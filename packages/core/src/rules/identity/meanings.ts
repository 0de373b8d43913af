/** Rules whose labels name a document of identity: 证件号码 may stand before any of their numbers. */
const IDENTITY: ReadonlySet<string> = new Set([
  "resident-id",
  "resident-id-15",
  "residence-permit-hmt",
  "foreigner-card",
  "passport",
  "travel-permit",
  "military-id",
  "disability-certificate",
  "student-number",
]);

/** Whether a label's meaning is a document of identity. */
export function isIdentityMeaning(meaning: string | null): boolean {
  return meaning !== null && IDENTITY.has(meaning);
}
