import fc from "fast-check";

/** Invented values in the surfaces in which they are published. */

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

function withCheckDigit(seventeen: string): string {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(seventeen[index]), 0);
  return seventeen + "10X98765432"[sum % 11];
}

const pad = (value: number, length: number): string => String(value).padStart(length, "0");

const residentId = fc
  .tuple(
    fc.constantFrom("522631", "522601", "520102", "110101", "440305"),
    fc.integer({ min: 1950, max: 2010 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.integer({ min: 1, max: 999 }),
  )
  .map(([division, year, month, day, serial]) =>
    withCheckDigit(`${division}${year}${pad(month, 2)}${pad(day, 2)}${pad(serial, 3)}`),
  );

const mobile = fc
  .tuple(fc.constantFrom("138", "139", "151", "187", "199"), fc.integer({ min: 0, max: 99_999_999 }))
  .map(([head, tail]) => head + pad(tail, 8));

const landLine = fc
  .tuple(
    fc.constantFrom("0851-", "0855-", "010-", "(0851)", "0851 "),
    fc.integer({ min: 82_000_000, max: 88_999_999 }),
    fc.constantFrom("", "转8001", "-802"),
  )
  .map(([area, number, extension]) => area + number + extension);

const address = fc
  .tuple(
    fc.constantFrom("贵州省凯里市", "黎平县", "贵阳市云岩区", "贵州省黔东南州丹寨县", ""),
    fc.constantFrom("大风洞镇", "三棵树镇", "肇兴乡", "中山街道", ""),
    fc.constantFrom(
      "老君寨村3组12号",
      "平寨村五组",
      "中华北路12号3单元402室",
      "和平村二组17号附1号",
      "阳光小区3栋2单元401",
    ),
  )
  .map((parts) => parts.join(""));

const birthDate = fc
  .tuple(
    fc.integer({ min: 1940, max: 2010 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.constantFrom("-", "/", ".", "年"),
  )
  .map(([year, month, day, sign]) =>
    sign === "年" ? `${year}年${month}月${day}日` : `${year}${sign}${pad(month, 2)}${sign}${pad(day, 2)}`,
  );

const email = fc
  .tuple(
    fc.constantFrom("zhangsan", "li_si.88", "123456789", "13800001234", "a-b"),
    fc.constantFrom("@", "＠", "(at)", " @ "),
    fc.constantFrom("qq.com", "139.com", "163.com", "sina.com.cn"),
  )
  .map((parts) => parts.join(""));

const bankCard = fc.integer({ min: 0, max: 999_999_999_999 }).map((tail) => withLuhn(`621790${pad(tail, 12)}`));

function withLuhn(digits: string): string {
  let sum = 0;
  [...digits].reverse().forEach((digit, index) => {
    const doubled = Number(digit) * (index % 2 === 0 ? 2 : 1);
    sum += doubled > 9 ? doubled - 9 : doubled;
  });
  return digits + String((10 - (sum % 10)) % 10);
}

/** The same value as it may stand on a page. */
function surfaceOf(value: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc
    .tuple(value, fc.nat({ max: 30 }), fc.constantFrom("", "", "", " ", "\u200b", "\u00a0", "-", "wide"))
    .map(([text, at, sign]) => {
      if (sign === "wide") return text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
      const cut = at % text.length;
      return sign === "-" && !/^\d+$/.test(text)
        ? text
        : text.slice(0, cut) + (cut === 0 ? "" : sign) + text.slice(cut);
    });
}

const labelled = (labels: readonly string[], value: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(fc.constantFrom(...labels), surfaceOf(value)).map((parts) => parts.join(""));

const phrase = fc.oneof(
  labelled(["身份证号：", "身份证号码:", "公民身份号码 ", ""], residentId),
  labelled(["联系电话：", "手机：", "电话", ""], mobile),
  labelled(["宅电：", "联系电话:", "家庭电话 "], landLine),
  labelled(["家庭住址：", "家住", "住址:", "现住"], address),
  labelled(["出生日期：", "出生于", "生日:"], birthDate),
  labelled(["邮箱：", "E-mail:", ""], email),
  labelled(["银行卡号：", "账号:", "卡号 "], bankCard),
  fc.constantFrom(
    "张三",
    "李四，男，汉族",
    "户主王五",
    "发文字号黔府办发〔2018〕22号",
    "金额12345678901元",
    "共3组12号楼",
    "2018年10月24日",
    "编号522631199001011234",
    "村民",
    "1990年3月生",
    "咨询电话：0851-86820000",
  ),
);

/** A text of such phrases. */
export const notice = fc
  .array(fc.tuple(phrase, fc.constantFrom("，", "。", "；", "\n", " ", "、", "（", "）", "\t")), {
    minLength: 1,
    maxLength: 8,
  })
  .map((parts) => parts.flat().join(""));

export const rowsOfTable = fc
  .array(
    fc.tuple(
      fc.constantFrom("张三", "李四", "王五"),
      surfaceOf(residentId),
      surfaceOf(mobile),
      address,
      birthDate,
      email,
      bankCard,
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((rows) => [
    ["姓名", "身份证号", "联系电话", "家庭住址", "出生日期", "邮箱", "银行卡号"],
    ...rows.map((row) => [...row]),
  ]);
