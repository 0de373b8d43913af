import { closing } from "../closings.js";
import { roster } from "../roster.js";
import type { Genre } from "../template.js";

/** Schools, pupils' aid, examinations and recruitment. */
export const EDUCATION: readonly Genre[] = [
  {
    id: "student-aid",
    name: "学生资助",
    templates: [
      roster({
        titles: ["{seat}{year}年秋季学期家庭经济困难学生资助公示"],
        columns: ["seq", "name", "sex", "classroom", "student", "amount"],
        maybe: ["id", "card"],
        years: [2001, 2012],
        after: closing,
      }),
      roster({
        titles: ["{year}年春季学期国家助学金受助学生名单"],
        columns: ["seq", "name", "id", "classroom", "phone", "bankCard", "amount"],
        maybe: ["student", "address"],
        years: [2001, 2008],
        after: closing,
      }),
      roster({
        titles: ["营养改善计划学生花名册"],
        columns: ["seq", "name", "sex", "birth", "student", "classroom"],
        maybe: ["address", "disability"],
        years: [2006, 2015],
      }),
      roster({
        titles: ["建档立卡学生精准资助汇总表"],
        columns: ["name", "student", "id", "address", "phone"],
        maybe: ["card", "disease"],
        years: [2001, 2012],
      }),
    ],
  },
  {
    id: "scholarship",
    name: "奖学金评选",
    templates: [
      roster({
        titles: ["{year}年度国家励志奖学金拟获奖学生名单公示"],
        columns: ["seq", "name", "sex", "id", "campus", "score"],
        maybe: ["email", "card"],
        years: [1998, 2004],
        after: closing,
      }),
      roster({
        titles: ["优秀学生奖学金公示名单"],
        columns: ["seq", "name", "campus", "classroom", "score", "applied"],
        maybe: ["bankCard", "birth", "email"],
        years: [1998, 2004],
        after: closing,
      }),
    ],
  },
  {
    id: "civil-service",
    name: "公务员拟录用",
    templates: [
      roster({
        titles: ["{seat}{year}年考试录用公务员拟录用人员名单"],
        columns: ["seq", "name", "sex", "exam", "postCode", "school", "unit"],
        maybe: ["birth"],
        years: [1990, 2002],
        after: closing,
      }),
      roster({
        titles: ["{year}年公开遴选公务员拟遴选人员公示"],
        columns: ["name", "sex", "birth", "degree", "unit", "post", "exam"],
        maybe: ["native"],
        years: [1980, 1996],
        after: closing,
      }),
    ],
  },
  {
    id: "recruitment",
    name: "事业单位招聘",
    templates: [
      roster({
        titles: ["{seat}{year}年事业单位公开招聘进入体检人员名单"],
        columns: ["seq", "name", "exam", "postCode", "score"],
        maybe: ["id", "phone", "sex"],
        years: [1988, 2002],
        after: closing,
      }),
      roster({
        titles: ["{seat}特岗教师招聘资格复审名单"],
        columns: ["seq", "name", "sex", "id", "exam", "school", "phone"],
        maybe: ["email", "marital"],
        years: [1990, 2001],
        after: closing,
      }),
      roster({
        titles: ["{seat}政府专职消防员报名登记汇总"],
        columns: ["seq", "name", "nation", "birth", "degree", "id", "address", "phone"],
        maybe: ["marital", "experience"],
        years: [1992, 2003],
      }),
      roster({
        titles: ["{seat}引进人才面试人员名单"],
        columns: ["seq", "name", "sex", "birth", "school", "degree", "phone", "email"],
        maybe: ["id", "native"],
        years: [1980, 1998],
        after: closing,
      }),
    ],
  },
  {
    id: "admission",
    name: "招生录取",
    templates: [
      roster({
        titles: ["{seat}{year}年小学一年级新生录取名单"],
        columns: ["seq", "name", "sex", "birth", "address", "anyPhone"],
        maybe: ["id"],
        years: [2008, 2017],
        after: closing,
      }),
      roster({
        titles: ["{seat}中考享受加分考生公示"],
        columns: ["seq", "name", "exam", "classroom", "nation"],
        maybe: ["id", "student", "address"],
        years: [2003, 2009],
        after: closing,
      }),
    ],
  },
  {
    id: "teacher-certificate",
    name: "教师资格、职称",
    templates: [
      roster({
        titles: ["{seat}{year}年教师资格认定通过人员名单"],
        columns: ["seq", "name", "sex", "qualification", "degree"],
        maybe: ["id", "birth"],
        years: [1985, 2001],
        after: closing,
      }),
      roster({
        titles: ["{year}年度中小学教师中级职称评审通过人员公示"],
        columns: ["seq", "name", "sex", "unit", "post", "applied"],
        maybe: ["birth", "id"],
        years: [1970, 1992],
        after: closing,
      }),
    ],
  },
  {
    id: "competition",
    name: "比赛、培训名单",
    templates: [
      roster({
        titles: ["全省教师教学技能大赛参赛人员名单"],
        columns: ["seq", "name", "unit", "phone", "email"],
        maybe: ["maskedId"],
        years: [1975, 1998],
      }),
      roster({
        titles: ["{seat}家政服务培训班学员花名册"],
        columns: ["seq", "name", "sex", "age", "id", "address", "phone"],
        maybe: ["degree", "card"],
        years: [1968, 1998],
        head: "two",
      }),
    ],
  },
];
