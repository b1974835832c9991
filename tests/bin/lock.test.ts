import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { withLock } from "@/bin/lock";

let folder = "";
let path = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "zhengdu-lock-"));
  path = join(folder, "lock");
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("lets one do its work after the other, and leaves nothing", async () => {
  const order: string[] = [];
  const waited: number[] = [];
  const work = (name: string) => async () => {
    order.push(`${name} begins`);
    expect(readFileSync(path, "utf8")).toBe(String(process.pid));
    await sleep(50);
    order.push(`${name} ends`);
  };
  await Promise.all([
    withLock(path, work("first")),
    withLock(path, work("second"), { onWait: (pid) => waited.push(pid) }),
  ]);
  expect(order).toEqual(["first begins", "first ends", "second begins", "second ends"]);
  expect(waited).toEqual([process.pid]);
  expect(existsSync(path)).toBe(false);
});

test("is released when the work fails", async () => {
  await expect(withLock(path, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(existsSync(path)).toBe(false);
});

test("takes over from a process that is gone", async () => {
  writeFileSync(path, "2147483646"); // above the highest id that Linux gives
  await expect(withLock(path, async () => "done")).resolves.toBe("done");
});

test("takes over from one that has long shown no life, though its id is in use", async () => {
  writeFileSync(path, String(process.pid));
  utimesSync(path, 1, 1);
  await expect(withLock(path, async () => "done", { staleAfter: 1_000 })).resolves.toBe("done");
});
