export { compileVocabularies } from "./compiled";
export { convert } from "./convert";
export type { Converted, ConvertOptions } from "./convert";
export { cutAtOverrides } from "./cut-at-overrides";
export type { Fixed, Piece } from "./cut-at-overrides";
export { explain, isClose } from "./explain";
export type { Decision, RunnerUp } from "./explain";
export { plainOpenCC } from "./plain-opencc";
export { traditionalForms } from "./traditional-forms";
