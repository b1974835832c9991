import { expect, test } from "vitest";
import { openPage } from "./setup/open";

test.each([390, 1440])(
  "in a window of %i figures in a table stay whole, prose wraps, and a table too wide scrolls in its box",
  async (width) => {
    const { page } = await openPage({
      site: "fixtures",
      path: "/zh-hans/articles/every-markdown",
      viewport: { width, height: 844 },
    });
    const { lines, ...box } = await page.locator(".text table").evaluate((table) => {
      const cells = [...table.querySelectorAll("td > p")];
      for (const cell of cells) cell.textContent = "99086.5亿元";
      for (const cell of table.querySelectorAll("th, td"))
        cell.after(...Array.from({ length: 3 }, () => cell.cloneNode(true)));
      const [prose, ...figures] = table.querySelectorAll("td > p");
      if (prose) prose.textContent = "深化简政放权".repeat(6);
      const linesOf = (cell: Element | undefined) =>
        (cell?.clientHeight ?? 0) / Number.parseFloat(getComputedStyle(table).lineHeight);
      return {
        lines: [linesOf(prose), ...figures.map(linesOf)].map(Math.round),
        inside: table.scrollWidth,
        outside: table.parentElement?.clientWidth ?? 0,
        page: document.documentElement.scrollWidth,
      };
    });
    const [prose, ...figures] = lines;
    expect(prose).toBeGreaterThan(1);
    expect(prose).toBeLessThan(6);
    expect(new Set(figures)).toEqual(new Set([1]));
    expect(box.inside).toBeGreaterThan(box.outside);
    expect(box.page).toBeLessThanOrEqual(width);
  },
);
