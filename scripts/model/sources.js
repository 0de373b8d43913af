// What the model is trained on beside the labelled passages: the halves that are tuned on, and clean prose.
import { createCorpus, createOpenedCorpus } from "../../bench/dist/accuracy/corpus/generate.js";
import { createCleanCorpus } from "../../bench/dist/clean/generate.js";
import { samplesOf } from "./samples.js";
import { SETTINGS } from "./settings.js";

export function samplesBeside() {
  const clean = createCleanCorpus().filter(({ half }) => half === "tune");
  const opened = createOpenedCorpus();
  const tune = createCorpus().filter(({ half }) => half === "tune");
  return [
    ...samplesOf(
      clean.map(({ text }) => ({ form: "text", text, gold: [] })),
      SETTINGS.weightOfClean,
    ),
    ...samplesOf(opened, SETTINGS.weightOfOpened, true),
    ...samplesOf(tune, SETTINGS.weightOfTune, true),
  ];
}
