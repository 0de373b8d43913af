import { wordsOf } from "../../../text/word-set.js";
import { DEEDS, OFFENCES, PENALTIES } from "../../data/biography.js";
import { DEFECTS } from "../../data/disabilities.js";
import { DISEASES } from "../../data/diseases.js";
import { KINSHIP } from "../../data/kinship.js";
import { MARRIAGE_STATES } from "../../data/marriage.js";
import { REPRODUCTION, TREATMENTS } from "../../data/treatments.js";
import { compileVocabulary, tagged, type Vocabulary } from "../tagged.js";

const FIRST_TAG = 0xe000;
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

/** By unit of a sentence the vocabulary of the word that stands there, from 1; 0: none. */
export function topicsOf(sentence: string): Uint8Array {
  vocabulary ??= compileVocabulary(
    LISTS.map((words, index) => ({ words: wordsOf(words), tag: String.fromCharCode(FIRST_TAG + index) })),
  );
  const view = tagged(sentence, vocabulary);
  const topics = new Uint8Array(sentence.length);
  for (let at = 0; at < view.length; at++) {
    const number = view.charCodeAt(at) - FIRST_TAG;
    if (number >= 0 && number < LISTS.length) topics[at] = number + 1;
  }
  return topics;
}
