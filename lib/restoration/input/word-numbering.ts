/** How the paragraphs of one level of a list are numbered in a Word document. */
export interface NumberLevel {
  readonly start: number;
  /** The name of the form of its numbers in ECMA-376, 17.18.59; `bullet` for a mark. */
  readonly format: string;
  /** What is shown: `第%1章`, `%1.%2`, where %1 is the number of the outermost level. */
  readonly text: string;
  /** Whether the numbers of outer levels are shown in digits, whatever their own form is. */
  readonly inDigits: boolean;
  /** What stands between the number and the text: a tab, a blank or nothing. */
  readonly behind: string;
  /** It begins anew after a paragraph of a level further out than this one; 0 for never. */
  readonly restartsAfter: number;
}

/** One list of a document: its levels, and which other lists count on with it. */
export interface NumberedList {
  readonly counter: string;
  readonly levels: ReadonlyMap<number, NumberLevel>;
  /** Where, by level, this list begins, whatever the others have counted. */
  readonly starts: ReadonlyMap<number, number>;
}

/** The list and the level of a paragraph. */
export interface Numbered {
  readonly id: string;
  readonly level: number;
}

/** The levels of all lists, and which paragraphs are of one. */
export interface Numbering {
  readonly lists: ReadonlyMap<string, NumberedList>;
  /** The list of a paragraph, by itself or by its style; undefined for none. */
  of(paragraph: Element): Numbered | undefined;
}

/** Attributes of both files are read by name, with their prefix: all programs that write them use `w`. */
const value = (element: Element | undefined) => element?.getAttribute("w:val") ?? undefined;
const child = (element: Element | undefined, name: string) =>
  element && Array.from(element.children).find(({ tagName }) => tagName === name);
const childrenOf = (element: Element, name: string) =>
  Array.from(element.children).filter(({ tagName }) => tagName === name);

/**
 * Reads which lists a Word document numbers, and how (ECMA-376, 17.9).
 *
 * @param numbering root of `word/numbering.xml`
 * @param styles root of `word/styles.xml`
 */
export function readNumbering(numbering: Element, styles: Element | undefined): Numbering {
  const byId = new Map<string, Element>();
  let usual: string | undefined;
  for (const style of styles ? childrenOf(styles, "w:style") : []) {
    const id = style.getAttribute("w:styleId") ?? "";
    byId.set(id, style);
    if (style.getAttribute("w:type") === "paragraph" && style.getAttribute("w:default") === "1") usual = id;
  }
  const kinds = new Map(
    childrenOf(numbering, "w:abstractNum").map((kind) => [kind.getAttribute("w:abstractNumId") ?? "", kind]),
  );
  const numbers = new Map(childrenOf(numbering, "w:num").map((list) => [list.getAttribute("w:numId") ?? "", list]));
  const lists = new Map<string, NumberedList>();
  const byStyle = new Map<string, Numbered>();
  for (const [id, list] of numbers) {
    const counter = kindOf(list);
    const kind = kinds.get(counter);
    if (!kind) continue;
    const levels = levelsIn(kind);
    const starts = new Map<number, number>();
    for (const override of childrenOf(list, "w:lvlOverride")) {
      const level = Number(override.getAttribute("w:ilvl"));
      const start = value(child(override, "w:startOverride"));
      if (start !== undefined) starts.set(level, Number(start));
      const own = child(override, "w:lvl");
      if (own) levels.set(level, levelOf(own, level));
    }
    lists.set(id, { counter, levels, starts });
    for (const level of childrenOf(kind, "w:lvl")) {
      const style = value(child(level, "w:pStyle"));
      if (style !== undefined && !byStyle.has(style))
        byStyle.set(style, { id, level: Number(level.getAttribute("w:ilvl")) });
    }
  }
  return { lists, of };

  /** What a list counts by; it may be only named there, by way of a style. */
  function kindOf(list: Element, seen = new Set<Element>()): string {
    const id = value(child(list, "w:abstractNumId")) ?? "";
    const link = value(child(kinds.get(id), "w:numStyleLink"));
    const style = link === undefined ? undefined : byId.get(link);
    const other = numbers.get(value(child(child(child(style, "w:pPr"), "w:numPr"), "w:numId")) ?? "");
    return other && !seen.has(other) ? kindOf(other, seen.add(other)) : id;
  }

  function of(paragraph: Element): Numbered | undefined {
    const properties = child(paragraph, "w:pPr");
    let numbered = child(properties, "w:numPr");
    let level = value(child(numbered, "w:ilvl"));
    let id = value(child(numbered, "w:numId"));
    const seen = new Set<string>();
    for (let name = value(child(properties, "w:pStyle")) ?? usual; name !== undefined && id === undefined;) {
      if (seen.has(name)) break;
      seen.add(name);
      const style = byId.get(name);
      numbered = child(child(style, "w:pPr"), "w:numPr");
      id = value(child(numbered, "w:numId"));
      level ??= value(child(numbered, "w:ilvl"));
      const own = byStyle.get(name);
      if (id !== undefined && own) level ??= String(own.level);
      name = value(child(style, "w:basedOn"));
    }
    return id !== undefined && lists.has(id) ? { id, level: Number(level ?? 0) } : undefined;
  }
}

function levelsIn(kind: Element): Map<number, NumberLevel> {
  return new Map(
    childrenOf(kind, "w:lvl").map((element) => {
      const level = Number(element.getAttribute("w:ilvl") ?? 0);
      return [level, levelOf(element, level)];
    }),
  );
}

function levelOf(element: Element, level: number): NumberLevel {
  const on = child(element, "w:isLgl");
  // A form of the program's own comes with one of the standard, which is the last.
  const formats = element.getElementsByTagName("w:numFmt");
  return {
    start: Number(value(child(element, "w:start")) ?? 0),
    format: value(formats[formats.length - 1]) ?? "decimal",
    text: value(child(element, "w:lvlText")) ?? "",
    behind: value(child(element, "w:suff")) ?? "tab",
    inDigits: on !== undefined && !/^(?:0|false|off)$/.test(value(on) ?? ""),
    restartsAfter: Number(value(child(element, "w:lvlRestart")) ?? level),
  };
}
