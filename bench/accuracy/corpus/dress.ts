import type { Random } from "./random.js";

/** A mobile as printed before any disguise; `dressed` when it carries the country code. */
export function dressMobile(random: Random, digits: string): { text: string; dressed: boolean } {
  const [a, b, c] = [digits.slice(0, 3), digits.slice(3, 7), digits.slice(7)];
  return random.weighted([
    [{ text: digits, dressed: false }, 86],
    [{ text: `+86${digits}`, dressed: true }, 3],
    [{ text: `+86 ${a} ${b} ${c}`, dressed: true }, 2],
    [{ text: `+86-${digits}`, dressed: true }, 2],
    [{ text: `0086${digits}`, dressed: true }, 2],
    [{ text: `0086-${digits}`, dressed: true }, 1],
    [{ text: `(+86)${digits}`, dressed: true }, 1],
    [{ text: `86-${digits}`, dressed: true }, 1],
    [{ text: `${a}-${b}-${c}`, dressed: false }, 2],
  ]);
}

/** A land-line with its area code, in the ways it is printed. */
export function dressLandline(random: Random, area: string, number: string, extension: string): string {
  const body = random.weighted([
    [`${area}-${number}`, 12],
    [`${area}—${number}`, 1],
    [`${area}${number}`, 2],
    [`(${area})${number}`, 2],
    [`\uff08${area}\uff09${number}`, 2],
    [`${area} ${number}`, 1],
    [`+86-${area.slice(1)}-${number}`, 0.5],
    [`${area}-${number.slice(0, 4)} ${number.slice(4)}`, 0.3],
  ]);
  if (extension === "") return body;
  return (
    body +
    random.pick([
      `转${extension}`,
      `-${extension}`,
      ` 转 ${extension}`,
      `转分机${extension}`,
      ` ext.${extension}`,
      `\uff08转${extension}\uff09`,
    ])
  );
}
