"use client"; // marks the section that is on the screen
import { useEffect, useRef, type ReactNode } from "react";
import { CONTENTS_ID } from "./contents-id";

export interface ContentsProps {
  readonly label: string;
  readonly sections: readonly { readonly id: string; readonly title: string }[];
  /** Controls below the list. */
  readonly children?: ReactNode;
}

/**
 * The table of contents: one element, beside the text on a wide screen, a sheet on a narrow one, without JavaScript
 * too. With it the section being read is marked, and the sheet closes when a section was chosen.
 */
export function Contents({ label, sections, children }: ContentsProps) {
  const contents = useRef<HTMLElement>(null);
  useEffect(() => (contents.current ? markSectionRead(contents.current) : undefined), []);
  const close = () => {
    if (contents.current?.matches(":popover-open")) contents.current.hidePopover();
  };
  return (
    <nav ref={contents} id={CONTENTS_ID} popover="auto" aria-label={label} className="toc chrome text-control">
      <ol>
        {sections.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`} onClick={close}>
              {title}
            </a>
          </li>
        ))}
      </ol>
      {children}
    </nav>
  );
}

/** Marks in a list of links the section that is being read; gives the function that ends it. */
function markSectionRead(contents: HTMLElement): () => void {
  const links = [...contents.querySelectorAll<HTMLAnchorElement>("a[href^='#']")];
  const sections = links.flatMap((link) => document.getElementById(link.hash.slice(1)) ?? []);
  const mark = () => {
    // The section that reaches across a line a third down the window is the one being read.
    const reading =
      sections.findLast((section) => section.getBoundingClientRect().top <= innerHeight / 3) ?? sections[0];
    for (const link of links)
      if (link.hash.slice(1) === reading?.id) link.setAttribute("aria-current", "location");
      else link.removeAttribute("aria-current");
  };
  const observer = new IntersectionObserver(mark, { rootMargin: "-33% 0px -66% 0px" });
  for (const section of sections) observer.observe(section);
  return () => observer.disconnect();
}
