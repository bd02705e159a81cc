import { createI18n } from '../../i18n/i18n.ts';
import { isLanguage, defaultLanguage } from '../../i18n/locales.ts';
import type { InitiativeForm } from './initiative-file.server.ts';
import { writeCsv } from './to-csv.ts';
import { writeGeojson } from './to-geojson.ts';
import { writeJsonLd } from './to-schema-org.ts';

/** For spreadsheets and programs that read lines. */
export const csvForm: InitiativeForm = {
  type: 'text/csv; charset=utf-8; header=present',
  name: 'initiatives.csv',
  write: writeCsv,
};

/** For maps. */
export const geojsonForm: InitiativeForm = {
  type: 'application/geo+json',
  name: 'initiatives.geojson',
  write: writeGeojson,
};

/** For whoever joins these data with others. */
export const jsonLdForm: InitiativeForm = {
  type: 'application/ld+json',
  firstPage: { number: 1, size: 100 },
  async *write(batches, origin) {
    const { t } = await createI18n(isLanguage(origin.language) ? origin.language : defaultLanguage);
    yield* writeJsonLd(batches, { ...origin, title: t('openData:initiatives') });
  },
};
