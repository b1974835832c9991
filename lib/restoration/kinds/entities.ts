import { decodeHTMLStrict } from "entities/decode";
import { isHan } from "../chinese/characters";
import { findFixed } from "../chinese/find-fixed";
import { findMatches } from "../chinese/find-matches";
import type { Finding, Kind } from "../kind";

/** A character as HTML names it, escaped once or several times: &ldquo; &#8220; &amp;nbsp; */
const ENTITY = /&(?:amp;)*(#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/giu;
/** What a reference to no character gives. */
const NOTHING = /[\p{Cc}\p{Cs}\uFFFD]/u;

/** Characters that a site has left as HTML names them; what stands in code or in an address stays. */
export const entities: Kind = {
  name: "entities",
  what: "characters as HTML names them",
  find({ chars }): Finding[] {
    if (!chars.includes("&") || !chars.some(isHan)) return [];
    const fixed = findFixed(chars);
    return findMatches(chars, ENTITY).flatMap(({ start, end, groups: [name = ""] }): Finding[] => {
      const after = fixed[start] ? undefined : charactersOf(name);
      return after === undefined ? [] : [{ start, end, after, certain: true }];
    });
  },
};

/** The characters of a name, undefined for a name that HTML does not have. */
function charactersOf(name: string): string | undefined {
  const reference = `&${name};`;
  const text = decodeHTMLStrict(reference);
  return text === reference || NOTHING.test(text) ? undefined : text;
}
