import { CATEGORIES, type Category } from "@tuomin/core";
import { FAIL_ON, type FailOn, FORMATS, type ReportFormat } from "./choices.js";
import { type PolicyEntry, policyEntries } from "./policies.js";
import {
  choiceOf,
  fields,
  flag,
  integer,
  listOf,
  number,
  oneOrMore,
  type Reader,
  record,
  size,
  text,
} from "./readers.js";

/** Where a part of the scanned tree was published, and by whom. Later entries override what earlier ones say of the same file. */
export interface RegionEntry {
  /** Glob over the path in the ledger. */
  readonly match?: string;
  /** Host name: a folder of the path, or the host that the page's metadata names. */
  readonly host?: string;
  readonly province?: string;
  readonly city?: string;
  readonly county?: string;
  readonly organ?: string;
  readonly channel?: string;
}

/** `tuomin.yaml`. A flag of the command line goes before its key. */
export interface Config {
  readonly regions?: readonly RegionEntry[];
  readonly categories?: readonly Category[];
  /** Globs of what is not read; it is told as skipped. */
  readonly exclude?: readonly string[];
  readonly limits?: {
    /** Bytes. */
    readonly fileSize?: number;
    readonly fileSeconds?: number;
    /** Resident bytes of a process that reads. */
    readonly memory?: number;
    /** Bytes that the parts of one zipped document may inflate to together. */
    readonly inflated?: number;
    /** Bytes that the members of one container, at every depth, may expand to together. */
    readonly expanded?: number;
    /** The same as a multiple of the container's size. */
    readonly ratio?: number;
    /** Members of one container, at every depth. */
    readonly members?: number;
    /** Containers within containers. */
    readonly depth?: number;
    /** Pixels of a picture that is read with `ocr`, in millions. */
    readonly pixels?: number;
    /** Time for one page read with `ocr`. */
    readonly pageSeconds?: number;
    /** Pages of one file read with `ocr`. */
    readonly pages?: number;
  };
  readonly jobs?: number;
  /** Letters are read from pictures. */
  readonly ocr?: boolean;
  /** Pictures read at once. */
  readonly ocrJobs?: number;
  readonly formats?: readonly ReportFormat[];
  readonly failOn?: FailOn;
  readonly lang?: "zh" | "en";
  /** Name of the masking policy of `tuomin mask`. */
  readonly policy?: string;
  /** Publication policies beside, or laid over, the built-in ones. */
  readonly policies?: readonly PolicyEntry[];
  /** Files (CSV or XLSX, relative to the config file) of what the organ publishes of its own accord, and of what it does not publish. */
  readonly catalogue?: { readonly open?: readonly string[]; readonly closed?: readonly string[] };
}

const region: Reader<RegionEntry> = fields(
  {
    match: text,
    host: text,
    province: text,
    city: text,
    county: text,
    organ: text,
    channel: text,
  },
  (entry) =>
    entry.match === undefined && entry.host === undefined
      ? {
          zh: "缺少 match（路径通配）或 host（主机名），不知道说的是哪些文件。",
          en: "needs match (a glob) or host, to say which files it is about.",
        }
      : null,
);

/** The schema: a key is allowed if and only if it stands here. */
export const readConfig: Reader<Config> = record({
  regions: listOf(region),
  categories: listOf(choiceOf(CATEGORIES)),
  exclude: listOf(text),
  limits: record({
    fileSize: size,
    fileSeconds: number(0.1, 86_400),
    memory: size,
    inflated: size,
    expanded: size,
    ratio: number(1, 1e6),
    members: integer(1, 1e8),
    depth: integer(1, 64),
    pixels: number(0.01, 2000),
    pageSeconds: number(0.1, 86_400),
    pages: integer(1, 1e6),
  }),
  jobs: integer(1, 256),
  ocr: flag,
  ocrJobs: integer(1, 64),
  formats: listOf(choiceOf(FORMATS)),
  failOn: choiceOf(FAIL_ON),
  lang: choiceOf(["zh", "en"] as const),
  policy: text,
  policies: policyEntries,
  catalogue: record({ open: oneOrMore(text), closed: oneOrMore(text) }),
});
