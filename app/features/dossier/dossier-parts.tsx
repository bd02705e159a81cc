import { Link } from '@remix-run/react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import type { SessionHead } from '../sessions/session.ts';
import { sessionAddress } from '../sessions/session.ts';
import { DossierTable } from './dossier-table.tsx';
import type { DossierList } from './dossier.ts';
import { dossierAudiences, isUnderWay } from './dossier.ts';
import { papersAddress } from './paper.ts';

/** The dossiers that who looks may read, and how far new ones are. */
export function DossierParts({
  session,
  dossiers,
}: {
  session: SessionHead;
  dossiers: DossierList['dossiers'];
}) {
  const { t } = useTranslation('dossier');
  const { code } = useLanguage();
  if (dossiers.every(({ newest, file }) => newest === null && file === null))
    return (
      <EmptyState title={t('noDossierTitle')}>
        {t(session.isOver ? 'noDossierPast' : 'noDossierText')}
      </EmptyState>
    );
  const shown = dossierAudiences.filter((audience) =>
    dossiers.some((dossier) => dossier.audience === audience),
  );
  return (
    <div className="mt-6 grid max-w-[54rem] gap-8">
      <p className="measure">{t('dossierText')}</p>
      {dossiers.some(isUnderWay) && (
        <p className="measure border-s-[3px] border-harbour ps-3" role="status">
          {t('underWay')}{' '}
          <Link
            to={sessionAddress(code, session.slug, 'dossier')}
            reloadDocument
            className="inline-flex min-h-target items-center"
          >
            {t('lookAgain')}
          </Link>
        </p>
      )}
      {shown.map((audience) => (
        <DossierTable key={audience} {...{ audience, dossiers }} session={session.slug} />
      ))}
      {shown.length === 1 && <p className="measure text-soft">{t('participantsOnly')}</p>}
      <p>
        <Link
          to={papersAddress(code, session.slug)}
          className="inline-flex min-h-target items-center"
        >
          {t('listTitle')}
        </Link>
      </p>
    </div>
  );
}
