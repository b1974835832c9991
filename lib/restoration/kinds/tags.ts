import { isHan } from "../chinese/characters";
import { findFixed } from "../chinese/find-fixed";
import { findMatches } from "../chinese/find-matches";
import { textOf } from "../chinese/text-of";
import type { Finding, Kind } from "../kind";

/** Tags of HTML that a text has no other use for; without <sup> and <sub> a number would be another one. */
const TAG =
  /<(?:\/?(br|p|div|h[1-6]|li|tr)|\/?(?:ul|ol|td|table|tbody|strong|em|span|font|center|img)|\/?([biu])|\/a|a(?= ))(?:\s[^<>\n]{0,500})?\/?>/giu;

/** The same where a byte that was lost before a tag has taken its bracket along: 。”/span>. */
const TORN = /(?<=[\u0080-\uffff?])(?:\/(p|div|li|tr|h[1-6])|\/(?:ul|ol|td|strong|em|span|font|[abiu])|(br) ?\/)>/giu;

/** Tags that stand in a text as they are written: they end a line, or say how what is between them looks. */
export const tags: Kind = {
  name: "tags",
  what: "tags of HTML",
  find({ chars }): Finding[] {
    if (!chars.includes(">") || !chars.some(isHan)) return [];
    const fixed = findFixed(chars);
    const text = textOf(chars);
    // A letter alone, as in a<b>c, is a tag only where it is closed too.
    const isClosed = (letter: string) => text.includes(`</${letter}>`);
    const torn = findMatches(chars, TORN).map(({ start, end, groups: [line, br] }): Finding => {
      return { start, end, after: line === undefined && br === undefined ? "" : "\n", certain: true };
    });
    const whole = findMatches(chars, TAG).flatMap(({ start, end, groups: [line, letter] }): Finding[] =>
      fixed[start] || (letter !== undefined && !isClosed(letter))
        ? []
        : [{ start, end, after: line === undefined ? "" : "\n", certain: true }],
    );
    return [...whole, ...torn];
  },
};
