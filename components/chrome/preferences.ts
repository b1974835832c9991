/**
 * The reader's choices, kept in this browser only and shown as attributes of `<html>`, which the style sheet reads.
 * Browser only, apart from `PREFERENCES_SCRIPT`.
 */
export type Preference = "theme" | "marks" | "conversion";

/**
 * Runs in the head before anything is painted. It stands here as text, because the policy for scripts allows it by its
 * hash. Storage can be forbidden: then the page stays as it is.
 */
export const PREFERENCES_SCRIPT = `try{for(const k of["theme","marks"]){const v=localStorage.getItem(k);if(v)document.documentElement.dataset[k]=v}}catch{}`;

/** What was chosen where storage is forbidden or full: it holds for this page, over switches of scripts too. */
const unkept = new Map<Preference, string | undefined>();

/** The choice, or undefined where none was made. */
export function readPreference(name: Preference): string | undefined {
  if (unkept.has(name)) return unkept.get(name);
  try {
    return localStorage.getItem(name) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a choice and shows it; undefined takes it back. */
export function writePreference(name: Preference, value: string | undefined): void {
  try {
    if (value === undefined) localStorage.removeItem(name);
    else localStorage.setItem(name, value);
    unkept.delete(name);
  } catch {
    unkept.set(name, value);
  }
  show(name, value);
  for (const listener of listeners) listener();
}

/** Shows all choices again: a switch of scripts replaces `<html>`'s attributes. */
export function showPreferences(): void {
  for (const name of ["theme", "marks"] as const) show(name, readPreference(name));
}

function show(name: Preference, value: string | undefined): void {
  if (value === undefined) delete document.documentElement.dataset[name];
  else document.documentElement.dataset[name] = value;
}

const listeners = new Set<() => void>();

/** Calls back at every change, made here or in another tab; gives the function that ends it. */
export function onPreferenceChange(listener: () => void): () => void {
  const fromAnotherTab = () => {
    showPreferences();
    listener();
  };
  listeners.add(listener);
  addEventListener("storage", fromAnotherTab);
  return () => {
    listeners.delete(listener);
    removeEventListener("storage", fromAnotherTab);
  };
}
