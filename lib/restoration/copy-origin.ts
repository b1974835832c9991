/** What a mirror's address tells of the original. */
export interface Origin {
  /** The address of the copy. */
  readonly copy: string;
  /** Where the original probably stands. */
  readonly probable?: string;
  readonly note: string;
}

/** Newspapers and offices whose paths mirrors keep, by a part of the path that only they have. */
const SITES: readonly { readonly path: RegExp; readonly site: string }[] = [
  { path: /\/\d{4}-\d{2}\/\d{2}\/content_\d{5,}\.html?$/u, site: "http://www.gov.cn" },
  { path: /\/zhengce\/(?:content|zhengceku)\//u, site: "https://www.gov.cn" },
  { path: /\/n1\/\d{4}\/\d{4}\/c\d+-\d+\.html$/u, site: "http://www.people.com.cn" },
];

/**
 * Proposes where the original of a copy stands: mirrors keep the path of the original.
 *
 * @param address of the copy, absolute
 * @returns undefined for what is no address on the web
 */
export function proposeOrigin(address: string): Origin | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, hostname, pathname } = new URL(address);
  if (!/^https?:$/u.test(protocol)) return undefined;
  if (/(?:^|\.)gov\.cn$/u.test(hostname)) return { copy: address, note: "an office's own site: probably the original" };
  const embedded = /https?:\/\/[^\s"']+|(?:www\.)?[a-z0-9-]+\.(?:gov\.cn|com\.cn|cn|com|org|net)\/.+/iu.exec(
    pathname,
  )?.[0];
  if (embedded) {
    const probable = embedded.startsWith("http") ? embedded : `http://${embedded}`;
    return { copy: address, probable, note: "the path holds another address" };
  }
  const known = SITES.find(({ path }) => path.test(pathname));
  if (!known) return { copy: address, note: "nothing in the address tells of an original" };
  const path = SITES.indexOf(known) === 0 ? pathname.slice(pathname.search(/\/\d{4}-\d{2}\//u)) : pathname;
  return { copy: address, probable: `${known.site}${path}`, note: "mirrors keep the path of the original: look there" };
}
