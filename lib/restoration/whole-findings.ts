import type { Finding } from "./kind";
import type { TracedText } from "./traced-text";

/**
 * Widens changes to whole stretches of the source: what a kind before has made of several characters at once is told again
 * as a whole, since the source cannot show which part of it changed.
 *
 * @param sorted findings in order that do not overlap; those that are only told stay as they are
 */
export function wholeFindings({ chars, from, to }: TracedText, sorted: readonly Finding[]): Finding[] {
  const isOne = (at: number) => at > 0 && at < chars.length && from[at - 1] === from[at] && to[at - 1] === to[at];
  const whole: Finding[] = [];
  let free = 0;
  for (const finding of sorted) {
    const { after, candidates } = finding;
    if (after === undefined) {
      whole.push(finding);
      continue;
    }
    let { start, end } = finding;
    while (isOne(start)) start--;
    while (isOne(end)) end++;
    if (start === finding.start && end === finding.end && start >= free) {
      whole.push(finding);
      free = end;
      continue;
    }
    const last = start < free ? whole.findLastIndex((one) => one.after !== undefined) : -1;
    const before = whole[last];
    const tail = chars.slice(finding.end, end).join("");
    if (before?.after === undefined) {
      const head = chars.slice(start, finding.start).join("");
      const all = candidates?.map((one) => ({ ...one, text: head + one.text + tail }));
      whole.push({ ...finding, start, end, after: head + after + tail, ...(all && { candidates: all }) });
    } else {
      // Two changes in one stretch are one; of what each could be as well, nothing is said of both.
      const kept = before.after.slice(0, before.after.length - chars.slice(finding.start, before.end).join("").length);
      const certain = before.certain && finding.certain;
      whole[last] = { ...before, end: Math.max(end, before.end), after: kept + after + tail, certain, candidates: [] };
    }
    free = end;
  }
  return whole;
}
