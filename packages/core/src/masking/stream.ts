import { createDetector, type DetectorOptions } from "../detector.js";
import { TuominError } from "../errors.js";
import type { Circumstances } from "../publication/circumstances.js";
import { labelSets } from "../rules/label-sets.js";
import { RULES } from "../rules/registry.js";
import { restsOfText } from "../table/text-rests.js";
import { compileLabels } from "../text/labels.js";
import { type MaskOptions, maskerOf } from "./mask-options.js";
import { policyOf } from "./policies.js";
import type { Policy } from "./policy.js";
import { createTextMasker, type TextMasker } from "./text-masker.js";

declare global {
  // The platform's own, in Node and in browsers: core is compiled without either's types, and this merges with them.
  interface TransformStream<I, O> {}
}

/** How a stream masks. */
export interface MaskStreamOptions extends DetectorOptions, MaskOptions {
  /** The name of a policy, or a policy; `default` where there is none. */
  readonly policy?: string | Policy | undefined;
  /**
   * What `readPublication` told of the publication. A name or clues will not do: what they say of a publication rests on its whole text, which a stream does
   * not have.
   */
  readonly publication?: Circumstances | undefined;
}

/**
 * Units (UTF-16) on either side of a place within which all lies that bears on it. The farthest a rule looks is 300 units before and 280 behind (a person named
 * before an illness, the sentence it stands in); masking reads its own result again, twice as a rule and eight times at most.
 */
const REACH = 8192;
/** Units taken in before anything is given out, beside those kept for their neighbours' sake. A quarter more work than reading the whole. */
const BATCH = 65_536;

/**
 * A stream of text that comes out masked: however it is cut into chunks, the result is what `mask` makes of the whole. Chunks may be cut anywhere, between the halves of
 * a surrogate pair too.
 *
 * Text comes out at ends of lines outside tables, once enough is known of what follows. Kept in memory are some 100,000 units and the longest stretch that
 * cannot be taken apart: a table set in text, whole, since its last row may tell whether it is one; a line; lines that hold nothing but numbers.
 * @throws TuominError `unknown-policy`, `invalid-policy`, `bad-date`; `no-streams` where the platform has no TransformStream
 */
export function createMaskStream(options: MaskStreamOptions = {}): TransformStream<string, string> {
  const Stream = (globalThis as unknown as { readonly TransformStream?: PlatformStream }).TransformStream;
  if (Stream === undefined)
    throw new TuominError(
      "no-streams",
      "此运行环境没有 TransformStream：请改用 mask，或升级到 Node 18 以上",
      "this platform has no TransformStream: use mask instead, or Node 18 or later",
    );
  const masker = maskerFor(options);
  return new Stream({
    transform: (chunk, controller) => emit(masker.push(chunk), controller),
    flush: (controller) => emit(masker.end(), controller),
  });
}

function maskerFor(options: MaskStreamOptions): TextMasker {
  const detector = createDetector(options);
  const labels = compileLabels(labelSets(RULES));
  const { publication } = options;
  return createTextMasker({
    detect: (text) => detector.detect(text, { publication }),
    restsOf: (text) => restsOfText(text, labels),
    masked: maskerOf(policyOf(options.policy), options),
    reach: REACH,
    batch: BATCH,
  });
}

function emit(text: string, controller: Controller): void {
  if (text !== "") controller.enqueue(text);
}

interface Controller {
  readonly enqueue: (text: string) => void;
}

/** What is used of the platform's class. */
type PlatformStream = new (transformer: {
  readonly transform: (chunk: string, controller: Controller) => void;
  readonly flush: (controller: Controller) => void;
}) => TransformStream<string, string>;
