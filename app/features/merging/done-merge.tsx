import { Link } from '@remix-run/react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { ConfirmForm } from '../../ui/confirm-form.tsx';
import { DateText } from '../../ui/date-text.tsx';
import { LanguageText } from '../../ui/language-text.tsx';
import type { DoneMerge } from './merge.ts';

/** Which record became part of which, and the way back as long as there is one. */
export function DoneMergeFacts({ merge }: { merge: DoneMerge }) {
  const { t } = useTranslation('merging');
  const { code } = useLanguage();
  const { slug, name, nameLanguage, droppedName, droppedNameLanguage, reason, at, undoneAt } =
    merge;
  return (
    <div className="measure grid gap-4">
      <p>
        <LanguageText lang={droppedNameLanguage} as="bdi" className="font-bold">
          {droppedName}
        </LanguageText>{' '}
        {t('becamePartOf')}{' '}
        <Link to={`/${code}/initiatives/${slug}`}>
          <LanguageText lang={nameLanguage} as="bdi">
            {name}
          </LanguageText>
        </Link>
        {' · '}
        <DateText value={at} form="moment" />
      </p>
      {reason && (
        <p>
          <bdi>{reason}</bdi>
        </p>
      )}
      <WayBack merge={merge} />
      {undoneAt && (
        <p>
          {t('undoneOn')} <DateText value={undoneAt} form="moment" />
        </p>
      )}
    </div>
  );
}

function WayBack({ merge: { undoneAt, mayUndo, changed } }: { merge: DoneMerge }) {
  const { t } = useTranslation('merging');
  const words = useTranslation('recordHistory').t;
  if (undoneAt) return null;
  if (changed.length > 0)
    return (
      <div>
        <p>{t('notUndone')}</p>
        <ul className="list-disc ps-5">
          {changed.map((what) => (
            <li key={what}>{what === 'around' ? t('changedAround') : words(`section_${what}`)}</li>
          ))}
        </ul>
      </div>
    );
  if (!mayUndo) return <p>{t('tooLate')}</p>;
  return (
    <ConfirmForm summary={t('undo')} text={t('undoText')} action={t('undoSubmit')} intent="undo" />
  );
}
