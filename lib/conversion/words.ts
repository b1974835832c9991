/**
 * Words that neither opencc-js nor nodejieba has, or that opencc-js has for another meaning than official prose; each
 * with its form in Taiwan's characters. General words of the language only: what one article needs is an override.
 */
const LIST = `
卷走 捲走|卷起 捲起|卷入 捲入|卷进 捲進|卷曲 捲曲|席卷 席捲|内卷 內捲|内卷式 內捲式|龙卷风 龍捲風
系好 繫好|系上 繫上|系紧 繫緊|系牢 繫牢|系着 繫著|系鞋带 繫鞋帶|系领带 繫領帶|系红领巾 繫紅領巾|系安全带 繫安全帶
心系 心繫|情系 情繫|维系 維繫
有舍有得 有捨有得|有舍才有得 有捨才有得
不准 不准|准不准 准不准|获准 獲准|准入 准入|准予 准予
粮谷 糧穀|咨文 咨文|周线 週線
发力 發力|发函 發函
酒坛 酒罈|菜坛 菜罈|坛里 罈裡
冲泡 沖泡|冲厕 沖廁|冲水 沖水|冲抵 沖抵|冲账 沖帳|冲开水 沖開水|水冲 水沖
怎么干 怎麼幹|干点 幹點|干不干 幹不幹
别着 別著|污蔑 污衊|克制 克制|托底 托底|百里挑一 百里挑一|子丑 子丑
回归 回歸|回流 回流|巡回 巡迴|巡回法庭 巡迴法庭
制氢 製氫|制氧 製氧|制砂 製砂|制浆 製漿|制种 製種|制茶 製茶|制糖 製糖|制盐 製鹽|制革 製革|制衣 製衣|制陶 製陶
分配制度 分配制度
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
