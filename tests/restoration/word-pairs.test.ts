import { expect, it } from "vitest";
import { readWordPairs } from "@/lib/library";
import { loadLexicon } from "@/lib/restoration/lexicon/lexicon";
import { ROOT } from "@/lib/trie";
import { openPairs, packPairs } from "@/lib/restoration/lexicon/word-pairs";

it("gives what a word costs after another, and the least after any", () => {
  const { cost, least } = openPairs(
    packPairs(
      [
        [3, 0, 2],
        [0, 4, 1.5],
        [0, 2, 7.25],
        [3, 4, 0.5],
      ],
      5,
    ),
  );
  const mark = cost(3, 4) - 0.5;
  expect(cost(0, 4)).toBeCloseTo(1.5 + mark);
  expect(cost(0, 2)).toBeCloseTo(7.25 + mark);
  expect(cost(3, 0)).toBeCloseTo(2 + mark);
  for (const [first, second] of [
    [0, 0],
    [0, 3],
    [4, 0],
    [2, 4],
  ] as const)
    expect(cost(first, second)).toBe(Infinity);
  for (const [entry, own] of [2, Infinity, 7.25, Infinity, 0.5].entries()) expect(least[entry]).toBeCloseTo(own + mark);
});

it("knows which words of the list follow one another", () => {
  const { trie, pairs } = loadLexicon();
  const entry = (word: string) =>
    trie.entry(Array.from(word).reduce((node, char) => trie.step(node, char.charCodeAt(0)), ROOT));
  expect(pairs.cost(entry("两"), entry("项"))).toBeLessThan(pairs.cost(entry("两"), entry("处")));
  expect(pairs.cost(entry("减轻"), entry("负担"))).toBeLessThan(8);
  expect(pairs.cost(entry("负担"), entry("减轻"))).toBe(Infinity);
});

it("reads first words in order, and no pair twice", () => {
  let count = 0;
  let before = "";
  const seen = new Set<string>();
  for (const { first, seconds, cost } of readWordPairs("assets/word-pairs.txt.br")) {
    if (first < before || !(cost >= 0 && cost < 64)) expect.fail(`${first} ${cost}`);
    if (first !== before) seen.clear();
    before = first;
    const known = seen.size;
    for (const second of seconds) seen.add(second);
    if (seen.size !== known + seconds.length) expect.fail(`${first} ${seconds.join(" ")}`);
    count += seconds.length;
  }
  expect(count).toBe(1_046_149);
});
