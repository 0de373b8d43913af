import type { NumberChain } from "../../text/anchors.js";
import { isTied, runsOf } from "../numbers/runs.js";

/** An 18-character number and two digits behind it. Offsets are of the normalised text, half-open. */
export interface Twenty {
  readonly start: number;
  readonly end: number;
  /** 20 characters; X in capitals. */
  readonly number: string;
  /** The two digits are set apart from the 18: they may be another number, such as an age. */
  readonly apart: boolean;
}

const X_AND_TWO = /^\s?[XxΧХ×]\s?(\d{2})(?!\d)/;

/** Every run of 20 digits of a chain, and the 17 digits at its end where X and two digits follow. */
export function twentiesOf(chain: NumberChain, text: string): readonly Twenty[] {
  const found: Twenty[] = [];
  for (const run of runsOf(chain, 20)) {
    if (run.breaks > 1 || isTied(run)) continue;
    const groups = run.next - run.first;
    const apart = groups > 1 && groups < 20 && run.chain.groups[run.next - 1]!.digits.length === 2;
    found.push({ start: run.start, end: run.end, number: run.digits, apart });
  }
  const tail = X_AND_TWO.exec(text.slice(chain.end, chain.end + 6));
  if (tail === null) return found;
  for (const run of runsOf(chain, 17)) {
    if (run.end !== chain.end) continue;
    found.push({
      start: run.start,
      end: chain.end + tail[0].length,
      number: `${run.digits}X${tail[1]!}`,
      apart: false,
    });
  }
  return found;
}
