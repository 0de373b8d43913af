/** The characters that stand for words of a vocabulary in a tagged view; of the private use area, which no text of ours keeps a meaning for. */
export const disease = "\ue000";
export const treatment = "\ue001";
export const reproduction = "\ue002";
export const defect = "\ue003";
export const marriage = "\ue004";
export const kin = "\ue005";
export const relation = "\ue006";
export const offence = "\ue007";
export const deed = "\ue008";
export const penalty = "\ue009";
