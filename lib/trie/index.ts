export { openSteps, openTrie, packTrie, ROOT } from "./packed-trie";
export type { PackedTrie, Steps, TrieArrays } from "./packed-trie";
export { COMPILED_FOLDER, readCompiled } from "./read-compiled";
export { openArrays, storeArrays } from "./stored-arrays";
export type { StoredArray } from "./stored-arrays";
