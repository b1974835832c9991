import { styleText } from "node:util";
import type { Change, Disagreement, Report } from "@/lib/restoration";
import { table } from "./table";

/** How many places of each part are shown; the rest is in the file. */
const SHOWN = 20;
const WIDEST = 24;

type Style = Parameters<typeof styleText>[0];

/**
 * Sets a report as text for a terminal.
 *
 * @param stream where it is printed: colour only where that has it
 */
export function importReport(report: Report, stream: NodeJS.WriteStream): string {
  const paint = (style: Style, text: string) => styleText(style, text, { stream });
  const { source, recognised, counts, changes, settled, suspicions, removals, explained, differences, origin } = report;
  const { disagreements = [] } = report;
  const unsure = changes.filter(({ certain }) => !certain);
  const heading = (text: string) => paint("bold", text);
  const lines = [
    `${heading(source.name)}  ${[source.format, source.encoding].filter(Boolean).join(", ")}, ${source.characters} characters`,
    ...recognised.map(({ kind, what, places }) => `  ${String(places).padStart(6)}  ${what} (${kind})`),
    `  ${counts.untouched} untouched, ${counts.certain} restored for certain, ${counts.likely} as most likely, ${counts.settled} settled by the editor, ${counts.damaged} left damaged`,
    explained
      ? paint("green", "  explained: damaged again, the restored text is the copy")
      : paint(
          "yellow",
          `  not explained in ${differences.length} places: damaged again, the restored text differs from the copy`,
        ),
    ...witnessLine(report),
    ...section(
      heading("For an editor: restored as most likely"),
      unsure.map((one) => [
        place(one),
        cut(one.before),
        "→",
        cut(one.after),
        one.from ? `from the ${one.from}` : others(one),
      ]),
    ),
    ...section(
      heading("For an editor: left as it is"),
      suspicions.map((one) => [place(one), cut(one.text), one.note]),
    ),
    ...section(heading("For an editor: the copies disagree"), disagreements.filter(({ open }) => open).map(both)),
    ...section(
      heading("From the witness, for certain"),
      changes
        .filter(({ from, certain }) => from && certain)
        .map((one) => [place(one), cut(one.before), "→", cut(one.after), one.note ?? ""]),
    ),
    ...section(heading("The copies differ otherwise"), disagreements.filter(({ open }) => !open).map(both)),
    ...section(
      heading("Not explained: the copy ≠ the restored text, damaged again"),
      differences.map((one) => [place(one), cut(one.copy) || "(nothing)", "≠", cut(one.again) || "(nothing)"]),
    ),
    ...section(
      heading("Removed"),
      removals.map((one) => [place(one), cut(one.text), one.note]),
    ),
    ...section(
      heading("Settled"),
      settled.map((one) => [place(one), cut(one.before), "→", cut(one.after), one.note ?? ""]),
    ),
    ...(origin ? ["", `${heading("Origin")}  ${origin.probable ?? origin.copy}  ${origin.note}`] : []),
    ...report.remarks.map((remark) => `  ${remark}`),
  ];
  return lines.join("\n");
}

function witnessLine({ witness, changes }: Report): string[] {
  if (witness === undefined) return [];
  const { name, format, encoding, characters, agreement } = witness;
  const read = changes.filter(({ from }) => from).length;
  const kind = [format, encoding].filter(Boolean).join(", ");
  return [
    `  witness ${name}  ${kind}, ${characters} characters, ${Math.floor(100 * agreement)} % alike, ${read} readings taken`,
  ];
}

/** A row with what both copies have; the name of what is missing where one has nothing. */
function both(one: Disagreement): string[] {
  const { about, after, witness, witnessLine: there } = one;
  const own = about === "only-in-witness" ? "(not here)" : cut(after);
  return [place(one), own, "≠", about === "only-here" ? "(not there)" : cut(witness), `line ${there} there`];
}

function section(name: string, rows: readonly (readonly string[])[]): string[] {
  if (rows.length === 0) return [];
  const more = rows.length > SHOWN ? [`  … and ${rows.length - SHOWN} more, in the report's file`] : [];
  return ["", `${name} (${rows.length})`, table(rows.slice(0, SHOWN), rows[0]?.length ?? 0), ...more];
}

function place({ line, offset }: { readonly line: number; readonly offset: number }): string {
  return `line ${line} (${offset})`;
}

function others({ candidates }: Change): string {
  const [, ...rest] = candidates;
  return rest.length === 0
    ? ""
    : `or ${rest
        .slice(0, 3)
        .map(({ text }) => cut(text))
        .join(", ")}`;
}

function cut(text: string): string {
  const chars = Array.from(text.replace(/\s+/gu, " "));
  return chars.length > WIDEST ? `${chars.slice(0, WIDEST - 1).join("")}…` : chars.join("");
}
