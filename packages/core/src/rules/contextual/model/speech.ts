/** Marks of how a sentence speaks, as the model is told of them. Short patterns without repetitions that could run away. */

/** Rules, conditions, statistics. */
export const IS_GENERAL =
  /凡|应当|不得|符合|条件|规定|办法|标准|之一|的(?:家庭|人员|对象|群众|患者|儿童)|人员|比例|[%％]|全[县市省]|我[县市]|累计|人次|\d[人户名例]/;
/** Words for those who hold an office or practise a profession. */
export const IS_OFFICE =
  /主任|医生|医师|法官|书记|[局县市镇乡院校所科队站部处]长|教授|专家|老师|民警|律师|干部|记者|同志|主席|委员|董事长|经理|护士/;
/** 王大爷, 李奶奶, 老龚头, 张某. */
export const IS_NICKNAME =
  /[\u4e00-\u9fff](?:大爷|大娘|大叔|大婶|大妈|大伯|奶奶|爷爷|老汉|老太|阿姨|阿婆|阿公|[伯婶嫂姨叔]|师傅|女士|先生|姓)|[老小阿][\u4e00-\u9fff]|[\u4e00-\u9fff][某*×○]/;
/** An amount of money. */
export const MONEY =
  /[\d一二三四五六七八九十百千万两几](?:[.．]\d{1,6})?余?多?[百千万亿]?(?:元|块)|[\d一二三四五六七八九十两几]万/;
/** What points back to a person, in a clause and before it. */
export const POINTER = /[他她]|其(?![中他余])|该[户生]|本人|我|俺|老人|孩子|家中|家里/;
export const POINTER_BEFORE = /[他她]|其(?![中他余])|本人|我|俺/;
