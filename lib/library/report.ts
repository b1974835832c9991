import type { Place } from "./content";
import type { Problem } from "./problem";

/** What is to be told of a value, before it is known where it stands. */
export interface Complaint {
  readonly code: string;
  readonly what: string;
  readonly mend: string;
}

/** A problem that stops the build. */
export function error({ file, line }: Place, { code, what, mend }: Complaint): Problem {
  return { severity: "error", file, line, code, what, mend };
}

/** A problem that is only told. */
export function warning(place: Place, complaint: Complaint): Problem {
  return { ...error(place, complaint), severity: "warning" };
}
