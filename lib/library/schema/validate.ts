import * as v from "valibot";
import type { Problem } from "../problem";
import { error, type Complaint } from "../report";
import type { LineOf, Path } from "../yaml/line-of";
import { isMapping } from "./is-mapping";
import { heard, mustBe } from "./complaints";
import { strayValues } from "./stray-values";
import { unknownKeys } from "./unknown-keys";

/** What a schema makes of a mapping. */
interface Validated<T> {
  /** The values of the keys that are sound, so that the checks can go on with these. */
  readonly keys: Partial<T>;
  /** The same with every default, when no key that must be there is missing or bad. */
  readonly whole?: T;
  readonly problems: readonly Problem[];
}

/** Validates a mapping and tells everything that is wrong with it, each with its line. */
export function validate<T extends object>(
  schema: v.GenericSchema<unknown, T>,
  value: unknown,
  file: string,
  lineOf: LineOf,
): Validated<T> {
  const problemAt = (path: Path, { code, what, mend }: Complaint) =>
    error({ file, line: lineOf(path) }, { code, what, mend });
  // Asked first, as valibot takes a list for a mapping without keys.
  if (!isMapping(value)) {
    const { what, ...rest } = heard(mustBe("mapping")({ input: value }));
    const whole = file.endsWith(".md") ? "the front matter" : "the file";
    return { keys: {}, problems: [problemAt([], { ...rest, what: `${whole} ${what}` })] };
  }
  const strangers = unknownKeys(schema, value);
  const strays = strayValues(value);
  const { issues = [], output } = v.safeParse(schema, value, { abortPipeEarly: true });
  const bad = issues.map((issue) => {
    const path = pathOf(issue);
    const complaint = heard(issue.message);
    return { ...complaint, path, what: `${label(path)} ${complaint.what}` };
  });
  const problems = [...strangers, ...strays, ...bad].map((complaint) => problemAt(complaint.path, complaint));

  const badKeys = new Set(bad.map(({ path }) => path[0]));
  const sound = (from: object) => Object.entries(from).filter(([key]) => !badKeys.has(key));
  // Once more without the bad keys: those that may be absent get their default, those that may not leave no whole.
  const again = v.safeParse(schema, Object.fromEntries(sound(value)));
  const keys = Object.fromEntries(sound(output as object)) as Partial<T>;
  return again.success ? { keys, whole: again.output, problems } : { keys, problems };
}

function pathOf(issue: v.BaseIssue<unknown>): Path {
  return (issue.path ?? []).map(({ key }) => (typeof key === "number" ? key : String(key)));
}

function label(path: Path): string {
  const last = path.at(-1) ?? "";
  return typeof last === "string"
    ? `“${last}”`
    : `item ${last + 1} of “${path.findLast((part) => typeof part === "string")}”`;
}
