import { Link } from '@remix-run/react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { InitiativeCall } from './figure.ts';
import { figuresAddress } from './figure.ts';

/** Themes for which clearly more is asked than offered, a sentence each, and where an initiative is nominated. */
export function InitiativeCalls({ calls }: { calls: readonly InitiativeCall[] }) {
  const { t } = useTranslation('figures');
  const { code } = useLanguage();
  if (calls.length === 0) return null;
  return (
    <div className="mb-5">
      {calls.map(({ slug, label, openNeeds }) => (
        <p key={slug} className="measure mt-2 border-s-[3px] border-line ps-3">
          {t('call', { count: openNeeds, theme: label })}{' '}
          <Link to={`/${code}/nominate`}>{t('callLink')}</Link>.
        </p>
      ))}
    </div>
  );
}

/** On the overview: for what somebody is wanted most, and where the figures are. */
export function FiguresStrip({ calls }: { calls: readonly InitiativeCall[] }) {
  const { t } = useTranslation('figures');
  const { code } = useLanguage();
  return (
    <section aria-labelledby="figures" className="mt-12 max-w-[60rem]">
      <h2 id="figures" className="mb-3">
        {t('overviewTitle')}
      </h2>
      <InitiativeCalls calls={calls} />
      <p className="mt-3">
        <Link to={figuresAddress(code)}>{t('toFigures')}</Link>
      </p>
    </section>
  );
}
