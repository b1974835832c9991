import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { contentFolder, readContent } from "@/lib/library";
import {
  asId,
  BadDecisions,
  keepFront,
  type NamedTerm,
  readDecisions,
  restore,
  type Restoration,
  UnreadableCopy,
  type WitnessFile,
} from "@/lib/restoration";
import { ensureCompiled } from "./ensure-compiled";
import { readArguments, USAGE, type ImportArguments } from "./import-arguments";
import { findInputs, type ImportInput } from "./import-inputs";
import { importReport } from "./import-report";
import { findWitness, keepWitness } from "./import-witness";
import { nameBeside } from "./name-beside";
import { print } from "./print";
import { linesOfJson } from "./report-json";
import { writeAtomic } from "./write-atomic";

/** Exit codes: all done; done, and an editor has to look; could not. */
const DONE = 0;
const NEEDS_EDITOR = 1;
const COULD_NOT = 2;

/** Turns damaged copies into articles, each with the untouched original beside it and a report. */
async function main(): Promise<number> {
  let asked: ImportArguments;
  let inputs: ImportInput[];
  let witnesses: ImportInput[];
  try {
    asked = readArguments(process.argv.slice(2));
    inputs = asked.inputs.flatMap(findInputs);
    witnesses = asked.witness === undefined ? [] : findInputs(asked.witness);
    if (witnesses.length > 0 && Math.max(inputs.length, witnesses.length) > 1)
      throw new Error("--witness is one file for one file.");
  } catch (error) {
    return fail(`${(error as Error).message.split("\n")[0]}\n${USAGE}`);
  }
  await ensureCompiled(process.cwd());
  const content = readContent(contentFolder(process.env, process.cwd()), process.env);
  const terms = content.terms.map(({ term, english }): NamedTerm => ({ name: term, english }));
  const folder = join(content.root, "articles");
  let worst = DONE;
  for (const [at, input] of inputs.entries()) {
    if (inputs.length > 1) console.error(`${at + 1} of ${inputs.length}: ${input.label}`);
    worst = Math.max(worst, await importOne(input, asked, { terms, folder, second: witnesses[0] }));
  }
  return worst;
}

interface Surroundings {
  readonly terms: readonly NamedTerm[];
  /** Where articles stand. */
  readonly folder: string;
  /** The witness that was asked for. */
  readonly second: ImportInput | undefined;
}

async function importOne(input: ImportInput, asked: ImportArguments, around: Surroundings): Promise<number> {
  const { terms, folder, second } = around;
  try {
    const bytes = input.read();
    const { encoding, from, undoRewording } = asked;
    const own = {
      name: input.name,
      ...(encoding !== undefined && { encoding }),
      ...(from !== undefined && { from }),
      terms,
      undoRewording,
    };
    // What an editor has written stands under the article's slug; where only the title gives it, the title is needed first.
    const named = asked.slug ?? slugOf(input.name) ?? (await restore(bytes, own)).slug;
    const beside = (ending: string) => join(folder, `${named}${ending}`);
    const read = (ending: string) => (existsSync(beside(ending)) ? readFileSync(beside(ending), "utf8") : undefined);
    const existing = asked.stdout ? undefined : read(".md");
    const decided = read(".decisions.yaml");
    const original = nameBeside(named, "damaged", input.name);
    const witness = findWitness(folder, named, second);
    const restoration = await restore(bytes, {
      ...own,
      slug: named,
      keepAll: asked.stdout,
      ...(decided !== undefined && { decisions: readDecisions(decided) }),
      ...(existing !== undefined && { kept: keepFront(existing) }),
      ...(!asked.stdout && { original }),
      ...(witness && { witness }),
    });
    if (asked.stdout) print(restoration.markdown);
    else if (asked.json) print(linesOfJson(restoration.report));
    else if (!asked.dryRun) {
      if (existing !== undefined && !asked.force)
        return fail(
          `${join("articles", `${named}.md`)} is there already: --force writes over it and keeps its front matter.`,
        );
      write(restoration, bytes, { folder, slug: named, original, witness });
    }
    const { report } = restoration;
    if (!asked.stdout && !asked.json) console.log(importReport(report, process.stdout));
    else if (report.needsEditor > 0) console.error(`${input.label}: ${report.needsEditor} places need an editor.`);
    return report.needsEditor > 0 ? NEEDS_EDITOR : DONE;
  } catch (error) {
    if (error instanceof UnreadableCopy || error instanceof BadDecisions)
      return fail(`${input.label}: ${error.message}`);
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return fail(`${input.label}: ${message}`);
  }
}

interface Target {
  readonly folder: string;
  readonly slug: string;
  /** Name of the file of the original. */
  readonly original: string;
  readonly witness: WitnessFile | undefined;
}

/** The article comes last: where a run is killed before, no article stands without its original and report. */
function write({ markdown, report }: Restoration, bytes: Uint8Array, target: Target): void {
  const { folder, slug, original, witness } = target;
  mkdirSync(folder, { recursive: true });
  writeAtomic(join(folder, original), bytes);
  if (witness) keepWitness(folder, slug, witness);
  writeAtomic(join(folder, `${slug}.restoration.json`), linesOfJson(report));
  writeAtomic(join(folder, `${slug}.md`), markdown);
}

/** The slug that a file's name gives; undefined for one that is not in Latin letters, such as 宜昌.txt. */
function slugOf(name: string): string | undefined {
  const base = name.replace(/(?:\.damaged)?\.[^.]*$/u, "");
  return name === "stdin" ? undefined : asId(base);
}

function fail(reason: string): number {
  console.error(reason);
  return COULD_NOT;
}

process.exitCode = await main();
