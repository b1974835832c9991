import type { GenericSchema } from "valibot";
import { nearest } from "../nearest";
import type { Complaint } from "../report";
import type { Path } from "../yaml/line-of";

/** A key that the schema does not know, and where it stands. */
interface UnknownKey extends Complaint {
  readonly path: Path;
}

/** Finds every key that the schema does not know, at any depth; valibot's `strictObject` stops at the first. */
export function unknownKeys(schema: GenericSchema, value: unknown, path: Path = []): UnknownKey[] {
  if ("wrapped" in schema) return unknownKeys(schema.wrapped as GenericSchema, value, path);
  if ("item" in schema && Array.isArray(value))
    return value.flatMap((item: unknown, index) => unknownKeys(schema.item as GenericSchema, item, [...path, index]));
  if (!("entries" in schema) || typeof value !== "object" || value === null || Array.isArray(value)) return [];

  const entries = schema.entries as Readonly<Record<string, GenericSchema>>;
  const known = Object.keys(entries);
  return Object.entries(value).flatMap(([key, inner]) => {
    const entry = Object.hasOwn(entries, key) ? entries[key] : undefined;
    if (entry) return unknownKeys(entry, inner, [...path, key]);
    const near = nearest(key, known);
    const mend = near ? `write “${near}”, or remove it` : `remove it; the known keys are ${known.join(", ")}`;
    return [{ path: [...path, key], code: "unknown-key", what: `unknown key “${key}”`, mend }];
  });
}
