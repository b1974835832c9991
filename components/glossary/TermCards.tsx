"use client"; // opens a card beside the word that a reader points at
import { useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { announce } from "@/components/chrome/announce";
import { usePreference } from "@/components/chrome/usePreference";
import type { TermCard } from "@/lib/edition";
import { Card, type CardWords } from "./Card";
import { controlCards } from "./control-cards";

export interface TermCardsProps {
  /** Address of the cards of this article. */
  readonly source: string;
  readonly words: CardWords;
  readonly glossary: string;
}

/** One popover for all terms of an article. The cards come in a file, when the page is idle or one is first wanted. */
export function TermCards({ source, words, glossary }: TermCardsProps) {
  const popover = useRef<HTMLDivElement>(null);
  const [card, setCard] = useState<TermCard>();
  const marks = usePreference("marks");

  useEffect(() => {
    // Where they are not seen, a keyboard has nothing to stop at.
    for (const term of document.querySelectorAll<HTMLElement>(".text a.term")) term.tabIndex = marks === "off" ? -1 : 0;
  }, [marks]);

  useEffect(() => {
    const box = popover.current;
    if (!box) return;
    let cards: Promise<ReadonlyMap<string, TermCard>> | undefined;
    const load = async () => {
      const all = await (cards ??= fetchCards(source));
      // Offline, say: the terms are still links, and the next attempt may succeed.
      if (all.size === 0) cards = undefined;
      return all;
    };
    const end = controlCards({
      box,
      fill: async (term) => {
        const found = (await load()).get(term);
        // Before the popover opens, since its size decides on which side of the word it stands.
        if (found) flushSync(() => setCard(found));
        return found !== undefined;
      },
      heard: () => {
        const [term, definition] = ["[data-term-name]", "[data-definition]"].map(
          (selector) => box.querySelector(selector)?.textContent,
        );
        announce(`${term}：${definition}`, { visible: false });
      },
    });
    const whenIdle = globalThis.requestIdleCallback ?? ((then: () => void) => setTimeout(then, 1000));
    whenIdle(() => void load());
    return end;
  }, [source]);

  return (
    <div ref={popover} popover="auto" role={card && "dialog"} aria-labelledby={card && "_term"} className="card chrome">
      {card && <Card card={card} words={words} glossary={glossary} />}
    </div>
  );
}

/** Gives an empty map where the file cannot be had. */
async function fetchCards(source: string): Promise<ReadonlyMap<string, TermCard>> {
  try {
    const all = (await (await fetch(source)).json()) as TermCard[];
    return new Map(all.map((one) => [one.id, one]));
  } catch {
    return new Map();
  }
}
