import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { ConfirmForm } from '../../ui/confirm-form.tsx';
import { DateText } from '../../ui/date-text.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { LanguageText } from '../../ui/language-text.tsx';
import { NumberText } from '../../ui/number-text.tsx';
import { Row, RowList } from '../../ui/row-list.tsx';
import type { FreshnessDesk, FreshnessFigure } from './freshness.ts';

/** The public figure as a sentence. */
export function FigureText({ figure }: { figure: FreshnessFigure }) {
  const { t } = useTranslation('freshness');
  return <>{t('figure', { confirmed: figure.confirmed, total: figure.total })}</>;
}

/** What is fresh and what waits, and the button that asks everybody. */
export function DeskFigures({ desk }: { desk: FreshnessDesk }) {
  const { t } = useTranslation('freshness');
  const { round } = desk;
  return (
    <>
      <DefinitionList
        items={[
          { term: t('deskConfirmed'), detail: <FigureText figure={desk.figure} /> },
          { term: t('deskDue'), detail: <NumberText value={desk.due} /> },
          { term: t('deskSunk'), detail: <NumberText value={desk.sunk} /> },
          { term: t('deskDormant'), detail: <NumberText value={desk.dormant} /> },
          {
            term: t('deskRound'),
            detail: round ? (
              <>
                <DateText value={round.on} /> · {t('deskAsked', { count: round.asked })}
              </>
            ) : (
              t('deskNoRound')
            ),
          },
        ]}
      />
      <div className="my-6">
        {desk.mayStart ? (
          <ConfirmForm
            summary={t('roundTitle')}
            text={t('roundText')}
            action={t('roundStart')}
            intent="round"
            variant="main"
          />
        ) : (
          <p className="measure">{t('roundLately')}</p>
        )}
      </div>
    </>
  );
}

/** Records about which nobody can be asked by mail: somebody calls, or looks for an owner. */
export function SilentRecords({ desk }: { desk: FreshnessDesk }) {
  const { t } = useTranslation('freshness');
  const { code } = useLanguage();
  return (
    <section aria-labelledby="silent">
      <h2 id="silent">{t('silentTitle')}</h2>
      <p className="measure mt-1 mb-4">
        {desk.silentCount === 0 ? t('silentNone') : t('silentText')}
      </p>
      {desk.silentCount > desk.silent.length && (
        <p className="meta mb-2">
          {t('silentCut', { shown: desk.silent.length, total: desk.silentCount })}
        </p>
      )}
      {desk.silent.length > 0 && (
        <RowList label={t('silentTitle')}>
          {desk.silent.map((record) => (
            <Row
              key={record.slug}
              level={3}
              title={<LanguageText lang={record.nameLanguage}>{record.name}</LanguageText>}
              to={`/${code}/initiatives/${record.slug}`}
              meta={
                <>
                  {t(
                    record.isBlocked ? 'why_blocked' : record.hasOwner ? 'why_owner' : 'why_nobody',
                  )}
                  {' · '}
                  {record.confirmedOn ? (
                    <>
                      {t('lastConfirmed')} <DateText value={record.confirmedOn} form="month" />
                    </>
                  ) : (
                    t('neverConfirmed')
                  )}
                </>
              }
            />
          ))}
        </RowList>
      )}
    </section>
  );
}
