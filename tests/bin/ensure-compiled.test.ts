import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { ensureCompiled } from "@/bin/ensure-compiled";

test("compiles where nothing is or the sources have changed, and not otherwise", async () => {
  const folder = mkdtempSync(join(tmpdir(), "zhengdu-"));
  const compile = vi.fn<() => Promise<Map<string, Buffer>>>(() =>
    Promise.resolve(new Map([["test.bin", Buffer.from("compiled")]])),
  );
  const ensure = () => ensureCompiled(process.cwd(), { folder, compile });
  await ensure();
  await ensure();
  expect(compile).toHaveBeenCalledTimes(1);
  expect(readFileSync(join(folder, "test.bin"), "utf8")).toBe("compiled");

  writeFileSync(join(folder, "inputs.sha256"), "of other sources");
  await ensure();
  expect(compile).toHaveBeenCalledTimes(2);
  rmSync(folder, { recursive: true });
});
