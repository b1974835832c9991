/** How likely words are in Chinese. */
export interface Likelihood {
  /** How often a word was counted in the list of words; 0 for one that it does not have. In simplified characters. */
  count(word: string): number;
}
