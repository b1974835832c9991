import { readFileSync } from "node:fs";
import { convert } from "@/lib/conversion";
import { contentFolder, formatProblems, LOCALES, readOverrides, SCRIPTS } from "@/lib/library";
import { Misused, readFlags, withUsage } from "./command";
import { ensureCompiled } from "./ensure-compiled";

const USAGE = `npm run -s convert -- --from ${SCRIPTS.join("|")} --to ${LOCALES.join("|")}  < text`;

/**
 * Converts standard input to standard output, line for line, with the site's overrides.
 *
 * @param args of the command line
 * @param env `ZHENGDU_CONTENT` names the folder of the content
 * @returns the exit code: 0 done, 1 the overrides have errors, 2 could not
 */
export const convertInput = withUsage(USAGE, async (args, env, output, read = () => readFileSync(0)) => {
  const { values } = readFlags({ args: [...args], options: { from: { type: "string" }, to: { type: "string" } } });
  const from = SCRIPTS.find((script) => script === values.from);
  const to = LOCALES.find((locale) => locale === values.to);
  if (!from) throw new Misused(`--from is ${values.from ?? "missing"}: it is one of ${SCRIPTS.join(", ")}.`);
  if (!to) throw new Misused(`--to is ${values.to ?? "missing"}: it is one of ${LOCALES.join(", ")}.`);

  const { overrides, problems } = readOverrides(contentFolder(env, process.cwd()));
  if (problems.length > 0) output.err(formatProblems(problems));
  if (problems.some(({ severity }) => severity === "error")) return 1;

  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(read());
  } catch {
    throw new Misused("Standard input is not UTF-8: convert its encoding first.");
  }
  await ensureCompiled(process.cwd());
  // A phrase does not run over the end of a line, and what ends a line stays as it is.
  const lines = text.split(/(?<=\n)/);
  output.out(lines.map((line) => convert(line, { from, to, overrides }).text).join(""));
  return 0;
});
