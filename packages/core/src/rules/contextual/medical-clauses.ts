import { wordsOf } from "../../text/word-set.js";
import { DISEASES } from "../data/diseases.js";
import type { Frame } from "./phrase.js";
import { signal } from "./signal.js";
import { runOf } from "./tagged.js";
import * as TAG from "./tags.js";

/*
 * Clauses that tell of somebody's health in whatever words: what is looked for is only the word that no other matter has. Whole clauses, because where such a
 * telling begins and ends is told by nothing but the commas around it.
 */

const CLAUSE_OF_ILLNESS = signal(2.4, "illness-clause", "本句写到疾病", "the clause names an illness");
const SYMPTOM = signal(2.6, "symptom", "叙述症状", "tells of symptoms");
const MEASURED = signal(2.7, "measured", "写明检验、测量结果", "gives the result of a test or a measurement");
const HURT = signal(2.7, "hurt", "叙述受伤", "says how somebody was hurt");
const TREATED = signal(2.6, "treated", "叙述就医、用药", "tells of doctors and medicines");

const D = runOf(TAG.disease);

/** Of everybody, or of a body: 糖尿病患者家庭, 结核病防治, 白血病儿童12名. */
const NOT_ALL =
  "(?!(?:等|类|的)?(?:认定|鉴定|防治|防控|筛查|专科|科室|门诊部|救治|救助|保险|目录|病种|患者(?!$|[，,。；;、（(\\s]|[\\u4e00-\\u9fff]{2,3}[，,。])|人群|群体|知识|宣传|管理|监测|规范|流行|发病|患病|死亡率|负担|诊疗|用药保障|疫苗|预防|家庭|儿童|医院|中心|病区|病房|病人|患儿|等|和(?:其他|各类)))";

const BODY =
  "(?:头部?|颅|脑|脸部?|面部|眼|耳|鼻|口腔|舌|牙|喉|颈|脖|肩|胳膊|臂|肘|腕|手|指|胸|乳房?|肋|背|腰|腹|肚|胃|肠|肝|胆|脾|肺|肾|心脏?|膀胱|尿道|子宫|卵巢|输卵管|睾丸|前列腺|盆|髋|臀|腿|膝|踝|脚|趾|足|肢|脊|椎|骨|韧带|半月板|神经|肌腱|肌|血管|动脉|静脉|鼓膜|视网膜|角膜|晶体|瓣膜|皮肤|全身|浑身|甲状腺|淋巴|胰|食管|食道|气管|声带|关节|软组织)";
const HARMS = wordsOf(
  "骨折 骨裂 断裂 撕裂 挫伤 扭伤 拉伤 脱位 脱臼 错位 烧伤 烫伤 灼伤 冻伤 割伤 划伤 砍伤 刺伤 咬伤 绞伤 轧伤 压伤 砸伤 撞伤 摔伤 跌伤 炸伤 电伤 击伤 抓伤 裂伤 毁损 离断 穿孔 破裂 出血 淤血 瘀血 血肿 积液 积水 积血 肿大 肿块 肿痛 红肿 肿物 包块 结节 结石 囊肿 息肉 溃疡 坏死 糜烂 溃烂 梗死 梗塞 堵塞 栓塞 血栓 狭窄 扩张 硬化 衰竭 粘连 增生 肥大 突出 滑脱 脱垂 脱落 感染 发炎 化脓 疼痛 剧痛 酸痛 绞痛 麻木 痉挛 水肿 浮肿 阴影 占位 病变 恶变 癌变 转移 复发 钙化 纤维化 缺血 缺氧 受损 损伤 灼痛 变性 断了 折断 压断 砸断 打断 摔断 撞断 轧断 绞断 骨碎 碎裂 贯通伤 枪伤 刀伤 咬断 烂了",
);
const HARM = HARMS.join("|");

