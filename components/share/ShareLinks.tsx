"use client"; // needs the clipboard and the system's share sheet
import { lazy, Suspense, useEffect, useRef, useState } from "react";
import { announce } from "@/components/chrome/announce";

/** Most readers never select anything: loaded when one does, and left out where it does not come. */
const SelectedSentence = lazy(() => import("./SelectedSentence").catch(() => ({ default: () => null })));

export interface ShareWords {
  readonly shareSentence: string;
  readonly copyLink: string;
  readonly share: string;
  readonly copied: string;
  readonly copyRefused: string;
}

/** What to share: never a text beside the address, or chats lose the card. */
interface Shared {
  readonly title: string;
  readonly url: string;
}

/**
 * Makes the links beside the headings, and that of a sentence, do what a reader wants of them: copy the address, or hand it
 * to the system's share sheet where there is one. Without JavaScript they are links to their section.
 *
 * @param path of the article in this locale
 */
export function ShareLinks({ words, path }: { readonly words: ShareWords; readonly path: string }) {
  const panel = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [shared, setShared] = useState<Shared>();
  const [refused, setRefused] = useState(false);
  const [selects, setSelects] = useState(false);

  const copy = async ({ url }: Shared, source?: HTMLElement) => {
    try {
      await navigator.clipboard.writeText(url);
      panel.current?.hidePopover();
      announce(words.copied);
    } catch {
      setRefused(true);
      panel.current?.showPopover(source && { source });
    }
  };

  useEffect(() => document.addEventListener("selectionchange", () => setSelects(true), { once: true }), []);

  useEffect(() => {
    if (refused) field.current?.select();
  }, [refused, shared]);

  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>("a.share");
      if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      const next = { title: document.title, url: link.href };
      setShared(next);
      setRefused(false);
      if ("share" in navigator) {
        panel.current?.showPopover({ source: link });
        panel.current?.focus();
      } else void copy(next, link);
    };
    document.addEventListener("click", onClick);
    return () => document.removeEventListener("click", onClick);
  });

  return (
    <>
      {selects && (
        <Suspense>
          <SelectedSentence path={path} label={words.shareSentence} />
        </Suspense>
      )}
      <div
        ref={panel}
        popover="auto"
        role="dialog"
        aria-label={words.share}
        tabIndex={-1}
        className="panel chrome text-control"
      >
        {shared && refused && (
          <label className="block">
            <span className="mb-2 block">{words.copyRefused}</span>
            <input
              ref={field}
              readOnly
              value={shared.url}
              className="w-80 max-w-full border border-line bg-paper p-2 text-small"
            />
          </label>
        )}
        {shared && !refused && (
          <div className="flex gap-4">
            <button type="button" className="p-2 hover:text-accent" onClick={() => void copy(shared)}>
              {words.copyLink}
            </button>
            <button
              type="button"
              className="p-2 hover:text-accent"
              onClick={() => {
                panel.current?.hidePopover();
                // Somebody who closes the sheet has changed their mind: nothing to tell.
                navigator.share(shared).catch(() => undefined);
              }}
            >
              {words.share}
            </button>
          </div>
        )}
      </div>
    </>
  );
}
