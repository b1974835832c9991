export { openTrie, packTrie, ROOT } from "./packed-trie";
export type { PackedTrie, TrieArrays } from "./packed-trie";
export { COMPILED_FOLDER, readCompiled } from "./read-compiled";
