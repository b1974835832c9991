import { convert } from "@/lib/conversion";
import type { Script } from "@/lib/library";
import { proposeOrigin } from "./copy-origin";
import { countFates } from "./counts";
import { compareAgain } from "./compare-again";
import { frontMatterOf, titleOf, type KeptFront } from "./front-matter";
import { scriptOf } from "./chinese/script-of";
import { charsOf } from "./chinese/text-of";
import { writeFront } from "./keep-front";
import { toFile } from "./line-ends";
import { KINDS } from "./kinds/all";
import type { Report } from "./report";
import { removedText } from "./removed-text";
import { accountOf, repairCopy, type RepairOptions } from "./repair-copy";
import { lineFinder } from "./chinese/lines";
import { splitLines } from "./structure/lines";
import { makeArticle } from "./structure/make-article";
import { type NamedTerm, proposeId } from "./structure/section-ids";
import { sourceOf } from "./traced-text";
import { consult } from "./witness/consult";
import { prove } from "./witness/prove";
import { repairWitness, type WitnessFile } from "./witness/repair-witness";

export interface RestoreOptions extends Omit<RepairOptions, "terms"> {
  /** Address of the copy; default: what the page's own head says. */
  readonly from?: string;
  readonly terms: readonly NamedTerm[];
  /** A second copy of the same text, which fills what is unsure in this one. */
  readonly witness?: WitnessFile;
  /** Whether title, byline and the like stay in the body as well. */
  readonly keepAll?: boolean;
  /** What an editor has written already, which is kept. */
  readonly kept?: KeptFront;
  /** The article's address, where it is known; default: from the title. */
  readonly slug?: string;
  /** Names the file of the original beside the article, by its slug. */
  readonly original?: (slug: string) => string;
}

/** A restored copy: the Markdown file as it is to be written, and the account of it. */
export interface Restoration {
  readonly markdown: string;
  readonly slug: string;
  readonly report: Report;
}

/** By the name of a kind, what it is. */
const WHAT: ReadonlyMap<string, string> = new Map(KINDS.map(({ name, what }) => [name, what]));

const UNTITLED = "no title was found: write one into the front matter";

/**
 * Restores a damaged copy. Nothing is changed without a `Change`, and nothing left out without a `Removal`.
 *
 * @throws {UnreadableCopy} when it or its witness cannot be read, is question marks or is reworded throughout, or the witness is of another text
 * @throws {BadDecisions} when a decision does not fit
 */
export async function restore(bytes: Uint8Array, options: RestoreOptions): Promise<Restoration> {
  const names = options.terms.map(({ name }) => name);
  const copy = await repairCopy(bytes, { ...options, terms: names });
  const { source, settled } = copy;
  const witness = options.witness && (await repairWitness(options.witness, names));
  const consulted = witness && consult(copy, witness);
  const { text: repaired, suspicions: seen, changes: made } = consulted ?? copy;
  const { script } = scriptOf(repaired.chars);
  const lines = splitLines(repaired, source);
  const sourceChars = charsOf(source.text);
  const article = makeArticle(lines, {
    terms: options.terms,
    simplify: (one) => simplify(one, script),
    ids: new Map([...(source.ids ?? []), ...(options.kept?.ids ?? [])]),
    keepAll: options.keepAll ?? false,
  });
  const { front, body } = article;
  const removals = article.removals.map((one) => ({ ...removedText(repaired, sourceChars, one), note: one.note }));
  // What a page has around the article nobody has to settle, also where it is kept.
  const around = article.ofPage.map(({ start, end }) => sourceOf(repaired, start, end));
  const suspicions = seen.filter(({ offset }) => !around.some(({ start, end }) => start <= offset && offset < end));
  const lineAt = lineFinder(sourceChars);
  const { mapped, differences } = compareAgain(source.text, repaired, made);
  const changes = consulted ? prove(made, consulted.toProve, differences) : made;
  const counts = countFates(sourceChars.length, changes, suspicions, settled);
  const address = options.from ?? source.head.canonical;
  const origin = address === undefined ? undefined : proposeOrigin(address);
  const placesOf = new Map<string, number>();
  for (const all of [changes, suspicions])
    for (const { kind } of all) placesOf.set(kind, (placesOf.get(kind) ?? 0) + 1);
  const title = titleOf(front, source.head);
  const told: Report = {
    source: { ...accountOf(copy), text: source.text },
    recognised: [...WHAT].flatMap(([kind, what]) => {
      const places = placesOf.get(kind);
      return places === undefined ? [] : { kind, what, places };
    }),
    script: { stored: script, mapped: mapped && script === "zh-Hans" },
    counts,
    changes,
    settled,
    suspicions,
    removals: removals.map((one) => ({ ...one, line: lineAt(one.offset) })),
    explained: differences.length === 0,
    differences: differences.map((one) => ({ ...one, line: lineAt(one.offset) })),
    ...(witness &&
      consulted && {
        witness: { ...accountOf(witness), agreement: Math.round(1000 * consulted.agreement) / 1000 },
        disagreements: consulted.disagreements,
      }),
    ...(origin && { origin }),
    remarks: [...source.remarks, ...(title === undefined && !options.kept?.keys["title"] ? [UNTITLED] : [])],
    needsEditor:
      changes.filter(({ certain }) => !certain).length +
      suspicions.length +
      (consulted?.disagreements.filter(({ open }) => open).length ?? 0),
  };
  const report = toFile(told, source.wide ?? []);
  const named = [title, options.name.replace(/\.[^.]*$/u, "")].filter((name) => name !== undefined);
  const slug =
    options.slug ?? named.map((name) => proposeId(simplify(name, script))).find((id) => id !== undefined) ?? "article";
  const matter = frontMatterOf({
    title,
    front,
    head: source.head,
    script,
    origin,
    counts: report.counts,
    restoredFrom: options.original?.(slug),
    kept: options.kept,
  });
  return { markdown: `---\n${writeFront(matter, options.kept)}---\n\n${body}`, slug, report };
}

function simplify(text: string, from: Script): string {
  return convert(text, { from, to: "zh-Hans" }).text;
}
