import type { Detector, Document } from "@tuomin/core";
import type { OcrOptions } from "../extract/ocr/ocr-options.js";
import { type Budget, ContainerFault, countMember, createBudget, type ExpandLimits, spend } from "../intake/budget.js";
import type { Member } from "../intake/expand/member.js";
import { createUniqueNames, memberPath } from "../intake/expand/member-path.js";
import { type ContainerKind, expand, isContainer } from "../intake/expand.js";
import { identify } from "../intake/identify.js";
import type { Kind } from "../intake/kind.js";
import { type Source, sourceOfBuffer } from "../intake/source.js";
import { DEPTH_LIMIT, MEMBER_LOST } from "../messages/container-reasons.js";
import type { Reason } from "../messages/reasons.js";
import { type Examination, examine } from "./examine.js";
import { asUtf8 } from "./label.js";

/** How files are examined, at every depth. */
export interface TreeOptions {
  readonly detector: Detector;
  readonly inflatedBytes: number;
  readonly limits: ExpandLimits;
  /** Letters are read from pictures; left out: pictures are only counted. */
  readonly ocr?: OcrOptions | undefined;
  /** The kind of publication by id or name, where the caller knows it; an unknown one throws a TuominError. */
  readonly publication?: string | undefined;
}

/** Members are counted from 1, in the order they are met. */
export interface MemberWatch {
  /** Called before a member is examined. */
  readonly begin: (member: number) => void;
  /** Called before a page is read from a picture. */
  readonly page?: () => void;
  /** Members that are left out, and why. */
  readonly lost: ReadonlyMap<number, Reason> | undefined;
}

/** A file to be examined: its bytes; of a large container, a way to them. */
interface Given {
  readonly path: string;
  readonly kind: Kind;
  readonly bytes: Buffer | null;
  readonly source: Source;
  readonly damage: Reason | null;
  readonly url: string | undefined;
}

/** Takes what became of one file; the document is not kept any longer than this takes. */
type Tell<T> = (path: string, bytes: number, examination: Examination) => T;

interface Walk<T> {
  readonly options: TreeOptions;
  readonly watch: MemberWatch | null;
  readonly tell: Tell<T>;
  readonly budget: Budget;
  readonly told: T[];
}

/**
 * Examines a file and whatever it contains: members of containers, attachments, embedded files; one at a time, under one budget. Never throws for what
 * the bytes hold.
 * @returns what `tell` made of each, every container before its members
 */
export async function readTree<T>(
  file:
    | { readonly path: string; readonly kind: Kind; readonly bytes: Buffer }
    | { path: string; kind: Kind; source: Source },
  options: TreeOptions,
  tell: Tell<T>,
  watch: MemberWatch | null = null,
): Promise<T[]> {
  const source = "source" in file ? file.source : sourceOfBuffer(file.bytes);
  const bytes = "source" in file ? null : file.bytes;
  const walk: Walk<T> = { options, watch, tell, budget: createBudget(options.limits, source.size), told: [] };
  await readOne({ path: file.path, kind: file.kind, bytes, source, damage: null, url: undefined }, 1, walk);
  return walk.told;
}

async function readOne<T>(given: Given, depth: number, walk: Walk<T>): Promise<void> {
  const slot = walk.told.length;
  walk.told.length += 1;
  const { kind } = given;
  const own = isContainer(kind)
    ? await readContainer(given, kind, depth, walk)
    : await readDocument(given, depth, walk);
  walk.told[slot] = walk.tell(given.path, given.source.size, withDamage(own, given));
}

async function readDocument<T>(given: Given, depth: number, walk: Walk<T>): Promise<Examination> {
  const { options, budget } = walk;
  const bytes = given.bytes ?? given.source.read(0, given.source.size);
  const own = await examine(bytes, given.path, options.detector, options.inflatedBytes, options.publication, {
    kind: given.kind,
    url: given.url,
    ocr: options.ocr,
  });
  if (own.members.length === 0) return own;
  const unique = createUniqueNames();
  const fault = await catchFault(async () => {
    for (const { name, bytes: content, charset, url } of own.members) {
      countMember(budget);
      spend(budget, content.length);
      const member = {
        name,
        content,
        damage: null,
        ...(charset === undefined ? {} : { charset }),
        ...(url === undefined ? {} : { url }),
      };
      await readMember(member, `${given.path}!/${unique(memberPath(name))}`, depth, walk);
    }
  });
  if (fault === null) return own;
  return { ...own, status: own.status === "scanned" ? "partial" : own.status, reasons: [...own.reasons, fault.reason] };
}

