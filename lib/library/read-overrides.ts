import { SCRIPTS, type Override, type Script } from "./content";
import { readText } from "./files/read-text";
import type { Problem } from "./problem";
import { error, warning, type Complaint } from "./report";

const FILE = "conversion.tsv";

/**
 * Reads `conversion.tsv`, the overrides of the whole site: one a line, a form for each script with a tab between, and
 * the editor's remark behind a second tab. Needs nothing else of the content to be sound, or to be there.
 */
export function readOverrides(root: string): { overrides: Override[]; problems: Problem[] } {
  const { text = "", problems: found } = readText(root, FILE);
  const problems = [...found];
  const overrides: Override[] = [];
  let order: readonly Script[] = SCRIPTS;
  let isFirst = true;

  text.split("\n").forEach((content, index) => {
    if (!content.trim() || content.startsWith("#")) return;
    const place = { file: FILE, line: index + 1 };
    const cells = content.split("\t").map((cell) => cell.trim());
    const header = isFirst && cells.every(isScript) ? cells : undefined;
    isFirst = false;
    const complaint = header ? complainOfHeader(header) : complainOfCells(cells);
    if (complaint) problems.push(error(place, complaint));
    else if (header) order = header;
    else overrides.push({ ...place, forms: formsOf(order, cells) });
  });
  return { overrides, problems: [...problems, ...clashes(overrides)] };
}

function isScript(cell: string): cell is Script {
  return SCRIPTS.some((script) => script === cell);
}

function complainOfHeader(header: readonly Script[]): Complaint | undefined {
  if (header.length === SCRIPTS.length && new Set(header).size === SCRIPTS.length) return undefined;
  return {
    code: "bad-header",
    what: "the header does not name each script once",
    mend: "write “zh-Hans”, a tab, “zh-Hant”",
  };
}

function complainOfCells(cells: readonly string[]): Complaint | undefined {
  const code = "bad-cells";
  const mend = "write the text, a tab, its other form, and if you like a tab and a remark";
  if (cells.length < 2) return { code, what: `“${cells[0]}” stands alone, without a tab and another form`, mend };
  if (cells.length > 3) return { code, what: `the line has ${cells.length} cells`, mend };
  return cells[0] && cells[1] ? undefined : { code, what: "one of the two forms is empty", mend };
}

function formsOf(order: readonly Script[], cells: readonly string[]): Override["forms"] {
  const form = (script: Script) => cells[order.indexOf(script)] ?? "";
  return { "zh-Hans": form("zh-Hans"), "zh-Hant": form("zh-Hant") };
}

/** A text cannot have two forms; the same line twice is only untidy. */
function clashes(overrides: readonly Override[]): Problem[] {
  const firsts = new Map<string, Override>();
  return overrides.flatMap((override) => {
    const known = SCRIPTS.map((script) => {
      const key = `${script}\t${override.forms[script]}`;
      const first = firsts.get(key) ?? override;
      firsts.set(key, first);
      return { script, first };
    }).find(({ first }) => first !== override);
    if (!known) return [];
    const { script, first } = known;
    const what = `“${override.forms[script]}” stands in line ${first.line} already`;
    return SCRIPTS.every((each) => first.forms[each] === override.forms[each])
      ? [warning(override, { code: "override-twice", what, mend: "remove one of the two lines" })]
      : [
          error(override, {
            code: "override-clash",
            what: `${what}, with another form`,
            mend: "keep one of the two lines",
          }),
        ];
  });
}
