/** One value of a JSON or XML file: a scalar as it is written, with where it starts in the source (code units). */
export interface Scalar {
  readonly kind: "scalar";
  readonly text: string;
  readonly at: number;
}

export interface List {
  readonly kind: "list";
  readonly items: readonly Value[];
}

export interface Field {
  readonly key: string;
  readonly value: Value;
}

/** Named values in the order of the file; a key may come twice. */
export interface RecordValue {
  readonly kind: "record";
  readonly fields: readonly Field[];
}

export type Value = Scalar | List | RecordValue;
