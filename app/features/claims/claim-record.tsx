import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { DateText } from '../../ui/date-text.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { Row, RowList } from '../../ui/row-list.tsx';
import type { ClaimRecord } from './claim.ts';

/** What a moderator knows of a claim: who asks, the proof, who keeps the record now. */
export function ClaimFacts({ claim }: { claim: ClaimRecord }) {
  const { t } = useTranslation('claims');
  const { code } = useLanguage();
  const { organisation, organisationName, provenHost, website } = claim;
  return (
    <>
      <DefinitionList
        items={[
          {
            term: t('organisation'),
            detail: (
              <>
                <bdi>{organisation?.name ?? organisationName}</bdi>{' '}
                <span className="meta">{t(claim.speaksForIt ? 'speaks' : 'speaksNot')}</span>
              </>
            ),
          },
          { term: t('claimant'), detail: claim.claimant && <bdi>{claim.claimant}</bdi> },
          { term: t('reason'), detail: <bdi>{claim.reason}</bdi> },
          {
            term: t('website'),
            detail: website && (
              <a href={website} rel="noreferrer" dir="ltr">
                {website}
              </a>
            ),
          },
          {
            term: t('proof'),
            detail: provenHost ? t('proven', { host: provenHost }) : t(`way_${claim.proof}`),
          },
          {
            term: t('siteCode'),
            detail: claim.proof === 'site' && <code dir="ltr">{claim.siteCode}</code>,
          },
          {
            term: t('keepers'),
            detail:
              claim.owners.length > 0 ? <bdi>{claim.owners.join(', ')}</bdi> : t('nobodyKeeps'),
          },
          { term: t('objection'), detail: claim.objection && <bdi>{claim.objection}</bdi> },
          { term: t('waits'), detail: claim.waitsUntil && <DateText value={claim.waitsUntil} /> },
          {
            term: t('declineReason'),
            detail: claim.declineReason && <bdi>{claim.declineReason}</bdi>,
          },
        ]}
      />
      <p className="my-4">
        <ButtonLink to={`/${code}/initiatives/${claim.slug}`} variant="link">
          {t('toInitiative')}
        </ButtonLink>
      </p>
    </>
  );
}

/** What happened to a claim, first to last. */
export function ClaimHistory({ events }: Pick<ClaimRecord, 'events'>) {
  const { t } = useTranslation('claims');
  return (
    <section aria-labelledby="claim-history" className="my-8">
      <h2 id="claim-history" className="mb-2">
        {t('history')}
      </h2>
      <RowList ordered label={t('history')}>
        {events.map((event) => (
          <Row
            key={`${event.at}-${event.step}`}
            level={3}
            title={t(`step_${event.step}`)}
            meta={
              <>
                <DateText value={event.at} form="moment" />
                {event.actor && (
                  <>
                    {' · '}
                    <bdi>{event.actor}</bdi>
                  </>
                )}
              </>
            }
          >
            {event.note && <bdi>{event.note}</bdi>}
          </Row>
        ))}
      </RowList>
    </section>
  );
}
