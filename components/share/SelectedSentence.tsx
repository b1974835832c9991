"use client"; // only the browser knows what is selected
import { useEffect, useState, type ReactNode } from "react";

/** What the link takes of the window's height beside the text, its distance included: CSS pixels. */
const HIGH = 60;

/** Where the link leads, and where it stands: CSS pixels of the page. */
interface Place {
  readonly href: string;
  readonly top: number;
  readonly left: number;
}

export interface SelectedSentenceProps {
  /** Of the article in this locale. */
  readonly path: string;
  readonly label: string;
}

/**
 * While text is selected, a link to the sentence in which the selection begins, below its end, or above its beginning
 * where the window ends. What a press on it does is as with the links beside the headings.
 */
export default function SelectedSentence({ path, label }: SelectedSentenceProps): ReactNode {
  const [place, setPlace] = useState<Place>();
  useEffect(() => {
    // Not while a pointer still selects, or presses the link: before that is a click, it may end the selection.
    const show = () => setTimeout(() => document.querySelector(":active") ?? setPlace(placeOf(path)));
    const listeners = new AbortController();
    for (const type of ["selectionchange", "pointerup"]) document.addEventListener(type, show, listeners);
    show();
    return () => listeners.abort();
  }, [path]);
  return (
    place && (
      <a
        className="share chrome absolute mt-2 flex min-h-11 items-center rounded border border-line bg-raised px-3 text-control shadow-md select-none"
        href={place.href}
        style={{ top: place.top, left: `clamp(0.5rem, ${place.left}px - 3.5rem, 100% - 7.5rem)` }}
        onMouseDown={(event) => event.preventDefault()}
      >
        {label}
      </a>
    )
  );
}

/** Undefined where nothing is selected, or something beside the text too. */
function placeOf(path: string): Place | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed) return undefined;
  const range = selection.getRangeAt(0);
  const text = document.querySelector(".text");
  if (!text?.contains(range.commonAncestorContainer)) return undefined;
  const sentence = [...text.querySelectorAll("p > span[id]")].find((one) => hasSomeOf(range, one));
  const lines = [...range.getClientRects()];
  const [begin, end] = [lines[0], lines.at(-1)];
  if (!sentence || !begin || !end) return undefined;
  const href = `${path}/${sentence.closest("section")?.id}#${sentence.id}`;
  if (end.bottom + HIGH <= innerHeight) return { href, top: end.bottom + scrollY, left: end.right };
  const header = document.querySelector("header")?.getBoundingClientRect().bottom ?? 0;
  return { href, top: Math.max(header, begin.top - HIGH) + scrollY, left: begin.left };
}

/** Whether a range has some of an element, and not only its end: many begin to select behind the full stop before it. */
function hasSomeOf(range: Range, element: Element): boolean {
  if (!range.intersectsNode(element)) return false;
  const part = document.createRange();
  part.selectNodeContents(element);
  if (part.compareBoundaryPoints(Range.START_TO_START, range) < 0)
    part.setStart(range.startContainer, range.startOffset);
  return part.toString() !== "";
}
