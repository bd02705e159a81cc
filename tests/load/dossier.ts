import { buildDossier } from '../../app/features/dossier/build-dossier.server.ts';
import type { LanguageCode } from '../../app/i18n/locales.ts';
import { dossierFacts } from '../support/dossier-facts.ts';
import { times } from './measure.ts';
import type { Rows } from './table.ts';
import { judge } from './table.ts';

/** A dossier is whole within this many milliseconds. */
const longest = 10_000;

/** How long one dossier of 30 items and 20 papers takes, from what was read to PDF and texts. */
export async function measureDossier(): Promise<Rows> {
  const rows: Rows = {};
  for (const language of ['nl', 'ar'] satisfies LanguageCode[]) {
    const facts = dossierFacts(language, 30, 20);
    const sizes: number[] = [];
    const log = { warn: () => undefined };
    const taken = await times(5, async () => {
      const { pdf } = await buildDossier(facts, 'https://forum.example', log);
      sizes.push(pdf.length);
    });
    rows[`30 items, 20 papers, ${language}`] = {
      'longest ms': Math.round(Math.max(...taken)),
      'PDF bytes': sizes[0] ?? 0,
    };
  }
  return judge(rows, () => ({ 'longest ms': longest }));
}
