import { ContentsIcon } from "@/components/chrome/icons";
import { CONTENTS_ID } from "./contents-id";

/** Opens the table of contents where it does not stand beside the text. */
export function ContentsButton({ label }: { readonly label: string }) {
  return (
    <button
      type="button"
      popoverTarget={CONTENTS_ID}
      aria-label={label}
      title={label}
      className="p-2 text-quiet hover:text-ink wide:hidden"
    >
      <ContentsIcon />
    </button>
  );
}
