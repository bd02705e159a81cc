import { createI18n } from '../../i18n/i18n.ts';
import { defaultLanguage, isLanguage, languages } from '../../i18n/locales.ts';
import { languageName } from '../initiatives/language-names.ts';
import type { ExportedInitiative } from './exported-initiative.ts';
import { degrees, organisationsAs, pageOf, partnerRoles } from './exported-initiative.ts';
import { reducedDate, termsOf } from './exported-initiative.ts';
import type { InitiativeFileOrigin, InitiativeForm } from './initiative-file.server.ts';
import type { Cell } from './spreadsheet.ts';
import { writeSpreadsheet } from './spreadsheet.ts';

const list = (values: readonly string[]) => values.join('; ');

/** A day that is known as one is a day; what is known less finely is text. */
function dateCell(on: string | null, precision: string | null): Cell {
  const known = reducedDate(on, precision);
  return known?.length === 10 ? { day: known } : known;
}

async function wordsOf(language: string) {
  const code = isLanguage(language) ? language : defaultLanguage;
  const { t } = await createI18n(code);
  return { t, locale: languages[code].locale, isRightToLeft: languages[code].dir === 'rtl' };
}
type Words = Awaited<ReturnType<typeof wordsOf>>;

/** Title, width in letters and content of each column. */
function columnsIn({ t, locale }: Words, origin: InitiativeFileOrigin) {
  const column = (title: string, width: number, cell: (row: ExportedInitiative) => Cell) => ({
    title,
    width,
    cell,
  });
  const first = ({ places }: ExportedInitiative) => places[0];
  return [
    column(t('openData:columnName'), 36, ({ names }) => names[0]?.name ?? null),
    column(t('openData:columnSummary'), 60, ({ summary }) => summary),
    column(t('initiatives:facetKind'), 18, ({ kind }) => t(`initiatives:kind_${kind}`)),
    column(t('initiatives:facetStatus'), 14, ({ status }) => t(`initiatives:status_${status}`)),
    column(t('initiatives:facetScope'), 18, ({ scope }) => t(`initiatives:scope_${scope}`)),
    column(t('initiatives:facetTheme'), 24, (row) => list(termsOf(row, 'theme', 'label'))),
    column(t('initiatives:facetGroup'), 24, (row) => list(termsOf(row, 'group', 'label'))),
    column(t('initiatives:facetActivity'), 24, (row) => list(termsOf(row, 'activity', 'label'))),
    column(t('initiatives:facetAccessibility'), 24, (row) =>
      list(termsOf(row, 'accessibility', 'label')),
    ),
    column(t('initiatives:facetLanguage'), 20, (row) =>
      list(row.languages.map((code) => languageName(code, locale))),
    ),
    column(t('initiatives:facetPlace'), 20, ({ places }) =>
      list(places.map(({ name, country }) => `${name} (${country})`)),
    ),
    column(t('openData:columnLead'), 28, (row) =>
      list(organisationsAs(row, ['lead']).map(({ name }) => name)),
    ),
    column(t('openData:columnPartners'), 28, (row) =>
      list(organisationsAs(row, partnerRoles).map(({ name }) => name)),
    ),
    column(t('openData:columnWebsite'), 28, ({ website }) => website),
    column(t('openData:columnStart'), 12, (row) => dateCell(row.startedOn, row.startedPrecision)),
    column(t('openData:columnEnd'), 12, (row) => dateCell(row.endedOn, row.endedPrecision)),
    column(t('openData:columnConfirmed'), 12, (row) => dateCell(row.confirmedOn, 'day')),
    column(t('openData:columnLatitude'), 12, (row) => rounded(first(row)?.lat)),
    column(t('openData:columnLongitude'), 12, (row) => rounded(first(row)?.lon)),
    column(t('openData:columnPoint'), 16, (row) => {
      const place = first(row);
      if (!place || place.lat === null) return null;
      return place.isArea ? t('openData:pointArea') : t('openData:pointExact');
    }),
    column(t('openData:columnPage'), 40, ({ slug }) => pageOf(slug, origin)),
  ];
}

function rounded(value: number | null | undefined): number | null {
  return value === null || value === undefined ? null : degrees(value);
}

/** For people with a spreadsheet: words instead of codes, days as days, and a sheet that says whose data these are. */
export const xlsxForm: InitiativeForm = {
  type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  name: 'initiatives.xlsx',
  async *write(batches, origin) {
    const words = await wordsOf(origin.language);
    const { t, isRightToLeft } = words;
    const columns = columnsIn(words, origin);
    let count = 0;
    async function* rows() {
      yield [columns.map(({ title }) => title)];
      for await (const batch of batches) {
        count += batch.length;
        yield batch.map((initiative) => columns.map(({ cell }) => cell(initiative)));
      }
    }
    // Written after the rows, so that it tells how many there really are.
    async function* about(): AsyncGenerator<Cell[][]> {
      yield [
        [t('openData:aboutSource'), origin.address],
        [t('openData:aboutLicence'), `${origin.licence.name} (${origin.licence.url})`],
        [t('openData:aboutDate'), { day: origin.date }],
        [t('openData:aboutFilters'), origin.filters || t('openData:aboutNoFilters')],
        [t('openData:aboutRows'), count],
        [t('openData:aboutPlaces'), t('openData:aboutPlacesText')],
      ];
    }
    const shape = { rightToLeft: isRightToLeft };
    const sheets = [
      {
        ...shape,
        name: t('openData:sheetInitiatives'),
        widths: columns.map(({ width }) => width),
        rows: rows(),
        hasHeader: true,
      },
      {
        ...shape,
        name: t('openData:sheetAbout'),
        widths: [24, 80],
        rows: about(),
        hasHeader: false,
      },
    ];
    yield* writeSpreadsheet(sheets, new Date(`${origin.date}T12:00:00`));
  },
};
