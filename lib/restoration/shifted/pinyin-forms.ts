/** What stands between the brackets of pinyin. Source of a regular expression. */
const LETTERS = String.raw`[a-zà-ǿɑɡ\u01ce-\u01dc]{1,8}`;

/** Pinyin in brackets: a lost byte, the character, a lost byte, and what stands between the brackets. */
export const SPELLED = new RegExp(String.raw`(\?)?([\u00a1-\uffff])?(\?)?\((${LETTERS})\)`, "g");

/** Pinyin of which a lost byte has swallowed the first bracket. */
export const LOST_BRACKET = new RegExp(String.raw`\?(${LETTERS})\)`, "g");

/** Pinyin with its second bracket, whatever became of the first. */
export const CLOSED = new RegExp(String.raw`(${LETTERS})\)`, "g");

/** Behind a mark only the second byte of a character is left, and yet it is spelled: ?，F(xiàn). */
export const SPELLED_FIRST = new RegExp(String.raw`\?[,;:!?，；：！？][@-~]\(${LETTERS}\)`);

/** A lost byte before Chinese, or before ASCII that ends a character and is no pinyin. */
export const BESIDE_LOST = new RegExp(String.raw`\?(?:[㐀-鿿]|(?!${LETTERS}\))[@-~])`);

/** Whether a text has pinyin as sites put it in. */
export function hasPinyin(source: string): boolean {
  return [SPELLED, LOST_BRACKET].some((form) => source.search(form) >= 0);
}
