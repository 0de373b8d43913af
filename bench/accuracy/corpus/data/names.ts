// Surnames and given-name characters in common use; put together at random, so that a name here is nobody's.
export const SURNAMES: readonly string[] = [
  ..."王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许邓韩冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤",
  ..."冉安申穆代简敖喻游蒙邰欧兰祝令岑班王吴杨龙潘石罗陆",
];
export const COMPOUND_SURNAMES: readonly string[] = ["欧阳", "司马", "上官", "诸葛", "皇甫", "令狐"];
export const MALE_CHARACTERS: readonly string[] = [
  ..."国建军伟强勇明华平刚志杰波斌辉鹏林海龙云飞宇浩超俊峰文武成德福贵才光荣正忠义仁富昌盛兴旺安康永胜祥顺发达毅洪涛江松柏青山石开元启世宗祖先应再再通学良天金银铁木水火土小大老二三阿",
];
export const FEMALE_CHARACTERS: readonly string[] = [
  ..."秀英兰芳梅玲丽娟霞红燕萍静敏洁莉艳娜琴凤珍翠花菊桂香月春秋冬云雪莲莎倩婷颖慧琳佳欣怡梦瑶美淑贞巧仙银金玉珠桃杏荷阿小雨露霜晓晴",
];
export const NATIONS: readonly (readonly [string, number])[] = [
  ["汉族", 40],
  ["苗族", 18],
  ["布依族", 12],
  ["侗族", 12],
  ["土家族", 8],
  ["彝族", 5],
  ["仡佬族", 5],
  ["水族", 4],
  ["回族", 2],
  ["白族", 2],
  ["瑶族", 1],
  ["壮族", 1],
];
/** Long names with a middle dot, as ethnic names are printed. */
export const DOTTED_NAMES: readonly string[] = ["阿依古丽·买买提", "努尔兰·哈力木", "次仁·旺堆", "古丽娜·艾合买提"];
