"use client"; // filters while the reader types
import { useId, useLayoutEffect, useRef, useState } from "react";
import { fold } from "./fold";

export interface TermFilterProps {
  readonly label: string;
  readonly hint: string;
  readonly none: string;
  /** `{count}` is filled in. */
  readonly count: string;
}

/** Name in the query. */
const KEY = "q";

/**
 * Hides the terms of the list that do not match. The list is on the page already; each entry carries in `data-find`
 * every form by which it can be found: both scripts, pinyin without tones, English. What is typed is kept in the query, for
 * the switch of scripts and for who comes back from a term.
 */
export function TermFilter({ label, hint, none, count }: TermFilterProps) {
  const [found, setFound] = useState<number>();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);

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

  useLayoutEffect(() => {
    if (!field.current) return;
    // Typed before the script ran, or kept.
    field.current.value ||= new URLSearchParams(location.search).get(KEY) ?? "";
    filter(field.current.value);
  }, []);

  return (
    <div className="scripted chrome mt-6">
      <label htmlFor={id} className="sr-only">
        {label}
      </label>
      <input
        ref={field}
        id={id}
        type="search"
        placeholder={hint}
        autoComplete="off"
        className="w-full max-w-card border-b border-quiet bg-transparent py-2 text-control placeholder:text-quiet"
        onChange={({ target }) => {
          filter(target.value);
          keep(target.value);
        }}
        // What was typed before the script ran made no change that it heard.
        onBlur={({ target }) => keep(target.value)}
      />
      <p role="status" className="mt-2 min-h-6 text-small text-quiet">
        {found === undefined ? "" : found === 0 ? none : count.replace("{count}", String(found))}
      </p>
    </div>
  );
}

function keep(query: string): void {
  const address = new URL(location.href);
  if (query === "") address.searchParams.delete(KEY);
  else address.searchParams.set(KEY, query);
  if (address.href === location.href) return;
  try {
    history.replaceState(null, "", address);
  } catch {
    // Safari allows a hundred in half a minute: the next letter may be kept again.
  }
}
