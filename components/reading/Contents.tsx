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
  let marked: HTMLAnchorElement | undefined;
  const mark = () => {
    const tops = sections.map((section) => section.getBoundingClientRect().top);
    // The section that reaches across a line a third down the window is the one being read; at the end of the page the
    // last. Short ones share the window: then it is the one that was chosen.
    const atEnd = scrollY > 0 && scrollY + innerHeight >= document.documentElement.scrollHeight - 1;
    const line = atEnd ? innerHeight : innerHeight / 3;
    const chosen = sections.findIndex(({ id }) => location.hash === `#${id}`);
    const isChosenRead = chosen >= 0 && tops[chosen]! >= 0 && tops[chosen]! <= line;
    const reading = isChosenRead ? chosen : tops.findLastIndex((top) => top <= line);
    const id = sections[Math.max(0, reading)]?.id;
    const link = links.find(({ hash }) => hash === `#${id}`);
    if (!link) return;
    if (link !== marked) {
      marked?.removeAttribute("aria-current");
      link.setAttribute("aria-current", "location");
      marked = link;
    }
    // A long list goes no further than is needed for the entry and its neighbours to be seen.
    const { offsetTop: top, offsetHeight: height } = link;
    const { scrollTop, clientHeight } = contents;
    contents.scrollTop = Math.min(top - height, Math.max(scrollTop, top + 2 * height - clientHeight));
  };
  mark();
  const listening = new AbortController();
  // A closed sheet has nothing to scroll.
  contents.addEventListener("toggle", mark, listening);
  for (const type of ["scroll", "resize", "hashchange"])
    addEventListener(type, mark, { passive: true, signal: listening.signal });
  return () => listening.abort();
}
