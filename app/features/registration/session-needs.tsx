import { Form } from '@remix-run/react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { NumberText } from '../../ui/number-text.tsx';
import { RowList } from '../../ui/row-list.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { Table } from '../../ui/table.tsx';
import { Tag } from '../../ui/tag.tsx';
import { NeedTag, NeedText } from './needs-list.tsx';
import type { NeedCount, NeedsPerson, SessionNeeds } from './need.ts';
import { languageNameOf } from './need.ts';

/** What is counted in a row: a language, an age, a diet, or the need itself. */
function CountName({ count: { kind, detail } }: { count: NeedCount }) {
  const { t } = useTranslation('registration');
  const { locale } = useLanguage();
  if (detail === null) return <>{t(`need_${kind}_name`)}</>;
  return (
    <>
      {t(`need_${kind}_name`)}:{' '}
      {kind === 'childcare' ? (
        t('ages', { ages: detail })
      ) : kind === 'diet' ? (
        t(`diet_${detail as 'vegan'}`)
      ) : (
        <bdi>{languageNameOf(detail, locale)}</bdi>
      )}
    </>
  );
}

const figures = ['number', 'waiting', 'late', 'booked', 'notPossible'] as const;

/** How many need what; who waits for a place stands apart. */
export function NeedCounts({ counts }: { counts: readonly NeedCount[] }) {
  const { t } = useTranslation('registration');
  if (counts.length === 0) return <p className="my-4">{t('noNeeds')}</p>;
  return (
    <Table
      caption={t('countsTitle')}
      stack
      rows={counts}
      rowKey={(count) => `${count.kind}-${count.detail}`}
      columns={[
        {
          id: 'what',
          header: t('countWhat'),
          rowHeader: true,
          render: (count) => <CountName count={count} />,
        },
        ...figures.map((figure) => ({
          id: figure,
          header: t(`count_${figure}`),
          numeric: true,
          render: (count: NeedCount) => <NumberText value={count[figure]} />,
        })),
      ]}
    />
  );
}

function PersonNeeds({ person }: { person: NeedsPerson }) {
  const { t } = useTranslation('registration');
  return (
    <li className="border-b border-line py-3">
      <fieldset>
        <legend>
          <bdi className="font-bold">{person.name ?? t('forgotten')}</bdi>{' '}
          {person.isCodeName && <Tag tone="plain">{t('codeName')}</Tag>}{' '}
          {person.state === 'waiting' && <Tag tone="need">{t('state_waiting')}</Tag>}
          <span className="meta"> {t(`way_${person.way}`)}</span>
        </legend>
        {person.needs.map((need) => (
          <label key={need.id} className="flex cursor-pointer items-start gap-3 py-2">
            <input type="checkbox" name="need" value={need.id} className="tick mt-[0.15em]" />
            <span>
              <span className="font-semibold">{t(`need_${need.kind}_name`)}</span>{' '}
              <NeedText need={need} /> <NeedTag state={need.state} />{' '}
              {need.isLate && <Tag tone="late">{t('late')}</Tag>}
            </span>
          </label>
        ))}
      </fieldset>
    </li>
  );
}

/** Who needs what, to be ticked and answered; for who books alone. */
export function NeedsForm({ needs, error }: { needs: SessionNeeds; error: string | undefined }) {
  const { t } = useTranslation('registration');
  if (!needs.people || needs.people.length === 0) return null;
  return (
    <section aria-labelledby="people" className="mt-10">
      <h2 id="people">{t('peopleTitle')}</h2>
      <p className="measure mt-1 mb-3">{t('peopleText')}</p>
      {error && (
        <p id="field-needs" tabIndex={-1} className="mb-2 font-bold text-late">
          {error}
        </p>
      )}
      <Form method="post">
        <RowList label={t('peopleTitle')}>
          {needs.people.map((person) => (
            <PersonNeeds key={person.id} person={person} />
          ))}
        </RowList>
        <p className="mt-4 flex flex-wrap gap-3">
          <SubmitButton name="state" value="booked">
            {t('markBooked')}
          </SubmitButton>
          <SubmitButton name="state" value="not_possible" variant="quiet">
            {t('markNotPossible')}
          </SubmitButton>
          <SubmitButton name="state" value="stated" variant="link">
            {t('markStated')}
          </SubmitButton>
        </p>
      </Form>
    </section>
  );
}
