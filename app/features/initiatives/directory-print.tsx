import { Link } from '@remix-run/react';
import { shortList } from '../../i18n/formats.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { DateText } from '../../ui/date-text.tsx';
import { LanguageText } from '../../ui/language-text.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Pagination } from '../../ui/pagination.tsx';
import { StillMap } from '../map/still-map.tsx';
import { useActiveFilters } from './facet-words.ts';
import type { Filters } from './filters.ts';
import { Freshness } from './freshness.tsx';
import type { Directory, InitiativeLine } from './initiative.ts';
import { languageName } from './language-names.ts';
import { pictureOfResult } from './picture-of-result.ts';

export interface DirectoryPrintProps {
  filters: Filters;
  directory: Directory;
  title: string;
  siteUrl: string;
  /** The day of the page, ISO. */
  today: string;
}

/** The list as it is handed out on paper: what was asked, a map, and up to a hundred initiatives, close together. */
export function DirectoryPrint({ filters, directory, title, siteUrl, today }: DirectoryPrintProps) {
  const { t } = useTranslation('initiatives');
  const words = useTranslation('directory').t;
  const { active, addressOf } = useActiveFilters(filters, directory);
  const { total, rows, page, pages, clusters } = directory;
  const onScreen = addressOf({ ...filters, view: 'list', page: 1 });
  return (
    <>
      <PageHeader
        back={{ to: onScreen, label: words('printBack') }}
        title={title}
        lede={<p className="print:hidden">{words('printHow')}</p>}
      />
      <p>
        <strong className="num">{t('result', { count: total })}</strong>
        {active.length > 0 && <>: {active.map(({ label }) => label).join(' · ')}</>}
      </p>
      <p className="meta mb-4">
        <bdi dir="ltr" className="break-all">
          {siteUrl + onScreen}
        </bdi>{' '}
        · <DateText value={today} />
      </p>
      {clusters.length > 0 && (
        <div className="mb-6 aspect-[4/3] max-h-80 border border-line print:max-h-[9cm]">
          <StillMap {...pictureOfResult(filters, directory, addressOf)} />
        </div>
      )}
      <ol aria-label={t('results')} className="gap-8 border-t border-line sm:columns-2">
        {rows.map((row) => (
          <PrintedLine key={row.slug} row={row} siteUrl={siteUrl} today={today} />
        ))}
      </ol>
      <Pagination
        page={page}
        pages={pages}
        to={(other) => addressOf({ ...filters, page: other })}
      />
    </>
  );
}

interface PrintedLineProps extends Pick<DirectoryPrintProps, 'siteUrl' | 'today'> {
  row: InitiativeLine;
}

/** One initiative in a few lines, with the address under which more of it stands. */
function PrintedLine({ row, siteUrl, today }: PrintedLineProps) {
  const { code, locale } = useLanguage();
  const list = shortList(locale);
  const path = `/${code}/initiatives/${row.slug}`;
  const facts = [
    list.format(row.places),
    list.format(row.themes),
    list.format(row.languages.map((spoken) => languageName(spoken, locale))),
  ].filter(Boolean);
  return (
    <li className="break-inside-avoid border-b border-line py-2">
      <h2 className="text-base">
        <Link to={path}>
          <LanguageText lang={row.nameLanguage}>{row.name}</LanguageText>
        </Link>
      </h2>
      {row.summary && (
        <LanguageText as="p" lang={row.summaryLanguage} className="text-sm">
          {row.summary}
        </LanguageText>
      )}
      <p className="meta" suppressHydrationWarning>
        {facts.join(' · ')}
      </p>
      <p className="meta">
        <Freshness confirmedOn={row.confirmedOn} status={row.status} today={today} />
        {/* On a line of its own: an address and a date side by side change places from right to left. */}
        <span className="block">
          <bdi dir="ltr" className="break-all">
            {siteUrl.replace(/^https?:\/\//, '') + path}
          </bdi>
        </span>
      </p>
    </li>
  );
}
