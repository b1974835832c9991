"use client"; // is there only while the marks are
import { usePreference } from "@/components/chrome/usePreference";
import { CONTENTS_ID } from "@/components/reading/contents-id";
import { DOUBTS_ID } from "./doubts-id";

/** Opens the card at the first marked character in sight: the way in for a keyboard. */
export function DoubtsButton({ label }: { readonly label: string }) {
  const on = usePreference("conversion") === "on";
  if (!on) return null;
  const open = () => {
    // On a narrow screen this button stands in a sheet that would cover the text.
    const contents = document.getElementById(CONTENTS_ID);
    if (contents?.matches(":popover-open")) contents.hidePopover();
    document.getElementById(DOUBTS_ID)?.showPopover();
  };
  return (
    <button type="button" className="scripted link mt-2 text-small text-quiet hover:text-accent" onClick={open}>
      {label}
    </button>
  );
}
