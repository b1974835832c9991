import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

/**
 * Runs a TypeScript program of this project, on Node 20 too: `node bin/run-typescript.mjs bin/import.ts FILE`, in the root
 * of the repository. Its modules are bundled first, where they have changed: hundreds of them would take a second to load.
 */
const [, , program, ...args] = process.argv;
if (program === undefined) throw new Error("Name a program: node bin/run-typescript.mjs bin/import.ts");

/** Below node_modules, so that packages are found from there. */
const FOLDER = resolve("node_modules", ".cache", "zhengdu-bin", program);
const ENTRY = join(FOLDER, `${basename(program, ".ts")}.mjs`);
/** What the bundle was made of: the stamp of each file, by its path. */
const INPUTS = join(FOLDER, "inputs.json");
/** In milliseconds: so long another process may still load what older sources gave. */
const DAY = 24 * 60 * 60 * 1000;

function stampOf(file) {
  const { mtimeMs, size } = statSync(file);
  return `${mtimeMs} ${size}`;
}

function isCurrent() {
  try {
    const inputs = Object.entries(JSON.parse(readFileSync(INPUTS, "utf8")));
    return inputs.every(([file, stamp]) => stampOf(file) === stamp);
  } catch {
    return false;
  }
}

async function bundle() {
  const { build } = await import("esbuild");
  const began = Date.now();
  const { outputFiles, metafile } = await build({
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
    metafile: true,
    write: false,
    logLevel: "error",
  });
  mkdirSync(FOLDER, { recursive: true });
  // The entry after what it imports.
  for (const { path, contents } of outputFiles.toSorted((a, b) => Number(a.path === ENTRY) - Number(b.path === ENTRY)))
    write(path, contents);
  const inputs = ["tsconfig.json", ...Object.keys(metafile.inputs)].map((file) => [file, stampOf(file)]);
  // What has changed since may be in the bundle, or not.
  if (inputs.every(([file]) => statSync(file).mtimeMs < began))
    write(INPUTS, JSON.stringify(Object.fromEntries(inputs)));
  for (const name of readdirSync(FOLDER)) {
    const made = statSync(join(FOLDER, name), { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (began - made > DAY) rmSync(join(FOLDER, name), { force: true });
  }
}

/** Whole at once: the same program may begin elsewhere at this moment. */
function write(file, contents) {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, contents);
  renameSync(draft, file);
}

if (!isCurrent()) await bundle();
process.setSourceMapsEnabled(true);
process.argv = [process.execPath, program, ...args];
await import(pathToFileURL(ENTRY).href);
