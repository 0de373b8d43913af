import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { identify } from "../../src/intake/identify.js";
import { KINDS } from "../../src/intake/kind.js";

const gbk = (hex: string): Buffer => Buffer.from(hex, "hex");
const zip = (members: Record<string, string>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(members).map(([name, text]) => [name, strToU8(text)])), { level: 0 });

/** An OLE compound file with one directory sector that holds these names; sector 0 is the allocation table, `at` the directory. */
function ole(names: readonly string[], at = 1): Buffer {
  const file = Buffer.alloc(512 * (at + 2));
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  file.writeUInt16LE(9, 30);
  file.writeUInt32LE(at, 48);
  file.writeUInt32LE(0, 76);
  file.fill(0xff, 512, 1024);
  file.writeUInt32LE(0xfffffffe, 512 + 4 * at);
  names.forEach((name, index) => {
    const entry = 512 * (at + 1) + 128 * index;
    file.write(name, entry, "utf16le");
    file.writeUInt16LE(2 * (name.length + 1), entry + 64);
  });
  return file;
}

/** A v7 header: name, size, checksum. */
function tarWithoutSignature(): Buffer {
  const header = Buffer.alloc(1024);
  header.write("a.txt");
  header.write("00000000000\0", 124);
  header.write("        ", 148);
  header.write(
    `${header
      .reduce((sum, byte) => sum + byte, 0)
      .toString(8)
      .padStart(6, "0")}\0 `,
    148,
  );
  return header;
}

/** Data of no known form, and the end of a directory that stands in another volume. */
function lastVolume(): Buffer {
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06\x01", "latin1");
  return Buffer.concat([Buffer.from([0, 1, 2, 200, 3, 4]), end]);
}

