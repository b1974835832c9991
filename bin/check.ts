import { spawn } from "node:child_process";
import { join } from "node:path";
import { checkContent } from "./check-content";
import { missingInPreviews } from "./check-preview-font";
import { ensureCompiled } from "./ensure-compiled";
import { removeStaleTypes } from "./stale-types";

/** One check: a name for the printed outcome, and the programs to run, one after the other, as arguments of `node`. */
interface Check {
  readonly name: string;
  readonly programs: readonly (readonly string[])[];
}

const program = (...path: string[]) => join("node_modules", ...path);

const CHECKS: readonly Check[] = [
  // On a clean clone the types of routes and of imported style sheets are not there: Next writes them.
  {
    name: "types",
    programs: [
      [program("next", "dist", "bin", "next"), "typegen"],
      [program("typescript", "bin", "tsc"), "--noEmit", "--incremental", "false"],
    ],
  },
  { name: "lint and rooms", programs: [[program("oxlint", "bin", "oxlint")]] },
  { name: "format", programs: [[program("oxfmt", "bin", "oxfmt"), "--check"]] },
  { name: "dead code", programs: [[program("knip", "bin", "knip.js"), "--no-progress"]] },
];

/** Runs one check to its end. What it printed is kept, so that checks side by side do not mix theirs. */
async function outcome({ programs }: Check): Promise<{ passed: boolean; printed: string }> {
  let printed = "";
  for (const args of programs) {
    const child = spawn(process.execPath, args, {
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" },
      stdio: ["ignore", "pipe", "pipe"],
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8");
      stream.on("data", (text: string) => (printed += text));
    }
    const code = await new Promise<number | null>((resolve) => child.once("close", resolve));
    if (code !== 0) return { passed: false, printed };
  }
  return { passed: true, printed };
}

removeStaleTypes(process.cwd());
const running = CHECKS.map((check) => ({ check, result: outcome(check) }));
const failed: string[] = [];
const tell = (name: string, passed: boolean) => {
  console.log(`${passed ? "ok    " : "FAILED"} ${name}`);
  if (!passed) failed.push(name);
};
await ensureCompiled(process.cwd());
// Here and not in a process of its own: it is what all the others have time for.
const site = checkContent(process.cwd(), process.env);
if (site) for (const line of missingInPreviews(process.cwd(), site)) console.error(line);
for (const { check, result } of running) {
  const { passed, printed } = await result;
  if (!passed) console.error(printed.trimEnd());
  tell(check.name, passed);
}
tell("content", site !== undefined);
if (failed.length > 0) {
  console.error(`${failed.length} of ${CHECKS.length + 1} checks failed: ${failed.join(", ")}`);
  process.exitCode = 1;
}
