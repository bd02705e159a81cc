import { Link } from '@remix-run/react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { ConfirmForm } from '../../ui/confirm-form.tsx';
import { DateText } from '../../ui/date-text.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { LanguageText } from '../../ui/language-text.tsx';
import { Row, RowList } from '../../ui/row-list.tsx';
import { Tag } from '../../ui/tag.tsx';
import type { Campaign, CampaignYear, OwnEntry } from './award.ts';
import { awardsAddress } from './award.ts';

/** The days of a year. */
export function CampaignDays({ campaign }: { campaign: Campaign }) {
  const { t } = useTranslation('awards');
  return (
    <DefinitionList
      items={[
        {
          term: t('days'),
          detail: <DateText value={campaign.opensOn} until={campaign.closesOn} />,
        },
        { term: t('juryUntil'), detail: <DateText value={campaign.scoresUntil} /> },
        {
          term: t('resultOn'),
          detail: <DateText value={campaign.announcedAt ?? campaign.announcesOn} />,
        },
      ]}
    />
  );
}

/** What one can put an initiative forward for. */
export function CategoryList({ campaign }: { campaign: Campaign }) {
  const { t } = useTranslation('awards');
  return (
    <section aria-labelledby="categories" className="my-8">
      <h2 id="categories" className="mb-2">
        {t('categories')}
      </h2>
      <RowList label={t('categories')}>
        {campaign.categories.map(({ id, name, explanation, awards }) => (
          <Row key={id} level={3} title={<bdi>{name}</bdi>} meta={t('awardsCount', { n: awards })}>
            {explanation}
          </Row>
        ))}
      </RowList>
    </section>
  );
}

/** By what the jury scores, how much each weighs, and who they are. */
export function HowJuryWorks({ campaign }: { campaign: Campaign }) {
  const { t } = useTranslation('awards');
  const { criteria, counts } = campaign;
  return (
    <section aria-labelledby="jury" className="my-8">
      <h2 id="jury" className="mb-2">
        {t('juryTitle')}
      </h2>
      <p className="measure mb-3">{t('juryText')}</p>
      {counts && (
        <p className="measure mb-3">
          {t('jurorsCount', { n: counts.jurors })} {t('entriesCount', { n: counts.entries })}
        </p>
      )}
      <RowList label={t('criteria')}>
        {criteria.map(({ id, name, explanation, weight }) => (
          <Row key={id} level={3} title={<bdi>{name}</bdi>} meta={t('weighs', { n: weight })}>
            {explanation}
          </Row>
        ))}
      </RowList>
    </section>
  );
}

/** Initiatives that who asks keeps: whether they take part, and taking them out. */
export function OwnEntries({ entries, mayLeave }: { entries: OwnEntry[]; mayLeave: boolean }) {
  const { t } = useTranslation('awards');
  const { code } = useLanguage();
  if (entries.length === 0) return null;
  return (
    <section aria-labelledby="mine" className="my-8">
      <h2 id="mine" className="mb-2">
        {t('mine')}
      </h2>
      <RowList label={t('mine')}>
        {entries.map((entry) => (
          <Row
            key={entry.id}
            level={3}
            title={
              <Link to={`/${code}/initiatives/${entry.slug}`}>
                <LanguageText lang={entry.nameLanguage}>{entry.name}</LanguageText>
              </Link>
            }
            aside={<Tag tone="plain">{t(`entry_${entry.state}`)}</Tag>}
            meta={entry.category}
          >
            {entry.refusal && (
              <p>
                {t('refusedWhy')} <bdi>{entry.refusal}</bdi>
              </p>
            )}
            {entry.state === 'open' && mayLeave && (
              <ConfirmForm
                summary={t('withdrawTitle')}
                text={t('withdrawText')}
                action={t('withdraw')}
                intent="withdraw"
              >
                <input type="hidden" name="entry" value={entry.id} />
              </ConfirmForm>
            )}
          </Row>
        ))}
      </RowList>
    </section>
  );
}

/** All years that there were. */
export function YearArchive({ years, shown }: { years: CampaignYear[]; shown: number | null }) {
  const { t } = useTranslation('awards');
  const { code } = useLanguage();
  const others = years.filter(({ year }) => year !== shown);
  if (others.length === 0) return null;
  return (
    <section aria-labelledby="years" className="my-8">
      <h2 id="years" className="mb-2">
        {t('years')}
      </h2>
      <RowList label={t('years')}>
        {others.map(({ year, state }) => (
          <Row
            key={year}
            level={3}
            title={t('titleOf', { year })}
            to={awardsAddress(code, year)}
            aside={<Tag tone="plain">{t(`state_${state}`)}</Tag>}
          />
        ))}
      </RowList>
    </section>
  );
}
