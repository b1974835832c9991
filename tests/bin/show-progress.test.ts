import { expect, test } from "vitest";
import { showProgress } from "@/bin/show-progress";

/** Progress to a terminal, or what is none, of which the time is set by hand. */
function make(isTTY: boolean, columns = 80) {
  const clock = { now: 0 };
  const written: string[] = [];
  const write = (text: string) => written.push(text) > 0;
  const stream = { isTTY, columns, write } as unknown as NodeJS.WriteStream;
  return { clock, written, progress: showProgress(stream, "a.pdf", () => clock.now) };
}

test("writes over its own line after a second, and takes it away", () => {
  const { clock, written, progress } = make(true);
  progress.step("page 1 of 300");
  clock.now = 1000;
  progress.step("page 2 of 300");
  progress.step("page 3 of 300");
  clock.now = 1100;
  progress.step("page 4 of 300");
  progress.end();
  progress.end();
  expect(written).toEqual(["\r\u001b[2Ka.pdf: page 2 of 300", "\r\u001b[2Ka.pdf: page 4 of 300", "\r\u001b[2K"]);
});

test("shows nothing where nothing can be written over, and no more than a line holds", () => {
  const { clock, written, progress } = make(false);
  clock.now = 5000;
  progress.step("page 2 of 300");
  progress.end();
  expect(written).toEqual([]);
  const narrow = make(true, 40);
  narrow.clock.now = 5000;
  narrow.progress.step("书".repeat(100));
  expect(narrow.written[0]).toBe(`\r\u001b[2Ka.pdf: ${"书".repeat(12)}`);
});
