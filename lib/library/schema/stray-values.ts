import { strayCharacter } from "../files/stray-characters";
import type { Complaint } from "../report";
import type { Path } from "../yaml/line-of";

/** Finds characters that no text holds but that YAML lets one write as escapes in double quotes, such as `\0`. */
export function strayValues(value: unknown, path: Path = []): (Complaint & { readonly path: Path })[] {
  if (typeof value === "string") {
    const stray = strayCharacter(value);
    return stray ? [{ path, ...stray }] : [];
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    return [...strayValues(key, here), ...strayValues(inner, here)];
  });
}
