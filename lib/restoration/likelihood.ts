/** How likely a text is in Chinese, and in this copy. */
export interface Likelihood {
  /**
   * The natural logarithm of how likely a stretch is, by its words: of two readings of one place the one with the
   * higher value is likelier. In simplified characters.
   */
  of(text: string): number;
  /** How often a word was counted in the list of words; 0 for one that it does not have. In simplified characters. */
  count(word: string): number;
}