const table: readonly (readonly [string, Uint8Array | string, string, string])[] = [
  ["a page", "<!DOCTYPE html><html><body>公示</body></html>", "a.html", "html"],
  ["a page whose head is full of control characters", `<html>${"\x01".repeat(600)}`, "a.html", "binary"],
  [
    "markup whose name is longer than the look at its first bytes",
    `<!--${" ".repeat(503)}--><pre>公示</pre>`,
    "a",
    "text",
  ],
  ["a page behind comments", "<!-- a -->\n<!-- b --><html>", "x", "html"],
  ["a page under the name of a sheet", "<html><table><tr><td>1</td></tr></table>", "名单.xls", "html"],
  ["an XHTML page", '<?xml version="1.0"?><!DOCTYPE html><html/>', "a.xml", "html"],
  ["a piece of a page, by its name", "公示名单<br>张三<br>", "a.htm", "html"],
  ["XML", '<?xml version="1.0"?><rows><row/></rows>', "a.txt", "xml"],
  ["XML without a declaration", "<rows><row>1</row></rows>", "a", "xml"],
  ["JSON", '{"data":[{"name":"张三"}]}', "a.txt", "json"],
  ["JSON Lines", '{"a":1}\n{"a":2}\n', "a", "json"],
  ["no JSON: a text in brackets", "[公告] 关于放假的通知", "a.json", "text"],
  ["prose", "根据有关规定,现将名单公示如下。\n特此公示。\n", "a", "text"],
  ["prose in GBK", gbk("b9abcabec3fbb5a5a1a30d0ad5c5c8fd"), "a.dat", "text"],
  ["a table with commas and no name", "姓名,证号,电话\n张三,1,2\n李四,3,4\n王五,5,6\n", "a", "csv"],
  ["a table of one column, by its name", "姓名\n张三\n", "a.csv", "csv"],
  ["a table with tabs", "姓名\t证号\n张三\t1\n李四\t3\n", "a.txt", "tsv"],
  ["a table with tabs under the name of commas", "姓名\t证号\n张三\t1\n李四\t3\n", "a.csv", "tsv"],
  ["a table with tabs under the name of a sheet", "姓名\t证号\n张三\t1\n", "a.xls", "tsv"],
  ["a style sheet", "body { color: red }", "a.css", "css"],
  ["a script", "var a = 1;", "a.js", "js"],
  ["a page under the name of a script", "<html><body>张三</body></html>", "a.js", "html"],
  ["UTF-16 with a mark", Buffer.from("\ufeff<html><body>名单</body></html>", "utf16le"), "a", "html"],
  ["UTF-16 without a mark", Buffer.from("<html><body>名单</body></html>", "utf16le"), "a", "html"],
  ["UTF-16, high byte first", Buffer.from("\ufeff公示名单", "utf16le").swap16(), "a.txt", "text"],
  ["RTF", "{\\rtf1\\ansi }", "a.doc", "rtf"],
  ["mail", "From: a\r\nTo: b\r\nSubject: c\r\n\r\nx", "a", "eml"],
  [
    "mail behind other headers",
    "X-A: b\r\nDKIM-Signature: v=1;\r\n\tx\r\nReceived: from c\r\nTo: d\r\n\r\nx",
    "a.txt",
    "eml",
  ],
  [
    "mail with pictures among its text",
    "From: a\r\nTo: b\r\nX-MimeOLE: c\r\nContent-Type: multipart/related;\r\n\r\n",
    "a",
    "eml",
  ],
  ["notes that look like a mail's first lines", "Date: today\nwhat we did\nTo: buy\n", "a.txt", "text"],
  ["a tar without a signature", tarWithoutSignature(), "a", "tar"],
  ["the last volume of a split ZIP", lastVolume(), "a", "zip"],
  ["bzip2", Buffer.from("425a6839314159265359", "hex"), "a", "bz2"],
  [
    "a page saved as one file",
    "From: <Saved>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\r\n",
    "a.html",
    "mht",
  ],
  ["PDF", "%PDF-1.4\n", "a.html", "pdf"],
  ["PDF behind junk", `${" ".repeat(900)}%PDF-1.4\n`, "a", "pdf"],
  ["XLSX", zip({ "[Content_Types].xml": "", "xl/workbook.xml": "" }), "a.zip", "xlsx"],
  ["DOCX", zip({ "[Content_Types].xml": "", "word/document.xml": "" }), "a.xlsx", "docx"],
  ["DOCX whose main part has another name", zip({ "[Content_Types].xml": "", "word/main.xml": "" }), "a", "docx"],
  ["XLSX far behind a large member", zip({ "big.bin": "x".repeat(200_000), "xl/workbook.xml": "" }), "a", "xlsx"],
  ["PPTX", zip({ "[Content_Types].xml": "", "ppt/presentation.xml": "" }), "a", "pptx"],
  ["OFD", zip({ "OFD.xml": "" }), "a.pdf", "ofd"],
  ["ODS", zip({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "" }), "a", "ods"],
  ["ZIP", zip({ "名单.txt": "x" }), "a.docx", "zip"],
  ["an empty ZIP", zip({}), "a", "zip"],
  ["DOC", ole(["Root Entry", "WordDocument"]), "a.xls", "doc"],
  ["XLS whose directory lies far behind", ole(["Root Entry", "Workbook"], 60), "a", "xls"],
  ["an encrypted document", ole(["Root Entry", "EncryptionInfo", "EncryptedPackage"]), "a.docx", "ole-encrypted"],
  ["MSG", ole(["Root Entry", "__properties_version1.0"]), "a", "msg"],
  ["OLE of another kind", ole(["Root Entry", "Contents"]), "a", "ole"],
  ["OLE cut off after its header", ole(["Root Entry"]).subarray(0, 300), "a", "ole"],
  ["RAR", Buffer.from("526172211a0700", "hex"), "a.zip", "rar"],
  ["GZIP", Buffer.from("1f8b0800", "hex"), "a", "gz"],
  [
    "a picture",
    Buffer.concat([Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"), Buffer.from("0000032000000258", "hex")]),
    "a",
    "png",
  ],
  [
    "a small picture",
    Buffer.concat([Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"), Buffer.from("0000001000000010", "hex")]),
    "a",
    "icon",
  ],
  ["a photograph", Buffer.from("ffd8ffe000104a46494600", "hex"), "a.png", "jpeg"],
  ["a font", Buffer.from("774f463200010000", "hex"), "a.txt", "font"],
  ["a film", Buffer.from("0000001c6674797069736f6d", "hex"), "a", "video"],
  ["a program", Buffer.concat([Buffer.from("MZ"), Buffer.alloc(20)]), "a.txt", "executable"],
  ["a text that starts like a program", "MZ公司名单", "a.txt", "text"],
  ["a page with stray NULs", `<html><body>公示\0\0${"名单".repeat(200)}</body></html>`, "a.html", "html"],
  ["nothing", "", "a.html", "empty"],
  ["white space", " \r\n ", "a.html", "text"],
  ["bytes of no known form", Buffer.from([1, 0, 2, 0, 200, 3, 0, 0, 1]), "a.txt", "binary"],
];

describe("identify", () => {
  it.each(table)("%s", (_what, bytes, name, kind) => {
    expect(identify(typeof bytes === "string" ? Buffer.from(bytes) : bytes, name)).toBe(kind);
  });

  it("knows a kind for any bytes and never throws", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 3000 }), fc.string(), (bytes, name) => {
        expect(KINDS).toContain(identify(bytes, name));
      }),
    );
  });

  it("never throws on a damaged container", () => {
    const whole = [zip({ "xl/workbook.xml": "x", "a.txt": "y" }), ole(["Root Entry", "Workbook"], 5)];
    fc.assert(
      fc.property(
        fc.constantFrom(...whole),
        fc.nat(),
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 20 }),
        (file, cut, edits) => {
          const bytes = Buffer.from(file.subarray(0, 8 + (cut % file.length)));
          for (const [at, value] of edits) bytes[8 + (at % bytes.length)] = value;
          expect(KINDS).toContain(identify(bytes, ""));
        },
      ),
    );
  });

  it("takes a head of many comments in its stride", () => {
    expect(identify(Buffer.from("<!---->".repeat(9000)), "a")).toBe("text");
  });
});
