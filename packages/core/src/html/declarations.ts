/** The CSS declarations that leave nothing to see, in lower case. */
export function declarationsHide(style: string): boolean {
  let color = "";
  let background = "";
  let clipped = false;
  let flat = false;
  for (const declaration of style.split(";")) {
    const colon = declaration.indexOf(":");
    if (colon < 0) continue;
    const name = declaration.slice(0, colon).trim();
    const value = declaration
      .slice(colon + 1)
      .replace("!important", "")
      .trim();
    switch (name) {
      case "display":
        if (value === "none") return true;
        break;
      case "visibility":
        if (value === "hidden" || value === "collapse") return true;
        break;
      case "font-size":
      case "opacity":
        if (isZero(value)) return true;
        break;
      case "font":
        if (value.split(/[\s/]/, 20).some(isZeroLength)) return true;
        break;
      case "mso-hide":
        if (value === "all") return true;
        break;
      case "text-indent":
      case "left":
      case "top":
      case "margin-left":
        if (isFarOut(value)) return true;
        break;
      case "width":
      case "height":
      case "max-height":
        if (isZero(value)) flat = true;
        break;
      case "overflow":
        if (value === "hidden") clipped = true;
        break;
      case "color":
        color = colorOf(value);
        break;
      case "background":
      case "background-color":
        background = colorOf(value);
        break;
    }
  }
  return (clipped && flat) || (color !== "" && color === background) || color === "transparent";
}

function isZero(value: string): boolean {
  return value !== "" && Number.parseFloat(value) === 0;
}

function isZeroLength(value: string): boolean {
  return /^0(?:\.0+)?(?:px|pt|em|rem|%)$/.test(value);
}

/** Further out than any page is wide. */
function isFarOut(value: string): boolean {
  return Number.parseFloat(value) <= -500;
}

const COLOR_NAMES: Readonly<Record<string, string>> = {
  white: "#ffffff",
  black: "#000000",
  transparent: "transparent",
};

/** A colour in one form, or "" where the value is none that can be compared. */
function colorOf(value: string): string {
  const name = COLOR_NAMES[value];
  if (name !== undefined) return name;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(value);
  if (short !== null) return `#${short[1]}${short[1]}${short[2]}${short[2]}${short[3]}${short[3]}`;
  const channels = /^rgba?\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})\s*\)$/.exec(value);
  if (channels !== null) {
    return `#${[channels[1], channels[2], channels[3]].map((part) => Number(part).toString(16).padStart(2, "0")).join("")}`;
  }
  return /^#[0-9a-f]{6}$/.test(value) || /^[a-z]{3,20}$/.test(value) ? value : "";
}
