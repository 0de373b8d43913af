import { describe, expect, test } from "vitest";
import { subjects } from "./subjects.js";

describe("persons and bodies around a telephone", () => {
  test.each([
    // A role before a name that goes on without a mark, and parties by their 人.
    ["市公交公司失物招领处：乘客余芳丢失手提包，如拾到请直接打13985602917。", "13985602917 person"],
    ["县医保中心：参保人陆永芬（13985602917）请补交材料。", "13985602917 person"],
    ["县医保中心：负责人陆永芬（13985602917）。", "13985602917 unknown"],
    // A workplace in brackets behind a name, or behind the word for it.
    ["县工会慰问名单：姜启明（县水务公司，13595541807）。", "13595541807 person"],
    ["县工会慰问姜启明：县水务公司，13595541807。", "13595541807 organization"],
    ["评审专家王世忠，工作单位贵州大学，手机13984163320。", "13984163320 person"],
    // 收件人 is somebody, 收件 an office's word.
    ["退件公示：收件人顾倩倩，18748567013，退件原因：无人接听。", "18748567013 person"],
    // Titles, and a name right behind a body's in a list, make a contact.
    ["金盆街道中心敬老院 院长 龙小凤 13885441076", "13885441076 unknown"],
    ["龙里县云洋冷链公司 吴雪 13765770431", "13765770431 unknown"],
    ["合作社帮他卖了蜂蜜，他的电话15185761428在村里谁都知道。", "15185761428 person"],
    // Whom the value touches is nearer than the office that writes.
    ["派出所户籍窗口请以下居民来所登记：岑启荣，13885441076。", "13885441076 person"],
    // The number of an account is no ID of whoever the line is about; a card's is somebody's.
    ["账号：2301 0100 0120 1000 0756 43 联系人：安霞 0851-25221995", "0851-25221995 organization"],
    ["经办：班金香，0854-4350990。", "0854-4350990 organization"],
    ["参保人陆永芬，社保卡6217900006018824337，如有变更请打0854-7222946。", "0854-7222946 organization"],
    ["陆永芬，522631198503121048，家里0854-7222946。", "0854-7222946 person"],
    // 值班 with what stands before it reads like a name and is none.
    ["后续咨询：(0858)6534989；爱心车队值班手机：18032985543", "18032985543 organization"],
    ["资助中心：云岩区北京街347号，0851-38465436，24小时值班手机15330120927。", "15330120927 organization"],
    ["值班电话0394-5294933或民警手机15345352301。", "15345352301 organization"],
    ["报卡电话：(0916)5941938，夜间值班18947809870", "18947809870 organization"],
    ["关爱员签名：谢梅红　督导电话：020-32251292", "020-32251292 organization"],
    // What another value's label says, and who gives notice to an office.
    ["【热线直派】市民钱祖（13750123729）来电", "13750123729 person"],
    ["退改电话0876-4613905，游客韦子豪留言说丢了戒指，他的号码18077652391。", "18077652391 person"],
    ["店址：雷山县学府街227号　订餐：0855-6344029　投稿人手机：18200568930", "18200568930 person"],
    ["古籍预约：县图书馆09986361906", "09986361906 organization"],
  ])("%s", (text, expected) => expect(subjects(text, "phone")).toContain(expected));

  test("a telephone in a line below a table is not of the column 家庭住址", () => {
    const text =
      "学号 姓名 联系电话 家庭住址\n01 曾维忠 13595523107 黎平县德凤街道五里桥社区2组15号\n02 吴昌盛 18785504428 黎平县德凤街道府前路29号附1号\n班主任：粟老师 13638065517　学校值班：0855-6221893";
    expect(subjects(text, "phone").at(-1)).toBe("0855-6221893 organization");
  });
});

describe("persons and bodies around an address", () => {
  test.each([
    ["请携带合同原件到六枝特区瑞金南路67号核对，专班电话0858-4815147。", "organization"],
    ["欧菊红，女，投入卖房款16万元。请携带合同到六枝特区瑞金南路67号核对。", "organization"],
    ["六枝特区瑞金南路67号村民张三参加体检。", "person"],
    ["办公时间9:00—17:00，黎平县育才大道75号附4号，08556103884。", "organization"],
    ["吊唁地点：湄潭县遵义路161号　治丧办：(0851)40141689", "organization"],
    ["平塘县中心敬老院 院长 龙小凤 平塘县金盆街道新舟村四组", "organization"],
    ["她在罗甸县逢亭镇上隆村一组卫生院门口等车。", "organization"],
    ["他家在罗甸县逢亭镇上隆村一组卫生院旁。", "person"],
    ["西苑农家乐位于西昌市安哈镇长板桥村2组31号，菜都是自家做的。", "organization"],
    ["请见公告后办理。盘州市殡仪馆六盘水市盘州市府前路45号政务服务中心11楼", "organization"],
    ["户籍窗口请以下居民更正门牌信息：岑启荣，望谟县王母街道巷口路37号。", "unknown"],
    ["现将大方县红旗街道古城西街15号附3号自家门面连货转让。", "person"],
    ["公众代表意见：居民许登科（塘头镇甲秀村芭蕉组11号）希望减少粉尘。", "person"],
    ["县肿瘤患者互助会地址：关岭县环城东大道32号，电话：0851-7210419", "organization"],
    ["老人故去。\n宣传品领取：碧江区环城东路398号，0856-2358672", "organization"],
    ["家电下乡，配送地址：碧江区环城东路398号碧水花园3栋1单元402室。", "person"],
    ["驻村法律顾问贺应永（律所电话(0858)2507422，地址水城区学府大道35号9号楼）", "organization"],
    ["申报材料送：望谟县环城东街164号1号楼836室，联系人：农经站，0859—3745799", "organization"],
    ["因按你所留地址观山湖区迎宾路299号锦绣家园28幢15层6号无法送达，现予公告。", "person"],
    ["农家乐开业！地址：台江县台拱街道红阳村四组（九摆古寨旁），订座15085229017", "organization"],
  ])("%s", (text, subject) =>
    expect(subjects(text, "address").map((told) => told.split(" ").at(-1))).toEqual([subject]),
  );
});

describe("persons and bodies around an account or a mailbox", () => {
  test.each([
    ["bank-account", "武云世：救助1万元，已汇入其邮政储蓄银行新城分理处账户6217007110002837461。", "person"],
    ["bank-account", "商家退款1200元到舒先生账户6217790001007743218。", "person"],
    ["bank-account", "旗林草局：账号有误的牧户，如呼格吉勒图（登记卡号6229760040500731846），请带卡来更正。", "person"],
    ["bank-account", "捐款卡号6229760040500731846，户名：黎平县慈善总会", "organization"],
    ["bank-account", "县烟草公司账户6217007110002837461。", "organization"],
    ["bank-account", "救助魏土斌家1万元，已汇入其贵州省农村信用社营业部账户940035042814486294。", "person"],
    ["email", "夫妻二人在外打工，老人患病支出一万四。\n调查队：0318-8596751　mzjdbk@163.com", "organization"],
    ["email", "跟妈妈相依为命。\n简历寄自：chen.yang39@sohu.com　电话：18528196963", "person"],
    ["email", "老年人的婚姻自由受法律保护。\n意见反馈：mzjdbk@163.com,0539-7071875", "organization"],
  ])("%s: %s", (category, text, subject) =>
    expect(subjects(text, category).map((told) => told.split(" ").at(-1))).toEqual([subject]),
  );
});
