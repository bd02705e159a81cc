import { createHash, randomBytes } from 'node:crypto';

/** The opening tag of a script, with all its attributes as React writes them. */
const ownScript = /<script(?: [a-z-]+(?:="[^"<>]*")?)*>/iy;

/** A mark for the inline scripts of one render; nobody can guess it, so nobody else can carry it. */
export function createNonce(): string {
  return randomBytes(18).toString('base64url');
}

/**
 * Replaces the nonces of a rendered page by hashes, which survive a cache and a 304.
 *
 * Only an inline script whose own tag carries this render's nonce gets its hash listed: a script that
 * somebody managed to put into the page has no nonce, so the browser refuses it.
 * @param html the whole page as rendered
 * @param nonce the mark given to this render
 * @returns the page without nonces, and `sha256-…` of each of its own inline scripts
 */
export function sealScripts(html: string, nonce: string): { html: string; hashes: string[] } {
  const hashes = new Set<string>();
  const mark = ` nonce="${nonce}"`;
  for (let at = html.indexOf(mark); at >= 0; at = html.indexOf(mark, at + 1)) {
    // React writes every attribute in double quotes with < and > escaped, so a tag that a broken
    // quote stretches over other tags does not match.
    ownScript.lastIndex = html.lastIndexOf('<', at);
    const found = ownScript.exec(html);
    if (!found || ownScript.lastIndex < at) continue;
    const end = html.slice(ownScript.lastIndex).search(/<\/script>/i);
    const body = end < 0 ? '' : html.slice(ownScript.lastIndex, ownScript.lastIndex + end);
    if (body) hashes.add(`sha256-${createHash('sha256').update(body).digest('base64')}`);
  }
  return { html: html.replaceAll(mark, ''), hashes: [...hashes] };
}
