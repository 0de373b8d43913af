import { expect, test } from "vitest";
import { isMaskSign } from "../../src/disclosure/mask-signs.js";
import { maskedTokensAt } from "../../src/disclosure/masked-token.js";

/** Units looked at, counted by a text that tells. */
function looksAt(text: string): number {
  let looks = 0;
  const proxy = new Proxy(new String(text), {
    get(_, key) {
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
  }) as unknown as string;
  for (let at = 0; at < text.length; at++) if (isMaskSign(text.charCodeAt(at))) maskedTokensAt(proxy, at, true);
  return looks;
}

test.each(["*", "1*", "* ", "1* ", "12**-", "x", "x1", "*******1 ", "……", "1\n*\n", "某", "#", "522631********1048 "])(
  "looks at the text grow with its length: %j",
  (shape) => {
    const short = looksAt(shape.repeat(Math.ceil(3_000 / shape.length)));
    const long = looksAt(shape.repeat(Math.ceil(12_000 / shape.length)));
    expect(long).toBeLessThanOrEqual(short * 4.4 + 2_000);
    // And no unit is looked at unreasonably often.
    expect(long / 12_000).toBeLessThan(600);
  },
);
