import { join } from "node:path";
import { build } from "esbuild";

const FOLDER = join(process.cwd(), "node_modules", ".cache", "zhengdu-bench");

/** The module that `buildConversion` makes. */
export const BUILT = join(FOLDER, "index.js");

/** Builds our conversion as a site's build does, which its peers were by those who publish them: to JavaScript, in few files. */
export async function buildConversion(): Promise<void> {
  await build({
    entryPoints: [join(process.cwd(), "lib", "conversion", "index.ts")],
    outdir: FOLDER,
    bundle: true,
    splitting: true,
    minify: true,
    platform: "node",
    format: "esm",
    packages: "external",
    logLevel: "warning",
  });
}
