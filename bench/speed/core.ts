// node bench/dist/speed/core.js: core beside a set of naive expressions and the npm peers, in one run; growth with length; hostile shapes.
import { OpenRedaction } from "@openredaction/core";
import { Redactor } from "@redactpii/node";
import { createDetector } from "@tuomin/core";
import { measure, type Trial, tell } from "./measure.js";
import { NAIVE } from "./naive.js";
import { contactPages, hostile, prose } from "./texts.js";

const detector = createDetector();
const redactor = new Redactor();
const open = new OpenRedaction();
const text = prose(4_000_000);
const bytes = Buffer.byteLength(text);
const short = text.slice(0, 200_000);

const trials: Trial[] = [
  { name: "@tuomin/core, all rules", bytes, run: () => detector.detect(text) },
  { name: "eight global expressions", bytes, run: () => NAIVE.map((pattern) => [...text.matchAll(pattern)].length) },
  { name: "@redactpii/node 1.0.17 (6 US patterns)", bytes, run: () => redactor.redact(text) },
  { name: "@openredaction/core 1.1.5 (first 0.5 MB)", bytes: Buffer.byteLength(short), run: () => open.detect(short) },
];
const speeds = await measure(trials, 15);
console.log(
  tell(
    "Core on 4 MB of Chinese government prose, one personal item in 2 KB (ratio: how many times slower than Tuomin)",
    speeds,
  ),
);

const dense = contactPages(1_000_000);
const density = await measure(
  [
    {
      name: "@tuomin/core on pages full of numbers",
      bytes: Buffer.byteLength(dense),
      run: () => detector.detect(dense),
    },
  ],
  8,
);
console.log(tell("\nDense pages (tenders, contact pages, directories): a number every few words", density));

const sizes = [64_000, 4_000_000, 64_000_000];
const growth = await measure(
  sizes.map((size) => {
    const sized = prose(size);
    const times = Math.max(1, Math.round(4_000_000 / size));
    return {
      name: `${size / 1e6} MB`,
      bytes: Buffer.byteLength(sized) * times,
      run: () => {
        for (let time = 0; time < times; time++) detector.detect(sized);
      },
    };
  }),
  3,
);
console.log(tell("\nGrowth with length (ratio: time a byte beside the first)", growth));

// A character of a hostile text may take one byte or three; what counts is the time a byte beside clean prose.
const clean = prose(10_000_000);
const shapes = await measure(
  [
    { name: "clean prose", bytes: Buffer.byteLength(clean), run: () => detector.detect(clean) },
    ...Object.entries(hostile(3_000_000)).map(([name, shape]) => ({
      name,
      bytes: Buffer.byteLength(shape),
      run: () => detector.detect(shape),
    })),
  ],
  1,
);
console.log(tell("\nHostile shapes, 3 M characters each (ratio: time a byte beside clean prose)", shapes));
const worst = Math.max(...shapes.map(({ megabytesPerSecond }) => shapes[0]!.megabytesPerSecond / megabytesPerSecond));
console.log(`\nworst hostile shape: ${worst.toFixed(1)} × the time a byte of clean prose (limit 10)`);
console.log(`core: ${speeds[0]!.megabytesPerSecond.toFixed(0)} MB/s (limit 80)`);
process.exit(worst <= 10 && speeds[0]!.megabytesPerSecond >= 80 ? 0 : 1);
