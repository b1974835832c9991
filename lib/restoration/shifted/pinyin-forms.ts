/** Pinyin in brackets: a lost byte, the character, a lost byte, and what stands between the brackets. */
export const SPELLED = /(\?)?([\u00a1-\uffff])?(\?)?\(([a-zà-ǿɑɡ\u01ce-\u01dc]{1,8})\)/g;

/** Pinyin of which a lost byte has swallowed the first bracket. */
export const LOST_BRACKET = /\?([a-zà-ǿɑɡ\u01ce-\u01dc]{1,8})\)/g;

/** Whether a text has pinyin as sites put it in. */
export function hasPinyin(source: string): boolean {
  return [SPELLED, LOST_BRACKET].some((form) => source.search(form) >= 0);
}
