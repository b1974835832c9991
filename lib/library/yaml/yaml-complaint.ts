import type { ErrorCode, YAMLError } from "yaml";
import type { Complaint } from "../report";

const QUOTE = "put the value in quotes";

const MENDS: Partial<Record<ErrorCode, string>> = {
  BAD_DQ_ESCAPE: "put the value in single quotes, or write each “\\” twice",
  BAD_INDENT: "begin the line in the same column as its neighbours",
  BAD_SCALAR_START: `${QUOTE}: it begins with a sign that YAML keeps for itself`,
  BLOCK_AS_IMPLICIT_KEY: `${QUOTE}: a colon with a space after it begins a new key`,
  MULTIPLE_DOCS: "remove the line “---” or “...” inside",
  TAB_AS_INDENT: "indent with spaces",
  TAG_RESOLVE_FAILED: `${QUOTE}: an exclamation mark at its beginning is a sign of YAML`,
};

/** Says in an editor's words what the YAML parser found. */
export function yamlComplaint({ code, message, pos }: YAMLError, text: string): Complaint {
  const start = text.lastIndexOf("\n", pos[0] - 1) + 1;
  const line =
    text
      .slice(start, start + 80)
      .split("\n", 1)[0]
      ?.trim() ?? "";
  if (code === "DUPLICATE_KEY") {
    const key = text
      .slice(pos[0])
      .split(/\s*:/, 1)[0]
      ?.replace(/^["']|["']$/g, "");
    return { code: "duplicate-key", what: `the key “${key}” is written twice`, mend: "keep one of the two" };
  }
  const [summary = ""] = message.split("\n", 1);
  return {
    code: "bad-yaml",
    what: `broken YAML: ${summary}`,
    mend: colonMend(line) ?? MENDS[code] ?? otherMend(line, summary),
  };
}

/** The two slips of who writes Chinese: a colon from the Chinese keyboard, and one without a space behind it. */
function colonMend(line: string): string | undefined {
  const [, key] = /^([A-Za-z]+)\s*(?:：|:(?=\S))/.exec(line) ?? [];
  return key && `write “${key}: ” with a half-width colon and a space`;
}

function otherMend(line: string, summary: string): string {
  if (summary.startsWith("Missing closing")) return `close the quotation mark that “${line}” opens`;
  return `mend the line “${line}”; when in doubt, ${QUOTE}`;
}
