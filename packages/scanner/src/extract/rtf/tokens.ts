/** A piece of an RTF file (Rich Text Format 1.9.1, "Conventions of an RTF reader"). */
export interface Token {
  kind: "open" | "close" | "word" | "symbol" | "text" | "byte";
  /** A control word's name, a symbol's character, or plain text as Latin-1 characters of its bytes. */
  text: string;
  /** A control word's number or a byte; null where there is none. */
  value: number | null;
}

/** Calls back for every token of the source (Latin-1 characters of the file's bytes). One object is used for all. */
export function readTokens(source: string, take: (token: Token) => void): void {
  const token: Token = { kind: "text", text: "", value: null };
  const emit = (kind: Token["kind"], text: string, value: number | null): void => {
    token.kind = kind;
    token.text = text;
    token.value = value;
    take(token);
  };
  const plain = /[^{}\\\r\n]+/y;
  const word = /([A-Za-z]{1,40})(-?\d{1,10})?[ ]?/y;
  let at = 0;
  while (at < source.length) {
    const character = source[at]!;
    if (character === "{") emit("open", "", null);
    else if (character === "}") emit("close", "", null);
    else if (character === "\\") {
      word.lastIndex = at + 1;
      const match = word.exec(source);
      if (match !== null) {
        at += match[0].length + 1;
        const value = match[2] === undefined ? null : Number(match[2]);
        if (match[1] === "bin") at += Math.max(0, value ?? 0);
        else emit("word", match[1]!, value);
        continue;
      }
      const symbol = source[at + 1] ?? "";
      if (symbol === "'") {
        const byte = Number.parseInt(source.slice(at + 2, at + 4), 16);
        if (!Number.isNaN(byte)) emit("byte", "", byte);
        at += 4;
        continue;
      }
      emit("symbol", symbol, null);
      at += 2;
      continue;
    } else if (character !== "\r" && character !== "\n") {
      plain.lastIndex = at;
      const match = plain.exec(source)![0];
      emit("text", match, null);
      at += match.length;
      continue;
    }
    at++;
  }
}
