import { closing } from "../closings.js";
import { roster } from "../roster.js";
import type { Genre } from "../template.js";

/** Housing, land, personnel and health registers kept as tables. */
export const REGISTERS: readonly Genre[] = [
  {
    id: "public-housing",
    name: "公租房摇号分配",
    templates: [
      roster({
        titles: ["{seat}{year}年公共租赁住房摇号结果公示"],
        columns: ["seq", "name", "id", "members", "filing"],
        maybe: ["address", "income"],
        after: closing,
      }),
      roster({
        titles: ["{seat}廉租住房保障对象公示({batch})"],
        columns: ["seq", "name", "urban", "income", "phone"],
        maybe: ["id", "marital"],
        after: closing,
      }),
    ],
  },
  {
    id: "land-contract",
    name: "土地承包确权",
    templates: [
      roster({
        titles: ["{town}农村土地承包经营权确权登记公示表"],
        columns: ["contractor", "name", "mu", "villageOnly"],
        maybe: ["id", "phone"],
        after: closing,
      }),
      roster({
        titles: ["{town}林权证发放登记"],
        columns: ["seq", "name", "id", "parcel", "mu", "filing"],
        maybe: ["address"],
        after: closing,
      }),
      roster({
        titles: ["农村宅基地使用权登记公告"],
        columns: ["seq", "name", "landUnit", "address", "mu"],
        maybe: ["id", "certificateOfHouse"],
        after: closing,
      }),
      roster({
        titles: ["{town}承包地块调查结果"],
        columns: ["seq", "contractor", "name", "id", "parcel", "mu"],
        maybe: ["remark"],
      }),
    ],
  },
  {
    id: "resettlement",
    name: "征收与搬迁",
    templates: [
      roster({
        titles: ["{seat}易地扶贫搬迁安置住房分配表"],
        columns: ["seq", "name", "members", "id", "urban", "phone"],
        maybe: ["relation"],
        after: closing,
      }),
      roster({
        titles: ["{seat}房屋征收分户情况公示"],
        columns: ["seq", "name", "address", "certificateOfHouse", "parcel"],
        maybe: ["id", "bankCard", "phone"],
        after: closing,
      }),
    ],
  },
  {
    id: "law-enforcers",
    name: "执法人员名录",
    templates: [
      roster({
        titles: ["{seat}行政执法人员信息公示表"],
        columns: ["seq", "name", "sex", "unit", "post", "enforcement"],
        maybe: ["id", "birth"],
        years: [1968, 1995],
        after: closing,
      }),
      roster({
        titles: ["{seat}交通运输综合执法人员名单"],
        columns: ["name", "unit", "enforcement", "applied"],
        maybe: ["id", "phone"],
        years: [1968, 1995],
      }),
    ],
  },
  {
    id: "village-doctors",
    name: "医疗卫生名册",
    templates: [
      roster({
        titles: ["{seat}乡村医生注册名单"],
        columns: ["seq", "name", "sex", "birth", "qualification", "unit"],
        maybe: ["id", "phone"],
        years: [1960, 1992],
        after: closing,
      }),
      roster({
        titles: ["{seat}家庭医生签约慢病患者随访登记表"],
        columns: ["seq", "name", "age", "disease", "address", "anyPhone"],
        maybe: ["id", "file"],
        head: "merged-title",
      }),
    ],
  },
  {
    id: "medical-aid",
    name: "医疗救助",
    templates: [
      roster({
        titles: ["{seat}{year}年{batch}城乡医疗救助对象公示"],
        columns: ["seq", "name", "disease", "amount", "villageOnly"],
        maybe: ["id", "bankCard"],
        after: closing,
      }),
      roster({
        titles: ["{seat}大病保险补偿名单"],
        columns: ["name", "sex", "idOrBad", "disease", "order", "amount"],
        maybe: ["phone", "passbook"],
        after: closing,
      }),
    ],
  },
  {
    id: "cadre-list",
    name: "任前公示表、干部名册",
    templates: [
      roster({
        titles: ["县管干部任前公示"],
        columns: ["name", "sex", "nation", "birth", "native", "degree", "post"],
        years: [1964, 1990],
        after: closing,
      }),
      roster({
        titles: ["村(社区)“两委”班子成员信息"],
        columns: ["seq", "villageOnly", "name", "sex", "birth", "degree", "phone"],
        maybe: ["id", "nation"],
        years: [1960, 1998],
      }),
    ],
  },
  {
    id: "volunteers",
    name: "志愿者、网格员名册",
    templates: [
      roster({
        titles: ["{seat}网格员信息公示"],
        columns: ["seq", "name", "villageOnly", "phone"],
        maybe: ["sex", "id"],
        years: [1970, 2000],
      }),
      roster({
        titles: ["{seat}生态护林员选聘公示"],
        columns: ["seq", "name", "sex", "age", "id", "address", "bankCard"],
        maybe: ["phone", "disability"],
        years: [1962, 1998],
        after: closing,
      }),
    ],
  },
  {
    id: "defaulters",
    name: "失信被执行人",
    templates: [
      roster({
        titles: ["{seat}人民法院失信被执行人名单({batch})"],
        columns: ["seq", "name", "sex", "age", "idOrBad", "caseNumber"],
        maybe: ["address"],
        after: closing,
      }),
      roster({
        titles: ["限制高消费人员曝光台"],
        columns: ["name", "id", "caseNumber", "amount"],
        maybe: ["birth", "address"],
        after: closing,
      }),
    ],
  },
  {
    id: "livestock",
    name: "动物防疫、保险名册",
    templates: [
      roster({
        titles: ["{town}能繁母猪保险投保明细"],
        columns: ["seq", "name", "id", "earTag", "amount", "card"],
        maybe: ["phone", "address"],
        after: closing,
      }),
      roster({
        titles: ["{town}强制免疫登记表"],
        columns: ["seq", "name", "villageOnly", "earTag", "anyPhone"],
        maybe: ["applied"],
      }),
    ],
  },
];
