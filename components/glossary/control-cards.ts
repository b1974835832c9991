import { standClear } from "@/components/reading/stand-clear";
import { cardAction, type Doing } from "./card-intent";

export interface CardBox {
  /** The one popover of the page. */
  readonly box: HTMLElement;
  /** Fills the popover for a term before it is shown; gives false where there is nothing to show. */
  readonly fill: (term: string) => Promise<boolean>;
  /** Called after a card was opened from the keyboard, for those who hear the page. */
  readonly heard: () => void;
}

/**
 * Opens and closes the card. Listens on the document, so that the sentences stay plain HTML and a switch of scripts
 * leaves nothing behind. Browser only.
 *
 * @returns the function that ends it
 */
export function controlCards({ box, fill, heard }: CardBox): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wanted: HTMLAnchorElement | undefined;
  let shown: HTMLAnchorElement | undefined;
  let shownAtPress: HTMLAnchorElement | undefined;
  /** What the reader used last: a pointer's type or `keyboard`. */
  let device = "keyboard";

  const forget = () => {
    shown?.style.removeProperty("anchor-name");
    shown = undefined;
  };

  const close = () => {
    wanted = undefined;
    if (box.matches(":popover-open")) box.hidePopover();
    // Only now: the focus that was in the card has gone back to this term.
    forget();
  };

  /** Follows the link whose card the reader still waits for. */
  const follow = (term: HTMLAnchorElement) => {
    if (wanted !== term || shown === term || !term.isConnected || signal.aborted) return;
    wanted = undefined;
    location.assign(term.href);
  };

  const open = async (term: HTMLAnchorElement, by: Doing["type"]) => {
    wanted = term;
    if (shown === term) return;
    const filled = await fill(term.dataset.term ?? "");
    if (!filled && by === "click") follow(term);
    if (!filled || wanted !== term || !term.isConnected || signal.aborted) return;
    if (by === "click") clearTimeout(timer);
    // Moved while open, a popover keeps the side of the word on which it was: close it first.
    close();
    shown = term;
    term.style.setProperty("anchor-name", "--term");
    box.showPopover({ source: term });
    box.scrollTop = 0;
    // Under a pointer that only hovers nothing must move away.
    if (by !== "enter") standClear(term, box);
    if (by === "focus") heard();
  };

  const act = (doing: Doing, term?: HTMLAnchorElement): boolean => {
    const action = cardAction(doing);
    if (action.do === "nothing") return false;
    clearTimeout(timer);
    if (action.do === "close") timer = setTimeout(close, action.after);
    if (action.do === "open" && term) timer = setTimeout(() => void open(term, doing.type), action.after);
    if (action.do === "open-instead" && term) {
      timer = setTimeout(() => follow(term), action.orFollowAfter);
      void open(term, doing.type);
    }
    return action.do === "open-instead";
  };

  /** A term of the text; none while the reader has hidden the marks. */
  const termAt = (target: EventTarget | null) =>
    target instanceof Element && document.documentElement.dataset.marks !== "off"
      ? (target.closest<HTMLAnchorElement>(".text a.term") ?? undefined)
      : undefined;
  const inCard = (target: EventTarget | null) => target instanceof Node && box.contains(target);

  const on = <Type extends keyof DocumentEventMap>(
    type: Type,
    listener: (event: DocumentEventMap[Type]) => void,
    capture = false,
  ) => document.addEventListener(type, listener, { signal, capture });

  on("pointerover", ({ target, pointerType, buttons }) => {
    const term = termAt(target);
    if (term) act({ type: "enter", pointer: pointerType, pressed: buttons !== 0 }, term);
    else if (inCard(target)) act({ type: "enter-card" });
  });
  on("pointerout", ({ target, pointerType }) => {
    if (termAt(target) || inCard(target)) act({ type: "leave", pointer: pointerType });
  });
  on("keydown", () => (device = "keyboard"), true);
  // Pressing anywhere closes an open popover before the click arrives: note now to which term it belonged.
  on(
    "pointerdown",
    ({ pointerType }) => {
      device = pointerType;
      // A press begins a click, a selection or a scroll: what was under way is off.
      clearTimeout(timer);
      shownAtPress = box.matches(":popover-open") ? shown : wanted;
      wanted = undefined;
    },
    true,
  );
  on("focusin", ({ target, relatedTarget }) => {
    const term = termAt(target);
    const returning = inCard(relatedTarget) && term === shown;
    if (term) act({ type: "focus", byKeyboard: device === "keyboard", returning }, term);
  });
  on("focusout", ({ target, relatedTarget }) => {
    if (termAt(target) || inCard(target)) {
      const next = termAt(relatedTarget);
      act({ type: "blur", inside: inCard(relatedTarget) || (next !== undefined && next === shown) });
    }
  });
  on("click", (event) => {
    const term = termAt(event.target);
    if (!term) return;
    const selecting = getSelection()?.isCollapsed === false;
    if (act({ type: "click", pointer: device, wasOpen: shownAtPress === term, selecting }, term))
      event.preventDefault();
  });
  box.addEventListener("toggle", () => box.matches(":popover-open") || forget(), { signal });

  return () => {
    clearTimeout(timer);
    listening.abort();
  };
}
