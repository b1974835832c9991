import { expect, it } from "vitest";
import { ROOT } from "@/lib/trie";
import { loadLexicon } from "@/lib/restoration/lexicon/lexicon";
import { Chars } from "@/lib/restoration/shifted/chars";
import { WordRow } from "@/lib/restoration/shifted/word-rows";

const setOf = (chars: string) =>
  new Chars(Array.from(chars, (char) => ({ char, unit: char.charCodeAt(0), cost: char === "搞" ? 3 : 0 })));
const textOf = ({ chars }: { chars: readonly { char: string }[] }) => chars.map(({ char }) => char).join("");
const rowOf = (...sets: readonly string[]) =>
  sets.reduce((row, set) => row.with(setOf(set)), WordRow.empty(loadLexicon(), { kept: 0 }));

it("finds every word that the sets have one after the other, the likeliest first", () => {
  const { words } = rowOf("提搞得", "高升到分");
  expect(words.map(textOf).sort()).toEqual(["得到", "得分", "提到", "提升", "提高"].sort());
  const costs = words.map(({ least }) => least);
  expect(costs).toEqual(costs.toSorted((a, b) => a - b));
});

it("finds the same whether a set has more characters than words go on, or fewer", () => {
  const many = Array.from({ length: 2000 }, (_, at) => String.fromCharCode(0x4e00 + at)).join("");
  const words = rowOf("提", many).words.map(textOf);
  const each = Array.from(many).flatMap((char) => rowOf("提", char).words.map(textOf));
  expect(words.toSorted()).toEqual(each.toSorted());
  expect(words.length).toBeGreaterThan(10);
});

it("counts what a character costs, and says where no word goes on", () => {
  const [word] = rowOf("搞", "好").words;
  const { trie, cost, pairs } = loadLexicon();
  const node = trie.step(trie.step(ROOT, "搞".charCodeAt(0)), "好".charCodeAt(0));
  const entry = trie.entry(node);
  const own = cost[entry] ?? NaN;
  expect(word).toMatchObject({ cost: 3, own, entry, endsIn: entry });
  // After some word it may cost less than among those of its class.
  expect(word?.least).toBeCloseTo(3 + Math.min(own, pairs.least[entry] ?? NaN));
  expect(rowOf("中", "华").goesOn).toBe(true);
  expect(rowOf("耙", "唤").goesOn).toBe(false);
});

it("keeps a row for all that begin alike, and counts what it keeps", () => {
  const tally = { kept: 0 };
  const [first, second] = [setOf("提"), setOf("高升")];
  const empty = WordRow.empty(loadLexicon(), tally);
  const row = empty.with(first).with(second);
  const { kept } = tally;
  expect(empty.with(first).with(second)).toBe(row);
  expect(tally.kept).toBe(kept);
  expect(kept).toBeGreaterThan(row.words.length);
});
