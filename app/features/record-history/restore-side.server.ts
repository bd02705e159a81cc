import { notFound } from '../../lib/failure.server.ts';
import type { VersionSide } from './record-history.server.ts';
import { versionIdOf } from './record-history.server.ts';

/** Which version an address wants back: as it was after its change, or before. @throws Response 404 */
export function readSide(url: URL): VersionSide {
  const version = versionIdOf(url.searchParams.get('version'));
  if (!version) throw notFound();
  return { version, side: url.searchParams.get('side') === 'before' ? 'before' : 'after' };
}
