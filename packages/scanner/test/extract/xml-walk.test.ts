import fc from "fast-check";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { allAttributes, attribute, walkXml } from "../../src/extract/xml-walk.js";

/** What a walk tells, texts that follow one another as one. */
function toldBy(pieces: readonly string[]): string[] {
  const told: string[] = [];
  let text = "";
  const flush = (): void => {
    if (text !== "") told.push(`text ${text}`);
    text = "";
  };
  const walk = walkXml({
    open: (name, attributes, raw) => {
      flush();
      told.push(
        `open ${raw} ${name} ${JSON.stringify(Object.fromEntries(allAttributes(attributes)))} ${walk.position()}`,
      );
    },
    close: (name) => {
      flush();
      told.push(`close ${name}`);
    },
    text: (piece) => {
      text += piece;
    },
    comment: (comment) => {
      flush();
      told.push(`comment ${comment} ${walk.position()}`);
    },
  });
  for (const piece of pieces) walk.write(piece);
  walk.end();
  flush();
  return told;
}

/** The same by a parser that checks all that XML asks for. */
function toldByOther(xml: string): string[] {
  const told: string[] = [];
  let text = "";
  const flush = (): void => {
    if (text !== "") told.push(`text ${text}`);
    text = "";
  };
  const local = (name: string): string => name.slice(name.indexOf(":") + 1);
  const parser = new SaxesParser({ position: true });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    flush();
    told.push(`open ${name} ${local(name)} ${JSON.stringify(attributes)} ${parser.position}`);
  });
  parser.on("closetag", ({ name }) => {
    flush();
    told.push(`close ${local(name)}`);
  });
  parser.on("text", (piece) => {
    text += piece;
  });
  parser.on("cdata", (piece) => {
    text += piece;
  });
  parser.on("comment", (comment) => {
    flush();
    // It tells of a comment before it has read its last sign.
    told.push(`comment ${comment} ${parser.position + 1}`);
  });
  parser.write(xml).close();
  flush();
  return told;
}

const names = fc.constantFrom("a", "w:p", "ofd:TextCode", "表", "x-1", "constructor", "__proto__");
const words = fc
  .array(
    fc.constantFrom(
      "张三",
      "1",
      " ",
      "\n",
      "\r\n",
      "\r",
      "\t",
      "&amp;",
      "&lt;",
      "&#x5f20;",
      "&#20013;",
      "'",
      ">",
      "𠮷",
    ),
    {
      maxLength: 8,
    },
  )
  .map((parts) => parts.join("").replaceAll("]]>", ""));
const attributes = fc
  .uniqueArray(fc.tuple(names, words, fc.constantFrom('"', "'"), fc.constantFrom("=", " = ")), {
    selector: ([name]) => name,
    maxLength: 3,
  })
  .map((list) =>
    list
      .map(([name, value, quote, equals]) => ` ${name}${equals}${quote}${value.replaceAll(quote, "")}${quote}`)
      .join(""),
  );
const { tree } = fc.letrec<{ tree: string; node: string }>((tie) => ({
  tree: fc
    .tuple(names, attributes, fc.array(tie("node"), { maxLength: 4 }), fc.constantFrom("", " ", "\n"))
    .map(([name, more, inside, space]) =>
      inside.length === 0
        ? `<${name}${more}${space}/>`
        : `<${name}${more}${space}>${inside.join("")}</${name}${space}>`,
    ),
  node: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    words,
    words.map((text) => `<![CDATA[${text}<b c="]]>`),
    words.map((text) => `<!--${text} <b> ' -->`),
    words.map((text) => `<?target ${text}?>`),
    tie("tree"),
  ),
}));
const files = fc
  .tuple(
    fc.constantFrom("", '<?xml version="1.0"?>', "<!DOCTYPE a>", '<!DOCTYPE a SYSTEM "x>y" [ <!ELEMENT a (b)> ]>'),
    tree,
  )
  .map((parts) => parts.join(""));

