import type { ReactNode } from 'react';
import { Link } from '@remix-run/react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { NumberText } from '../../ui/number-text.tsx';
import { exchangeAddress } from '../exchange/listing.ts';
import type { ExchangeDesk } from './desk.ts';
import { FairnessTable } from './desk-fairness.tsx';
import { AnswersTable, MissingTable } from './desk-missing.tsx';
import { CategoryTable, FunnelTable } from './desk-standing.tsx';

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    // The table in it is a region by that name already.
    <div className="mt-10">
      <h2 id={id} className="mb-3">
        {title}
      </h2>
      {children}
    </div>
  );
}

/** What waits for who asks, each as a way there. */
function Queues({ queues: { review, cases, unmatched } }: { queues: ExchangeDesk['queues'] }) {
  const { t } = useTranslation('figures');
  const { code } = useLanguage();
  return (
    <ul aria-label={t('queues')} className="border-t-[3px] border-ink">
      <li className="border-b border-line py-2.5">
        <Link to={exchangeAddress(code, 'review')}>{t('queueReview')}</Link>:{' '}
        <strong className="num">
          <NumberText value={review} />
        </strong>
      </li>
      <li className="border-b border-line py-2.5">
        <Link to={exchangeAddress(code, 'cases')}>{t('queueCases')}</Link>:{' '}
        <strong className="num">
          <NumberText value={cases} />
        </strong>
      </li>
      <li className="border-b border-line py-2.5">
        {t('queueHeld')}:{' '}
        <strong className="num">
          <NumberText value={unmatched} />
        </strong>
        . <Link to={`/${code}/notifications`}>{t('queueHeldText')}</Link>
      </li>
    </ul>
  );
}

/** The coordinator's page: what waits, how it goes by category, for whom it goes worse, who answers, what is missing. */
export function DeskContent({ desk }: { desk: ExchangeDesk }) {
  const { t } = useTranslation('figures');
  return (
    <div className="max-w-[60rem]">
      <Queues queues={desk.queues} />
      <Part id="categories" title={t('categories')}>
        <CategoryTable categories={desk.categories} />
      </Part>
      <Part id="fairness" title={t('fairness')}>
        <FairnessTable fairness={desk.fairness} />
      </Part>
      <Part id="missing" title={t('missing')}>
        <MissingTable missing={desk.missing} />
      </Part>
      <Part id="answers" title={t('answers')}>
        <AnswersTable organisations={desk.organisations} />
      </Part>
      <Part id="funnel" title={t('funnel')}>
        <FunnelTable categories={desk.categories} />
      </Part>
    </div>
  );
}
