import { describe, expect, test } from "vitest";
import { createDetector } from "../../src/index.js";

const detector = createDetector({ organizations: true });
const subjectOf = (text: string, category: string): (string | undefined)[] =>
  detector
    .detect(text)
    .filter((finding) => finding.category === category)
    .map(({ subject }) => subject);

describe("what stands beside a body's name, or where business is done", () => {
  test.each([
    ["address", "车主叶昌文请于15日内到开阳县黔灵山路136号接受处理。", "organization"],
    ["address", "请到县武装部（天柱县翠微大道209号）查询。", "organization"],
    ["address", "持本人身份证到县武装部（遵义市务川仡佬族苗族自治县人民路241号）查询。", "organization"],
    ["address", "业主态度：支持。收件：陇西县文峰镇中天路东口1号陇西农兴饲料有限公司", "organization"],
    ["address", "车主支志强，挂靠恒通物流有限公司，大同市云冈区新平旺街道同泉路213号。", "organization"],
    ["address", "平时住梅河口市新华街道站前社区铁北路17号楼4-501，周六出门再没回来", "person"],
    ["email", "请杨玉晴把修改稿发到学位办xqxzfb@126.com。", "organization"],
    ["phone", "崔某林接受社区戒毒三年。报到地点：马场镇禁毒办，电话0851-23500267。", "organization"],
    ["phone", "对结果有异议的，请拨打务川县残疾人联合会电话0851-29724658", "organization"],
    ["bank-account", "也可联系钱火志。县慈善总会捐款账号：421839211789789487（户名：县慈善总会）", "organization"],
    ["bank-account", "姓名：龙玉\n开户行及账号：贵阳银行营业部 6217616417419076447", "person"],
    ["email", "材料发到郝小丽的邮箱qhua1989@163.com。", "person"],
  ])("%s: %s", (category, text, subject) => {
    expect(subjectOf(text, category)).toEqual([subject]);
  });
});
