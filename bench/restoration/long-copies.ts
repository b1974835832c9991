import { readFileSync } from "node:fs";
import { damageAgain } from "@/lib/restoration/shifted/damage-again";
import { inferProfile } from "@/lib/restoration/shifted/infer-profile";
import { trace } from "@/lib/restoration/traced-text";
import { mapOneByOne } from "./damage/texts";
import { chance } from "./damage/profiles";
import type { Damage } from "./kinds/damage";
import { EVERYTHING, ROWS } from "./kinds/all";
import { proseTexts } from "./read-texts";

/** Bytes of UTF-8. */
const MEGABYTE = 1_000_000;

/** Copies of a megabyte and more, by what is in them: what takes long would show there. */
export const LONG_COPIES: Readonly<Record<string, () => string>> = {
  "sound prose": () => prose(MEGABYTE),
  "damaged as the seed is": () => damaged(prose(MEGABYTE), asTheSeed()),
  "every damage alone in turn": () => inTurn(ROWS.filter(({ goal }) => goal !== "open").map(({ damage }) => damage)),
  "everything at once": () => damaged(prose(MEGABYTE), EVERYTHING),
  "everything in a single line": () => damaged(prose(MEGABYTE), EVERYTHING).replaceAll("\n", ""),
  "everything, of as many sites as articles": () => inTurn([EVERYTHING]),
  "only 国?(": () => row("国?(", MEGABYTE),
  "only pinyin: 国(guó)": () => row("国(guó)", MEGABYTE),
  "only brackets: (guó)": () => row("(guó)", MEGABYTE),
  'only quotation marks: 国"': () => row('国"', MEGABYTE),
  "sound prose, 10 MB": () => prose(10 * MEGABYTE),
};

/** What the seed's site does, with its own list of characters. */
function asTheSeed(): Damage {
  const profile = inferProfile(readFileSync("content/articles/yichang-governance.damaged.txt", "utf8"));
  return ({ chars }) => trace(damageAgain(mapOneByOne(chars.join("")), profile));
}

/** What one site does to all of a text, a megabyte of it. */
function damaged(text: string, damage: Damage): string {
  return upTo(MEGABYTE, damage(trace(text), 0).chars.join("").split("\n"));
}

/** What many sites do, each to an article. */
function inTurn(damages: readonly Damage[]): string {
  const copies = articles(MEGABYTE).map(
    (text, n) => damages[n % damages.length]?.(trace(text), n).chars.join("") ?? text,
  );
  return upTo(MEGABYTE, copies.join("\n").split("\n"));
}

/** Lines, as many as have so many bytes together. */
function upTo(bytes: number, lines: readonly string[]): string {
  let size = 0;
  const end = lines.findIndex((line) => (size += Buffer.byteLength(line) + 1) > bytes);
  return lines.slice(0, end === -1 ? lines.length : end).join("\n");
}

const prose = (bytes: number): string => articles(bytes).join("\n");

/** Articles in simplified characters: ours, then as often as needed with their clauses exchanged, since no copy repeats itself. */
function articles(bytes: number): string[] {
  const texts = proseTexts().flatMap(({ script, text }) => (script === "zh-Hans" ? [text] : []));
  const clauses = texts.flatMap((text) => text.match(CLAUSE) ?? []);
  const made: string[] = [];
  for (let size = 0, n = 0; size < bytes; n++) {
    const own = texts[n % texts.length] ?? "";
    const other = (clause: string, at: number) =>
      clauses[Math.floor(chance(n * 1_000_003 + at) * clauses.length)] ?? clause;
    const text = n < texts.length ? own : own.replace(CLAUSE, other);
    made.push(text);
    size += Buffer.byteLength(text) + 1;
  }
  return made;
}

/** What stands before a mark, without marks. */
const CLAUSE = /(?<=[，。；\n])\p{Script=Han}+(?=[，。；])/gu;

function row(text: string, bytes: number): string {
  return text.repeat(Math.ceil(bytes / Buffer.byteLength(text)));
}
