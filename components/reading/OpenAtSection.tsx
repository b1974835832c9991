"use client"; // only the browser knows the fragment, and goes nowhere where no element has it
import { useLayoutEffect } from "react";
import { nearestIds } from "./nearest-place";

/** Brings into sight what the browser does not: the section of the path, or what is nearest to a place that is gone. */
export function OpenAtSection({ section }: { readonly section?: string | undefined }) {
  useLayoutEffect(() => {
    // A reader who comes back, or has begun to read before the script ran, is left where they are.
    if (scrollY !== 0 || document.getElementById(location.hash.slice(1))) return;
    const there = nearestIds(location.hash, section).map((id) => document.getElementById(id));
    there.find((element) => element !== null)?.scrollIntoView();
  }, [section]);
  return null;
}
