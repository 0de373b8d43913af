/** A wrong call of the library: says what to do, in both languages. Never holds a value of the text. */
export class TuominError extends Error {
  readonly code: string;
  readonly zh: string;
  readonly en: string;

  constructor(code: string, zh: string, en: string) {
    super(`${zh} / ${en}`);
    this.name = "TuominError";
    this.code = code;
    this.zh = zh;
    this.en = en;
  }
}
