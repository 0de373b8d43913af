import { evidence } from "../../rule.js";

const ACCOUNT: ReadonlySet<string> = new Set(["bank-card", "passbook"]);

/** Whether a label's meaning is an account of a bank: 账号 stands before cards and passbooks. */
export function isAccountMeaning(meaning: string | null): boolean {
  return meaning !== null && ACCOUNT.has(meaning);
}

export const ACCOUNT_LABEL = evidence(
  "label",
  "前面有银行账号一类的提示词",
  "a label of a bank account stands before it",
);
export const ACCOUNT_HEAD = evidence(
  "head",
  "所在列的表头是银行账号一类",
  "the head of its column names a bank account",
);
