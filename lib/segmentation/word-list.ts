import { dirname, join } from "node:path";
import nodejieba from "nodejieba";

/** Absolute path of the list of words that nodejieba brings, with their counts; its types do not name it. */
export const WORD_LIST = (nodejieba as unknown as { DEFAULT_DICT: string }).DEFAULT_DICT;

/** Absolute paths of its tables of how classes of words begin a text and follow each other. */
export const CLASS_TABLES = ["prob_start.utf8", "prob_trans.utf8"].map((name) =>
  join(dirname(WORD_LIST), "pos_dict", name),
);
