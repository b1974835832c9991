/** What stands between the brackets of pinyin. Source of a regular expression. */
const LETTERS = String.raw`[a-zà-ǿɑɡ\u01ce-\u01dc]{1,8}`;

/** Pinyin in brackets: a lost byte, the character, a lost byte, and what stands between the brackets. */
export const SPELLED = new RegExp(String.raw`(\?)?([\u00a1-\uffff])?(\?)?\((${LETTERS})\)`, "g");

/** Pinyin of which a lost byte has swallowed the first bracket. */
export const LOST_BRACKET = new RegExp(String.raw`\?(${LETTERS})\)`, "g");

/** Pinyin with its second bracket, whatever became of the first. */
export const CLOSED = new RegExp(String.raw`(${LETTERS})\)`, "g");

/** What may be left of a character whose first byte a mark has taken: `?`, the mark, a letter, and its pinyin. */
export const BEHIND_MARK = new RegExp(String.raw`\?([,;:!?，；：！？])([@-~])\((${LETTERS})\)`, "g");

/** A lost byte before Chinese, or before ASCII that ends a character and is no pinyin. */
export const BESIDE_LOST = new RegExp(String.raw`\?(?:[㐀-鿿]|(?!${LETTERS}\))[@-~])`);

/** Whether a text has pinyin as sites put it in. */
export function hasPinyin(source: string): boolean {
  return [SPELLED, LOST_BRACKET].some((form) => source.search(form) >= 0);
}
