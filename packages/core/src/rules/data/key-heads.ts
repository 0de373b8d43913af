/**
 * What the keys of records and the column names of exports stand for: English, pinyin and the initials of pinyin, in small letters without signs between,
 * and the head that says the same in Chinese. A list of the house (Apache-2.0, as the project): initials as the exports of government systems and the column
 * names of GB/T 2261, GB/T 4761 and 国家政务服务平台 data items have them, English as open-data catalogues of cities name their fields. Ascending by head.
 *
 * Keys that mean several things are left out, and their values prove themselves or are not found: id, no, sj (手机, 时间), yx (邮箱, 院系), bz (备注, 病种), zh (账号, 字号).
 */
export const KEY_HEADS: Readonly<Record<string, string>> = {
  专业: "zhuanye major",
  个人简历: "grjl resume biography workexperience",
  人均收入: "rjsr percapitaincome",
  传真: "cz chuanzhen fax faxno faxnumber",
  住房情况: "zfqk housing housingsituation",
  健康状况: "jkzk jkqk jiankangzhuangkuang health healthstatus healthcondition",
  准考证号: "zkzh zhunkaozhenghao examno ticketno admissionno",
  出生日期:
    "csrq csny csnyr chushengriqi chushengnianyue birth birthday birthdate birthtime dob dateofbirth borndate bornon",
  办公电话: "bgdh bangongdianhua officephone officetel worktel workphone",
  卡号: "kh kahao cardno cardnum cardnumber",
  发动机号: "fdjh",
  受理号: "slh acceptno",
  合同编号: "htbh contractno contractnumber",
  固定电话: "gddh zuoji landline fixedphone fixedline",
  备注: "beizhu remark remarks note notes comment memo",
  姓名: "xm xingming mingzi name fullname realname truename personname chinesename cnname",
  婚姻状况: "hyzk hyqk hunyinzhuangkuang maritalstatus marriage marriagestatus marital",
  学号: "xuehao studentno studentnumber studentid sno",
  学历: "xl xueli education degree educationlevel",
  学籍号: "xjh xuejihao qgxjh",
  审批日期: "sprq approvaldate",
  家庭人口: "jtrk jtrks familysize",
  家庭住址: "jtzz jtdz jtxxdz jiatingzhuzhi jiatingdizhi homeaddress homeaddr familyaddress",
  家庭年收入: "jtnsr annualhouseholdincome familyincome householdincome",
  家庭收入: "jtsr",
  家庭电话: "jtdh zzdh homephone hometel familyphone housephone",
  年收入: "nsr annualincome yearlyincome income",
  年龄: "nl nianling age",
  序号: "xh xuhao rowno serialno sortno sortorder ordernum sequence",
  开户银行: "khyh khh khhmc kaihuyinhang kaihuhang bank bankname openingbank depositbank bankofdeposit",
  性别: "xb xingbie sex gender",
  户主姓名: "hz hzxm huzhu huzhuxingming householder householdername headofhousehold",
  户名: "hm khm huming accountname acctname accountholder cardholder bankaccountname",
  户籍地址: "hjdz hjszd hujidizhi hujisuozaidi householdaddress domicile domicileaddress permanentaddress hukouaddress",
  手机号码:
    "sjh sjhm yddh lxsj shouji shoujihao shoujihaoma mobile mobileno mobilenum mobilenumber mobilephone mobiletel cell cellphone cellphoneno cellnumber",
  护照号码: "hzhm huzhao huzhaohao huzhaohaoma passport passportno passportnum passportnumber",
  报名号: "bmh registrationno",
  政治面貌: "zzmm politicalstatus",
  文号: "wh docno documentno documentnumber",
  日期: "rq date day",
  时间: "time createtime createdat createdate updatetime updatedat updatedate publishtime publishdate pubdate modifytime deletetime starttime endtime",
  月收入: "ysr monthlyincome",
  案号: "ah anhao caseno casenumber",
  残疾人证号:
    "cjzh cjrzh canjizhenghao canjirenzhenghao disabilitycertno disabilitycertificateno disabilityno disabledno",
  残疾类别: "cjlb cjlx canjileibie disability disabilitytype disabilitycategory",
  残疾等级: "cjdj canjidengji disabilitylevel disabilitygrade",
  民族: "mz minzu nation nationality ethnicity ethnicgroup",
  流水号: "lsh liushuihao serialnumber transactionno tradeno",
  现住址:
    "xzz xzzdz xjzd xjzdz jzdz jzd xianzhuzhi juzhudizhi currentaddress presentaddress livingaddress residence residenceaddress residentialaddress",
  电子邮箱: "dzyx dzyj dzyjdz youxiang dianziyouxiang dianziyoujian email emailaddress emailaddr emailbox mail mailbox",
  病种: "bzmc jbmc hzjb bingzhong disease diseasename diseasetype illness",
  登记号: "djh registerno registrationnumber",
  监护人: "jhr jhrxm jianhuren guardian guardianname",
  社会信用代码: "tyshxydm shxydm xydm tyxydm uscc creditcode socialcreditcode unifiedcreditcode usci",
  组织机构代码: "zzjgdm orgcode organizationcode organcode",
  纳税人识别号: "nsrsbh taxpayerno taxno taxid taxpayerid",
  经办人: "jbr jbrxm operator handler",
  统计时间: "tjsj",
  编号: "bh bianhao code bm bianma dm daima",
  职务: "zw zhiwu position jobtitle post duty",
  联系人: "lxr lxrxm lianxiren contact contactname contactperson contacts linkman",
  联系地址: "lxdz lianxidizhi contactaddress",
  联系方式: "lxfs lianxifangshi contactway contactinfo contactinformation contactmethod",
  联系电话:
    "lxdh lxdhhm dh dhhm dianhua lianxidianhua phone phoneno phonenum phonenumber tel telno telnum telnumber telephone telephoneno telephonenumber contactphone contactno contactnumber contacttel contactmobile linkphone linktel",
  致贫原因: "zpyy povertycause causeofpoverty",
  证件号码:
    "zjh zjhm zhengjianhao zhengjianhaoma certno certnum certnumber certificateno certificatenumber credentialno credentialnumber idcertno papersno",
  证件类型: "zjlx zhengjianleixing certtype certificatetype idtype credentialtype cardtype",
  订单号: "ddh dingdanhao orderno ordernumber ordercode",
  诊断: "zd zhenduan diagnosis diagnosisname",
  详细地址:
    "dz dizhi xxdz zz zhuzhi zhusuo address addr addressdetail detailaddress detailedaddress streetaddress fulladdress",
  账号: "zhanghao account accountno accountnum accountnumber acctno acctnum",
  身份证号:
    "sfz sfzh sfzhm sfzjh sfzjhm gmsfzh gmsfhm shenfenzheng shenfenzhenghao shenfenzhenghaoma shenfenhao idcard idcardno idcardnum idcardnumber idno idnum idnumber identitycard identitycardno identitycardnumber identityno identitynumber identity idcode citizenid citizenno nationalid nationalidnumber residentid",
  邮政编码: "yb yzbm youbian zip zipcode postcode postalcode",
  通讯地址: "txdz tongxundizhi mailingaddress postaladdress shippingaddress deliveryaddress receiveraddress",
  银行卡号:
    "yhkh yhk yinhangka yinhangkahao bankcard bankcardno bankcardnum bankcardnumber debitcard debitcardno creditcard creditcardno yktkh",
  银行账号:
    "yhzh yhzhh skzh skrzh zczh yinhangzhanghao bankaccount bankaccountno bankaccountnum bankaccountnumber bankno iban",
  车牌号: "cph cphm plateno platenumber carno licenseplate",
  车架号: "cjh vin",
  金额: "je jine amount money price fee total totalamount sum subsidy",
  许可证号: "xkzh licenseno licensenumber permitno",
  关系: "gx relation relationship kinship yhzgx yhzgxmc",
  项目名称: "xmmc project projectname itemname",
};

