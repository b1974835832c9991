/** What the article page may weigh and how quickly it switches, as its issue sets it; kB are 1000 bytes after gzip. */
export const BUDGET = {
  /** HTML, as a multiple of the bare page's after gzip. */
  html: 2.3,
  /** Script files of the page, bytes after gzip. */
  javascript: 146_000,
  /** Style sheets, bytes after gzip. */
  css: 8_000,
  fonts: 0,
  images: 0,
  /** The switch of scripts, as a multiple of a navigation between the two bare pages. */
  switch: 0.7,
  /** CSS pixels by which the sentence at the top may move at a switch. */
  moved: 0,
  layoutShift: 0,
} as const;

/** A figure of a run beside its limit. */
export interface Held {
  readonly name: string;
  readonly measured: number;
  readonly limit: number;
}

/** Says of each figure whether it keeps its limit, one line each. */
export function budgetRows(figures: readonly Held[]): string[][] {
  return figures.map(({ name, measured, limit }) => [
    name,
    short(measured),
    short(limit),
    measured <= limit ? "within" : "ABOVE",
  ]);
}

function short(figure: number): string {
  return Number.isInteger(figure) ? figure.toLocaleString("en") : figure.toFixed(3);
}
