import { useLanguage } from '../../i18n/use-language.ts';
import { languages } from '../../i18n/locales.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { DateText } from '../../ui/date-text.tsx';
import type { Column } from '../../ui/table.tsx';
import { Table } from '../../ui/table.tsx';
import { Tag } from '../../ui/tag.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { sizeText } from '../attachments/attachment.ts';
import type { DossierAudience, DossierLine, DossierProgress } from './dossier.ts';
import { dossierAddress, dossierSteps, zipBytes } from './dossier.ts';

/** How far a dossier is that is being made, or why it could not be. */
function ProgressWords({ progress }: { progress: DossierProgress }) {
  const { t } = useTranslation('dossier');
  const { state, step, fault } = progress;
  if (state === 'queued') return <Tag tone="plain">{t('progressQueued')}</Tag>;
  if (state === 'building')
    return <Tag tone="plain">{t('progressBuilding', { step, steps: dossierSteps })}</Tag>;
  if (state !== 'failed') return null;
  return (
    <>
      <Tag tone="late" icon="warning">
        {t('progressFailed')}
      </Tag>{' '}
      <span className="text-sm">{t(`fault_${fault ?? 'failed'}`)}</span>
    </>
  );
}

interface DossierTableProps {
  /** Slug of the session. */
  session: string;
  audience: DossierAudience;
  dossiers: readonly DossierLine[];
}

/** The files of one audience: a row for each language, with its sizes and what is being made. */
export function DossierTable({ session, audience, dossiers }: DossierTableProps) {
  const { t } = useTranslation('dossier');
  const { locale, code } = useLanguage();
  const link = (row: DossierLine, ending: 'pdf' | 'zip', bytes: number) => (
    <a
      href={dossierAddress(row, session, ending)}
      hrefLang={row.language}
      // Nothing is fetched before somebody wants it.
      className="-my-2.5 inline-flex min-h-target items-center"
    >
      <bdi>{ending.toUpperCase()}</bdi>
      <VisuallyHidden> {languages[row.language].ownName} </VisuallyHidden>
      <span className="ms-1.5 text-sm text-soft">
        <bdi>{sizeText(bytes, locale)}</bdi>
      </span>
    </a>
  );
  const columns: Column<DossierLine>[] = [
    {
      id: 'language',
      header: t('columnLanguage'),
      rowHeader: true,
      render: ({ language }) => (
        <span lang={language === code ? undefined : language}>{languages[language].ownName}</span>
      ),
    },
    {
      id: 'file',
      header: t('columnFile'),
      render: (row) =>
        row.file ? (
          <span className="inline-flex flex-wrap gap-x-5">
            {link(row, 'pdf', row.file.pdfBytes)}
            {link(row, 'zip', zipBytes(row.file))}
          </span>
        ) : (
          <span className="text-soft">{t('noFile')}</span>
        ),
    },
    {
      id: 'state',
      header: t('columnState'),
      render: ({ file, newest }) => (
        <>
          {file && (
            <p>
              {t('fileLetter', { letter: file.letter })} ·{' '}
              <DateText value={file.asOf} form="moment" />
            </p>
          )}
          {newest && <ProgressWords progress={newest} />}
        </>
      ),
    },
  ];
  return (
    <Table
      caption={t(audience === 'public' ? 'forEverybody' : 'forParticipants')}
      columns={columns}
      rows={dossiers.filter((row) => row.audience === audience)}
      rowKey={({ language }) => language}
      stack
    />
  );
}
