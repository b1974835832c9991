import type { Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFootnoteFromMarkdown } from "mdast-util-gfm-footnote";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { cjkFriendlyExtension } from "micromark-extension-cjk-friendly";
import { gfmFootnote } from "micromark-extension-gfm-footnote";
import { gfmTable } from "micromark-extension-gfm-table";
import type { Report } from "./problems";

/** How deep quotes, lists and emphasis may lie in one another. */
export const MAX_DEPTH = 32;

/** In UTF-16 units. A long policy document has 50,000; the parser needs some seconds for this many in the worst case. */
const MAX_LENGTH = 400_000;

// Off, because a policy text means something else by it: a paragraph indented by four blanks is a paragraph, P<0.01 and
// <注> are text, and a line of --- under a paragraph is a rule. Bare addresses are never links: 。 would belong to them.
const OFF = ["codeIndented", "htmlFlow", "htmlText", "setextUnderline"];

/** A syntax tree, and the text to which its offsets (UTF-16) refer. */
export interface Syntax {
  readonly root: Root;
  readonly markdown: string;
}

/** Parses Markdown into its syntax tree. Never throws: what cannot be parsed is a problem, and the tree is empty. */
export function readMarkdown(source: string, report: Report): Syntax {
  const markdown = escapeDeepLines(source.replace(/^\uFEFF/, ""), report);
  const empty: Syntax = { root: { type: "root", children: [] }, markdown: "" };
  if (markdown.length > MAX_LENGTH) {
    const what = `the text has ${markdown.length} characters, more than ${MAX_LENGTH}`;
    report.error(1, "text-too-long", what, "divide it into several articles");
    return empty;
  }
  checkCharacters(markdown, report);
  try {
    const root = fromMarkdown(markdown, {
      extensions: [gfmTable(), gfmFootnote(), cjkFriendlyExtension(), { disable: { null: OFF } }],
      mdastExtensions: [gfmTableFromMarkdown(), gfmFootnoteFromMarkdown()],
    });
    return { root, markdown };
  } catch (error) {
    const what = `the Markdown cannot be read: ${error instanceof Error ? error.message : String(error)}`;
    report.error(1, "markdown-unreadable", what, "look for marks nested very deep, and write it more simply");
    return empty;
  }
}

/** A NUL or half a surrogate pair is damage that no browser shows as it stands. */
function checkCharacters(markdown: string, report: Report): void {
  markdown.split("\n").forEach((text, index) => {
    const broken = /\0|\p{Surrogate}/u.exec(text)?.[0];
    if (broken === undefined) return;
    const code = broken.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
    const what = `the line holds the broken character U+${code}`;
    report.error(index + 1, "character-broken", what, "write the character that is meant, or delete it");
  });
}

/** More containers begun in one line than may be nested. */
const DEEP_LINE = new RegExp(
  String.raw`^[ \t]*(?:(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t])|\[\^[^\]\s]{1,999}\]:)[ \t]*){${MAX_DEPTH + 1}}`,
);
const RULE_LINE = /^[ \t]*([-*])(?:[ \t]*\1)*[ \t]*$/;

/** Makes text of a line of 10,000 quotes or lists, on which the parser would spend minutes. */
function escapeDeepLines(markdown: string, report: Report): string {
  const lines = markdown.split("\n").map((text, index) => {
    if (!DEEP_LINE.test(text) || RULE_LINE.test(text)) return text;
    reportDepth(index + 1, report);
    // Only a mark of punctuation can be escaped: 1. becomes 1\.
    return text.replace(/^([ \t]*\d*)/, "$1\\");
  });
  return lines.join("\n");
}

/** Tells of what lies deeper than `MAX_DEPTH`. */
export function reportDepth(line: number, report: Report): void {
  const what = `quotes, lists or emphasis lie in one another more than ${MAX_DEPTH} deep`;
  report.error(line, "nested-too-deep", what, "take some of the marks away");
}
