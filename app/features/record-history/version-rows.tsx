import { Link } from '@remix-run/react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { DateText } from '../../ui/date-text.tsx';
import { Row, RowList } from '../../ui/row-list.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import type { RecordHead, RecordHistory, VersionLine } from './record-version.ts';
import { recordAddress } from './record-version.ts';
import { VersionFacts } from './version-facts.tsx';
import { WithheldNotes, WithholdLink } from './withheld-notes.tsx';

function VersionRow({
  version,
  record: { slug, withholds },
}: {
  version: VersionLine;
  record: RecordHead;
}) {
  const { t } = useTranslation('recordHistory');
  const { code } = useLanguage();
  const { id, section, reason, hasContent, withheld } = version;
  return (
    <Row title={t(`section_${section}`)} meta={<VersionFacts version={version} />}>
      {reason && (
        <p>
          <bdi>{reason}</bdi>
        </p>
      )}
      <WithheldNotes parts={withheld} />
      {hasContent ? (
        <p className="flex flex-wrap gap-x-6">
          <Link
            to={`${recordAddress(code, slug, 'history', 'compare')}?to=${id}`}
            className="inline-flex min-h-target items-center"
          >
            {t('seeChange')}
            <VisuallyHidden>
              {': '}
              {t(`section_${section}`)}, <DateText value={version.at} form="moment" />
            </VisuallyHidden>
          </Link>
          {withholds && <WithholdLink slug={slug} version={version} />}
        </p>
      ) : (
        <>
          <p className="meta">{t('notKept')}</p>
          {withholds && reason && <WithholdLink slug={slug} version={version} />}
        </>
      )}
    </Row>
  );
}

/** All changes of a record, the newest first. */
export function VersionRows({ history }: { history: RecordHistory }) {
  const { t } = useTranslation('recordHistory');
  return (
    <RowList ordered label={t('changes')}>
      {history.versions.map((version) => (
        <VersionRow key={version.id} version={version} record={history} />
      ))}
    </RowList>
  );
}
