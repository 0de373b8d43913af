import { FAIL_ON, type FailOn } from "../config/choices.js";
import { readDay } from "../config/day.js";
import { refuse } from "./refusal.js";
import type { Workers } from "./workers.js";

/** What the API of publishing systems needs to know. */
export interface PublishOptions {
  readonly workers: Pick<Workers, "check" | "mask">;
  /** Name of the masking policy, where a request names none. */
  readonly policy: string;
}

type Body = Readonly<Record<string, unknown>>;

/**
 * `POST /api/check` and `/api/mask`: what `tuomin check --json` and `tuomin mask` do, for publishing systems in other languages. A request has the content as `text` or as
 * `base64`, and may have `name`, `publication`, `asOf`, and `failOn`, `reveal` (check) or `policy` (mask).
 * @throws Refused
 */
export const PUBLISHING: Readonly<Record<string, (options: PublishOptions, body: Body) => Promise<object>>> = {
  check: ({ workers }, body) => {
    const failOn = body.failOn ?? "violation";
    if (!FAIL_ON.includes(failOn as FailOn)) throw refuse("bad-request");
    return workers.check({ ...contentOf(body), failOn: failOn as FailOn, reveal: body.reveal === true });
  },
  async mask({ workers, policy }, body) {
    const content = contentOf(body);
    const copy = await workers.mask({ ...content, policy: text(body.policy) ?? policy });
    if (copy === null) throw refuse("cannot-mask");
    const bytes = Buffer.from(copy.bytes);
    const about = { name: content.name, kind: copy.kind, findings: copy.findings };
    return typeof body.text === "string"
      ? { ...about, text: bytes.toString("utf8") }
      : { ...about, base64: bytes.toString("base64") };
  },
};

function contentOf(body: Body): { name: string; bytes: Uint8Array; publication?: string; asOf?: string } {
  const name = text(body.name) ?? "-";
  const publication = text(body.publication);
  const asOf = text(body.asOf);
  const day = asOf === undefined ? undefined : readDay(asOf);
  if (day === null || (body.text === undefined) === (body.base64 === undefined)) throw refuse("bad-request");
  return {
    name,
    bytes: new Uint8Array(bytesOf(body)),
    ...(publication === undefined ? {} : { publication }),
    ...(day === undefined ? {} : { asOf: day }),
  };
}

function bytesOf({ text, base64 }: Body): Buffer {
  if (typeof text === "string") return Buffer.from(text, "utf8");
  if (typeof base64 !== "string" || !/^[A-Za-z0-9+/\s]*={0,2}\s*$/.test(base64)) throw refuse("bad-request");
  return Buffer.from(base64, "base64");
}

function text(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value !== "string") throw refuse("bad-request");
  return value;
}
