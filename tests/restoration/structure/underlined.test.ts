import { expect, test } from "vitest";
import { articleOf, PROSE } from "./article-of";

test("a rule below a line makes a heading of it, and goes", () => {
  const { front, body, removals } = articleOf(
    "海關回顧一年的工作",
    PROSE,
    "執法情況",
    "------",
    PROSE,
    "其他",
    "--",
    "略",
  );
  expect(front.title).toBe("海關回顧一年的工作");
  expect(body).toMatch(/^[^#]+\n\n## 執法情況 \{#.+\}\n\n[^#]+\n\n## 其他 \{#.+\}\n\n略\n$/u);
  expect(removals.map(({ text }) => text)).toEqual(["海關回顧一年的工作", "------", "--"]);
});

test("a rule below a sentence, or with nothing above it, makes none", () => {
  expect(articleOf("深化改革的路径", PROSE, "----", PROSE, "-", PROSE).body).not.toContain("#");
  expect(articleOf("----", "深化改革的路径", PROSE).front.title).toBe("深化改革的路径");
});
