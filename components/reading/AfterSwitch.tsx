"use client"; // a switch of scripts leaves things that only the browser can put back
import { useLayoutEffect } from "react";
import { showPreferences } from "@/components/chrome/preferences";
import { restorePlace } from "./keep-place";
import { stayInScript } from "./stay-in-script";

/** Puts back, before the first paint, what the page under a new `<html>` has lost: the reader's choices and place. */
export function AfterSwitch() {
  useLayoutEffect(() => {
    showPreferences();
    restorePlace();
    stayInScript();
  }, []);
  return null;
}
