/**
 * Who goes Back to a place from before a switch of scripts means the place, and not the script: it is shown in the one that
 * was chosen last, and its address becomes one of this page. Browser only.
 */
export function stayInScript(): void {
  shown = history.state;
  // Before the router's first, which would show the other script; a second time adds nothing.
  addEventListener("popstate", onPopState);
}

/** What the router notes in the history of the page that is shown. */
let shown: unknown;

function onPopState(event: Event): void {
  const { pathname, search, hash } = location;
  const here = document.documentElement.lang.toLowerCase();
  if (pathname.split("/")[1] === here) return;
  event.stopImmediatePropagation();
  history.replaceState(shown, "", pathname.replace(/[^/]+/, here) + search + hash);
}
