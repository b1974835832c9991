/** Milliseconds for which an announcement stays in sight: long enough to read a short sentence twice. */
const SHOWN = 4000;

let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Says a short text to a screen reader, politely, and shows it at the bottom of the window. Browser only.
 *
 * @param options.visible Default: true. False for what is on the screen already.
 */
export function announce(text: string, { visible = true } = {}): void {
  const status = document.getElementById("_status");
  if (!status) return;
  clearTimeout(timer);
  status.classList.toggle("sr-only", !visible);
  status.textContent = text;
  timer = setTimeout(() => {
    status.textContent = "";
  }, SHOWN);
}
