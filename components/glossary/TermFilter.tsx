"use client"; // filters while the reader types
import { useId, useState } from "react";
import { fold } from "./fold";

export interface TermFilterProps {
  readonly label: string;
  readonly hint: string;
  readonly none: string;
  /** `{count}` is filled in. */
  readonly count: string;
}

/**
 * Hides the terms of the list that do not match. The list is on the page already; each entry carries in `data-find`
 * every form by which it can be found: both scripts, pinyin without tones, English.
 */
export function TermFilter({ label, hint, none, count }: TermFilterProps) {
  const [found, setFound] = useState<number>();
  const field = useId();

  const filter = (query: string) => {
    const wanted = fold(query);
    let shown = 0;
    for (const group of document.querySelectorAll<HTMLElement>("[data-find-group]")) {
      let any = false;
      for (const entry of group.querySelectorAll<HTMLElement>("[data-find]")) {
        const matches = entry.dataset.find?.includes(wanted) ?? false;
        entry.hidden = !matches;
        any ||= matches;
        if (matches) shown++;
      }
      group.hidden = !any;
    }
    setFound(wanted === "" ? undefined : shown);
  };

  return (
    <div className="scripted chrome mt-6">
      <label htmlFor={field} className="sr-only">
        {label}
      </label>
      <input
        id={field}
        type="search"
        placeholder={hint}
        autoComplete="off"
        className="w-full max-w-card border-b border-quiet bg-transparent py-2 text-control placeholder:text-quiet"
        onChange={(event) => filter(event.target.value)}
      />
      <p role="status" className="mt-2 min-h-6 text-small text-quiet">
        {found === undefined ? "" : found === 0 ? none : count.replace("{count}", String(found))}
      </p>
    </div>
  );
}
