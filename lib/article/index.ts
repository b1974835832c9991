export type {
  Article,
  Block,
  Code,
  Figure,
  Footnote,
  Heading,
  Image,
  List,
  Mark,
  Paragraph,
  Quote,
  RichText,
  Rule,
  Section,
  Sentence,
  Table,
} from "./article";
export { RESERVED_IDS } from "./claim-ids";
export { type Run, type StandOff, cutRuns } from "./cut-runs";
export { readPlainText } from "./inline-overrides";
export { allImages, allParagraphs, allTexts, paragraphsOf, plainText } from "./leaves";
export { isBeside } from "./read-address";
export { parseArticle } from "./parse-article";
export { parseText } from "./parse-text";
export type { MarkdownSource } from "./problems";
export { type Stretch, splitSentences } from "./split-sentences";