describe("a walk through XML", () => {
  it("tells what a strict parser tells, however the file comes in pieces (law)", () => {
    fc.assert(
      fc.property(files, fc.array(fc.nat(40), { maxLength: 12 }), (xml, cuts) => {
        const pieces: string[] = [];
        let at = 0;
        for (const cut of cuts) {
          pieces.push(xml.slice(at, at + cut));
          at += cut;
        }
        pieces.push(xml.slice(at));
        expect(toldBy(pieces)).toEqual(toldByOther(xml));
      }),
    );
  });

  it("takes any text, in any pieces, to the same end (law)", () => {
    const marks = fc.constantFrom(
      "<",
      ">",
      "/",
      "!",
      "-",
      "--",
      "[",
      "]",
      "?",
      "&",
      ";",
      '"',
      "'",
      "=",
      "a",
      " ",
      "<!--",
      "<![CDATA[",
      "]]>",
      "中",
    );
    fc.assert(
      fc.property(fc.array(marks, { maxLength: 30 }), (parts) => {
        expect(toldBy(parts)).toEqual(toldBy([parts.join("")]));
      }),
    );
  });

  const FAULTS: readonly [string, string, readonly string[]][] = [
    ["an end that closes nothing", "<a>x</b>y</a>", ["open a a {} 3", "text xy", "close a"]],
    [
      "an element left open in another",
      "<a><b>x</a>",
      ["open a a {} 3", "open b b {} 6", "text x", "close b", "close a"],
    ],
    [
      "values without quotes, names without values",
      "<a b=1 c>x</a>",
      ['open a a {"b":"1","c":"c"} 9', "text x", "close a"],
    ],
    ["entities of a DTD, and none", "<a>&x;&#0;&amp;& b</a>", ["open a a {} 3", "text &x;&#0;&& b", "close a"]],
    ["a sign that ought to be a reference", "<a>1 < 2</a>", ["open a a {} 3", "text 1 < 2", "close a"]],
    ["a text that is cut off", "<a>13800138000", ["open a a {} 3", "text 13800138000"]],
    ["a comment that is cut off", "<a><!-- 13800138000", ["open a a {} 3", "comment  13800138000 19"]],
    ["data that is cut off", "<a><![CDATA[13800138000", ["open a a {} 3", "text 13800138000"]],
    [
      "a value that is cut off",
      '<a>x<b c="1>13800138000</b></a>',
      ["open a a {} 3", 'text x<b c="1>13800138000', "close a"],
    ],
    ["a declaration that is cut off", '<!DOCTYPE a "><a>x</a>', ["open a a {} 17", "text x", "close a"]],
  ];
  it.each(FAULTS)("goes on after %s", (_, xml, told) => {
    expect(toldBy([xml])).toEqual(told);
  });

  it("finds an attribute whatever its prefix, the one without before", () => {
    const found: (string | undefined)[] = [];
    const walk = walkXml({ open: (_, attributes) => found.push(attribute(attributes, "id")) });
    walk.write('<a id="1" r:id="2"/><a r:id="2"/><a rid="3"/><a x:rid="3"/>');
    walk.end();
    expect(found).toEqual(["1", "2", undefined, undefined]);
  });

  it("hands a long text out in pieces that cut neither references nor line ends", () => {
    const piece = "张三&amp;1\r\n";
    const texts: string[] = [];
    const walk = walkXml({ text: (text) => texts.push(text) });
    walk.write("<a>");
    for (let i = 0; i < 300; i++) walk.write(piece.repeat(1499) + piece.slice(0, i % 10) + piece.slice(i % 10));
    walk.write("</a>");
    walk.end();
    expect(texts.length).toBeGreaterThan(2);
    expect(texts.join("")).toBe("张三&1\n".repeat(450_000));
  });

  it.each([
    ["tags that are open", "<a>"],
    ["ends that close nothing", "<a></b>"],
    ["signs", "<"],
    ["tags without an end", "<a "],
    ["declarations without an end", "<!a [ >"],
    ["instructions without an end", "<? >"],
    ["quotes", "<a b='"],
    ["references without an end", "&#x"],
  ])("ends on however many %s, whose time would be minutes if each were looked for to the end", (_, unit) => {
    let told = 0;
    const tell = (): void => {
      told++;
    };
    const walk = walkXml({ open: tell, text: tell, close: tell });
    for (let i = 0; i < 20; i++) walk.write(unit.repeat(20_000));
    walk.end();
    expect(told).toBeLessThanOrEqual(400_000);
  });
});
