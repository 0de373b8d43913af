/** What a feature of the model is about. The strongest groups of a finding are told as its evidence (groups.ts); they never hold what stands there. */
export const words = 0;
export const illness = 1;
export const treatment = 2;
export const reproduction = 3;
export const defect = 4;
export const marriage = 5;
export const kin = 6;
export const life = 7;
export const money = 8;
export const rule = 9;
export const person = 10;
export const form = 11;
export const neighbours = 12;
export const speech = 13;