/** Verbs and states that only a hurt or ill body has. */
const HURTS = wordsOf(
  "砸伤 撞伤 摔伤 跌伤 绞伤 轧伤 压伤 烧伤 烫伤 砍伤 刺伤 咬伤 炸伤 打伤 扎伤 捅伤 电伤 冻伤 灼伤 割伤 划伤 碾伤 夹伤 挤伤 坠伤 踢伤 打成 撞成 摔成 砸成 砸断 撞断 摔断 轧断 压断 打断 绞断 呛水 中毒 触电 坠楼 跌落 坠落 毁损 缝合 缝了 植皮 清创 休克 昏迷 不省人事",
);
const SYMPTOMS = wordsOf(
  "头晕 头昏 头痛 头疼 眩晕 胸闷 胸痛 气短 气促 气喘 心慌 心悸 咳嗽 咳血 咯血 吐血 便血 尿血 血尿 呕血 呕吐 恶心 腹痛 腹泻 腹胀 肚子痛 腰痛 腰疼 腿疼 关节痛 浮肿 水肿 发烧 高烧 低烧 发热 高热 咽痛 嗅觉 味觉减退 乏力 消瘦 盗汗 失眠 抽搐 抽风 晕倒 昏倒 晕厥 昏厥 昏迷 出血点 起疹 皮疹 黄疸 蛋白尿 呼吸困难 喘不上气 胡言乱语 自言自语 幻听 幻觉 妄想 自残 自伤 割腕 轻生 喝农药 服毒 精神恍惚 情绪低落 抑郁 神志不清 意识模糊 意识不清 半昏迷 病危 病重 病倒 病得 病情 旧伤 旧疾 老毛病 老寒腿 疼痛难忍 疼得 痛得 发病 犯病 病发 发作 旧病 病症 怪病 大病一场 重病 绝症 不治之症 后遗症 并发症 过敏 体弱 病史 染病 得病 生病 患病 病休 病假 病退 气出 累出 咳喘 哮鸣 食欲不振 吞咽困难 尿频 闭经 痛经 月经",
);
const MEASURES = wordsOf(
  "高压 低压 收缩压 舒张压 血压 血糖 转氨酶 肌酐 尿酸 血红蛋白 血小板 白细胞 CD4 病毒载量 尿蛋白 甲胎蛋白 癌胚抗原 糖化 血脂 胆固醇 CT值 核酸检测 抗体 抗原 心率 脉搏 眼压 体温 血检 活检 病理 化验 B超 彩超 核磁 胃镜 肠镜 骨髓穿刺 心电图 造影 胸片 拍片 阳性 视力 HIV 乙肝表面 大三阳 骨密度 肺功能 胆红素 血氧 血常规",
);
const MEDICINES = wordsOf(
  "华法林 胰岛素 美沙酮 甲氨蝶呤 泼尼松 强的松 格列卫 伊马替尼 靶向药 二甲双胍 硝苯地平 降压药 降糖药 降血压 安定片 抗抑郁药 抗精神病 精神类药 精神病药 止痛药 止痛针 止疼药 吗啡 抗病毒药 免疫抑制剂 抗排异药 他克莫司 环孢素 阿司匹林 氯氮平 奥氮平 利培酮 喹硫平 碳酸锂 丙戊酸 卡马西平 优甲乐 左甲状腺素 替诺福韦 恩替卡韦 拉米夫定 白蛋白 速效救心 硝酸甘油 氯吡格雷 他汀 抗痨药 抗结核药 利福平 异烟肼 中药 草药 激素 化疗药 生长激素 凝血因子 促红素 丙球 丙种球蛋白 舍曲林 帕罗西汀 氟西汀 抗癫痫药 多巴丝肼 美多芭 雾化 免疫球蛋白 赫赛汀 吃药 服药 用药 断药 停药 药不离 离不开药 药罐子 靠药 药物控制 药物维持 吃着药 喝中药 服用",
);
const TREATED_WORDS = wordsOf(
  "住院 出院 入院 转院 病床 ICU 重症监护 重症室 急救 抢救 送医 就医 就诊 求医 治病 医治 救治 急诊 复查 复诊 开刀 手术 做了手术 动手术 切除 摘除 切掉 摘掉 切了 移植 置换 支架 起搏器 搭桥 钢板 钢钉 石膏 义齿 造口 造瘘 透析 血透 腹透 化疗 放疗 介入 输血 输液 打点滴 打吊针 针灸 理疗 牵引 吸氧 呼吸机 插管 鼻饲 胃管 尿管 引流 穿刺 疗程 康复训练 病危通知 确诊 查出 诊断 病犯 保外就医 监外执行 疗养 送医院 医院检查 心理辅导 心理治疗 精神病院",
);
const PREGNANT = wordsOf(
  "怀了 怀上 身孕 有孕 有喜 停经 胎停 宫外孕 保胎 产后 坐月子 临产 待产 早产 难产 流产 引产 堕胎 打胎 人流 上环 取环 结扎 皮埋 绝育 节育 不孕 不育 试管婴儿 生育能力 输卵管 孕检 产检 B超 胎儿 胎位 胎心 预产期 剖宫产 剖腹产 顺产 孕周 孕早期 二胎 三胎 四胎",
);

