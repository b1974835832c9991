import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { contentFolder, readContent } from "@/lib/library";
import {
  BadDecisions,
  BadFrontMatter,
  isSameText,
  keepFront,
  type NamedTerm,
  readDecisions,
  restore,
  type Restoration,
  UnreadableCopy,
  type WitnessFile,
} from "@/lib/restoration";
import { type Output, withUsage } from "./command";
import { ensureCompiled } from "./ensure-compiled";
import { readArguments, USAGE, type ImportArguments } from "./import-arguments";
import { findInputs, type ImportInput } from "./import-inputs";
import { importReport } from "./import-report";
import { findWitness, removeOtherWitnesses } from "./import-witness";
import { nameBeside } from "./name-beside";
import { linesOfJson } from "./report-json";
import { setAside } from "./set-aside";
import { showProgress } from "./show-progress";
import { writeTogether } from "./write-atomic";

/** Exit codes: all done; done, and an editor has to look; could not. */
const DONE = 0;
const NEEDS_EDITOR = 1;
const COULD_NOT = 2;

/** What to do about an article that is there already. */
const SAME = ": --force writes over it and keeps its front matter.";
const ANOTHER = ", with another text: name another --slug.";

/**
 * Turns damaged copies into articles, each with the untouched original beside it and a report.
 *
 * @param args of the command line
 * @param env `ZHENGDU_CONTENT` names the folder of the content
 * @returns the exit code: 0 done, 1 done and an editor has to look, 2 could not
 */
export const importCopies = withUsage(USAGE, async (args, env, output) => {
  const asked = readArguments(args);
  const inputs: ImportInput[] = [];
  let witnesses: ImportInput[];
  let worst = DONE;
  for (const path of asked.inputs)
    try {
      inputs.push(...findInputs(path));
    } catch (error) {
      // What is not there stops nothing else.
      worst = fail(output, firstLine(error as Error));
    }
  if (inputs.length === 0) return worst;
  try {
    witnesses = asked.witness === undefined ? [] : findInputs(asked.witness);
    if (witnesses.length > 0 && Math.max(inputs.length, witnesses.length) > 1)
      throw new Error("--witness is one file for one file.");
    if (asked.slug !== undefined && inputs.length > 1) throw new Error("--slug is for one file.");
  } catch (error) {
    return fail(output, firstLine(error as Error));
  }
  await ensureCompiled(process.cwd());
  const content = readContent(contentFolder(env, process.cwd()), env);
  const terms = content.terms.map(({ term, english }): NamedTerm => ({ name: term, english }));
  const folder = join(content.root, "articles");
  const written = new Map<string, string>();
  for (const [at, input] of inputs.entries()) {
    if (inputs.length > 1) output.err(`${at + 1} of ${inputs.length}: ${input.label}`);
    worst = Math.max(
      worst,
      await importOne(input, asked, {
        terms,
        folder,
        written,
        second: witnesses[0],
        isOne: inputs.length === 1,
        output,
      }),
    );
  }
  return worst;
});

interface Surroundings {
  readonly terms: readonly NamedTerm[];
  /** Where articles stand. */
  readonly folder: string;
  /** Articles of this run, by their slugs: the copy of which each was made. */
  readonly written: Map<string, string>;
  /** The witness that was asked for. */
  readonly second: ImportInput | undefined;
  /** Whether it is the only copy of this run. */
  readonly isOne: boolean;
  readonly output: Output;
}

