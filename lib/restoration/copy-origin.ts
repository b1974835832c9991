/** What a mirror's address tells of the original. */
export interface Origin {
  /** The address of the copy. */
  readonly copy: string;
  /** Where the original probably stands. */
  readonly probable?: string;
  readonly note: string;
}

/**
 * Newspapers and offices whose paths mirrors keep, behind what is their own: by a path that only they have, with the section of
 * the site where it names one.
 */
const SITES: readonly { readonly path: RegExp; readonly site: string }[] = [
  {
    path: /(?:\/(?:zhengce|xinwen|guowuyuan|premier|guoqing|gongbao|fuwu|hudong|shuju)(?:\/[a-z]+)?)?\/\d{4}-\d{2}\/\d{2}\/content_\d{5,}\.html?$/u,
    site: "http://www.gov.cn",
  },
  { path: /\/zhengce\/(?:content|zhengceku)\/.+/u, site: "https://www.gov.cn" },
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
  for (const { path, site } of SITES) {
    const [kept] = path.exec(pathname) ?? [];
    if (kept)
      return { copy: address, probable: `${site}${kept}`, note: "mirrors keep the path of the original: look there" };
  }
  return { copy: address, note: "nothing in the address tells of an original" };
}
