import type { Problem } from "../problem";
import { error } from "../report";

const REASONS: Readonly<Record<string, string>> = {
  EACCES: "the system does not permit it",
  EPERM: "the system does not permit it",
  EISDIR: "it is a folder",
  ENOTDIR: "it is not a folder",
  ENOENT: "it is not there, or is a link to nothing",
  ELOOP: "it is a link to itself",
};

/** Tells that the disk refused a file or folder. */
export function fileProblem(file: string, thrown: unknown): Problem {
  const code = codeOf(thrown);
  const reason = REASONS[code] ?? code;
  return error(
    { file, line: 1 },
    { code: "unreadable", what: `cannot be read: ${reason}`, mend: "put a file there that can be read, or remove it" },
  );
}

/** Whether the disk refused because there is nothing of that name. */
export function isMissing(thrown: unknown): boolean {
  return codeOf(thrown) === "ENOENT";
}

function codeOf(thrown: unknown): string {
  return thrown instanceof Error && "code" in thrown ? String(thrown.code) : String(thrown);
}
