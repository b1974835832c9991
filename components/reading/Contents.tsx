import type { ReactNode } from "react";
import { CONTENTS_ID } from "./contents-id";

export interface ContentsProps {
  readonly label: string;
  readonly sections: readonly { readonly id: string; readonly title: string }[];
  /** Controls below the list. */
  readonly children?: ReactNode;
}

/** The table of contents: one element, beside the text on a wide screen, a sheet on a narrow one, without JavaScript. */
export function Contents({ label, sections, children }: ContentsProps) {
  return (
    <nav id={CONTENTS_ID} popover="auto" aria-label={label} className="toc chrome text-control">
      <ol>
        {sections.map(({ id, title }) => (
          <li key={id}>
            <a
              href={`#${id}`}
              className="block border-s-2 border-line py-2 ps-3 text-quiet no-underline hover:text-ink aria-[current]:border-accent aria-[current]:text-accent wide:py-1.5"
            >
              {title}
            </a>
          </li>
        ))}
      </ol>
      {children}
    </nav>
  );
}
