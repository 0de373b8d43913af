import { DISCLOSURE_12, DISCLOSURE_20 } from "../documents.js";
import { NAMES_NOT_MEANT } from "../names.js";
import type { PublicationPolicy } from "../policy.js";
import { contacts } from "../verdict.js";

export const CONSULTATION: PublicationPolicy = {
  id: "consultation",
  title: { zh: "征求意见", en: "consultations" },
  nature: "none",
  cues: {
    title: [[7, "征求意见 意见征集 征集意见 公开征求 征集 问卷调查 民意调查 草案"]],
    column: [[4, "意见征集 民意征集 征集调查"]],
    body: [[1.5, "公开征求意见 征求意见稿 意见反馈"]],
  },
  fields: {
    ...contacts(DISCLOSURE_12),
  },
  shown: { zh: "草案、说明、反馈方式和期限。", en: "Draft, explanation, way and term of reply." },
  names: NAMES_NOT_MEANT,
  basis: [DISCLOSURE_20, DISCLOSURE_12],
};
