import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { ConfirmForm } from '../../ui/confirm-form.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { NumberText } from '../../ui/number-text.tsx';
import type { LivePage } from './live.ts';
import { liveAddress, spacedCode } from './live.ts';

/** The code of the room, who joined, and the ways to screen, room and minutes. */
export function RunFacts({ live }: { live: LivePage }) {
  const { t } = useTranslation('live');
  const { code } = useLanguage();
  const { slug, state } = live.session;
  const beside = code === 'ar' ? 'nl' : 'ar';
  return (
    <section aria-labelledby="facts" className="mb-10">
      <h2 id="facts" className="mb-2">
        {t('inTheRoom')}
      </h2>
      <DefinitionList
        items={[
          {
            term: t('code'),
            detail: state === 'open' && live.code && (
              <strong className="num text-lg">
                <bdi dir="ltr">{spacedCode(live.code)}</bdi>
              </strong>
            ),
          },
          { term: t('devices'), detail: live.code !== null && <NumberText value={live.devices} /> },
        ]}
      />
      {state === 'open' && (
        <ConfirmForm
          summary={t('codeRenew')}
          text={t('codeRenewText')}
          action={t('codeRenewAction')}
          intent="code"
          variant="quiet"
          stays
          className="mt-2"
        />
      )}
      <div className="mt-3 flex flex-wrap gap-x-6 gap-y-1">
        <ButtonLink to={liveAddress(code, slug, 'screen')} variant="link" reload>
          {t('toScreen')}
        </ButtonLink>
        <ButtonLink to={`${liveAddress(code, slug, 'screen')}?and=${beside}`} variant="link" reload>
          {t('toScreenTwo')}
        </ButtonLink>
        <ButtonLink to={liveAddress(code, slug, 'room')} variant="link">
          {t('toRoom')}
        </ButtonLink>
        {(state === 'open' || state === 'closed') && (
          <ButtonLink to={`/${code}/sessions/${slug}/minutes/write`} variant="link">
            {t('toMinutes')}
          </ButtonLink>
        )}
      </div>
    </section>
  );
}
