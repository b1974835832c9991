"use client"; // remembers a choice in the browser
import { announce } from "./announce";
import { ThemeIcon } from "./icons";
import { writePreference } from "./preferences";
import { usePreference } from "./usePreference";

const ORDER = ["system", "light", "dark"] as const;

export interface ThemeSwitchProps {
  readonly label: string;
  readonly names: Readonly<Record<(typeof ORDER)[number], string>>;
}

/** Goes round from the system's theme to light and dark. */
export function ThemeSwitch({ label, names }: ThemeSwitchProps) {
  const chosen = usePreference("theme");
  const current = ORDER.find((theme) => theme === chosen) ?? "system";
  const next = ORDER[(ORDER.indexOf(current) + 1) % ORDER.length] ?? "system";
  const text = `${label}：${names[current]}`;
  return (
    <button
      type="button"
      aria-label={text}
      title={text}
      className="scripted p-2 text-quiet hover:text-ink"
      onClick={() => {
        writePreference("theme", next === "system" ? undefined : next);
        announce(`${label}：${names[next]}`);
      }}
    >
      <ThemeIcon />
    </button>
  );
}
