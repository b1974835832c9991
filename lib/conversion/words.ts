/**
 * Words that neither opencc-js nor nodejieba has, that lose against their neighbours too easily, or that opencc-js has for
 * another meaning than official prose; each with its form in Taiwan's characters. General words of the language only: what one article needs is an override.
 */
const LIST = `
系领带 繫領帶|系红领巾 繫紅領巾|系安全带 繫安全帶
有舍有得 有捨有得|有舍才有得 有捨才有得
不准 不准|准不准 准不准
粮谷 糧穀|咨文 咨文
菜坛 菜罈|坛里 罈裡
冲厕 沖廁|冲抵 沖抵|冲账 沖帳|冲开水 沖開水
干点 幹點
别着 別著|污蔑 污衊|克制 克制|百里挑一 百里挑一|子丑 子丑
回归 回歸|回流 回流|巡回法庭 巡迴法庭
制氢 製氫|制砂 製砂|制种 製種
分配制度 分配制度|发力 發力|托底 托底|周线 週線
`;

/** Simplified to Taiwan's. */
export const WORDS: ReadonlyMap<string, string> = new Map(
  LIST.trim()
    .split(/[|\n]/)
    .map((entry) => entry.split(" ") as [string, string]),
);

/** Characters of Taiwan's that opencc-js leaves as they are on the way to simplified ones. */
export const SIMPLER: ReadonlyMap<string, string> = new Map(
  Array.from("揹背甦苏鎗枪燄焰菓果籐藤荳豆隄堤".matchAll(/(.)(.)/gu), ([, from = "", to = ""]) => [from, to]),
);
