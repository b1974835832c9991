import { expect, test } from "vitest";
import { doubled } from "@/lib/restoration/kinds/doubled";
import { pinyin } from "@/lib/restoration/kinds/pinyin";
import { runKinds } from "@/lib/restoration/run-kinds";
import { trace } from "@/lib/restoration/traced-text";

const words = new Set(["现代化", "务务", "常常有"]);
const likelihood = { count: (word: string) => (words.has(word) ? 9 : 0) };

function read(source: string) {
  const copy = { source, terms: [], likelihood, undoRewording: false };
  return runKinds(trace(source), [pinyin, doubled], copy, []);
}

test("takes out a character that was doubled with its pinyin, and tells of it", () => {
  const { text, changes } = read("推進現(xiàn)代(dài)代(dài)化，實(shí)現(xiàn)發(fā)展(zhǎn)");
  expect(text.chars.join("")).toBe("推進現代化，實現發展");
  expect(changes.filter(({ kind }) => kind === "doubled")).toMatchObject([{ before: "代", certain: false }]);
});

test("leaves what is a word, what makes none, and what has no pinyin", () => {
  expect(read("務(wù)務(wù)實(shí)實(shí)現(xiàn)發(fā)展").text.chars.join("")).toBe("務務實實現發展");
  expect(read("現代代化，實(shí)現(xiàn)發(fā)展(zhǎn)").text.chars.join("")).toBe("現代代化，實現發展");
});
