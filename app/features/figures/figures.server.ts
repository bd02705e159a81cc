import { unwrap } from '../../lib/failure.server.ts';
import type { Db } from '../../lib/supabase.server.ts';
import type { ExchangeDesk } from './desk.ts';
import type { ExchangeFigures, FigurePart, InitiativeCall } from './figure.ts';
import { figureParts } from './figure.ts';

/** What is asked and offered by theme, district or month; numbers from ten on. */
export async function getExchangeFigures(
  db: Db,
  part: FigurePart,
  language: string,
): Promise<ExchangeFigures> {
  const answer = await db.rpc('get_exchange_figures', { part, language });
  return unwrap(answer) as unknown as ExchangeFigures;
}

/** All parts at once, for a file. */
export function exportExchangeFigures(db: Db, language: string): Promise<ExchangeFigures[]> {
  return Promise.all(figureParts.map((part) => getExchangeFigures(db, part, language)));
}

/** Themes for which clearly more is asked than offered, most asked first. */
export async function getInitiativeCalls(db: Db, language: string): Promise<InitiativeCall[]> {
  return unwrap(await db.rpc('get_initiative_calls', { language })) as unknown as InitiativeCall[];
}

/** The same of one theme: of the only one that somebody chose; of none or several nothing. */
export async function getCallsOfTheme(
  db: Db,
  language: string,
  [theme, ...others]: readonly string[] = [],
): Promise<InitiativeCall[]> {
  if (theme === undefined || others.length > 0) return [];
  const answer = await db.rpc('get_initiative_calls', { language, theme });
  return unwrap(answer) as unknown as InitiativeCall[];
}

/** How the exchange does. @throws Response 403 for who is neither coordinator nor administrator */
export async function getExchangeDesk(db: Db, language: string): Promise<ExchangeDesk> {
  return unwrap(await db.rpc('get_exchange_desk', { language })) as unknown as ExchangeDesk;
}
