import { dateIn } from "./dates";

/** What the lines around a text say of it, in the order in which a journal or a newspaper prints them. */
export interface Front {
  title?: string;
  author?: string;
  authorRole?: string;
  /** ISO 8601, as far as it is known. */
  date?: string;
  source?: string;
  abstract?: string;
  keywords?: readonly string[];
  /** What a journal, an office or an editor's desk notes of a text, by its name there: 中图分类号, 收稿日期, 责任编辑. */
  journal?: Record<string, string>;
}

/** Takes the day that a line tells for that of the text, where it tells one and none is known yet. */
export function takeDay(front: Front, line: string): void {
  const day = dateIn(line);
  if (day !== undefined) front.date ??= day;
}

/** Notes a fact under its name; the first of two with one name stays. */
export function note(front: Front, name: string, value: string): void {
  front.journal = { ...front.journal, [name]: front.journal?.[name] ?? value };
}
