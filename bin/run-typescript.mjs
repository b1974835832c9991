import { mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { buildSync } from "esbuild";

/**
 * Runs a TypeScript program of this project, on Node 20 too: `node bin/run-typescript.mjs bin/import.ts FILE`, in the root
 * of the repository. Its modules are bundled first: hundreds of them would take longer to load than that does.
 */
const [, , program, ...args] = process.argv;
if (program === undefined) throw new Error("Name a program: node bin/run-typescript.mjs bin/import.ts");

/** Below node_modules, so that packages are found from there. */
const FOLDER = resolve("node_modules", ".cache", "zhengdu-bin");
/** In milliseconds: another command may still load what older sources gave. */
const DAY = 24 * 60 * 60 * 1000;

const { outputFiles } = buildSync({
  entryPoints: [program],
  outdir: FOLDER,
  outExtension: { ".js": ".mjs" },
  bundle: true,
  // What is imported late is loaded late, or never.
  splitting: true,
  packages: "external",
  platform: "node",
  format: "esm",
  target: "node20",
  sourcemap: "inline",
  sourcesContent: false,
  write: false,
  logLevel: "error",
});
mkdirSync(FOLDER, { recursive: true });
for (const { path, contents } of outputFiles) {
  // Whole at once: the same command may begin elsewhere at this moment.
  writeFileSync(`${path}.${process.pid}`, contents);
  renameSync(`${path}.${process.pid}`, path);
}
for (const name of readdirSync(FOLDER)) {
  const file = join(FOLDER, name);
  if (Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0) > DAY) rmSync(file, { force: true });
}

process.setSourceMapsEnabled(true);
process.argv = [process.execPath, program, ...args];
await import(pathToFileURL(join(FOLDER, `${basename(program, ".ts")}.mjs`)).href);
