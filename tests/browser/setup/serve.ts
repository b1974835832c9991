import { spawn } from "node:child_process";
import { join } from "node:path";
import { ensureBuilt } from "@/bin/ensure-built";

/** A server of one content folder, on a free port of this machine. */
export interface Served {
  /** Without a slash at the end. */
  readonly url: string;
  /** Ends the server and waits until it is gone. */
  close(): Promise<void>;
}

/**
 * Builds a content folder when its build is not current, and serves it.
 *
 * @param more environment variables besides the present ones, such as the content's and the build's folder
 */
export async function serve(root: string, more: Readonly<Record<string, string>>): Promise<Served> {
  const env = { ...environment(), ...more };
  const built = await ensureBuilt(root, env);
  if (built !== 0) throw new Error(`The site of ${more.ZHENGDU_CONTENT ?? "content"} could not be built: see above`);

  const next = join("node_modules", "next", "dist", "bin", "next");
  const server = spawn(process.execPath, [next, "start", "-p", "0", "-H", "127.0.0.1"], {
    cwd: root,
    env: { ...env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const gone = new Promise<void>((resolve) => void server.once("close", () => resolve()));
  const close = async () => {
    server.kill("SIGTERM");
    // A page that still streams keeps a server alive.
    const hard = setTimeout(() => server.kill("SIGKILL"), 5_000);
    await gone;
    clearTimeout(hard);
  };
  let printed = "";
  const url = await new Promise<string>((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      printed += String(chunk);
      const address = /Local:\s+(http:\/\/\S+)/.exec(printed)?.[1];
      if (address !== undefined) resolve(address);
    };
    server.stdout.on("data", listen);
    server.stderr.on("data", listen);
    // What the server complains of later belongs to whoever reads the outcome of the tests.
    server.stderr.pipe(process.stderr);
    void gone.then(() => reject(new Error(`The server ended before it listened:\n${printed}`)));
  });
  try {
    await fetch(url, { method: "HEAD", redirect: "manual" });
    return { url, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The present environment without what the test runner adds, since `next build` is stopped by a foreign `NODE_ENV`. */
function environment(): NodeJS.ProcessEnv {
  const { ZHENGDU_CONTENT: _, ZHENGDU_DIST: _dist, ZHENGDU_URL: _url, ...rest } = process.env;
  return Object.fromEntries(
    Object.entries(rest).filter(([name]) => !/^(VITEST|VITE_|NODE_ENV$|NODE_OPTIONS$)/.test(name)),
  ) as NodeJS.ProcessEnv;
}
