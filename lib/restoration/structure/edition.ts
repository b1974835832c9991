import { dateIn } from "./dates";
import { note, type Front } from "./front";

/** 《 某报 》（ 2018年09月20日 07 版）, 《某报》（2023年6月5日 第1版） */
const EDITION = /^《\s*([^》]{2,20}?)\s*》\s*[（(]\s*(\d{4}年.{3,10}日)\s*第?\s*(\d{1,3})\s*版\s*[）)]$/u;

/**
 * Reads in which paper a text stood, on which day and page.
 *
 * @returns whether it was such a line
 */
export function readEdition(text: string, front: Front): boolean {
  const [, paper, day, page] = EDITION.exec(text) ?? [];
  if (paper === undefined || day === undefined || page === undefined) return false;
  front.source ??= paper;
  const date = dateIn(day);
  if (date !== undefined) front.date ??= date;
  note(front, "版次", page);
  return true;
}
