/** What suppositions about lost bytes cost beside what the text itself costs, in natural logarithms. */
export const COSTS = {
  /** That a byte was lost where nothing shows it, and that pinyin belongs to no character. */
  silent: 2,
  /** That a pair vanished: one in seven does, and the text is less likely for it in any case. */
  gone: 0.75,
  /** The same in a copy in which such pairs are characters: whoever copied it may have lost some. */
  goneAfterAll: 5,
  /** That a mark was swallowed where the copy does not show that the site swallows it. */
  perhaps: 2,
  /** What nothing explains: whoever wrote the text may have put it there. */
  unexplained: 9,
  /** That a character is told by its pinyin alone, and no byte of it fits. */
  told: 3,
} as const;
