import type { Evidence } from "../../../finding.js";
import { evidence } from "../../../rule.js";

/** By group (group.ts); null: of no use to a reader. */
export const EVIDENCE_OF_GROUP: readonly (Evidence | null)[] = [
  evidence("model-words", "分句用字用词与这一类的叙述相近", "the wording of the clause is that of such a disclosure"),
  evidence("model-illness", "分句中有病名", "the clause names an illness"),
  evidence("model-treatment", "分句中有诊疗用语", "the clause has a word of treatment"),
  evidence("model-reproduction", "分句中有孕产用语", "the clause has a word of pregnancy or birth"),
  evidence("model-defect", "分句中有残疾、缺陷用语", "the clause names a disability or a defect"),
  evidence("model-marriage", "分句中有婚恋用语", "the clause has a word of marriage"),
  evidence("model-kin", "分句中有亲属称谓", "the clause has a word for a relative"),
  evidence("model-life", "分句中有经历用语", "the clause has a word of what somebody went through"),
  evidence("model-money", "分句中有金额", "the clause has an amount of money"),
  evidence("model-rule", "规则在这里也有发现", "a rule finds something here too"),
  evidence("model-person", "前后写明了是哪个人", "who is meant is named here or before"),
  null,
  evidence("model-neighbours", "前后分句讲的是同类的事", "the clauses beside it tell of the like"),
  evidence(
    "model-speech",
    "语句讲的是具体的人，不是规定或统计",
    "the sentence speaks of somebody, not of rules or numbers",
  ),
];

export const TRAINED = evidence(
  "trained-model",
  "由训练所得的小模型按字词与上下文判定",
  "told by the small trained model from words and context",
);
