import { expect, test } from "vitest";
import { traditionalForms } from "@/lib/conversion";

test("gives the characters for which a simplified one stands, and itself first", () => {
  const forms = traditionalForms();
  expect(forms.get("发")).toBe("发發髮");
  expect(forms.get("布")).toBe("布佈");
  expect(forms.has("人")).toBe(false);
});
