"use client"; // knows what is on the screen
import { useEffect } from "react";
import { CONTENTS_ID } from "./contents-id";

/** Marks the section being read in the table of contents, and closes its sheet when a section was chosen. */
export function ContentsMarker() {
  useEffect(() => {
    const contents = document.getElementById(CONTENTS_ID);
    if (!contents) return;
    const links = new Map(
      [...contents.querySelectorAll<HTMLAnchorElement>("a[href^='#']")].map((link) => [link.hash.slice(1), link]),
    );
    const sections = [...links.keys()].flatMap((id) => document.getElementById(id) ?? []);
    const mark = () => {
      // The section that reaches across a line a third down the window is the one being read.
      const line = innerHeight / 3;
      const reading = sections.findLast((section) => section.getBoundingClientRect().top <= line) ?? sections[0];
      for (const [id, link] of links)
        if (id === reading?.id) link.setAttribute("aria-current", "location");
        else link.removeAttribute("aria-current");
    };
    const observer = new IntersectionObserver(mark, { rootMargin: "-33% 0px -66% 0px" });
    for (const section of sections) observer.observe(section);
    const close = (event: MouseEvent) => {
      if ((event.target as Element).closest("a") && contents.matches(":popover-open")) contents.hidePopover();
    };
    contents.addEventListener("click", close);
    return () => {
      observer.disconnect();
      contents.removeEventListener("click", close);
    };
  }, []);
  return null;
}
