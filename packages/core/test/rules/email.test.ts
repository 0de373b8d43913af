import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { found } from "./found.js";
import { madeMail, surroundings } from "./made.js";

describe("email finds", () => {
  it.each([
    ["邮箱：zhangsan@163.com", "zhangsan@163.com"],
    ["zhangsan＠163．com", "zhangsan＠163．com"],
    ["E-mail:ｆａｎｇ－ｃｎ＠１６３．ｃｏｍ。", "ｆａｎｇ－ｃｎ＠１６３．ｃｏｍ"],
    ["zhang.san_1+a@gz.gov.cn", "zhang.san_1+a@gz.gov.cn"],
    ["邮箱zhangsan@ qq.com", "zhangsan@ qq.com"],
    ["邮箱：zhangsan @qq.com", "zhangsan @qq.com"],
    ["zhangsan(at)qq.com", "zhangsan(at)qq.com"],
    ["zhangsan（at）qq.com", "zhangsan（at）qq.com"],
    ["zhangsan[at]163.com", "zhangsan[at]163.com"],
    ["zhangsan【at】qq.com", "zhangsan【at】qq.com"],
    ["zhangsan#163.com", "zhangsan#163.com"],
    ["邮箱:zs#abc.com", "zs#abc.com"],
    ["发送至zhangsan@qq.com。", "zhangsan@qq.com"],
    ["zhangsan@qq.com.", "zhangsan@qq.com"],
    ["zhangsan@qq。com", "zhangsan@qq。com"],
    ["zhangsan@qq .com", "zhangsan@qq .com"],
    ["guizhou @ gzsy.com", "guizhou @ gzsy.com"],
    ["邮箱：zhang@163.\ncom", "zhang@163.\ncom"],
    ["zhangsan@\nqq.com", "zhangsan@\nqq.com"],
    ["mailto:zhangsan@qq.com?subject=a", "zhangsan@qq.com"],
    ["ZHANGSAN@QQ.COM", "ZHANGSAN@QQ.COM"],
    ["邮箱：zhangsan@qq.com邮编：550001", "zhangsan@qq.com"],
    ["zhangsan@qq.com13985012345", "zhangsan@qq.com"],
    ["联系人：张三zhangsan@qq.com", "zhangsan@qq.com"],
    ["邮箱________zhangsan@qq.com", "zhangsan@qq.com"],
  ])("%j", (text, value) => expect(found(text, "email")).toEqual([value]));

  it("each of a list", () => {
    for (const separator of ["，", "、", "/", ";", " ", "\n"]) {
      expect(found(`zhangsan@qq.com${separator}lisi@163.com`, "email")).toEqual(["zhangsan@qq.com", "lisi@163.com"]);
    }
  });
});

describe("no mail addresses", () => {
  it.each([
    "2#abc.com",
    "a@b.c",
    "logo@2x.png",
    "@所有人",
    "@贵州发布 转发",
    "user@localhost",
    "z***n@qq.com",
    "***@qq.com",
    "zhang****@163.com",
    "xxx@163.com",
    "git@github.com:a/b.git",
    "http://a@b.com/",
    "2018#1.5",
    "3#楼2#机组",
    "贵阳#2楼",
    "A（at）站",
    "邮箱：________",
  ])("%j", (text) => expect(found(text, "email")).toEqual([]));

  it("none longer than the standard allows", () => {
    expect(found(`${"a".repeat(64)}@qq.com`, "email")).toHaveLength(1);
    expect(found(`${"a".repeat(65)}@qq.com`, "email")).toEqual([]);
  });
});

describe("laws of mail addresses", () => {
  it("finds every made address whole", () => {
    fc.assert(
      fc.property(madeMail, surroundings, (mail, [before, after]) => {
        expect(found(before + mail + after, "email")).toEqual([mail]);
      }),
    );
  });

  it("finds it with another sign for the @", () => {
    fc.assert(
      fc.property(madeMail, fc.constantFrom("＠", "(at)", "（at）", "[at]", "#", " @", "@ ", " @ "), (mail, sign) => {
        const written = mail.replace("@", sign);
        expect(found(`电子邮箱：${written}，`, "email")).toEqual([written]);
      }),
    );
  });

  it("leaves it where its name is starred", () => {
    fc.assert(
      fc.property(madeMail, (mail) => {
        expect(found(`电子邮箱：***${mail.slice(mail.indexOf("@"))}`, "email")).toEqual([]);
        expect(found(`电子邮箱：${mail.slice(0, 2)}***${mail.slice(mail.indexOf("@"))}`, "email")).toEqual([]);
      }),
    );
  });
});

it.each(["13800001234(at)qq.com", "13800001234（at）139.com", "13800001234#qq.com", "13800001234 @ 189.cn"])(
  "a mailbox named for a mobile is found as a mailbox: %s",
  (text) => {
    expect(found(text, "email")).toEqual([text]);
    expect(found(text, "phone")).toEqual([]);
  },
);
