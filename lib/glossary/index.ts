export { matchTerms } from "./match";
export type { Match } from "./match";
export { nameTable } from "./names";
export type { NamedTerm, NameTable } from "./names";
export { findOccurrences, inParagraph } from "./occurrences";
export type { FindOptions, Occurrence, Simplified } from "./occurrences";
