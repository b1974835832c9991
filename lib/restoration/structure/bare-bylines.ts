import { isSpeech } from "./join-titles";
import { isSearchTerms } from "./find-title";
import type { Front } from "./front";
import { isAbstract, isAbstractLabel, readLabelled } from "./labelled";
import type { Line } from "./lines";
import { readMetadata } from "./metadata";
import { bareNames, bylineOf } from "./names";
import { namesAboveOffice } from "./offices";
import { mayBeName, plausibleNames } from "./plausible-names";

/** Names by their form alone, of which one at least is no word, above an abstract. */
export function areNamesAboveAbstract(text: string, next: Line | undefined): boolean {
  const names = next && isAbstract(next.text) ? bareNames(text)?.split("、") : undefined;
  return names?.some((name) => plausibleNames(name) !== undefined) ?? false;
}

/** What was read of the top so far. */
interface Read {
  readonly front: Front;
  readonly used: ReadonlySet<Line>;
  readonly titleAt: number;
}

/**
 * A byline of names alone: what looks like names, with nothing that was not understood between it and the title or the top;
 * any names below the title and above what else a journal prints.
 */
export function isBareByline(
  { text, hint }: Line,
  lines: readonly Line[],
  at: number,
  { front, used, titleAt }: Read,
): boolean {
  const next = lines[at + 1];
  if (front.author !== undefined || hint?.type === "row" || !next) return false;
  const above = lines.slice(at > titleAt ? titleAt + 1 : 0, at);
  const isNear = above.every((line) => used.has(line) || isSearchTerms(line.text) || !/\p{L}/u.test(line.text));
  if (isNear && plausibleNames(text) !== undefined) return true;
  if (namesAboveOffice(text, next.text) !== undefined) return true;
  const names = bareNames(text)?.split("、");
  if (names === undefined) return false;
  // Below the title of a speech stands who gave it.
  if (
    isSpeech(front.title) &&
    isNear &&
    names.length === 1 &&
    Array.from(names.join("")).length === 3 &&
    mayBeName(names.join(""))
  )
    return true;
  if (front.title === undefined) return areNamesAboveAbstract(text, next);
  // Four characters without a surname of two, which are no office, are words of the page: 文章正文.
  if (
    /^\p{Script=Han}{3}(?![学院所部局厅会社组学會組廳])\p{Script=Han}$/u.test(text) &&
    plausibleNames(text) === undefined
  )
    return false;
  return isAbstractLabel(next.text) || readLabelled(next.text, {}) || readMetadata(next.text, {});
}

/** Reads names below names, and those that the page has given already. */
export function readMoreNames({ text }: Line, before: Line, front: Front): boolean {
  const names = bylineOf(text) ?? plausibleNames(text);
  if (names === undefined || front.author === undefined) return false;
  if (names.startsWith(front.author)) front.author = names;
  else if (plausibleNames(before.text) !== undefined) front.author += `、${names}`;
  else return false;
  return true;
}
