"use client"; // the address without a fragment names the section in its path only
import { useLayoutEffect } from "react";

/** Brings the section into sight where the address has no fragment that would do so. */
export function OpenAtSection({ section }: { readonly section: string }) {
  useLayoutEffect(() => {
    // A reader who comes back, or has begun to read before the script ran, is left where they are.
    if (location.hash === "" && scrollY === 0) document.getElementById(section)?.scrollIntoView();
  }, [section]);
  return null;
}
