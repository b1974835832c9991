"use client"; // only the browser knows the fragment, and goes nowhere where no element has it
import { useLayoutEffect } from "react";
import { nearestIds } from "./nearest-place";

/**
 * Does what the browser does not when a place is opened: brings into sight the section of the path, or what is nearest to a
 * place that is gone; marks it where `:target` does not; and takes the section out of the path when the reader goes on to
 * another, since the path names what the preview of a link is of.
 */
export function OpenAtSection({ section }: { readonly section?: string | undefined }) {
  useLayoutEffect(() => {
    let addressed: Element | undefined;
    const open = (change?: Event) => {
      addressed?.classList.remove("addressed");
      const { pathname, search, hash } = location;
      addressed = nearestIds(hash, change ? undefined : section)
        .map((id) => document.getElementById(id))
        .find((element) => element !== null);
      if (!addressed) return;
      // A reader who comes back, or has begun to read before the script ran, is left where they are.
      if (!document.getElementById(hash.slice(1)) && (change || scrollY === 0)) addressed.scrollIntoView();
      if (!addressed.matches(":target")) addressed.classList.add("addressed");
      const there = addressed.closest("section")?.id;
      if (section && there && there !== section)
        history.replaceState(history.state, "", pathname.split("/", 4).join("/") + search + hash);
    };
    open();
    addEventListener("hashchange", open);
    return () => removeEventListener("hashchange", open);
  }, [section]);
  return null;
}
