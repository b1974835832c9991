import { expect, test } from "vitest";
import { ROWS, type Row } from "@/bench/restoration/kinds/all";
import { measureRow } from "@/bench/restoration/measure-rows";
import { proseTexts, soundTexts } from "@/bench/restoration/read-texts";
import { repairText } from "@/bench/restoration/score";
import { KINDS } from "@/lib/restoration/kinds/all";

/** Each row of damage has one of so many texts, others than the row before; `npm run bench -- restoration` takes all. */
const PART = 5;
const texts = proseTexts();
const all = (kept: boolean) => texts.filter((text) => text.kept === kept);
const part = (row: Row & { n: number }, kept: boolean) =>
  row.long ? all(kept) : all(kept).filter((_, at) => at % PART === row.n % PART);

/** What may be an author's where a copy has it once or twice, so that it is told there. */
const DOUBTFUL = /^(?:signs|random letters|壹|masked|… broken|… half)/;
const named = (goal: string) => ROWS.flatMap((row, n) => (row.goal === goal ? [{ ...row, n }] : []));
const plain = named("restored").filter(({ name }) => !DOUBTFUL.test(name));
const doubtful = [...named("restored"), ...named("told")].filter(({ name }) => DOUBTFUL.test(name));

test.each(plain)("restores every character: $name", (row) => {
  const score = measureRow(row, part(row, false));
  expect(score.places).toBeGreaterThan(0);
  expect(score).toMatchObject({ after: 0, exact: score.places, wrong: 0 });
});

test("in texts that nobody has looked into, hardly a character is missed and none is made wrong", () => {
  const sums = plain.map((row) => measureRow(row, part(row, true)));
  const sum = (pick: (score: (typeof sums)[number]) => number) => sums.reduce((all, score) => all + pick(score), 0);
  expect(sum(({ places }) => places)).toBeGreaterThan(2000);
  expect(sum(({ after }) => after)).toBeLessThanOrEqual(0.0005 * sum(({ characters }) => characters));
  expect(sum(({ wrong }) => wrong)).toBe(0);
});

test.each(doubtful)("restores or tells: $name", (row) => {
  const { places, exact, told, wrong } = measureRow(row, all(false));
  expect(places).toBeGreaterThan(0);
  expect((exact + told) / places).toBeGreaterThanOrEqual(0.9);
  expect(wrong).toBe(0);
});

test.each(named("open").filter(({ name }) => name.includes("read as")))("puts most right: $name", (row) => {
  const { characters, after, wrong } = measureRow(row, part(row, false));
  expect(after).toBeLessThanOrEqual(0.03 * characters);
  expect(wrong).toBe(0);
});

test("touches no sound text", () => {
  for (const { text } of soundTexts()) {
    const { changes, suspicions } = repairText(text, KINDS);
    expect([...changes, ...suspicions], text.slice(0, 30)).toEqual([]);
  }
});
