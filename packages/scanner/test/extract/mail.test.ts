import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeQuotedPrintable } from "../../src/extract/mime/coding.js";
import { parameter, readable, splitHeader } from "../../src/extract/mime/header.js";
import { unpackRtf } from "../../src/extract/msg/compressed-rtf.js";
import { read } from "./fixtures-make/read.js";

const file = (name: string): Buffer =>
  readFileSync(fileURLToPath(new URL(`../../../../fixtures/documents/containers/${name}`, import.meta.url)));
const lines = (...all: string[]): Buffer => Buffer.from(all.join("\r\n"));
const texts = (extraction: Awaited<ReturnType<typeof read>>): unknown[] =>
  extraction.document.blocks.map((block) => [
    block.kind === "text" ? block.text.trim() : block.rows,
    block.hidden,
    block.place.part,
  ]);

describe("headers", () => {
  it.each([
    ["plain", "Hello", "Hello"],
    ["base64", "=?utf-8?B?5ZCN5Y2V?=", "名单"],
    ["quoted", "=?gb2312?Q?=C3=FB=B5=A5_a?=", "名单 a"],
    ["a character cut between two words", "=?gbk?B?w/s=?= =?gbk?B?tQ==?=\r\n =?gbk?B?pQ==?=", "名单"],
    ["words among text", "a =?utf-8?B?5ZCN?= b =?utf-8?B?5Y2V?= c", "a 名 b 单 c"],
    ["raw GBK", Buffer.from("c3fbb5a5", "hex").toString("latin1"), "名单"],
    ["raw UTF-8", Buffer.from("名单").toString("latin1"), "名单"],
    ["an unknown encoding", "=?x-none?B?5ZCN5Y2V?=", "名单"],
  ])("reads %s", (_what, value, text) => {
    expect(readable(value)).toBe(text);
  });

  it.each([
    ["quoted", 'a/b; name="a;b.txt"; x=y', "a;b.txt"],
    ["bare", "a/b; NAME = a.txt ; x=y", "a.txt"],
    ["encoded as words", 'a/b; name="=?gbk?B?w/u1pQ==?=.csv"', "名单.csv"],
    ["percent-coded", "a/b; name*=utf-8''%E5%90%8D%E5%8D%95.csv", "名单.csv"],
    ["in pieces", "a/b; name*1*=%B5%A5; name*2=.csv; name*0*=gbk''%C3%FB", "名单.csv"],
    ["both ways", "a/b; name=\"x.csv\"; name*=utf-8''y.csv", "y.csv"],
    ["missing", "a/b; names=x", null],
  ])("reads a parameter %s", (_what, value, text) => {
    expect(parameter(value, "name")).toBe(text);
  });

  it("unfolds lines and begins the body at the blank line, or where no header can be", () => {
    const whole = splitHeader(lines("Subject: a", "\tb", "To: c", "", "body"));
    expect([...whole.header]).toEqual([
      ["subject", "a b"],
      ["to", "c"],
    ]);
    expect(whole.body.toString()).toBe("body");
    expect(splitHeader(lines("Subject: a", "no header")).body.toString()).toBe("no header");
  });
});