/**
 * Whose a key says its value is, before the word for the value: English words and the initials of pinyin. A body's come as 单位, 公司 …, which is what tells that the value is no
 * person's.
 */
export const KEY_OWNERS: Readonly<Record<string, string>> = {
  申请人: "applicant sqr shenqingren",
  监护人: "guardian jhr",
  家长: "parent parents jz jiazhang",
  父亲: "father fq",
  母亲: "mother mq",
  配偶: "spouse po peiou husband wife",
  学生: "student xs xuesheng pupil",
  患者: "patient hzxx huanzhe",
  考生: "candidate examinee ks kaosheng",
  户主: "householder owner huzhu householdhead",
  家庭成员: "member familymember jtcy",
  本人: "self my own br",
  当事人: "party dsr person personal individual gr geren",
  收款人: "payee skr receiver recipient beneficiary",
  紧急: "emergency jj",
  家庭: "home family household jt jiating",
  联系: "contact lx lianxi",
  法定代表人: "legalperson legalrep legalrepresentative representative frdb fddbr fr",
  公司: "company corp corporation firm gs gongsi enterprise business qy qiye supplier gys vendor merchant",
  单位: "org organ organization organisation unit dw danwei employer workunit work institution jg jigou government gov body",
  部门: "dept department bm bumen agency division",
  办公: "office bg bangong",
  学校: "school xx xuexiao college university",
  医院: "hospital yy yiyuan clinic",
  采购人: "buyer purchaser cgr tenderer zbr",
  咨询: "service consult consulting consultation inquiry zx hotline rx support",
  监督: "complaint supervision supervise jd report jb",
  社区: "community village sq cun",
};

/** Words of a key that say nothing of whose a value is. */
export const KEY_FILLERS =
  "user the customer info information cust client data item field value str new old main primary first second other is";
