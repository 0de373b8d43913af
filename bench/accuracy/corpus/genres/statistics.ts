import { contact } from "../closings.js";
import { decoy, lines, type Piece, t } from "../fragment.js";
import { generalRules } from "../general-rules.js";
import type { Pen } from "../pen.js";
import { type Genre, prose, table } from "../template.js";

const number = (pen: Pen, low: number, high: number): string => String(pen.random.int(low, high));
const percent = (pen: Pen): string => `${pen.random.int(1, 98)}.${pen.random.digits(1)}%`;
const group = (text: string): Piece => decoy(text, "statistic");

/** Statistics: telling heads and words, but of nobody. */
export const STATISTICS: readonly Genre[] = [
  {
    id: "statistics-table",
    name: "分类统计表(无个人信息)",
    templates: [
      table((pen) => ({
        above: [t`${pen.county[2]}持证残疾人分类统计表(${String(pen.year())}年)`],
        head: [["残疾类别", "一级", "二级", "三级", "四级", "合计"]],
        rows: ["视力", "听力", "言语", "肢体", "智力", "精神", "多重"].map((kind) => [
          group(`${kind}残疾`),
          ...Array.from({ length: 5 }, () => number(pen, 20, 4000)),
        ]),
        asText: ["tabs", "pipes", "markdown", "commas", "spaces"],
      })),
      table((pen) => ({
        above: [t`${pen.county[2]}门诊慢特病病种待遇一览表`],
        head: [["序号", "病种", "年度限额(元)", "报销比例", "认定医院级别"]],
        rows: pen.random
          .sample(
            ["高血压", "糖尿病", "恶性肿瘤", "尿毒症", "精神分裂症", "癫痫", "肺结核", "血友病", "系统性红斑狼疮"],
            6,
          )
          .map((name, i) => [String(i + 1), group(name), number(pen, 1000, 90000), percent(pen), "二级及以上"]),
        asText: ["tabs", "pipes", "markdown", "commas", "spaces"],
      })),
      table((pen) => ({
        above: ["婚姻登记工作统计"],
        head: [["乡镇", "结婚登记(对)", "离婚登记(对)", "补领证件(件)", "联系电话"]],
        rows: Array.from({ length: pen.random.int(3, 8) }, () => [
          pen.town(),
          number(pen, 20, 900),
          number(pen, 5, 300),
          number(pen, 1, 90),
          pen.officePhone(),
        ]),
        asText: ["tabs", "pipes", "markdown", "commas", "spaces"],
      })),
      table((pen) => ({
        above: ["城乡居民家庭收入分组情况"],
        head: [["家庭月收入分组", "户数", "占比", "户均负债(元)"]],
        rows: ["1000元以下", "1000-2000元", "2000-5000元", "5000元以上"].map((name) => [
          group(name),
          number(pen, 100, 9000),
          percent(pen),
          number(pen, 1000, 90000),
        ]),
        asText: ["tabs", "pipes", "markdown", "commas", "spaces"],
      })),
    ],
  },
  {
    id: "rules-only",
    name: "政策问答、条件说明(无个人信息)",
    templates: [
      prose((pen) =>
        lines([
          t`${pen.bureau()}政策明白卡`,
          ...generalRules(pen, pen.random.int(4, 9)).map((rule, i) => t`${i + 1}.${rule}`),
          contact(pen),
        ]),
      ),
      prose((pen) =>
        lines([
          t`关于进一步规范公示内容的提示`,
          "公示内容不得含有身份证号码、银行账号、联系电话、家庭住址、病情、残疾类别等个人信息。",
          ...generalRules(pen, pen.random.int(3, 6)),
          contact(pen),
        ]),
      ),
    ],
  },
];
