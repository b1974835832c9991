"use client"; // a switch of scripts leaves things that only the browser can put back
import { useLayoutEffect } from "react";
import { showPreferences } from "@/components/chrome/preferences";
import { restorePlace } from "./keep-place";

/**
 * Puts back, before the first paint, what the page under a new `<html>` has lost: the reader's choices and place, and
 * the mark on the sentence of the fragment, since a client navigation does not set `:target`.
 */
export function AfterSwitch() {
  useLayoutEffect(() => {
    showPreferences();
    restorePlace();
    // Ids are ASCII, so the fragment needs no decoding.
    const addressed = document.getElementById(location.hash.slice(1));
    if (!addressed || addressed.matches(":target")) return;
    addressed.classList.add("addressed");
    const clear = () => addressed.classList.remove("addressed");
    addEventListener("hashchange", clear, { once: true });
    return () => removeEventListener("hashchange", clear);
  }, []);
  return null;
}
