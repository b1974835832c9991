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
  expect(isReworded(Array.from("团结人民大众，发展生态文化，避免严重决策失误，由书记带领班子成员落实"))).toBe(false);
  expect(isReworded(Array.from("地方当局的手艺、题目、才能与肉体"))).toBe(false);
});

test("knows set phrases of which a machine exchanged a word", () => {
  const text =
    "要周全推进乡村再造，周全深化刷新，贯彻新成长理念，完善体系体例机制，以科技立异支撑财产集群，守住国家清静底线，推进民族再起伟业。";
  expect(isReworded(Array.from(text))).toBe(true);
});
