import type { Mark } from "@/lib/article";
import type { Fixed } from "@/lib/conversion";

/** The stretches of a text that its marks settle: code, which is never converted, and the overrides written in it. */
export function fixedIn(marks: readonly Mark[]): Fixed[] {
  return marks.filter((mark) => mark.type === "code" || mark.type === "override");
}
