import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { localeRow, type Locale } from "@/lib/locale";

/** What `proxy.ts` knows about a build: `csp.json` in its folder. */
export interface Policies {
  /** Every path that is there, with the hashes of its inline scripts as `script-src` takes them. */
  readonly pages: Readonly<Record<string, readonly string[]>>;
  /** The path of the page that says that there is no such page, for each locale in the site's order. */
  readonly missing: readonly { readonly locale: Locale; readonly path: string }[];
}

/** Gives the hashes of the inline scripts of a page, each once, in their order. Data blocks are not run and need none. */
export function scriptHashes(html: string): string[] {
  const inline = /<script(?![^>]*\s(?:src=|type="application\/(?:ld\+)?json"))[^>]*>([\s\S]*?)<\/script>/g;
  return [
    ...new Set(
      [...html.matchAll(inline)].map(
        ([, script = ""]) => `'sha256-${createHash("sha256").update(script).digest("base64")}'`,
      ),
    ),
  ];
}

/**
 * Collects from a finished build what its security policy needs.
 *
 * @param dist absolute path of the folder of the build
 */
export function collectPolicies(dist: string, locales: readonly Locale[]): Policies {
  const manifest = (name: string) => JSON.parse(readFileSync(join(dist, name), "utf8")) as Record<string, object>;
  const prerendered = Object.keys(manifest("prerender-manifest.json").routes ?? {});
  // Answered on demand but under one fixed path: known too, with no script of its own.
  const fixed = Object.values(manifest("app-path-routes-manifest.json"))
    .map(String)
    .filter((path) => !path.includes("["));
  const pages: Record<string, string[]> = {};
  for (const path of [...fixed, ...prerendered].sort()) {
    const file = join(dist, "server", "app", `${path === "/" ? "/index" : path}.html`);
    pages[path] = existsSync(file) ? scriptHashes(readFileSync(file, "utf8")) : [];
  }
  const missing = locales
    .map((locale) => ({ locale, path: `/${localeRow(locale).path}/404` }))
    .filter(({ path }) => path in pages);
  return { pages, missing };
}

/** Writes what `collectPolicies` gives to where `proxy.ts` reads it. */
export function writePolicies(dist: string, locales: readonly Locale[]): void {
  writeFileSync(join(dist, "csp.json"), JSON.stringify(collectPolicies(dist, locales)));
}
