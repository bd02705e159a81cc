import { Link } from '@remix-run/react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { DateText } from '../../ui/date-text.tsx';
import { LanguageText } from '../../ui/language-text.tsx';
import type { Campaign, RecordName, ShownCategory } from './award.ts';

function RecordLink({ record }: { record: RecordName }) {
  const { code } = useLanguage();
  return (
    <Link
      to={`/${code}/initiatives/${record.slug}`}
      className="-my-2 inline-block py-2 font-semibold"
    >
      <LanguageText lang={record.nameLanguage} as="bdi">
        {record.name}
      </LanguageText>
    </Link>
  );
}

function CategoryResult({ category, isFinal }: { category: ShownCategory; isFinal: boolean }) {
  const { t } = useTranslation('awards');
  const { id, name, winners, shortlist } = category;
  const won = new Set(winners.map(({ slug }) => slug));
  const others = shortlist.filter(({ slug }) => !won.has(slug));
  return (
    <section aria-labelledby={`category-${id}`} className="border-t border-line py-5">
      <h3 id={`category-${id}`} className="mb-2 text-lg">
        <bdi>{name}</bdi>
      </h3>
      {isFinal && winners.length === 0 && <p>{t('noWinner')}</p>}
      {winners.map((winner) => (
        <div key={winner.slug} className="mb-4 border-s-[5px] border-brick ps-4">
          <p className="text-xl">
            <span className="sr-only">{t('winner')}: </span>
            <RecordLink record={winner} />
          </p>
          {winner.sentence && (
            <LanguageText lang={winner.sentence.language} as="blockquote" className="measure">
              {winner.sentence.text}
            </LanguageText>
          )}
        </div>
      ))}
      {others.length > 0 && (
        <>
          <p className="meta">{t('shortlist')}</p>
          <ul>
            {others.map((entry) => (
              <li key={entry.slug} className="py-1">
                <RecordLink record={entry} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** Who won what, who was on the shortlist, in the order of their names. */
export function CampaignResults({ campaign }: { campaign: Campaign }) {
  const { t } = useTranslation('awards');
  const isFinal = campaign.state === 'announced' || campaign.isPreview;
  return (
    <section aria-labelledby="result" className="my-8">
      <h2 id="result" className="mb-3">
        {t(isFinal ? 'result' : 'shortlist')}
      </h2>
      {campaign.categories.map((category) => (
        <CategoryResult key={category.id} category={category} isFinal={isFinal} />
      ))}
      {campaign.corrections.map(({ note, language, madeAt }) => (
        <p key={madeAt} className="measure mt-3">
          {t('corrected')} <DateText value={madeAt} />:{' '}
          <LanguageText lang={language} as="bdi">
            {note}
          </LanguageText>
        </p>
      ))}
    </section>
  );
}
