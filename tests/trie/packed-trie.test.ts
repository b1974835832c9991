import fc from "fast-check";
import { expect, test } from "vitest";
import * as trie from "@/lib/trie";

const { openTrie, packTrie, ROOT } = trie;

/** Every key that begins at a place of a text, shortest first. */
function keysAt(keys: readonly string[], text: string, at: number): string[] {
  const packed = openTrie(packTrie(keys));
  const found: string[] = [];
  for (let node = ROOT, end = at; end < text.length; end++) {
    node = packed.step(node, text.charCodeAt(end));
    if (node === -1) break;
    const entry = packed.entry(node);
    if (entry !== -1) found.push(keys[entry] ?? "");
  }
  return found;
}

test("names its exports", () => {
  expect(Object.keys(trie).toSorted()).toEqual([
    "COMPILED_FOLDER",
    "ROOT",
    "openArrays",
    "openSteps",
    "openTrie",
    "packTrie",
    "readCompiled",
    "storeArrays",
  ]);
});

test("finds every key that begins at a place", () => {
  const keys = ["三", "三区", "三区联动", "区", "𠮷"].toSorted();
  expect(keysAt(keys, "三区联动", 0)).toEqual(["三", "三区", "三区联动"]);
  expect(keysAt(keys, "三区联合", 0)).toEqual(["三", "三区"]);
  expect(keysAt(keys, "𠮷", 0)).toEqual(["𠮷"]);
  expect(keysAt([], "三", 0)).toEqual([]);
});

test("agrees with a search through the keys, whatever they are", () => {
  const word = fc.string({
    unit: fc.constantFrom("三", "区", "a", "𠮷", "\u{20000}", "\0"),
    minLength: 1,
    maxLength: 4,
  });
  fc.assert(
    fc.property(
      fc.uniqueArray(word),
      fc.string({ unit: fc.constantFrom("三", "区", "a", "𠮷", "\0"), maxLength: 8 }),
      (words, text) => {
        const keys = words.toSorted();
        for (let at = 0; at < text.length; at++) {
          const wanted = keys.filter((key) => text.startsWith(key, at)).toSorted((a, b) => a.length - b.length);
          expect(keysAt(keys, text, at)).toEqual(wanted);
        }
      },
    ),
  );
});

test.each([[["b", "a"]], [["a", "a"]], [[""]]])("refuses %j, which is not in order", (keys) => {
  expect(() => packTrie(keys)).toThrow(RangeError);
});

test("what was not compiled is told, with the way to mend it", () => {
  expect(() => trie.readCompiled("nothing.bin")).toThrow("nothing.bin is missing");
  expect(() => trie.readCompiled("nothing.bin")).toThrow("npm run compile");
});
