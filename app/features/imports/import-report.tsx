import { Link } from '@remix-run/react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LanguageText } from '../../ui/language-text.tsx';
import { Row, RowList } from '../../ui/row-list.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { Tag } from '../../ui/tag.tsx';
import type { Tone } from '../../ui/tag.tsx';
import { DuplicateChoiceForm } from './duplicate-choice-form.tsx';
import type { Import, Outcome, ReportPart, ReportRow } from './import.ts';
import { importsAddress, reportParts } from './import.ts';
import { changeTexts, outcomeText, remarkText } from './remark-text.ts';

/** Rows on one page of the report. */
export const reportPageSize = 50;

const tones: Record<Outcome, Tone> = {
  new: 'ok',
  same: 'plain',
  changed: 'calm',
  duplicate: 'need',
  refused: 'late',
};

/** How many rows a part of the report has. */
export function partCount(found: Import, part: ReportPart): number {
  return part === 'all' ? found.rows : found.counts[part];
}

/** The parts of the report: only those that have rows. */
export function ReportTabs({ found, part }: { found: Import; part: ReportPart }) {
  const { t } = useTranslation('imports');
  const { code } = useLanguage();
  const tabs = reportParts
    .filter((name) => name === part || partCount(found, name) > 0)
    .map((name) => ({
      to: `${importsAddress(code, found.id)}${name === 'all' ? '' : `?part=${name}`}`,
      label: t(`part_${name}`),
      count: partCount(found, name),
      current: name === part,
    }));
  return <Tabs label={t('partsLabel')} tabs={tabs} />;
}

function Candidates({ row }: { row: ReportRow }) {
  const { t } = useTranslation('imports');
  const { code } = useLanguage();
  if (row.outcome !== 'duplicate') return null;
  return (
    <ul className="mt-1">
      {row.candidates.map((one) => (
        <li key={one.id}>
          {t('looksLike')}{' '}
          <Link to={`/${code}/initiatives/${one.slug}`}>
            <LanguageText lang={one.language} as="bdi">
              {one.name}
            </LanguageText>
          </Link>{' '}
          ({one.signals.map((signal) => t(`signal_${signal as 'name'}`)).join(', ')}
          {one.isLikely && `; ${t('likely')}`})
        </li>
      ))}
    </ul>
  );
}

/** Rows of the report, with why and what one can choose. */
export function ReportRows({ found, rows }: { found: Import; rows: readonly ReportRow[] }) {
  const { t } = useTranslation('imports');
  const { code } = useLanguage();
  if (rows.length === 0) return <EmptyState title={t('noRows')} />;
  return (
    <RowList label={t('reportTitle')}>
      {rows.map((row) => (
        <Row
          key={row.number}
          level={3}
          title={<bdi>{row.name || t('unnamed')}</bdi>}
          {...(row.slug && found.state === 'done'
            ? { to: `/${code}/initiatives/${row.slug}` }
            : {})}
          aside={<Tag tone={row.outcome ? tones[row.outcome] : 'plain'}>{outcomeText(t, row)}</Tag>}
          meta={
            <>
              {t('rowNumber', { number: row.number, line: row.line })}
              {row.place && ` · ${row.place}`}
            </>
          }
        >
          {row.problems.length > 0 && (
            <ul className="text-late">
              {row.problems.map((remark, index) => (
                <li key={index}>{remarkText(t, remark)}</li>
              ))}
            </ul>
          )}
          {changeTexts(t, row).map((text) => (
            <p key={text} dir="auto" className="break-words">
              {text}
            </p>
          ))}
          {row.notes.map((remark, index) => (
            <p key={index} className="text-soft">
              {remarkText(t, remark)}
            </p>
          ))}
          {row.kept && <p className="font-bold">{t(`kept_${row.kept}`)}</p>}
          <Candidates row={row} />
          {row.outcome === 'duplicate' && found.state === 'checked' && (
            <DuplicateChoiceForm
              row={row.number}
              chosen={row.choice ?? found.choices.duplicates ?? 'skip'}
            />
          )}
        </Row>
      ))}
    </RowList>
  );
}
