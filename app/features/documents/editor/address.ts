import { safeAddress } from '../web-address.ts';

/** What somebody typed as an address, in full; null when it can be none. */
export function readAddress(typed: string): string | null {
  const address = safeAddress(typed);
  if (address) return address;
  const bare = typed.trim();
  if (/^[^\s@:/]+@[^\s@/]+\.[^\s@/]+$/.test(bare)) return safeAddress(`mailto:${bare}`);
  // "example.org/page" is what people copy from a poster.
  const isHost = /^[\p{L}\d-]+(\.[\p{L}\d-]+)+([/?#:]\S*)?$/u.test(bare);
  return isHost ? safeAddress(`https://${bare}`) : null;
}
