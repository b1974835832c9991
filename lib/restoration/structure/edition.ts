import { inBothScripts } from "../chinese/in-both-scripts";
import { note, takeDay, type Front } from "./front";

/** 《 某报 》（ 2018年09月20日 07 版）, 《某报》（2023年6月5日 第1版） */
const EDITION = inBothScripts(
  /^《\s*([^》]{2,20}?)\s*》\s*[（(]\s*(\d{4}年.{3,10}日)\s*第?\s*(\d{1,3})\s*[版页]\s*[）)]$/u,
);

/** 第A1版：头版: only the page, with its name. */
const PAGE = inBothScripts(/^第\s*([A-Z]?\d{1,3})\s*版\s*[:：]\s*(\p{Script=Han}[\p{Script=Han}·]{1,9})$/u);

/**
 * Reads in which paper a text stood, on which day and page.
 *
 * @returns whether it was such a line
 */
export function readEdition(text: string, front: Front): boolean {
  const [, number, name] = PAGE.exec(text) ?? [];
  if (number !== undefined && name !== undefined) {
    note(front, "版次", `${number} ${name}`);
    return true;
  }
  const [, paper, day, page] = EDITION.exec(text) ?? [];
  if (paper === undefined || day === undefined || page === undefined) return false;
  front.source ??= paper;
  takeDay(front, day);
  note(front, "版次", page);
  return true;
}
