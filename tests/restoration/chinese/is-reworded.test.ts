import { expect, test } from "vitest";
import { isReworded } from "@/lib/restoration/chinese/is-reworded";
import { ODD } from "@/lib/restoration/chinese/synonyms";
import { ARTICLE, SOUND } from "../kinds/sound-texts";

test("knows a text that a machine reworded throughout", () => {
  let text = ARTICLE;
  for (const [odd, right] of ODD) text = text.replaceAll(right, odd);
  expect(isReworded(Array.from(text))).toBe(true);
});

test("never refuses a sound text, or one in which a few odd words stand", () => {
  for (const text of SOUND) expect(isReworded(Array.from(text))).toBe(false);
  expect(isReworded(Array.from(`${ARTICLE}鼎新、立异、轨制、汗青、思惟、感化、撑持`))).toBe(false);
  expect(isReworded(Array.from("地方当局的手艺、题目、才能与肉体"))).toBe(false);
});
