/** Signs that an address bar takes and RFC 3986 has no place for. */
const noSigns = /[[\]|{}^`\\"<> ]/g;

/**
 * A web address as a URI (RFC 3986), as HSDS wants it: letters of other scripts are written as they are sent.
 * @param address as somebody typed it
 * @returns ASCII, without a name and password before the host; null for what is no web address
 */
export function webUri(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, origin, pathname, search, hash } = new URL(address);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  const rest = pathname + search + (hash && `#${hash.slice(1).replaceAll('#', '%23')}`);
  const written = rest
    .replace(noSigns, (sign) => encodeURIComponent(sign))
    .replace(/%(?![0-9a-f]{2})/gi, '%25');
  return origin + written;
}
