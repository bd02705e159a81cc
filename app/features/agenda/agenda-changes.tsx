import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { DateText } from '../../ui/date-text.tsx';
import { LanguageText } from '../../ui/language-text.tsx';
import type { AgendaChange } from './agenda.ts';
import { changesByKind, titleIn } from './agenda.ts';

/** What is new about one item, behind its title. */
function ChangeFacts({ change, zone }: { change: AgendaChange; zone: string }) {
  const { t } = useTranslation('agenda');
  const { kind, wasAt, startsAt, wasTitle, language, presenter } = change;
  const clock = (moment: string) => <DateText value={moment} form="time" timeZone={zone} />;
  if (kind === 'added' && startsAt) return <>, {clock(startsAt)}</>;
  if ((kind === 'moved' || kind === 'retimed') && wasAt && startsAt) {
    if (wasAt === startsAt) return <>, {clock(startsAt)}</>;
    return (
      <>
        , {t('from')} {clock(wasAt)} {t('to')} {clock(startsAt)}
      </>
    );
  }
  if (kind === 'retitled' && wasTitle)
    return (
      <>
        , {t('before')}{' '}
        <LanguageText lang={language} as="bdi">
          {wasTitle}
        </LanguageText>
      </>
    );
  if (kind === 'presenter')
    return <>: {presenter ? <bdi>{presenter}</bdi> : t('presenterNobody')}</>;
  return null;
}

/** What changed from one version to the next, in words. */
export function AgendaChanges({
  changes,
  zone,
}: {
  changes: readonly AgendaChange[];
  zone: string;
}) {
  const { t } = useTranslation('agenda');
  const { code } = useLanguage();
  return (
    <dl className="border-t border-line">
      {changesByKind(changes).map(([kind, found]) => (
        <div
          key={kind}
          className="grid gap-x-6 border-b border-line py-2 sm:grid-cols-[minmax(8rem,1fr)_3fr]"
        >
          <dt className="text-soft">{t(`change_${kind}`)}</dt>
          {found.map((change) => {
            const title = titleIn(change, code);
            return (
              <dd key={change.id} className="measure min-w-0 sm:col-start-2">
                <LanguageText lang={title.language} as="bdi" className="font-bold">
                  {title.text}
                </LanguageText>
                <ChangeFacts change={change} zone={zone} />
              </dd>
            );
          })}
        </div>
      ))}
    </dl>
  );
}
