import { request } from "node:http";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { ensureBuilt } from "./ensure-built";
import { readAddress, StartProblem, tryPort, urlOf } from "./port";
import { runNode } from "./run";

/** `npm start`: builds when needed, serves, and says where. */
async function start(root: string, env: NodeJS.ProcessEnv): Promise<number> {
  if (env.npm_lifecycle_event !== undefined) endWithParent();
  const { port: wanted, host } = readAddress(env, process.argv.slice(2));
  // Before the build, which takes long, and again after it, when somebody else may have come.
  const port = await tryPort({ port: wanted, host });
  const built = await ensureBuilt(root, env);
  if (built !== 0) return built;
  await tryPort({ port, host });

  const next = join("node_modules", "next", "dist", "bin", "next");
  // Next reads PORT by itself, but not HOST; a host that nobody asked for would close one family of addresses.
  const args = [next, "start", "-p", String(port), ...(host === undefined ? [] : ["-H", host])];
  const stopped = new AbortController();
  void announce(urlOf({ port, host }), stopped.signal);
  return runNode(args, {
    cwd: root,
    env: { ...env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
  }).finally(() => stopped.abort());
}

/** npm hands a signal to the shell between us, which ends without passing it on: that it is gone is the signal. */
function endWithParent(): void {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, "SIGTERM");
  }, 250).unref();
}

/** Prints the address once it answers: Next says that it is ready before it is. */
async function announce(url: string, stopped: AbortSignal): Promise<void> {
  while (!stopped.aborted && !(await answers(url))) await sleep(100);
  if (!stopped.aborted) console.log(`\nZhengdu is open at ${url} (Ctrl+C stops it)\n`);
}

function answers(url: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = request(url, { method: "HEAD", agent: false }, (response) => {
      response.resume();
      resolve(true);
    });
    probe.once("error", () => resolve(false)).end();
  });
}

try {
  process.exitCode = await start(process.cwd(), process.env);
} catch (error) {
  if (!(error instanceof StartProblem)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
