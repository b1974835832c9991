import { expect, test } from "vitest";
import { cardAction, type Doing } from "@/components/glossary/card-intent";
import { fold } from "@/components/glossary/fold";

const click = { type: "click", pointer: "touch", wasOpen: false, selecting: false } as const;

test.each<[string, Doing, string]>([
  ["a mouse that rests on a term", { type: "enter", pointer: "mouse", pressed: false }, "open"],
  ["a mouse that drags a selection over it", { type: "enter", pointer: "mouse", pressed: true }, "nothing"],
  ["a finger, which cannot hover", { type: "enter", pointer: "touch", pressed: false }, "nothing"],
  ["a mouse that leaves", { type: "leave", pointer: "mouse" }, "close"],
  ["a finger that is lifted", { type: "leave", pointer: "touch" }, "nothing"],
  ["a mouse that reaches the card", { type: "enter-card" }, "stay"],
  ["the focus by keyboard", { type: "focus", byKeyboard: true, returning: false }, "open"],
  ["the focus by a click", { type: "focus", byKeyboard: false, returning: false }, "nothing"],
  ["the focus that a closing card gives back", { type: "focus", byKeyboard: true, returning: true }, "nothing"],
  ["the focus that goes into the card", { type: "blur", inside: true }, "stay"],
  ["the focus that goes elsewhere", { type: "blur", inside: false }, "close"],
  ["the first tap", click, "open-instead"],
  ["the second tap, at an open or an awaited card, which follows the link", { ...click, wasOpen: true }, "nothing"],
  ["a long press that selected", { ...click, selecting: true }, "nothing"],
  ["a click of a mouse, which follows the link", { ...click, pointer: "mouse" }, "nothing"],
])("%s: %o", (_, doing, wanted) => {
  expect(cardAction(doing).do).toBe(wanted);
});

test("a pointer that passes over opens nothing, and one on its way into the card closes nothing", () => {
  expect(cardAction({ type: "enter", pointer: "mouse", pressed: false })).toEqual({ do: "open", after: 150 });
  expect(cardAction({ type: "leave", pointer: "pen" })).toEqual({ do: "close", after: 200 });
});

test("tones, case and blanks do not matter to the filter", () => {
  expect(fold(" Fàng guǎn Fú ")).toBe("fangguanfu");
  expect(fold("lǜ sè")).toBe("luse");
});
