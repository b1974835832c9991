import { expect, test } from "vitest";
import { fill, messagesFor } from "@/lib/locale";
import { simplifiedIn } from "../conversion/simplified-only";

const hans = messagesFor("zh-Hans");
const hant = messagesFor("zh-Hant");

test("has every message in every locale", () => {
  expect(Object.keys(hant)).toEqual(Object.keys(hans));
  for (const text of Object.values({ ...hans, ...hant })) expect(text.trim()).not.toBe("");
});

test.each(Object.entries(hant))("%s in zh-Hant has no simplified character: %s", (_, text) => {
  expect(simplifiedIn(text)).toEqual([]);
});

test("has in zh-Hant-HK Hong Kong's characters", () => {
  expect([hant.note, messagesFor("zh-Hant-HK").note]).toEqual(["說明", "説明"]);
});

test("keeps in zh-Hant the names that are filled in", () => {
  const namesIn = (text: string) => text.match(/\{\w+\}/g) ?? [];
  for (const [key, text] of Object.entries(hans))
    expect(namesIn(hant[key as keyof typeof hant])).toEqual(namesIn(text));
});

test("fills in values, each wherever it is named, and leaves a name without one", () => {
  expect(fill(hans.minutes, { minutes: 5 })).toBe("约5分钟");
  expect(fill("{a}与{a}、{b}", { a: 0 })).toBe("0与0、{b}");
  expect(fill("{source}", { source: "$& {a}" })).toBe("$& {a}");
  expect(fill("没有", { a: 1 })).toBe("没有");
});
