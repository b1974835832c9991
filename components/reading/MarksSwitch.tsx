"use client"; // remembers a choice in the browser
import { writePreference } from "@/components/chrome/preferences";
import { usePreference } from "@/components/chrome/usePreference";

export interface MarksSwitchProps {
  readonly label: string;
}

/** Hides and shows the marks on all terms. */
export function MarksSwitch({ label }: MarksSwitchProps) {
  const shown = usePreference("marks") !== "off";
  return (
    <button
      type="button"
      role="switch"
      aria-checked={shown}
      className="scripted group mt-5 flex cursor-pointer items-center gap-2 text-small text-quiet hover:text-ink"
      onClick={() => writePreference("marks", shown ? "off" : undefined)}
    >
      <span
        aria-hidden="true"
        className="h-4 w-7 rounded-full border border-quiet p-0.5 group-aria-checked:border-accent group-aria-checked:bg-accent"
      >
        <span className="block size-2.5 rounded-full bg-quiet group-aria-checked:ms-auto group-aria-checked:bg-paper" />
      </span>
      {label}
    </button>
  );
}
