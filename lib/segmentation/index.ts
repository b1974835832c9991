export { createSegmenter } from "./segment";
export type { Edges, Segmenter } from "./segment";
export { WORD_LIST } from "./word-list";
