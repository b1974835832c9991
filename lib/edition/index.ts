export type { Doubt } from "./doubts-of";
export type {
  ArticleEdition,
  ArticleSummary,
  BlockEdition,
  FootnoteEdition,
  HeadingEdition,
  ImageEdition,
  ParagraphEdition,
  Run,
  SectionEdition,
  SentenceEdition,
  SidePiece,
  SideRow,
  Sureness,
  TermCard,
  TermEdition,
  TermLink,
  TermOccurrences,
} from "./edition";
export type { ExplainedText } from "./explain-article";
export { plainRuns } from "./into-runs";
export { openSite } from "./open-site";
export type { Site } from "./open-site";
