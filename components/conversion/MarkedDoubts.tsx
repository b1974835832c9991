"use client"; // marks characters of the page and opens a card at one
import { useEffect, useRef, useState, type ReactNode } from "react";
import { flushSync } from "react-dom";
import { standClear } from "@/components/reading/stand-clear";
import type { Doubt } from "@/lib/edition";
import { DoubtCard, type DoubtWords } from "./DoubtCard";
import { DOUBT_NAME_ID, DOUBTS_ID } from "./doubts-id";
import { doubtAt, findInPage, firstInSight, type FoundDoubt } from "./find-in-page";

export interface MarkedDoubtsProps {
  /** Address of the doubts of this article. */
  readonly source: string;
}

/** What is fetched from there. */
export interface ToldDoubts {
  /** The script from which the article was converted. */
  readonly script: string;
  readonly doubts: readonly Doubt[];
  readonly words: DoubtWords;
}

/**
 * Marks each character that could be written otherwise by the CSS Custom Highlight API: the sentences stay whole and no
 * element is added to them. A click on one opens its card; in the card one goes on to the next.
 */
export default function MarkedDoubts({ source }: MarkedDoubtsProps): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  const anchor = useRef<HTMLSpanElement>(null);
  /** The one to show when the card opens; without it the first in sight. */
  const wanted = useRef<number>(undefined);
  const shownAtPress = useRef(-1);
  const [told, setTold] = useState<Omit<ToldDoubts, "doubts">>();
  const [found, setFound] = useState<readonly FoundDoubt[]>([]);
  const [at, setAt] = useState(0);

  useEffect(() => {
    const ending = new AbortController();
    fetchDoubts(source, ending.signal).then(({ doubts, ...rest }) => {
      setTold(rest);
      setFound(findInPage(doubts));
    }, ignore);
    return () => ending.abort();
  }, [source]);

  useEffect(() => {
    CSS.highlights.set("doubt", new Highlight(...found.map(({ range }) => range)));
    return () => void CSS.highlights.delete("doubt");
  }, [found]);

  const isOpen = () => box.current?.matches(":popover-open") ?? false;

  const show = (index: number) => {
    // Moved while open, a popover keeps the side of the word on which it was.
    if (isOpen()) box.current?.hidePopover();
    wanted.current = index;
    box.current?.showPopover();
  };

  /** Brings a character into sight and its facts into the card, before that opens beside it. */
  const prepare = (index: number) => {
    const here = found[index]?.range;
    if (!here || !anchor.current) return;
    flushSync(() => setAt(index));
    if (box.current) standClear(here, box.current);
    const { left, top, width, height } = here.getBoundingClientRect();
    const place = { left: left + scrollX, top: top + scrollY, width, height };
    for (const [side, length] of Object.entries(place)) anchor.current.style.setProperty(side, `${length}px`);
    CSS.highlights.set("doubt-here", new Highlight(here));
  };

  useEffect(() => {
    const ending = new AbortController();
    const listen = { signal: ending.signal, capture: true };
    // Pressing anywhere closes an open card before the click arrives: note now whose it was.
    document.addEventListener("pointerdown", () => (shownAtPress.current = isOpen() ? at : -1), listen);
    document.addEventListener(
      "click",
      (event) => {
        if (!(event.target instanceof Element) || !event.target.closest("article")) return;
        const index = doubtAt(found, event.clientX, event.clientY);
        if (index < 0 || getSelection()?.isCollapsed === false) return;
        // The marks are what the reader has asked for: a term or link under one waits.
        event.preventDefault();
        event.stopPropagation();
        if (index !== shownAtPress.current) show(index);
      },
      listen,
    );
    return () => ending.abort();
  });

  return (
    <>
      <span ref={anchor} aria-hidden="true" className="doubt-anchor" />
      <div
        ref={box}
        id={DOUBTS_ID}
        popover="auto"
        role="dialog"
        aria-labelledby={DOUBT_NAME_ID}
        className="card doubt-card chrome"
        onBeforeToggle={({ newState }) => {
          if (newState === "open") prepare(wanted.current ?? firstInSight(found));
          else CSS.highlights.delete("doubt-here");
          wanted.current = undefined;
        }}
        onToggle={({ newState, currentTarget }) => {
          // Only an open sheet has a height.
          if (newState === "open" && found[at]) standClear(found[at].range, currentTarget);
        }}
      >
        {told && found[at] && (
          <DoubtCard
            doubt={found[at].doubt}
            place={{ at: at + 1, of: found.length }}
            {...told}
            onGo={(step, control) => {
              show((at + step + found.length) % found.length);
              control.focus();
            }}
          />
        )}
      </div>
    </>
  );
}

async function fetchDoubts(source: string, signal: AbortSignal): Promise<ToldDoubts> {
  return (await (await fetch(source, { signal })).json()) as ToldDoubts;
}

/** Offline, say, or left already: nothing is marked. */
function ignore(): void {}
