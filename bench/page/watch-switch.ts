/** What is seen of a switch, all times in milliseconds since 1970. */
export interface SwitchSeen {
  readonly clicked: number;
  /** When the first frame in the new script was on the screen, by the browser's own account. */
  readonly shown: number;
  /** The largest distance, over all frames since, from where the sentence stood when the reader decided to switch. */
  readonly moved: number;
  /** Sum of the layout shifts since the click, those soon after it included, which the browser's own sum leaves out. */
  readonly shift: number;
}

declare global {
  interface Window {
    /** What `watchSwitch` has seen so far; absent in another document than the one that it watches. */
    benchSwitch?: Partial<SwitchSeen>;
  }
}

/**
 * Runs in the page in which the reader is about to switch, the sentence being where the reader has it. Notes the click
 * for the next document too, and follows a switch within this one.
 */
export function watchSwitch(sentence: string): void {
  const seen: { -readonly [Key in keyof SwitchSeen]?: SwitchSeen[Key] } = { shift: 0 };
  window.benchSwitch = seen;
  const absolute = (time: number) => performance.timeOrigin + time;
  const find = () => document.getElementById(sentence);
  const top = find()?.getBoundingClientRect().top ?? Number.NaN;
  let lang = "";
  let text: string | null = "";

  const follow = () => {
    const element = find();
    if (element) seen.moved = Math.max(seen.moved ?? 0, Math.abs(element.getBoundingClientRect().top - top));
    requestAnimationFrame(follow);
  };

  const observe = (type: string, take: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type });
  observe("layout-shift", (entry) => {
    if (seen.clicked !== undefined)
      seen.shift = (seen.shift ?? 0) + (entry as PerformanceEntry & { value: number }).value;
  });

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

  addEventListener(
    "click",
    ({ isTrusted, target, timeStamp }) => {
      if (!isTrusted || !(target instanceof Element && target.closest("a[href]"))) return;
      seen.clicked = absolute(timeStamp);
      sessionStorage.benchSwitch = JSON.stringify({ clicked: seen.clicked, top });
      lang = document.documentElement.lang;
      text = find()?.textContent ?? "";
      changes.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    },
    { capture: true },
  );
}

/**
 * Runs some time after the click and tells what was seen so far. Of a new document it asks the browser afterwards: its
 * first paint with content is the first frame in the new script, and nothing of the bench has run before it.
 */
export async function readSwitch(sentence: string): Promise<Partial<SwitchSeen>> {
  if (window.benchSwitch) return window.benchSwitch;
  const { clicked, top } = JSON.parse(String(sessionStorage.benchSwitch)) as { clicked: number; top: number };
  const paint = performance.getEntriesByName("first-contentful-paint")[0];
  const element = document.getElementById(sentence);
  let shift = 0;
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) shift += (entry as PerformanceEntry & { value: number }).value;
  });
  observer.observe({ type: "layout-shift", buffered: true });
  await new Promise((resolve) => setTimeout(resolve, 100));
  return {
    clicked,
    shift,
    ...(paint && { shown: performance.timeOrigin + paint.startTime }),
    ...(element && { moved: Math.abs(element.getBoundingClientRect().top - top) }),
  };
}
