import { inBothScripts } from "../chinese/in-both-scripts";
import { DATE, dateIn } from "./dates";
import { note, type Front } from "./front";

/** （2018年6月11日，云州）; 2018年6月11日在云州市人民代表大会第一次会议上 */
const OCCASION = inBothScripts(
  new RegExp(
    String.raw`^(?:[—─]{1,2}\s*)?(?:[（(]\s*(${DATE.source}(?:\s*[，,、]|\s*在)[^。；：！？（）()]{2,40})\s*[）)]|(${DATE.source}\s*在[^。；：！？（）()，,]{2,40}上))$`,
    "u",
  ),
);
/** When an order was made is said of it in the same form. */
const OF_LAW = inBothScripts(/通过|批准|修[订正]|公布|发布|施行|印发|生效/u);

/**
 * Reads when and where a speech was given, of the line below its title.
 *
 * @returns whether it was such a line
 */
export function readOccasion(text: string, front: Front): boolean {
  if (!OCCASION.test(text) || OF_LAW.test(text)) return false;
  const date = dateIn(text);
  if (date === undefined) return false;
  front.date ??= date;
  note(front, "场合", text.replace(/^(?:[—─]{1,2}\s*)?[（(]?\s*|\s*[）)]$/gu, ""));
  return true;
}
