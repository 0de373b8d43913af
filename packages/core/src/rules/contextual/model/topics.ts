import { wordsOf } from "../../../text/word-set.js";
import { DEEDS, OFFENCES, PENALTIES } from "../../data/biography.js";
import { DEFECTS } from "../../data/disabilities.js";
import { DISEASES } from "../../data/diseases.js";
import { KINSHIP } from "../../data/kinship.js";
import { MARRIAGE_STATES } from "../../data/marriage.js";
import { REPRODUCTION, TREATMENTS } from "../../data/treatments.js";
import { compileVocabulary, type Vocabulary, visitWords } from "../tagged.js";

/** The vocabularies whose words the model is told of, by number: defect, illness, treatment, reproduction, marriage, kin, life. */
const LISTS = [
  DEFECTS,
  DISEASES,
  TREATMENTS,
  REPRODUCTION,
  MARRIAGE_STATES,
  KINSHIP,
  `${OFFENCES} ${DEEDS} ${PENALTIES}`,
];
let vocabulary: Vocabulary | null = null;

/** By unit of what stands from `from` to `to` the vocabulary of the word there, from 1; 0: none. */
export function topicsOf(units: Uint16Array, from: number, to: number): Uint8Array {
  vocabulary ??= compileVocabulary(
    LISTS.map((words, index) => ({ words: wordsOf(words), tag: String.fromCharCode(index + 1) })),
  );
  const topics = new Uint8Array(to - from);
  visitWords(units, from, to, vocabulary, (start, end, tag) =>
    topics.fill(tag.charCodeAt(0), start - from, end - from),
  );
  return topics;
}
