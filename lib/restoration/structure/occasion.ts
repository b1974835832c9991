import { inBothScripts } from "../chinese/in-both-scripts";
import { addBearer, bearerAlone } from "./bearers";
import { DATE, dateIn } from "./dates";
import { note, type Front } from "./front";

/** （2018年6月11日，云州）; 2018年6月11日在云州市人民代表大会第一次会议上 */
const OCCASION = inBothScripts(
  new RegExp(
    String.raw`^(?:[—─―]{1,2}\s*)?(?:[（(]\s*(${DATE.source}(?:\s*[，,、]|\s*在)[^。；：！？（）()]{2,40})\s*[）)]|(${DATE.source}\s*在[^。；：！？（）()，,]{2,40}上))$`,
    "u",
  ),
);
/** …会议上 云州市市长 王小明: with who spoke. */
const WITH_SPEAKER = /^(.*上)[ \u3000]+([^。，；：]{4,40})$/u;
/** When an order was made is said of it in the same form. */
const OF_LAW = inBothScripts(/通过|批准|修[订正]|公布|发布|施行|印发|生效/u);

/**
 * Reads when and where a speech was given, of the line below its title.
 *
 * @returns whether it was such a line
 */
export function readOccasion(line: string, front: Front): boolean {
  const [, head, tail = ""] = WITH_SPEAKER.exec(line) ?? [];
  const speaker = bearerAlone(tail);
  const text = speaker === undefined ? line : (head ?? line);
  if (!OCCASION.test(text) || OF_LAW.test(text)) return false;
  const date = dateIn(text);
  if (date === undefined) return false;
  // The page brings it later.
  if (front.date === undefined || front.date > date) front.date = date;
  if (speaker !== undefined && front.author === undefined) addBearer(front, speaker);
  note(front, "场合", text.replace(/^(?:[—─―]{1,2}\s*)?[（(]?\s*|\s*[）)]$/gu, ""));
  return true;
}
