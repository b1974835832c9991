import type { BaseIssue } from "valibot";
import { nearest } from "../nearest";
import type { Complaint } from "../report";

/** What valibot calls for the message of an issue. */
type Message = (issue: Pick<BaseIssue<unknown>, "input"> & Partial<Pick<BaseIssue<unknown>, "path">>) => string;

/** Valibot carries messages as strings only, so a complaint travels through it as JSON. */
export function say(code: string, what: string, mend: string): string {
  return JSON.stringify({ code, what, mend } satisfies Complaint);
}

/** Takes a complaint out of a message made by `say`. */
export function heard(message: string): Complaint {
  return JSON.parse(message) as Complaint;
}

const KINDS = {
  text: {
    name: "a text",
    mend: (value: unknown) =>
      typeof value === "object" ? "write one text in its place" : `put it in quotes: "${value}"`,
  },
  list: { name: "a list", mend: () => "write each item on a line of its own that begins with “- ”" },
  number: { name: "a number", mend: () => "write it in digits, without quotes" },
  mapping: {
    name: "keys with values",
    mend: () => "write each key as “key: value”, with a half-width colon and a space",
  },
};

/** Says that a value is of another kind. Every `what` follows the name of the key. */
export function mustBe(kind: keyof typeof KINDS): Message {
  const { name, mend } = KINDS[kind];
  return ({ input, path }) => {
    if (input === undefined && path) return say("missing-key", "is missing", "write it; it must be there");
    if (input === null) return say("no-value", "has no value", "write one, or remove it");
    return say("wrong-kind", `must be ${name}, and is ${describe(input)}`, mend(input));
  };
}

/** Says which values there are. */
export function mustBeOneOf(options: readonly string[]): Message {
  return ({ input }) => {
    if (input === null) return say("no-value", "has no value", `write ${either(options)}`);
    const near = typeof input === "string" ? nearest(input, options) : undefined;
    return say("bad-choice", `cannot be ${describe(input)}`, `write ${near ? `“${near}”` : either(options)}`);
  };
}

/** Names a value in a sentence. */
function describe(value: unknown): string {
  if (value === null) return "nothing";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "keys with values";
  return typeof value === "string" ? `“${value}”` : `the ${typeof value} ${value}`;
}

function either(options: readonly string[]): string {
  return options.map((option) => `“${option}”`).join(" or ");
}
