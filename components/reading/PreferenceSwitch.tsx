"use client"; // remembers a choice in the browser
import { writePreference } from "@/components/chrome/preferences";
import { usePreference } from "@/components/chrome/usePreference";

/** What is kept of a choice is only that it is not the usual one. */
const UNUSUAL = { marks: "off", conversion: "on" } as const;

export interface PreferenceSwitchProps {
  readonly label: string;
  /** `marks`: those on all terms. `conversion`: those on characters that could be written otherwise. */
  readonly preference: keyof typeof UNUSUAL;
}

/** Turns marks in the text on and off. */
export function PreferenceSwitch({ label, preference }: PreferenceSwitchProps) {
  const unusual = UNUSUAL[preference];
  const isUnusual = usePreference(preference) === unusual;
  return (
    <button
      type="button"
      role="switch"
      aria-checked={isUnusual === (unusual === "on")}
      className="scripted group mt-5 flex items-center gap-2 text-small text-quiet hover:text-ink"
      onClick={() => writePreference(preference, isUnusual ? undefined : unusual)}
    >
      <span
        aria-hidden="true"
        className="h-4 w-7 rounded-full border border-quiet p-0.5 group-aria-checked:border-accent group-aria-checked:bg-accent"
      >
        {/* A border, which is seen in a reader's own colours too. */}
        <span className="block size-2.5 rounded-full border-5 border-quiet group-aria-checked:ms-auto group-aria-checked:border-paper" />
      </span>
      {label}
    </button>
  );
}
