"use client";
import { useSyncExternalStore } from "react";
import { onPreferenceChange, readPreference, type Preference } from "./preferences";

/** The reader's choice; undefined on the server and where none was made. */
export function usePreference(name: Preference): string | undefined {
  return useSyncExternalStore(
    onPreferenceChange,
    () => readPreference(name),
    () => undefined,
  );
}
