/** What most tools do: a global expression for each kind, over the whole text. */
export const NAIVE: readonly RegExp[] = [
  /\d{17}[\dXx]/g,
  /\d{15}/g,
  /1[3-9]\d{9}/g,
  /0\d{2,3}-?\d{7,8}/g,
  /\d{16,19}/g,
  /[\w.+-]{1,64}@[\w-]+\.[\w.]+/g,
  /\d{4}年\d{1,2}月(?:\d{1,2}日)?/g,
  /[\u4e00-\u9fff]{2,20}(?:村|社区|路|街)[\u4e00-\u9fff\d]{0,10}号/g,
];