async function importOne(
  input: ImportInput,
  asked: ImportArguments,
  { terms, folder, written, second, isOne, output }: Surroundings,
): Promise<number> {
  const progress = showProgress(process.stderr, input.name || input.label, () => performance.now());
  let slug = "";
  try {
    const bytes = input.read();
    const { encoding, from, undoRewording, stdout } = asked;
    const originalOf = (slug: string) => nameBeside(slug, "damaged", input.name);
    const own = {
      name: input.name,
      ...(encoding !== undefined && { encoding }),
      ...(from !== undefined && { from }),
      ...(!stdout && { original: originalOf }),
      terms,
      undoRewording,
      keepAll: stdout,
      onStep: progress.step,
    };
    // What an editor has written stands under the article's slug; where only the title gives it, the title is needed first.
    const known = asked.slug ?? slugOf(input.name);
    const first = known === undefined ? await restore(bytes, own) : undefined;
    slug = known ?? first?.slug ?? "";
    const read = (ending: string) => {
      const file = join(folder, `${slug}${ending}`);
      return existsSync(file) ? readFileSync(file, "utf8") : undefined;
    };
    const existing = stdout ? undefined : read(".md");
    const article = join("articles", `${slug}.md`);
    if (!stdout && written.has(slug))
      return fail(
        output,
        `${input.label}: ${article} is made of ${written.get(slug)} just now: import it by itself, with a --slug.`,
      );
    const writes = !stdout && !asked.json && !asked.dryRun;
    const decided = read(".decisions.yaml");
    const witness = findWitness(folder, slug, second);
    const restoration =
      first && existing === undefined && decided === undefined && !witness
        ? first
        : await restore(bytes, {
            ...own,
            slug,
            ...(decided !== undefined && { decisions: readDecisions(decided) }),
            ...(existing !== undefined && { kept: keepFront(existing) }),
            ...(witness && { witness }),
          });
    progress.end();
    const isAnother = existing !== undefined && !isSameText(existing, restoration.markdown);
    if (writes && existing !== undefined && !asked.force)
      return fail(output, `${input.label}: ${article} is there already${isAnother ? ANOTHER : SAME}`);
    if (writes) {
      if (isAnother)
        output.err(
          `${input.label}: ${article} was another text: it is kept as ${setAside(folder, slug)}; its front matter stands above the new one.`,
        );
      write(restoration, bytes, { folder, slug, original: originalOf(slug), witness });
    }
    if (!stdout) written.set(slug, input.label);
    const { report, markdown } = restoration;
    if (stdout) output.out(markdown);
    else if (asked.json) output.out(isOne ? linesOfJson(report) : `${JSON.stringify(report)}\n`);
    else output.out(`${importReport(report, process.stdout)}\n`);
    if ((stdout || asked.json) && report.needsEditor > 0)
      output.err(`${input.label}: ${report.needsEditor} places need an editor.`);
    return report.needsEditor > 0 || (writes && isAnother) ? NEEDS_EDITOR : DONE;
  } catch (error) {
    return fail(output, `${input.label}: ${reasonOf(error, slug)}`);
  } finally {
    progress.end();
  }
}

/**
 * Why a copy could not be imported, in a line that an editor understands.
 *
 * @param slug of its article
 */
function reasonOf(error: unknown, slug: string): string {
  if (error instanceof UnreadableCopy) return error.message;
  if (error instanceof BadDecisions) return `${slug}.decisions.yaml: ${error.message}`;
  if (error instanceof BadFrontMatter) return `${join("articles", `${slug}.md`)}: ${error.message}`;
  if (!(error instanceof Error)) return String(error);
  // Of the file system, such as a folder that may not be written.
  if ("code" in error) return error.message;
  return `a fault of the importer, please report it with the file (${error.name}: ${firstLine(error)})`;
}

function firstLine({ message }: Error): string {
  return message.split("\n")[0] ?? "";
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
  const beside = (name: string) => join(folder, name);
  writeTogether([
    [beside(original), bytes],
    ...(witness ? [[beside(nameBeside(slug, "witness", witness.name)), witness.bytes] as const] : []),
    [beside(`${slug}.restoration.json`), linesOfJson(report)],
    [beside(`${slug}.md`), markdown],
  ]);
  if (witness) removeOtherWitnesses(folder, slug, witness);
}

/** The slug that a file's name gives; undefined for one in other letters than Latin ones, such as 宜昌.txt. */
function slugOf(name: string): string | undefined {
  const base = name
    .replace(/(?:\.damaged)?\.[^.]*$/u, "")
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();
  if (/[^\P{L}a-z]/u.test(base)) return undefined;
  return base.replace(/[^a-z0-9]+/gu, "-").replace(/^-|-$/gu, "") || undefined;
}

function fail({ err }: Output, reason: string): number {
  err(reason);
  return COULD_NOT;
}
