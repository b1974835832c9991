/** What a page tells of a switch, all times in milliseconds since 1970. */
export interface SwitchSeen {
  readonly clicked: number;
  /** When the first frame in the new script was on the screen. */
  readonly shown: number;
  /** The largest distance, over all frames since, from where the sentence stood when the reader decided to switch. */
  readonly moved: number;
  /** Sum of the layout shifts since the click, those soon after it included, which the browser's own sum leaves out. */
  readonly shift: number;
}

declare global {
  interface Window {
    /** What `watchSwitch` has seen so far. */
    benchSwitch?: Partial<SwitchSeen>;
  }
}

/**
 * Runs in every page before its own scripts and follows a switch of scripts, within a page or from page to page. Begins
 * when `sessionStorage.benchTop` says how far below the top of the window the sentence stands.
 */
export function watchSwitch(sentence: string): void {
  const seen: { -readonly [Key in keyof SwitchSeen]?: SwitchSeen[Key] } = { shift: 0 };
  window.benchSwitch = seen;
  const absolute = (time: number) => performance.timeOrigin + time;
  const find = () => document.getElementById(sentence);

  /** Follows the sentence from frame to frame. */
  const follow = () => {
    const element = find();
    const top = Number(sessionStorage.benchTop);
    if (element) seen.moved = Math.max(seen.moved ?? 0, Math.abs(element.getBoundingClientRect().top - top));
    requestAnimationFrame(follow);
  };

  const observe = (type: string, take: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  observe("layout-shift", (entry) => {
    if (seen.clicked !== undefined && absolute(entry.startTime) >= seen.clicked)
      seen.shift = (seen.shift ?? 0) + (entry as PerformanceEntry & { value: number }).value;
  });

  if (sessionStorage.benchClicked) {
    // A new document: its first paint with content is the first frame in the new script.
    seen.clicked = Number(sessionStorage.benchClicked);
    observe("paint", (entry) => {
      if (entry.name === "first-contentful-paint") seen.shown = absolute(entry.startTime);
    });
    requestAnimationFrame(follow);
    return;
  }

  let lang = "";
  let text: string | null = "";
  addEventListener(
    "click",
    ({ isTrusted, target, timeStamp }) => {
      if (!isTrusted || !sessionStorage.benchTop || !(target instanceof Element && target.closest("a[href]"))) return;
      seen.clicked = absolute(timeStamp);
      sessionStorage.benchClicked = String(seen.clicked);
      lang = document.documentElement.lang;
      text = find()?.textContent ?? "";
      changes.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    },
    { capture: true },
  );

  const changes = new MutationObserver(() => {
    const element = find();
    if (document.documentElement.lang === lang || !element || element.textContent === text) return;
    changes.disconnect();
    // The browser tells when an element so marked is on the screen, as it does of the first paint of a document. The
    // marks come before the frame, since mutations are told before it.
    for (const block of document.querySelectorAll("h1, main p")) block.setAttribute("elementtiming", "switched");
    observe("element", (entry) => {
      const time = absolute((entry as PerformanceEntry & { renderTime: number }).renderTime);
      seen.shown = Math.min(seen.shown ?? Infinity, time);
    });
    requestAnimationFrame(follow);
  });
}
