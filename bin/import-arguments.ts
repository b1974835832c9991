import { Misused, readFlags } from "./command";

/** What `npm run import` was asked for. */
export interface ImportArguments {
  /** Files and folders; `-` is standard input. At least one. */
  readonly inputs: readonly string[];
  readonly encoding?: string;
  readonly from?: string;
  readonly slug?: string;
  /** A file with a second copy of the same text. */
  readonly witness?: string;
  readonly stdout: boolean;
  readonly json: boolean;
  readonly force: boolean;
  readonly dryRun: boolean;
  readonly undoRewording: boolean;
}

export const USAGE = `npm run -s import -- FILE… [options]     FILE may be a folder, or - for standard input
  --stdout            print the Markdown only, with all text in its body; write nothing
  --json              print the report as JSON, of several files one on each line; write nothing
  --dry-run           print the report; write nothing
  --force             write over an existing article; its front matter and ids are kept
  --slug NAME         the article's address; default: from the file's name, else the title
  --witness FILE      a second copy of the same text, damaged in other places: it fills what is unsure in the first, and
                      where the two disagree is listed; it is kept beside the article, for the next time
  --encoding NAME     insist on an encoding, such as gb18030 or big5
  --from URL          address of the copy, from which the original is proposed
  --undo-rewording    undo what phrase converters have reworded (最佳化 for 优化)`;

/**
 * Reads the command line.
 *
 * @throws {Misused}
 */
export function readArguments(args: readonly string[]): ImportArguments {
  const { values, positionals } = readFlags({
    args: [...args],
    allowPositionals: true,
    options: {
      encoding: { type: "string" },
      from: { type: "string" },
      slug: { type: "string" },
      witness: { type: "string" },
      stdout: { type: "boolean" },
      json: { type: "boolean" },
      force: { type: "boolean" },
      "dry-run": { type: "boolean" },
      "undo-rewording": { type: "boolean" },
    },
  });
  const { encoding, from, slug, witness, stdout = false, json = false, force = false } = values;
  if (positionals.length === 0) throw new Misused("Name a file to import, or - for standard input.");
  if (slug !== undefined && !/^[a-z0-9][a-z0-9-]*$/u.test(slug))
    throw new Misused(`--slug is ${slug}: write it with a-z, 0-9 and hyphens, such as green-development.`);
  if (slug !== undefined && positionals.length > 1) throw new Misused("--slug is for one file.");
  if (witness === "-") throw new Misused("--witness is a file, not standard input: save the second copy first.");
  if (stdout && json) throw new Misused("--stdout and --json both print on standard output: take one.");
  if (from !== undefined && !(URL.canParse(from) && /^https?:/u.test(from)))
    throw new Misused(`--from is ${from}: write the whole address, with https://.`);
  return {
    inputs: positionals,
    ...(encoding !== undefined && { encoding }),
    ...(from !== undefined && { from }),
    ...(slug !== undefined && { slug }),
    ...(witness !== undefined && { witness }),
    stdout,
    json,
    force,
    dryRun: values["dry-run"] ?? false,
    undoRewording: values["undo-rewording"] ?? false,
  };
}
