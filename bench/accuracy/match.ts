import type { CorpusDocument, Decoy, GoldItem } from "./corpus/types.js";

/** What a detector says of a document; the fields of a Finding that count here. Rows and columns count from 0. */
export interface Prediction {
  readonly category: string;
  readonly start: number;
  readonly end: number;
  readonly subject: string;
  readonly row?: number | undefined;
  readonly column?: number | undefined;
}

interface Hit {
  readonly gold: GoldItem;
  readonly prediction: Prediction;
  /** Same start and end (and cell). */
  readonly exact: boolean;
}

export interface Matched {
  readonly hits: readonly Hit[];
  /** Persons' items that no prediction of their category met. */
  readonly misses: readonly GoldItem[];
  /** Predictions about persons that met no item of a person. */
  readonly falses: readonly Prediction[];
  /** Organisations' items that a prediction took for a person's. */
  readonly takenForPerson: readonly GoldItem[];
  readonly decoysHit: readonly Decoy[];
}

interface Placed {
  readonly start: number;
  readonly end: number;
  readonly row?: number | undefined;
  readonly column?: number | undefined;
  readonly endColumn?: number | undefined;
}

/** Units two spans share; a value spread over cells shares one unit with whatever stands in one of its cells. */
function overlap(span: Placed, prediction: Prediction): number {
  if (span.row !== prediction.row) return 0;
  if (span.endColumn !== undefined && span.column !== undefined && prediction.column !== undefined)
    return prediction.column >= span.column && prediction.column <= span.endColumn ? 1 : 0;
  if (span.column !== prediction.column) return 0;
  return Math.max(0, Math.min(span.end, prediction.end) - Math.max(span.start, prediction.start));
}

const isExact = (gold: GoldItem, prediction: Prediction): boolean =>
  gold.endColumn !== undefined || (gold.start === prediction.start && gold.end === prediction.end);

/**
 * Match one document's predictions with its labels, one to one, by category and at least one shared unit; the pair that fits
 * best is taken first. Predictions for an organisation count neither for nor against a person's item; predictions that only meet
 * an open span are left out.
 */
export function matchDocument(document: CorpusDocument, predictions: readonly Prediction[]): Matched {
  const personal = predictions.filter((prediction) => prediction.subject !== "organization");
  const persons = document.gold.filter((gold) => gold.subject === "person");
  const pairs = persons
    .flatMap((gold) =>
      personal
        .filter((prediction) => prediction.category === gold.category && overlap(gold, prediction) > 0)
        .map((prediction) => ({
          gold,
          prediction,
          exact: isExact(gold, prediction),
          shared: overlap(gold, prediction),
        })),
    )
    .sort((a, b) => Number(b.exact) - Number(a.exact) || b.shared - a.shared);
  const hits: Hit[] = [];
  const takenGold = new Set<GoldItem>();
  const takenPrediction = new Set<Prediction>();
  for (const { gold, prediction, exact } of pairs) {
    if (takenGold.has(gold) || takenPrediction.has(prediction)) continue;
    takenGold.add(gold);
    takenPrediction.add(prediction);
    hits.push({ gold, prediction, exact });
  }
  const spread = new Map(hits.filter(({ gold }) => gold.endColumn !== undefined).map((hit) => [hit.gold, hit]));
  const falses = personal.filter(
    (prediction) =>
      !takenPrediction.has(prediction) &&
      !document.open.some((span) => overlap(span, prediction) > 0) &&
      // A value one digit a cell may be told cell by cell: the further cells are the same finding.
      ![...spread.keys()].some((gold) => gold.category === prediction.category && overlap(gold, prediction) > 0),
  );
  return {
    hits,
    misses: persons.filter((gold) => !takenGold.has(gold)),
    falses,
    takenForPerson: document.gold.filter(
      (gold) =>
        gold.subject === "organization" &&
        personal.some((prediction) => !takenPrediction.has(prediction) && overlap(gold, prediction) > 0),
    ),
    decoysHit: document.decoys.filter((decoy) =>
      personal.some((prediction) => !takenPrediction.has(prediction) && overlap(decoy, prediction) > 0),
    ),
  };
}
