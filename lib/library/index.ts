export { LOCALES, SCRIPTS } from "./content";
export type {
  ArticleSource,
  Asset,
  Content,
  Locale,
  Origin,
  Override,
  PartialDate,
  Place,
  QuotationMarks,
  Script,
  Site,
  TermSource,
} from "./content";
export { contentFolder } from "./content-folder";
export { formatProblems, sortProblems } from "./problem";
export type { Problem } from "./problem";
export { readAsset } from "./read-asset";
export { readContent } from "./read-content";
export { readOverrides } from "./read-overrides";
export { readWordPairs } from "./read-word-pairs";
export { readWordSequences, readWordTable } from "./read-word-table";
export type { WordTable } from "./read-word-table";
