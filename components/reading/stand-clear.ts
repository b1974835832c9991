/** Free space around a place of the text, in CSS pixels. */
const ROOM = 8;

interface Stretch {
  readonly top: number;
  readonly bottom: number;
}

/** How far to scroll, in CSS pixels, so that a place stands in what is free of the window; its top where not all of it can. */
export function scrollNeeded(place: Stretch, free: Stretch): number {
  const fromTop = place.top - free.top - ROOM;
  return fromTop < 0 ? fromTop : Math.min(fromTop, Math.max(0, place.bottom - free.bottom + ROOM));
}

/**
 * Scrolls no further than is needed for a place of the text to stand clear of the header and of its card, where that is a
 * sheet at the bottom: beside its word a card is not in the way. Browser only.
 */
export function standClear(place: Element | Range, card: Element): void {
  const { body, documentElement: page } = document;
  const { top, width } = card.getBoundingClientRect();
  const by = scrollNeeded(place.getBoundingClientRect(), {
    top: document.querySelector("header")?.getBoundingClientRect().bottom ?? 0,
    bottom: width >= page.clientWidth ? top : innerHeight,
  });
  // The last lines of a page cannot go up without something below them; it stays, so that nothing moves back.
  const missing = scrollY + by + innerHeight - page.scrollHeight;
  if (missing > 0) body.style.paddingBottom = `${(parseFloat(body.style.paddingBottom) || 0) + missing}px`;
  if (by !== 0) scrollBy({ top: by, behavior: "instant" });
}
