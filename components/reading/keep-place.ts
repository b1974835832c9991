/**
 * Keeps the reader's place over a switch of scripts, which replaces the whole page below `<html>`: the line at the top,
 * what was open, and the focus. Browser only.
 */
interface Place {
  /** The first element with an id that is in sight, and how far below the top of the window it stood, in CSS pixels. */
  readonly anchor?: { readonly id: string; readonly top: number };
  readonly open: readonly string[];
  readonly focusOnSwitch: boolean;
}

let kept: Place | undefined;

/** What was open before the pointer came down on the switch, which closes it. */
let openBefore: readonly string[] = [];

/** Notes what is open; called before the browser closes it. */
export function noteOpen(): void {
  openBefore = [...document.querySelectorAll<HTMLElement>("[popover][id]:popover-open")].map(({ id }) => id);
}

/** Notes where the reader is, right before a switch, and again whenever they scroll until the other script is there. */
export function keepPlace(): void {
  const stillOpen = [...document.querySelectorAll<HTMLElement>("[popover][id]:popover-open")].map(({ id }) => id);
  kept = {
    ...anchorInSight(),
    open: [...new Set([...openBefore, ...stillOpen])],
    focusOnSwitch: document.activeElement?.closest("[data-switch]") !== null,
  };
  openBefore = [];
  addEventListener("scroll", followPlace, { passive: true });
}

function followPlace(): void {
  if (kept) kept = { ...kept, ...anchorInSight() };
}

function anchorInSight(): Pick<Place, "anchor"> {
  const edge = document.querySelector("header")?.getBoundingClientRect().bottom ?? 0;
  const inSight = [...document.querySelectorAll("main [id]:is(span, p, h1, h2, li, dt)")].find(
    (element) => element.getBoundingClientRect().bottom > edge,
  );
  return inSight ? { anchor: { id: inSight.id, top: inSight.getBoundingClientRect().top } } : {};
}

/** Brings the reader back, before the new page is painted. Does nothing when no switch has been made. */
export function restorePlace(): void {
  if (!kept) return;
  const { anchor, open, focusOnSwitch } = kept;
  kept = undefined;
  removeEventListener("scroll", followPlace);
  for (const id of open) {
    const menu = document.getElementById(id);
    if (menu?.isConnected && menu.matches("[popover]:not(:popover-open)")) menu.showPopover();
  }
  if (focusOnSwitch)
    document.querySelector<HTMLElement>("[data-switch] [aria-current]")?.focus({ preventScroll: true });
  const element = anchor && document.getElementById(anchor.id);
  if (!element) return;
  const moved = element.getBoundingClientRect().top - anchor.top;
  if (Math.abs(moved) >= 0.5) scrollBy({ top: moved, behavior: "instant" });
}
