import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  GENERAL,
  IS_MONEY,
  IS_POINTER,
  MONEY,
  marksIn,
  NICKNAME,
  OFFICE,
  POINTER,
} from "../../../../src/rules/contextual/model/speech.js";

/** What the model was trained with. */
const PATTERNS: readonly (readonly [number, RegExp])[] = [
  [
    GENERAL,
    /凡|应当|不得|符合|条件|规定|办法|标准|之一|的(?:家庭|人员|对象|群众|患者|儿童)|人员|比例|[%％]|全[县市省]|我[县市]|累计|人次|\d[人户名例]/,
  ],
  [
    OFFICE,
    /主任|医生|医师|法官|书记|[局县市镇乡院校所科队站部处]长|教授|专家|老师|民警|律师|干部|记者|同志|主席|委员|董事长|经理|护士/,
  ],
  [
    NICKNAME,
    /[\u4e00-\u9fff](?:大爷|大娘|大叔|大婶|大妈|大伯|奶奶|爷爷|老汉|老太|阿姨|阿婆|阿公|[伯婶嫂姨叔]|师傅|女士|先生|姓)|[老小阿][\u4e00-\u9fff]|[\u4e00-\u9fff][某*×○]/,
  ],
];
/** Those that a glance only may not miss. */
const GUARDED: readonly (readonly [number, RegExp])[] = [
  [MONEY, IS_MONEY],
  [POINTER, IS_POINTER],
];

const piece = fc.constantFrom(
  ..."凡应当不得符合条件规定办法标准之一的家庭人员对象群众患者儿童比例%％全县市省我累计次户名例0129主任医生师法官书记局镇乡院校所科队站部处长教授专老民警律干部者同志席委董事经理护士大爷娘叔婶妈伯奶汉太姨婆公阿嫂傅女先姓小某*×○元块万他她其中余该生本人俺孩子里a，. \n",
  "患者",
  "的家庭",
  "应当",
  "王",
);
const words = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(""));

describe("how a clause speaks", () => {
  it("is told by words as by the patterns", () => {
    fc.assert(
      fc.property(words, words, words, (before, clause, behind) => {
        const marks = marksIn(before + clause + behind, before.length, before.length + clause.length);
        for (const [bit, pattern] of PATTERNS) expect((marks & bit) !== 0).toBe(pattern.test(clause));
        for (const [bit, pattern] of GUARDED) if (pattern.test(clause)) expect(marks & bit).toBe(bit);
      }),
    );
  });
});
