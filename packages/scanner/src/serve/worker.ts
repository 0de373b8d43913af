// The program of a process that reads single files for the desk and the API.
import { readFileSync, statSync } from "node:fs";
import { type Category, createDetector, type Detector } from "@tuomin/core";
import type { FailOn } from "../config/choices.js";
import { DEFAULTS } from "../config/defaults.js";
import { identify } from "../intake/identify.js";
import { toBytes } from "../intake/path-bytes.js";
import { rewrite } from "../rewrite/rewrite.js";
import { type Checked, checkedAsObject, checkFile } from "../work/check.js";
import type { Judging } from "../work/job.js";
import { serve } from "../work/serve.js";
import { contextOf, type Wanted } from "./context.js";
import type { Context } from "./desk/contract.js";

/** What such a process is made with; must survive a structured clone. */
export interface WorkerOptions {
  readonly judging: Judging;
  readonly categories: readonly Category[] | null;
}

interface Given {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly publication?: string;
  /** A day (ISO). */
  readonly asOf?: string;
}

export interface CheckTask extends Given {
  readonly failOn: FailOn;
  readonly reveal: boolean;
}

export interface MaskTask extends Given {
  readonly policy: string;
}

/** Looks at a finding in its file. `file`: path on disk, in the form of path-bytes.ts; `outer`: the file's path in the ledger. */
export interface LookTask {
  readonly file: string;
  readonly outer: string;
  readonly wanted: Wanted;
  readonly reveal: boolean;
}

/** One of the three. */
export type HandTask =
  | { readonly name: "check"; readonly task: CheckTask }
  | { readonly name: "mask"; readonly task: MaskTask }
  | { readonly name: "look"; readonly task: LookTask };

const limits = { ...DEFAULTS.expand, memberBytes: DEFAULTS.fileBytes };
let options: WorkerOptions = { judging: {}, categories: null };
let usual: Detector | null = null;

serve<WorkerOptions, HandTask, Answer<unknown>>((given) => {
  options = given;
  return ({ name, task }) => (name === "check" ? check(task) : name === "mask" ? mask(task) : look(task));
});

function detectorFor(asOf: string | undefined): Detector {
  const { judging, categories } = options;
  const make = (more: Judging): Detector =>
    createDetector({ ...judging, ...more, ...(categories === null ? {} : { categories }) });
  if (asOf !== undefined) return make({ asOf });
  usual ??= make({});
  return usual;
}

/** What is given back. Errors lose their words on the way between processes, so those that have any are values. */
export type Answer<T> =
  | { readonly value: T }
  | { readonly told: { readonly code: string; readonly zh: string; readonly en: string } };

async function answer<T>(make: () => T | Promise<T>): Promise<Answer<T>> {
  try {
    return { value: await make() };
  } catch (error) {
    const { code, zh, en } = (error ?? {}) as { code?: unknown; zh?: unknown; en?: unknown };
    if (typeof code === "string" && typeof zh === "string" && typeof en === "string") return { told: { code, zh, en } };
    throw error;
  }
}

/** `POST /api/check`: what `tuomin check --json` prints. */
function check({ name, bytes, publication, asOf, failOn, reveal }: CheckTask): Promise<Answer<object>> {
  return answer(async () => {
    const buffer = asBuffer(bytes);
    const file = { path: name, kind: identify(buffer, name), bytes: buffer };
    const tree = { detector: detectorFor(asOf), inflatedBytes: DEFAULTS.inflatedBytes, limits, publication };
    return checkedAsObject(await checkFile(file, tree), failOn, reveal);
  });
}

/** A de-identified copy. */
export interface Copy {
  readonly bytes: Uint8Array;
  readonly findings: number;
  readonly kind: string;
}

/** `POST /api/mask`: the copy and how many findings were masked; null of a kind that cannot be masked. */
function mask({ name, bytes, publication, asOf, policy }: MaskTask): Promise<Answer<Copy | null>> {
  return answer(() => {
    const buffer = asBuffer(bytes);
    const kind = identify(buffer, name);
    if (kind === "empty") return { bytes, findings: 0, kind };
    const copy = rewrite(kind, buffer, detectorFor(asOf), { policy, publication });
    return copy === null ? null : { bytes: new Uint8Array(copy.bytes), findings: copy.findings, kind };
  });
}

/** The last file looked at: a reviewer goes through its findings one after the other. */
let last: { readonly file: string; readonly stamp: string; readonly files: readonly Checked[] } | null = null;

/** What stands around a finding; null where its file does not hold it any more, `gone` where there is no such file. */
async function look({ file, outer, wanted, reveal }: LookTask): Promise<Answer<Context | "gone" | null>> {
  let stamp: string;
  let bytes: Buffer | null = null;
  try {
    const path = toBytes(file);
    const { size, mtimeMs } = statSync(path);
    stamp = `${size} ${mtimeMs}`;
    if (last?.file !== file || last.stamp !== stamp) bytes = readFileSync(path);
  } catch {
    return { value: "gone" };
  }
  if (bytes !== null) {
    last = null;
    const given = { path: outer, kind: identify(bytes, outer), bytes };
    const tree = { detector: detectorFor(undefined), inflatedBytes: DEFAULTS.inflatedBytes, limits };
    last = { file, stamp, files: await checkFile(given, tree) };
  }
  return { value: contextOf(last!.files, wanted, reveal) };
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
