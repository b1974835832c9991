import * as v from "valibot";
import type { SidePiece, SideRow, Sureness } from "@/lib/edition";
import { SCRIPTS, type Script } from "@/lib/library";
import type { Counts } from "./counts";
import { stretchOf } from "./restoration";
import { edit, stretchFrom, trace, type TracedText } from "./traced-text";

const CHANGE = v.object({
  kind: v.string(),
  offset: v.number(),
  before: v.string(),
  after: v.string(),
  certain: v.boolean(),
  from: v.optional(v.literal("witness")),
});
const COUNTS = v.object({
  untouched: v.number(),
  certain: v.number(),
  likely: v.number(),
  settled: v.number(),
  damaged: v.number(),
});
const REPORT = v.object({
  source: v.object({ text: v.string() }),
  script: v.object({ stored: v.picklist(SCRIPTS), mapped: v.boolean() }),
  counts: COUNTS,
  changes: v.array(CHANGE),
  settled: v.array(CHANGE),
});

type ToldChange = v.InferOutput<typeof CHANGE>;

/** A copy and its restoration. */
export interface SideBySide {
  /** The text of the copy, as the importer has read it. */
  readonly copy: string;
  readonly rows: readonly SideRow[];
  /** The script in which the copy is written, and that of the restored text. */
  readonly copyScript: Script;
  readonly script: Script;
  readonly counts: Counts;
}

/**
 * Sets a copy and its restoration side by side, line by line, by doing again what the report tells.
 *
 * @param report as it was written beside the article
 * @returns undefined when that is no report, or one that does not fit its own text
 */
export function sideBySide(report: unknown): SideBySide | undefined {
  const parsed = v.safeParse(REPORT, report);
  if (!parsed.success) return undefined;
  const source = trace(parsed.output.source.text);
  const changed: (Sureness | undefined)[] = Array.from({ length: source.chars.length });
  let text = source;
  const take = (change: ToldChange, sureness: Sureness): boolean => {
    const { start, end } = stretchOf(change);
    if (source.chars.slice(start, end).join("") !== change.before) return false;
    text = edit(text, [{ ...stretchFrom(text, start, end), text: change.after }]);
    changed.fill(sureness, start, end);
    return true;
  };
  const { settled, changes, counts, script } = parsed.output;
  const fits =
    settled.every((one) => take(one, "settled")) &&
    changes.every((one) => take(one, one.from ?? (one.certain ? "certain" : "likely")));
  if (!fits) return undefined;
  const copyScript = script.mapped ? "zh-Hant" : script.stored;
  return {
    copy: parsed.output.source.text,
    rows: rowsOf(source, text, changed),
    copyScript,
    script: script.stored,
    counts,
  };
}

function rowsOf(source: TracedText, text: TracedText, changed: readonly (Sureness | undefined)[]): SideRow[] {
  const made: SideRow[] = [];
  let start = 0;
  let at = 0;
  for (let end = 0; end <= source.chars.length; end++) {
    if (end < source.chars.length && source.chars[end] !== "\n") continue;
    const restored: SidePiece[] = [];
    for (; at < text.chars.length && (text.from[at] ?? 0) < end; at++)
      add(restored, text.chars[at] ?? "", changed[text.from[at] ?? 0]);
    if (text.chars[at] === "\n") at++;
    const copy: SidePiece[] = [];
    for (let n = start; n < end; n++) add(copy, source.chars[n] ?? "", changed[n]);
    if (copy.length > 0) made.push({ line: made.length + 1, copy, restored });
    start = end + 1;
  }
  return made;
}

function add(pieces: SidePiece[], char: string, change: Sureness | undefined): void {
  // Of the end of a line, as some files have it.
  if (char === "\r") return;
  const last = pieces.at(-1);
  if (last && last.change === change) pieces[pieces.length - 1] = { ...last, text: last.text + char };
  else pieces.push({ text: char, ...(change && { change }) });
}
