export { createSegmenter } from "./segment";
export type { Edges, Segmenter } from "./segment";
