import nodejieba from "nodejieba";

/** Absolute path of the list of words that nodejieba brings, with their counts; its types do not name it. */
export const WORD_LIST = (nodejieba as unknown as { DEFAULT_DICT: string }).DEFAULT_DICT;
