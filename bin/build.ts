import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { checkContent } from "./check-content";
import { writePolicies } from "./csp";
import { distFolder } from "./dist";
import { isBuilt, STAMP } from "./ensure-built";
import { ensureCompiled } from "./ensure-compiled";
import { fingerprint } from "./fingerprint";
import { withLock } from "./lock";
import { runNode } from "./run";
import { removeStaleTypes } from "./stale-types";

/** `npm run build`, and with `--if-needed` what `npm start` and the tests run before they serve. */
async function build(root: string, env: NodeJS.ProcessEnv): Promise<number> {
  const dist = join(root, distFolder(env));
  const stamp = join(dist, STAMP);
  // First of all: a build that fails and is then undone by hand must not look current.
  rmSync(stamp, { force: true });
  const inputs = fingerprint(root, env);

  await ensureCompiled(root);
  const site = checkContent(root, env);
  if (site === undefined) return 1;
  removeStaleTypes(root);
  const code = await runNode([join("node_modules", "next", "dist", "bin", "next"), "build"], {
    cwd: root,
    env: { ...env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
  });
  if (code !== 0) return code;
  writePolicies(dist, site.content.site.locales);
  writeFileSync(stamp, inputs);
  return 0;
}

const root = process.cwd();
const ifNeeded = process.argv.includes("--if-needed");
process.exitCode = await withLock(
  join(root, `${distFolder(process.env)}.lock`),
  async () => (ifNeeded && isBuilt(root, process.env) ? 0 : build(root, process.env)),
  { onWait: (pid) => console.error(`Another build is running (process ${pid}): waiting for it.`) },
);
