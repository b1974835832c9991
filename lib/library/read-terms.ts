import type { TermSource } from "./content";
import { TERM_ID } from "./file-names";
import { readDrafts } from "./read-draft";
import { termKeys } from "./schema/term";

/** Reads `glossary/*.md`: the drafts for the checks, and the terms that are sound. */
export function readTerms(root: string, files: readonly string[]) {
  const { drafts, problems } = readDrafts(root, "glossary", files, termKeys);
  const terms = drafts.flatMap(({ name, file, whole, body = "", ...draft }): TermSource[] => {
    const definition = body.trim();
    if (!whole || !definition || !TERM_ID.test(name)) return [];
    // The definition is trimmed, so its first line is the one to count from.
    const above = body.slice(0, body.indexOf(definition)).split("\n").length - 1;
    return [{ ...whole, id: name, file, definition, bodyLine: draft.bodyLine + above }];
  });
  return { drafts, terms, problems };
}