/** The clause must not be about a paper, a service, a rate, a rule. */
const BUT =
  "(?![^，,。；;：:]{0,12}(?:比例|标准|报销|政策|目录|服务|中心|机构|制度|知识|科室|认定|鉴定|院长|医师|人员|定点|用品|设备|采购|系统|收费|证明|病历|费用|费|材料|备案|待遇|补助|补贴|申请表|救助金|名单|统计|工作|情况|须知|预约|病种|人次|例))";

export const medicalClauses: readonly Frame[] = [
  {
    cues: [...wordsOf(DISEASES)],
    pattern: new RegExp(`(?<!${TAG.disease})${D}${NOT_ALL}`, "g"),
    clause: true,
    signal: CLAUSE_OF_ILLNESS,
  },
  // 右肩韧带撕裂; 左侧精索静脉曲张; 食指中指毁损伤
  {
    cues: HARMS,
    pattern: new RegExp(`${BODY}[^，,。；;：:\\s]{0,6}?(?:${HARM})${BUT}`, "g"),
    clause: true,
    signal: HURT,
  },
  // 被滚石砸中; 从脚手架跌落后; 食指缝了七针
  {
    cues: HURTS,
    pattern: new RegExp(`(?:${HURTS.join("|")})${BUT}`, "g"),
    clause: true,
    signal: HURT,
  },
  {
    cues: SYMPTOMS,
    pattern: new RegExp(`(?:${SYMPTOMS.join("|")})${BUT}`, "g"),
    clause: true,
    signal: SYMPTOM,
  },
  // 高压178低压102; 空腹血糖11.2; 转氨酶一直降不下来; HIV抗体确证阳性
  {
    cues: MEASURES,
    needs: /\d|[阴阳]性|[高低差]|超标|异常|加号|下降|降|升|不足|模糊|示|显/,
    pattern: new RegExp(
      `(?:${MEASURES.join("|")})[^，,。；;：:\\s]{0,10}?(?:\\d[\\d.]*|[阴阳]性|[偏过升很较]高|[偏过很较]低|超标|异常|加号|下降|降不下来|不足|模糊|示|显示|差)${BUT}`,
      "g",
    ),
    clause: true,
    signal: MEASURED,
  },
  // 每个月吃华法林; 常年靠药物控制
  {
    cues: MEDICINES,
    needs: /[吃服用打注靠喝药断停]/,
    pattern: new RegExp(
      `(?:[吃服用打注靠喝断停上换]了?[^，,。；;：:\\s]{0,6}?(?:${MEDICINES.join("|")})|吃药|服药|断药|停药|离不开药|药不离|药罐子|吃着药|药物控制|药物维持)${BUT}`,
      "g",
    ),
    clause: true,
    signal: TREATED,
  },
  // 送到省医抢救; 装过两个支架; 做完第六次化疗; 等着动手术
  {
    cues: TREATED_WORDS,
    needs:
      /[做行动等送住进装换切摘移置上打接受靠过了次第曾]|正在|需要|治疗|抢救|住院|出院|确诊|查出|病危|保外|监外|复查/,
    pattern: new RegExp(
      `(?:(?:做|行|动|等着?|送|住|进|装|换|切|摘|上|打|接受|靠|到|在|转|去|跑|需要?|正在|正|已|曾|刚|才|又|先后|实施|安装|植入|列为|经|被)[^，,。；;：:\\s]{0,14}?(?:${TAG.treatment}|${TREATED_WORDS.join("|")})|(?:${TAG.treatment}+|住院|出院|确诊|查出|切除|摘除|移植|置换|化疗|放疗|透析|搭桥|抢救|手术|复查|复诊|疗程)[^，,。；;：:\\s]{0,4}?(?:后|了|过|[一二三四五六七八九十两几\\d]+\\s?(?:次|天|个?月|年|回|多)|治疗|无效|多次|期间|至今))${BUT}`,
      "g",
    ),
    clause: true,
    signal: TREATED,
  },
  {
    cues: PREGNANT,
    pattern: new RegExp(`(?:${TAG.reproduction}+|${PREGNANT.join("|")})${BUT}`, "g"),
    clause: true,
    signal: signal(2.4, "pregnancy-clause", "叙述怀孕、生育或避孕", "tells of pregnancy, birth or birth control"),
  },
];
