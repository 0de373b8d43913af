/** A text that counts the units looked at: time cannot be asserted, looks at the text can. */
export function countLooks(text: string): { readonly text: string; readonly looks: () => number } {
  let looks = 0;
  const proxy = new Proxy(new String(text), {
    get(_, key) {
      if (key === Symbol.toPrimitive || key === "toString" || key === "valueOf") {
        return () => {
          looks += 64;
          return text;
        };
      }
      if (typeof key === "symbol") return undefined;
      if (/^\d+$/.test(key)) {
        looks++;
        return text[Number(key)];
      }
      const member = (text as unknown as Record<string, unknown>)[key];
      if (typeof member !== "function") return member;
      return (...parameters: number[]) => {
        looks += key === "slice" ? Math.max(0, (parameters[1] ?? text.length) - parameters[0]!) : 1;
        return member.apply(text, parameters);
      };
    },
  });
  return { text: proxy as unknown as string, looks: () => looks };
}
