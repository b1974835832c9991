const words = (text: string) => new Set(text.split(/\s+/));

const VOID = words("area base br col embed hr img input link meta param source track wbr");
const RAW = words("script style");
const SILENT = words(
  "script style template noscript title head meta link base iframe object audio video canvas svg datalist noframes",
);
const BLOCK =
  words(`address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset
  figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre
  section select summary table tbody td textarea tfoot th thead tr ul`);

/** Whether an element has no content and no end tag. */
export function isVoid(name: string): boolean {
  return VOID.has(name);
}

/** Whether tags inside an element are no tags. */
export function isRaw(name: string): boolean {
  return RAW.has(name);
}

/** Whether nothing inside an element is text that a reader sees. */
export function isSilent(name: string): boolean {
  return SILENT.has(name);
}

/** Whether a line ends where an element begins and where it ends. */
export function isBlock(name: string): boolean {
  return BLOCK.has(name);
}

/** The level of a heading, 1 to 6; 0 for any other element. */
export function headingLevel(name: string): number {
  return /^h[1-6]$/.test(name) ? Number(name[1]) : 0;
}

/** Whether a page's own name for an element, in its class or id, is of a form. */
export function isNamed(element: Element, form: RegExp): boolean {
  const names = `${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`;
  return names.length < 500 && form.test(names);
}

/** Styles with which nothing is seen of a text. */
const HIDING =
  /(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden|font-size\s{0,9}:\s{0,9}0(?:\.0{1,9})?(?:[a-z%]{1,4})?\s{0,9}(?:[;!]|$))/i;

/** Whether the page itself says that an element is not shown. */
export function isHidden(element: Element): boolean {
  if (element.hasAttribute("hidden")) return true;
  const style = element.getAttribute("style");
  return style !== null && HIDING.test(style);
}
