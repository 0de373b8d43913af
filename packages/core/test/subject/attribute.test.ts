import { describe, expect, test } from "vitest";
import { detector, subjects } from "./subjects.js";

describe("whose a telephone is", () => {
  test.each([
    ["如果你认识他，请拨打卢晓的电话：13413150988，或者添加微信", "13413150988 person"],
    ["请致电黄世荣的手机：13413150988", "13413150988 person"],
    ["经办人田宰银手机15218196544", "15218196544 person"],
    ["值班手机：18426802096（谭引妮）", "18426802096 person"],
    ["值班电话：0855-8222333（谭引妮）", "0855-8222333 organization"],
    ["请拨打服务中心的电话：13413150988", "13413150988 organization"],
    ["值班手机：18426802096（全天）", "18426802096 organization"],
    ["单位值班手机：13413150988", "13413150988 organization"],
    ["采购人联系人杨小明手机：13413150988", "13413150988 unknown"],
    ["与民政局联系，联系电话：0851-66628990、15886172788", "15886172788 organization"],
    ["杨胜利，522631198503121048。请向我处提出异议，电话：0855-8222333", "0855-8222333 organization"],
    ["监督举报电话：0851-86982504 77372292 0851-86512523", "0851-86982504 organization"],
    ["代理机构：永固工程咨询有限责任公司　电话：13083970116", "13083970116 organization"],
    ["来电人：黄琳　号码：18535407835", "18535407835 person"],
    ["县中保洁员谢春莲（手机13977253064）拾金不昧", "13977253064 person"],
    ["吊唁事宜联系学校工会0718-6822147；家属汪峻岭13872745930。", "13872745930 person"],
    ["请找县医院门口的老毕 13577842630", "13577842630 person"],
    ["窗口纸条上写着女儿 15291580347", "15291580347 person"],
    ["挨户打电话到第十一户，岳小旺的号码15969217853总算通了", "15969217853 person"],
    ["投诉电话：0851-85651234\n王开珍　猕猴桃基地　13577842630", "13577842630 person"],
    ["申请人符亚弟，申请面积145平方米。异议向镇规划建设所提出，0898-26711086。", "0898-26711086 organization"],
    ["烟农李狗剩请换卡。烟站电话0374-3598217。", "0374-3598217 organization"],
    ["申请人巴合提，13899764082；被申请人昭苏金秋油脂公司，0999-6028137。", "0999-6028137 organization"],
    ["谢金林，男，职业：中学教师，住址：翡翠湾第16幢3单元20层3号房，联系电话：0858-3260547。", "0858-3260547 person"],
  ])("%s", (text, expected) => expect(subjects(text, "phone")).toContain(expected));

  test("a sentence that gives an office's contact is not of the person whose name begins the line", () => {
    const text = "杨胜利同志带头示范。纪检监察举报：电话12388、（0851）73535025；来信地址贵州省贵阳市花溪区解放路47号";
    expect(subjects(text, "phone")).toEqual(["（0851）73535025 organization"]);
  });

  test("an ID or a card earlier in the line makes it a person's, land-lines side by side do not", () => {
    expect(subjects("522631198503121048，0855-8222333", "phone")).toEqual(["0855-8222333 person"]);
    expect(subjects("0851-86982504 77372292，电话0855-8222333", "phone").at(-1)).toBe("0855-8222333 organization");
    expect(subjects("统一社会信用代码915201151234567890，电话0855-8222333", "phone").at(-1)).toBe(
      "0855-8222333 organization",
    );
  });
});

describe("whose an account is", () => {
  test.each([
    ["所属村：三关村，银行账号：6236441441023672956", "6236441441023672956 person"],
    ["捐款账号6236441441023672956（户名任芳颖）", "6236441441023672956 person"],
    ["捐款账号6236441441023672956（户名任芳颖）。\n慈善总会账户：户名黎平县慈善总会", "6236441441023672956 person"],
    ["户名：凯里市红十字会，账号：6236441441023672956", "6236441441023672956 organization"],
    ["户主曹建福手机18014718908\n韩强磊，银行卡号：6216614735411466589", "6216614735411466589 person"],
    ["凯里农村商业银行 6236441441023672956", "6236441441023672956 organization"],
    ["停发1人：裴引娣，原领取账户6236441441023672956", "6236441441023672956 person"],
    ["储户：邢玉兰　挂失卡6223200012800745613", "6223200012800745613 person"],
    ["定金打到徐鹏名下的卡里，6212262103000815947", "6212262103000815947 person"],
    ["净重 732 斤，给佟秀兰打款到6217000160007514928。", "6217000160007514928 person"],
    ["劳务由西南大学统一转账，潘毅元的卡号6236441441023672956请再核对", "6236441441023672956 person"],
  ])("%s", (text, expected) => expect(subjects(text, "bank-account")).toEqual([expected]));
});

describe("whose a mailbox is", () => {
  test.each([
    ["请将《报名登记表》（身份证号码：____，联系电话：____）发至xdb2018@163.com。", "xdb2018@163.com organization"],
    ["公众可通过信函、电子邮件提交意见，邮箱：235600616@qq.com", "235600616@qq.com organization"],
    ["王小明，电话13413150988，邮箱zfbgs08@qdn.gov.cn", "zfbgs08@qdn.gov.cn organization"],
    ["传真：+86-598-6994320 6994321 电子邮箱：mzjdbk@163.com", "mzjdbk@163.com organization"],
    ["王小明，电话13413150988，邮箱wxm1990@163.com", "wxm1990@163.com person"],
  ])("%s", (text, expected) => expect(subjects(text, "email")).toEqual([expected]));
});

describe("whose an address is", () => {
  test.each([
    ["病例3：男，55岁，现住三都水族自治县滨江街202号电厂家属区6号楼4单元6楼2号。", "person"],
    ["暂住地点：凯里市韶山路翠湖小区3栋2单元402室", "person"],
    ["7月3日返家，地点：凯里市韶山路翠湖小区3栋2单元402室", "person"],
    ["报名地点：凯里市韶山路12号人力资源大厦3楼302室", "organization"],
    ["地点：凯里市韶山路12号政务服务中心3楼302室", "organization"],
  ])("%s", (text, subject) =>
    expect(subjects(text, "address").map((told) => told.split(" ").at(-1))).toEqual([subject]),
  );
});

describe("an address under a key of exported data", () => {
  test.each([
    ["bcydwdz", "organization"],
    ["dwdz", "organization"],
    ["jtzz", "person"],
  ])("%s", (key, subject) => {
    const rows = [
      ["id", "dwmc", key],
      ["1", "来凤县熊瑞烤酒坊", "来凤县革勒车镇罗美村4组58号"],
    ];
    expect(detector.detectTable(rows).map((finding) => finding.subject)).toEqual([subject]);
  });
});
