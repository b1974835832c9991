export { createSegmenter } from "./segment";
export type { Edges, Segmenter } from "./segment";
export { CLASS_TABLES, WORD_LIST } from "./word-list";
