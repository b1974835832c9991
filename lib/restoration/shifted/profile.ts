/** How a site replaced something: in the bytes without regard to characters, or character by character. */
export type Reach = "bytes" | "characters";

/** A full-width mark that a site replaced by an ASCII one, or by itself: as an entity of HTML, which is no bytes of GBK. */
export interface ReplacedMark {
  readonly mark: string;
  readonly by: string;
  readonly reach: Reach;
}

/** A character after which a site put its pinyin in brackets. */
export interface SpelledChar {
  /** In the script of the copy. */
  readonly char: string;
  /** As it stands between the brackets. */
  readonly pinyin: string;
}

/** What a site did to its texts, as one copy shows it. */
export interface Profile {
  /** Whether the text had been mapped to traditional characters, one by one. */
  readonly traditional: boolean;
  /** In the order in which they were replaced. */
  readonly marks: readonly ReplacedMark[];
  /** In the order in which they were spelled; a copy does not show that. */
  readonly spelled: readonly SpelledChar[];
  /** Those of them that have pinyin at one place only: it may be that of another, read in its place. */
  readonly once: ReadonlySet<string>;
  readonly spelledBy: Reach;
  /** Whether that was done before marks were replaced; as far as copies show, most sites do it after. */
  readonly spelledFirst: boolean;
  /**
   * Where a copy is made of several, which were spelled by different lists: further characters that have pinyin here and
   * there, or other pinyin. No more is known of where they were spelled.
   */
  readonly unlisted: readonly SpelledChar[];
  /** What a byte became that had lost the other one of its character: `?`, or nothing. */
  readonly orphan: "?" | "";
  /** Whether the byte 80, which begins no character, became the euro sign, as in browsers; else what any such byte does. */
  readonly euro: boolean;
  /** Whether codes that GBK leaves to users vanish; else they are characters of private use. */
  readonly vanishes: boolean;
  /** ASCII characters that vanished when they followed such a byte. */
  readonly swallowed: string;
  /** Those of them that may also stand where they stood: the copy has too few such bytes to show it. */
  readonly perhaps: string;
}
