import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LanguageText } from '../../ui/language-text.tsx';
import { Table } from '../../ui/table.tsx';
import { DurationText } from './duration-text.tsx';
import { AddHoursForm, CorrectHoursForm, DisputeForm } from './hours-form.tsx';
import { HoursRows } from './hours-rows.tsx';
import type { Hours, HoursMatch } from './hours.ts';
import { proofAddress } from './outcome.ts';

/** What counts already, and the proof of it. */
function TotalPart({ total }: { total: number }) {
  const { t } = useTranslation('outcomes');
  const { code } = useLanguage();
  return (
    <section aria-labelledby="total" className="measure">
      <h2 id="total">{t('total')}</h2>
      <p className="num mt-1 text-2xl font-bold">
        <DurationText minutes={total} />
      </p>
      <p className="mt-2">{t('agency')}</p>
      {total > 0 && (
        <p className="mt-3">
          <ButtonLink to={proofAddress(code)} reload>
            {t('toProof')}
          </ButtonLink>
        </p>
      )}
    </section>
  );
}

function MatchTable({ matches }: { matches: readonly HoursMatch[] }) {
  const { t } = useTranslation('outcomes');
  if (matches.length === 0) return null;
  return (
    <aside aria-labelledby="per-match">
      <h2 id="per-match" className="mb-3">
        {t('perMatch')}
      </h2>
      <Table
        caption={t('perMatch')}
        hideCaption
        stack
        rows={matches}
        rowKey={({ id }) => id}
        columns={[
          {
            id: 'title',
            header: t('field_match'),
            rowHeader: true,
            render: ({ title, language }) => (
              <LanguageText lang={language} as="bdi">
                {title}
              </LanguageText>
            ),
          },
          {
            id: 'other',
            header: t('who'),
            render: ({ other }) => <bdi>{other ?? t('nameless')}</bdi>,
          },
          {
            id: 'minutes',
            header: t('total'),
            numeric: true,
            render: ({ minutes }) => <DurationText minutes={minutes} />,
          },
        ]}
      />
    </aside>
  );
}

/** The page of hours: what counts, what waits for whom, and writing down. */
export function HoursContent({
  hours,
  step,
  chosen,
  once,
  invalid,
  errors,
}: {
  hours: Hours;
  /** The hours that who asks corrects or disputes now. */
  step: { kind: 'correct' | 'dispute'; id: string } | null;
  /** The match that the form begins with. */
  chosen: string;
  once: string;
  invalid: InvalidForm | undefined;
  errors: Record<string, string | undefined>;
}) {
  const { t } = useTranslation('outcomes');
  const { total, rows, matches } = hours;
  const form = { invalid, errors };
  const row = step && rows.find(({ id }) => id === step.id);
  if (row && step.kind === 'correct' && row.mayChange)
    return <CorrectHoursForm row={row} {...form} />;
  if (row && step.kind === 'dispute' && row.mayAnswer) return <DisputeForm row={row} {...form} />;
  if (rows.length === 0 && matches.length === 0)
    return <EmptyState title={t('noHours')}>{t('noHoursText')}</EmptyState>;
  const forMe = rows.filter(({ mayAnswer, state }) => mayAnswer && state === 'waiting');
  // Who only confirms the hours of others has no sum.
  const earns = rows.some(({ isMine }) => isMine) || matches.some(({ isOwn }) => isOwn);
  const others = rows.filter((one) => !forMe.includes(one));
  return (
    <div className="grid items-start gap-x-12 gap-y-10 lg:grid-cols-[3fr_2fr]">
      <div className="grid min-w-0 gap-10">
        {earns && <TotalPart total={total} />}
        {forMe.length > 0 && (
          <section aria-labelledby="for-me">
            <h2 id="for-me" className="mb-3">
              {t('waitsForYou')}
            </h2>
            <HoursRows rows={forMe} label={t('waitsForYou')} />
          </section>
        )}
        <AddHoursForm
          matches={matches.filter(({ mayWrite }) => mayWrite)}
          chosen={chosen}
          once={once}
          {...form}
        />
        {others.length > 0 && (
          <section aria-labelledby="written">
            <h2 id="written" className="mb-3">
              {t('written')}
            </h2>
            <HoursRows rows={others} label={t('written')} />
          </section>
        )}
      </div>
      <MatchTable matches={matches} />
    </div>
  );
}