async function readContainer<T>(given: Given, kind: ContainerKind, depth: number, walk: Walk<T>): Promise<Examination> {
  const { budget, options } = walk;
  const { path } = given;
  const names: string[] = [];
  const unique = createUniqueNames();
  const fault = await catchFault(async () => {
    if (depth > budget.limits.depth) throw new ContainerFault("skipped", DEPTH_LIMIT(budget.limits.depth));
    for (const member of await expand(kind, given.source, path, budget)) {
      countMember(budget);
      names.push(member.name);
      await readMember(member, `${path}!/${unique(memberPath(member.name))}`, depth, walk);
    }
  });
  const own = {
    kind,
    setAside: false,
    document: null,
    findings: [],
    circumstances: null,
    members: [],
    ...readNames(names, given, options),
  };
  if (fault === null) return { ...own, status: "scanned", reasons: [] };
  return { ...own, status: names.length > 0 ? "partial" : fault.status, reasons: [fault.reason] };
}

async function readMember<T>(member: Member, path: string, depth: number, walk: Walk<T>): Promise<void> {
  const { budget, tell, told, watch } = walk;
  const number = budget.members;
  watch?.begin(number);
  const lost = watch?.lost?.get(number);
  if ("unread" in member || lost !== undefined) {
    const {
      status,
      reason,
      setAside = false,
    } = "unread" in member ? member.unread : { status: "failed" as const, reason: MEMBER_LOST(lost!) };
    const size = "unread" in member ? member.bytes : member.content.length;
    told.push(
      tell(path, size, {
        kind: null,
        status,
        reasons: [reason],
        setAside,
        document: null,
        findings: [],
        circumstances: null,
        members: [],
      }),
    );
    return;
  }
  const kind = identify(member.content, path);
  const bytes = member.charset === undefined ? member.content : await asUtf8(member.content, kind, member.charset);
  const { damage, url } = member;
  await readOne({ path, kind: kind, bytes, source: sourceOfBuffer(bytes), damage, url }, depth + 1, walk);
  // A limit reached further down stops every container above.
  if (budget.stopped !== null) throw new ContainerFault("failed", budget.stopped);
}

/** Runs over a container; the fault that ended it, null if none did. */
async function catchFault(run: () => Promise<void>): Promise<{ status: "failed" | "skipped"; reason: Reason } | null> {
  try {
    await run();
    return null;
  } catch (error) {
    if (error instanceof ContainerFault) return error;
    // Of an error that nobody foresaw only the name: its message may quote the file.
    const name = error instanceof Error ? error.name : typeof error;
    return {
      status: "failed",
      reason: { code: "unexpected", zh: `展开失败（${name}）`, en: `could not be expanded (${name})` },
    };
  }
}

/** The names of a container's members, as a document of its own: a file may be named after a person and their number. */
function readNames(names: readonly string[], { kind }: Given, { detector }: TreeOptions): Partial<Examination> {
  // A crawl's names are addresses of pages.
  const telling = kind === "warc" ? [] : names.filter((name) => /\d{6}|[\u4e00-\u9fff]/.test(name));
  if (telling.length === 0) return {};
  const text = telling.join("\n");
  const document: Document = {
    blocks: [{ kind: "text", text, place: { part: "member names" }, hidden: "file name" }],
  };
  try {
    return { document, findings: detector.detectDocument(document) };
  } catch {
    return {};
  }
}

/** What was examined of bytes that are not all there, or not sound. */
function withDamage(own: Examination, { damage, source }: Given): Examination {
  if (damage === null) return own;
  if (source.size === 0 || own.status === "failed") {
    return { ...own, status: "failed", reasons: [damage], setAside: false };
  }
  if (own.setAside) return own;
  return { ...own, status: own.status === "skipped" ? "failed" : "partial", reasons: [damage, ...own.reasons] };
}
