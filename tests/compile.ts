import { ensureCompiled } from "@/bin/ensure-compiled";

/** Before all tests: a change in the dictionaries or in what is made of them counts at once. */
export async function setup(): Promise<void> {
  await ensureCompiled(process.cwd());
}
