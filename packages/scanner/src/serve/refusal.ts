import { REFUSED, type RefusalCode } from "../messages/serve.js";
import type { Refusal } from "./desk/contract.js";

/** A request that is not done: HTTP status, and what the caller is told. */
export class Refused extends Error {
  readonly status: number;
  readonly refusal: Refusal;

  constructor(status: number, refusal: Refusal) {
    super(refusal.code);
    this.name = "Refused";
    this.status = status;
    this.refusal = refusal;
  }
}

const STATUS: Readonly<Record<RefusalCode, number>> = {
  "wrong-host": 421,
  "no-token": 401,
  "wrong-origin": 403,
  "no-csrf": 403,
  "not-found": 404,
  "wrong-method": 405,
  "not-json": 415,
  "bad-request": 400,
  "too-large": 413,
  "no-finding": 404,
  nobody: 403,
  "changed-since": 409,
  "count-changed": 409,
  "no-filter": 422,
  "nothing-to-undo": 409,
  "no-original": 404,
  "not-there-now": 404,
  "took-too-long": 422,
  crashed: 422,
  "cannot-mask": 422,
  internal: 500,
};

export function refuse(code: RefusalCode): Refused {
  return new Refused(STATUS[code], { code, ...REFUSED[code] });
}
