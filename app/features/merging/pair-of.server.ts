import { notFound } from '../../lib/failure.server.ts';
import type { Page } from '../../lib/page.server.ts';
import { findNamed } from './merging.server.ts';

interface NamedPair {
  one: string;
  /** Null where none is named yet, or no published one is called so. */
  other: string | null;
  /** What was typed for the other. */
  typed: string;
}

/** The two records that an address names: the first by its address, the second as somebody typed it. @throws Response 404 */
export async function pairOf({ db, url }: Page): Promise<NamedPair> {
  const one = url.searchParams.get('keep') ?? '';
  const typed = (url.searchParams.get('drop') ?? '').trim().slice(0, 300);
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(one) || one.length > 120) throw notFound();
  const other = typed ? await findNamed(db, typed) : null;
  return { one, other: other === one ? null : other, typed };
}
