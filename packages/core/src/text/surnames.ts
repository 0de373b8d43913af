/**
 * Surnames by frequency (the Ministry of Public Security's yearly name reports list the same heads) with those of Guizhou's minorities, and the compound ones.
 * A closed list: what does not begin with one of them is no name, unless it is one with a dot (阿不都·买买提).
 */
export const SURNAMES: ReadonlySet<string> = new Set(
  "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任沈姚卢姜崔钟谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛阎闫段雷龙史陶黎贺顾毛郝龚邵万钱严赖覃洪武莫孔汤向常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂佟应臧闵苟邬边卞姬师仇栾隋刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘厉伊仝区郜海阚花强帅屠豆朴盖练廉禹井祖漆巴丰支卿狄平索晋初云敬扈晁芮普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇哈湛宾戎勾茅於呼揭干尉冶束檀衣展阴昝智幸奉植尧闭代令傅萧秋税占俸荀宓滑呙厍昂".split(
    "",
  ),
);
export const COMPOUND_SURNAMES: readonly string[] =
  "欧阳 上官 司马 诸葛 东方 皇甫 尉迟 公孙 令狐 夏侯 慕容 司徒 长孙 宇文 轩辕 端木 独孤 南宫".split(" ");

const SINGLE = 1;
const COMPOUND = 2;
const kinds = new Uint8Array(0x10000);
for (const surname of SURNAMES) kinds[surname.charCodeAt(0)] = SINGLE;
for (const surname of COMPOUND_SURNAMES) kinds[surname.charCodeAt(0)]! |= COMPOUND;

/** The length of the surname that `text` holds at `at`: 2 for a compound one, 1, or 0 where none stands. */
export function surnameLengthAt(text: string, at: number): 0 | 1 | 2 {
  const kind = kinds[text.charCodeAt(at) & 0xffff]!;
  if ((kind & COMPOUND) !== 0 && COMPOUND_SURNAMES.includes(text.slice(at, at + 2))) return 2;
  return (kind & SINGLE) !== 0 ? 1 : 0;
}
