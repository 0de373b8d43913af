import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { parentPort } from "node:worker_threads";
import { gunzipSync } from "node:zlib";
import type { Answer, Letter, Question } from "./protocol.js";

/** The parts of the engine's interface (tesseract.js-core 7, Tesseract 5) used here. */
interface Api {
  readonly Init: (path: null, language: string, mode: number) => number;
  readonly SetVariable: (name: string, value: string) => void;
  readonly SetPageSegMode: (mode: number) => void;
  readonly SetImageFile: (exif: number, angle: number) => number;
  readonly SetSourceResolution: (dots: number) => void;
  readonly SetRectangle: (left: number, top: number, width: number, height: number) => void;
  readonly Recognize: (monitor: null) => number;
  readonly GetJSONText: () => string;
  /** Writes `/image.png`, whatever the path. */
  readonly WriteImage: (kind: number, path: string) => void;
}

interface Core {
  readonly FS: {
    readonly writeFile: (path: string, data: Uint8Array) => void;
    readonly readFile: (path: string) => Uint8Array;
  };
  readonly TessBaseAPI: new () => Api;
}

interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** What GetJSONText writes, as far as it is read here. */
interface Page {
  readonly blocks?: readonly {
    readonly paragraphs: readonly {
      readonly lines: readonly {
        readonly bbox: Box;
        readonly words: readonly {
          readonly symbols: readonly { readonly text: string; readonly confidence: number; readonly bbox: Box }[];
        }[];
      }[];
    }[];
  }[];
}

/** LSTM alone; a grey picture. */
const LSTM = 1;
const GREY = 1;
const DOTS = 300;

let engine: { core: Core; api: Api } | null = null;

/** The engine with its data, both from files of installed packages: nothing is downloaded, nothing written outside memory. */
async function load(): Promise<{ core: Core; api: Api }> {
  const require = createRequire(import.meta.url);
  const silent = { print: () => {}, printErr: () => {} };
  const start = require("tesseract.js-core/tesseract-core-simd-lstm.js") as (options: object) => Promise<Core>;
  const core = await start(silent);
  const data = require.resolve("@tesseract.js-data/chi_sim/4.0.0_best_int/chi_sim.traineddata.gz");
  core.FS.writeFile("chi_sim.traineddata", gunzipSync(readFileSync(data)));
  const api = new core.TessBaseAPI();
  if (api.Init(null, "chi_sim", LSTM) !== 0) throw new Error("the data of the engine cannot be read");
  return { core, api };
}

async function answer({ id, file, areas }: Question): Promise<Answer> {
  engine ??= await load();
  const { core, api } = engine;
  core.FS.writeFile("/input", file);
  if (api.SetImageFile(1, 0) !== 0) return { id, lines: null, picture: null };
  if (areas === null) {
    api.WriteImage(GREY, "/image.png");
    return { id, lines: null, picture: core.FS.readFile("/image.png") };
  }
  api.SetSourceResolution(DOTS);
  const lines: Letter[][] = [];
  for (const { mode, left, top, width, height } of areas) {
    api.SetPageSegMode(mode);
    api.SetRectangle(left, top, width, height);
    if (api.Recognize(null) === 0) lines.push(...linesOf(JSON.parse(api.GetJSONText()) as Page));
  }
  return { id, lines, picture: null };
}

function linesOf({ blocks = [] }: Page): Letter[][] {
  return blocks
    .flatMap(({ paragraphs }) => paragraphs)
    .flatMap(({ lines }) => lines)
    .map(({ bbox, words }) =>
      words.flatMap(({ symbols }) =>
        symbols.map(({ text, confidence, bbox: { x0, x1 } }) => ({
          text,
          confidence,
          x0,
          x1,
          y0: bbox.y0,
          y1: bbox.y1,
        })),
      ),
    );
}

parentPort?.on("message", (question: Question) => {
  answer(question).then(
    (told) => parentPort?.postMessage(told),
    // Of an error only its name leaves: its message might quote the picture.
    (error: unknown) => {
      engine = null;
      const failed = error instanceof Error ? error.name : typeof error;
      parentPort?.postMessage({ id: question.id, lines: null, picture: null, failed } satisfies Answer);
    },
  );
});
