// Made by scripts/data/make-vocabularies.js from scripts/data/words/kinship.txt; do not edit.
// Words for relatives and for what two people are to each other.
// Licence: Apache-2.0, as the project. Words are facts; no sentence of the papers named here is reproduced.

/**
 * 297 words, apart by white space. Relatives, and what somebody is to the head of a household.
 * Sources:
 * - GB/T 4761-2008 家庭关系代码 with the everyday words of notices and petitions: wife, husband, partners
 * - GB/T 4761-2008: children and their wives and husbands
 * - GB/T 4761-2008: parents, parents in law
 * - GB/T 4761-2008: grandparents and grandchildren
 * - GB/T 4761-2008: brothers, sisters and theirs
 * - GB/T 4761-2008: uncles, aunts, nephews, nieces
 * - GB/T 4761-2008 (非亲属, 其他) and 民法典 (监护人, 近亲属 …): relations that are no kin
 */
export const KINSHIP = `
丈人 丈夫 丈母娘 三儿子 三叔 三哥 三女儿 义母 义父 二儿子 二叔 二哥 二女儿 二女婿 二姐 二嫂 亲兄弟 亲姐妹 亲家 亲属 亲戚 亲生父母 伯伯 伯母 伯父 侄 侄儿 侄女 侄女婿 侄媳 侄子 侄孙 侄孙女
保姆 儿女 儿媳 儿媳妇 儿子 兄 兄妹 兄弟 兄弟姐妹 兄长 公公 公婆 公爹 其他 其他亲属 其他儿子 其他女儿 其它 养女 养女或继女 养子 养子或继子 养母 养父 养父母 内侄 再婚配偶 前夫 前妻 双亲 双胞胎
叔叔 叔母 叔父 同事 同学 同居女友 同居男友 同母异父 同父异母 后妈 后爸 哥 哥哥 堂伯 堂侄 堂侄女 堂兄 堂兄弟 堂叔 堂哥 堂妹 堂姐 堂弟 外公 外婆 外孙 外孙女 外孙女婿 外孙媳 外孙媳妇 外孙子 外甥
外甥女 外甥媳 外祖母 外祖父 外祖父母 大伯 大伯子 大儿子 大哥 大女儿 大女婿 大姐 大姑子 大姨 大姨子 大嫂 大舅子 太公 太婆 夫 女 女儿 女友 女婿 女朋友 奶奶 妈 妈妈 妯娌 妹 妹夫 妹妹 妻 妻兄
妻妹 妻姐 妻子 妻弟 姊妹 姐 姐夫 姐妹 姐姐 姐弟 姑丈 姑妈 姑姑 姑母 姑父 姑爷 姥姥 姥爷 姨丈 姨夫 姨妈 姨母 姨父 娘 婆婆 婶娘 婶婶 媳妇 嫂 嫂嫂 嫂子 子 子女 孙 孙女 孙女婿 孙媳 孙媳妇
孙子 孙辈 孩子 孪生 家公 家婆 家属 寄养人 小儿子 小叔 小叔子 小女儿 小姑子 小姨 小姨子 小舅子 岳母 岳父 岳父母 师生 帮扶人 干妈 干爹 幼女 幼子 弟 弟妹 弟媳 弟媳妇 弟弟 战友 扶养人 抚养人
收养人 旁系亲属 曾外孙 曾外孙女 曾孙 曾孙女 曾孙媳妇 曾孙子 曾祖母 曾祖父 朋友 未婚夫 未婚妻 次女 次子 母 母亲 法定监护人 爱人 父 父亲 父母 爷爷 爸 爸爸 爹 独女 独子 独生女 独生子 玄孙
现任丈夫 现任妻子 现配偶 生母 生父 生父母 甥 甥女 男友 男朋友 监护人 直系亲属 祖母 祖父 祖父母 私生女 私生子 继女 继子 继子女 继母 继父 继父母 老公 老婆 胞兄 胞妹 胞姐 胞弟 舅妈 舅母 舅父
舅舅 表侄 表侄女 表兄 表兄弟 表叔 表哥 表妹 表姐 表姑 表姨 表弟 表舅 被收养人 被监护人 赡养人 近亲属 连襟 遗孀 遗属 遗腹子 邻居 配偶 配偶的父母或祖父母 重孙 长女 长子 阿公 阿婆 雇工 非亲属
非婚生子 非婚生子女
`;

/**
 * 65 words, apart by white space. Relations between two people named together (父女关系, 系姑侄关系).
 * Sources:
 * - 民法典 第五编 and everyday words of judgments and relief files
 */
export const RELATIONS = `
亲家 亲属 亲戚 伯侄 兄妹 兄弟 养母女 养母子 养父女 养父子 前夫妻 叔侄 叔嫂 同学 同居 堂兄妹 堂兄弟 堂姐妹 堂姐弟 外祖孙 夫妇 夫妻 妯娌 姊妹 姐妹 姐弟 姑侄 姨甥 姻亲 婆媳 婆孙 岳婿 师徒 师生
恋爱 情人 战友 收养 旁系血亲 朋友 母女 母子 父女 父子 爷孙 男女朋友 监护 直系亲属 直系血亲 祖孙 继母女 继母子 继父女 继父子 翁婿 舅甥 表兄妹 表兄弟 表姐妹 表姐弟 近亲属 连襟 邻居 配偶 雇佣
`;