describe("quoted-printable", () => {
  it("is undone", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), fc.infiniteStream(fc.boolean()), (bytes, breaks) => {
        let coded = "";
        for (const byte of bytes) {
          const plain = byte >= 33 && byte <= 126 && byte !== 61;
          coded += plain ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase().padStart(2, "0")}`;
          if (breaks.next().value) coded += "= \r\n";
        }
        expect(decodeQuotedPrintable(Buffer.from(coded)).equals(Buffer.from(bytes))).toBe(true);
      }),
    );
  });

  it("leaves what is no code", () => {
    expect(decodeQuotedPrintable(Buffer.from("a=b =ZZ c==")).toString()).toBe("a=b =ZZ c==".slice(0, -1));
  });
});

describe("mail", () => {
  it("tells headers, the shown text, and the plain one where it says more", async () => {
    const extraction = await read("eml", file("mail.eml"));
    const told = texts(extraction) as [string, string | null, string][];
    expect(told.map(([, hidden, part]) => [hidden, part])).toEqual([
      [null, "header: subject"],
      [null, "header: from"],
      [null, "header: to"],
      [null, "body"],
      ["alternative text", "body"],
    ]);
    expect(told[0]![0]).toBe("关于报送二〇一八年度城乡居民最低生活保障对象名单并请予以审核公示的函");
    expect(extraction.document.title).toBe(told[0]![0]);
    expect(extraction.document.metadata?.from).toBe("吴永清 <wuyongqing@example.invalid>");
    expect(extraction.members?.map(({ name }) => name)).toEqual(["名单.csv", "转发.eml"]);
  });

  it("tells a text once where both alternatives say the same", async () => {
    const mail = lines(
      "From: a@example.invalid",
      "Subject: s",
      "Content-Type: multipart/alternative; boundary=b",
      "",
      "--b",
      "",
      "* 张三  电话",
      "--b",
      "Content-Type: text/html",
      "",
      "<p>张三</p><p>电话</p>",
      "--b--",
    );
    expect((texts(await read("eml", mail)) as unknown[][]).map(([, hidden]) => hidden)).not.toContain(
      "alternative text",
    );
  });

  it("reads a message whose last boundary is missing, and parts within parts", async () => {
    const mail = lines(
      "From: a@example.invalid",
      "Subject: s",
      'Content-Type: multipart/mixed; boundary="b"',
      "",
      "before",
      "--b",
      'Content-Type: multipart/mixed; boundary="b2"',
      "",
      "--b2",
      "Content-Type: text/plain",
      "",
      "one",
      "--b2--",
      "--b",
      'Content-Disposition: attachment; filename="a.txt"',
      "",
      "two",
    );
    const extraction = await read("eml", mail);
    expect((texts(extraction) as unknown[][]).map(([text]) => text)).toEqual(["s", "a@example.invalid", "one"]);
    expect(extraction.members).toMatchObject([{ name: "a.txt", bytes: Buffer.from("two") }]);
  });

  it("ends on any bytes", async () => {
    const whole = file("mail.eml");
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: whole.length }), fc.uint8Array({ maxLength: 20 }), async (at, noise) => {
        await read("eml", Buffer.concat([whole.subarray(0, at), noise, whole.subarray(at + noise.length)]));
      }),
      { numRuns: 60 },
    );
  });
});

describe("a page saved as one file", () => {
  it("is the page, with its address; the rest are members", async () => {
    const extraction = await read("mht", file("page.mht"));
    expect(extraction.document).toMatchObject({
      title: "公示",
      metadata: { url: "http://www.example.invalid/a.html" },
    });
    expect(extraction.members).toMatchObject([
      { name: "www.example.invalid/frame.html", url: "http://www.example.invalid/frame.html", charset: "gb2312" },
    ]);
  });
});

describe("an Outlook message", () => {
  it("tells headers, text and the messages attached to it", async () => {
    const extraction = await read("msg", file("mail.msg"));
    expect(extraction.document.metadata).toMatchObject({
      subject: "关于报送名单的函",
      from: "吴永清 <wu@example.invalid>",
      to: "办公室 <office@example.invalid>",
    });
    const parts = extraction.document.blocks.map(({ place }) => place.part);
    expect(parts).toContain("attached message: 转发: body");
    expect(extraction.members?.map(({ name }) => name)).toEqual(["名册.csv", "内.csv"]);
  });

  it("unpacks a body in RTF", () => {
    // The example of [MS-OXRTFCP] 4.1.1.
    const packed =
      "2d0000002b0000004c5a4675f1c5c7a703000a00726370673132354232" + "0af32068656c090020627705b06c647d0a800fa0";
    expect(unpackRtf(Buffer.from(packed, "hex"))?.toString("latin1")).toBe(
      "{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n",
    );
    expect(unpackRtf(Buffer.from("no such data at all"))).toBeNull();
  });
});
