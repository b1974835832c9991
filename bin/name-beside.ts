import { extname } from "node:path";

/**
 * The name under which a copy stands beside its article: its own ending, which tells its format, but never `.md`, since
 * that would be an article itself.
 *
 * @param what which copy it is
 * @param name of the file that was imported
 */
export function nameBeside(slug: string, what: "damaged" | "witness", name: string): string {
  const ending = extname(name).toLowerCase();
  return `${slug}.${what}${ending === ".md" ? ".markdown" : ending || ".txt"}`;
}
