/**
 * The first use of a font is most of what a switch of scripts takes: its file is read, and every character is measured
 * and drawn for the first time. A reader who reaches for the switch gives the time to do all that before. Browser only.
 */

/** What has text of its own and can stand alone. */
const BLOCKS = "header, main :is(nav, h1, h2, h3, h4, h5, p, dt, dd, td, th)";

/** How far above and below the window characters are measured, though not drawn, in heights of the window. */
const NEAR = 3;

/**
 * Draws what is in sight in another script, behind the page, for one frame. Does nothing where the other page cannot be
 * had or is not made like this one.
 *
 * @param href Path of the same page in the other script
 * @param isWanted Whether it still is, once the other page is there
 */
export async function rehearseScript(href: string, isWanted: () => boolean): Promise<void> {
  const response = await fetch(href).catch(() => undefined);
  const html = response?.ok ? await response.text().catch(() => "") : "";
  if (!isWanted()) return;
  const other = new DOMParser().parseFromString(html, "text/html");
  const blocks = document.querySelectorAll<HTMLElement>(BLOCKS);
  const copies = other.querySelectorAll<HTMLElement>(BLOCKS);
  if (copies.length !== blocks.length) return;
  const stage = document.createElement("div");
  const text = document.createElement("div");
  stage.className = "rehearsal";
  stage.lang = other.documentElement.lang;
  // Neither reached, found nor read out.
  stage.inert = true;
  stage.ariaHidden = "true";
  text.className = "text";
  stage.append(text);
  blocks.forEach((block, at) => {
    const copy = copies[at];
    const { left, top, bottom, width } = block.getBoundingClientRect();
    if (!copy || !width || bottom < -NEAR * innerHeight || top > (1 + NEAR) * innerHeight) return;
    // Where it will stand, to the fraction of a pixel: each fraction is drawn anew.
    const place = { position: "absolute", inset: `${top}px auto auto ${left}px`, width: `${width}px`, margin: "0" };
    const { fontSize, lineHeight } = getComputedStyle(block);
    Object.assign(copy.style, place, { fontSize, lineHeight });
    (block.closest(".text") ? text : stage).append(copy);
  });
  document.body.append(stage);
  // In the second frame the first one has been drawn.
  requestAnimationFrame(() => requestAnimationFrame(() => stage.remove()));
}
