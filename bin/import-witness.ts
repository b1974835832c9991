import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { UnreadableCopy, type WitnessFile } from "@/lib/restoration";
import type { ImportInput } from "./import-inputs";
import { nameBeside } from "./name-beside";

/**
 * The second copy of an article: the one that was asked for, else the one that stands beside it from the last time.
 *
 * @param folder where articles stand
 * @throws {UnreadableCopy} where several stand there
 */
export function findWitness(folder: string, slug: string, asked: ImportInput | undefined): WitnessFile | undefined {
  if (asked) return { name: asked.name, bytes: asked.read() };
  const [name, ...more] = kept(folder, slug);
  if (more.length > 0)
    throw new UnreadableCopy(
      `Several witnesses stand beside the article: ${[name, ...more].join(", ")}. Leave one of them there.`,
    );
  return name === undefined ? undefined : { name, bytes: readFileSync(join(folder, name)) };
}

/** Removes the witnesses that stood beside an article before the one that is kept there now. */
export function removeOtherWitnesses(folder: string, slug: string, { name }: WitnessFile): void {
  const own = nameBeside(slug, "witness", name);
  for (const other of kept(folder, slug)) if (other !== own) rmSync(join(folder, other));
}

function kept(folder: string, slug: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.startsWith(`${slug}.witness.`) && !/\.\d+$/u.test(name))
    .toSorted();
}
