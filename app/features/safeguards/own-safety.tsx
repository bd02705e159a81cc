import { Form, Link } from '@remix-run/react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { Button } from '../../ui/button.tsx';
import { DateText } from '../../ui/date-text.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LanguageText } from '../../ui/language-text.tsx';
import { PersonText } from '../../ui/person-text.tsx';
import { Row, RowList } from '../../ui/row-list.tsx';
import { Tag } from '../../ui/tag.tsx';
import { exchangeAddress } from '../exchange/listing.ts';
import type { OwnCase, OwnSafety } from './safeguards.ts';
import { reasonWord } from './safeguards.ts';
import { ScreeningFacts, ScreeningTag } from './screening-content.tsx';

function BlockedRows({ blocked }: Pick<OwnSafety, 'blocked'>) {
  const { t } = useTranslation('safeguards');
  return (
    <section aria-labelledby="blocked">
      <h2 id="blocked" className="mb-1">
        {t('blockedTitle')}
      </h2>
      <p className="measure mb-3">{t('blockedText')}</p>
      {blocked.length === 0 ? (
        <EmptyState title={t('blockedNone')}>{t('blockedNoneText')}</EmptyState>
      ) : (
        <RowList label={t('blockedTitle')}>
          {blocked.map(({ id, name, at }) => (
            <Row
              key={id}
              level={3}
              title={<bdi>{name ?? t('nameless')}</bdi>}
              meta={
                <>
                  {t('blockedSince')} <DateText value={at} />
                </>
              }
            >
              <Form method="post">
                <input type="hidden" name="block" value={id} />
                <Button variant="link">{t('unblock')}</Button>
              </Form>
            </Row>
          ))}
        </RowList>
      )}
    </section>
  );
}

function OwnScreenings({ screenings }: Pick<OwnSafety, 'screenings'>) {
  const { t } = useTranslation('safeguards');
  if (screenings.length === 0) return null;
  return (
    <section aria-labelledby="screenings">
      <h2 id="screenings" className="mb-1">
        {t('aboutMeTitle')}
      </h2>
      <p className="measure mb-3">{t('aboutMeText')}</p>
      <RowList label={t('aboutMeTitle')}>
        {screenings.map((one) => (
          <Row
            key={one.id}
            level={3}
            title={<bdi>{one.organisation.name}</bdi>}
            aside={<ScreeningTag screening={one} />}
            meta={
              <>
                {one.category} · <ScreeningFacts screening={one} />
              </>
            }
          />
        ))}
      </RowList>
    </section>
  );
}

function OwnCaseRow({ one }: { one: OwnCase }) {
  const { t } = useTranslation('safeguards');
  const { code } = useLanguage();
  return (
    <Row
      level={3}
      title={
        one.title ? (
          <LanguageText lang={one.titleLanguage}>{one.title}</LanguageText>
        ) : (
          t(`subject_${one.subject}`)
        )
      }
      aside={<Tag tone={one.decidedAt ? 'calm' : 'need'}>{t(`state_${one.state}`)}</Tag>}
      meta={
        <>
          {t(`side_${one.side}`)} · {t(`reason_${reasonWord(one.reason)}`)} ·{' '}
          <DateText value={one.openedAt} />
        </>
      }
    >
      {one.decidedAt ? (
        <>
          {one.verdict && <p className="font-bold">{t(`verdict_${one.side}_${one.verdict}`)}</p>}
          {one.decision && <PersonText text={one.decision} />}
        </>
      ) : (
        t(one.side === 'made' ? 'stateNextMade' : 'stateNextAbout')
      )}
      {one.listing !== null && !one.decidedAt && (
        <p>
          <Link
            to={exchangeAddress(code, one.listing)}
            className="inline-flex min-h-target items-center"
          >
            {t('toListing')}
          </Link>
        </p>
      )}
    </Row>
  );
}

/** Whom one blocked, what organisations have seen of oneself, and what became of reports. */
export function OwnSafetyContent({ safety }: { safety: OwnSafety }) {
  const { t } = useTranslation('safeguards');
  const { blocked, screenings, reports } = safety;
  return (
    <div className="grid gap-10">
      <BlockedRows blocked={blocked} />
      <OwnScreenings screenings={screenings} />
      {reports.length > 0 && (
        <section aria-labelledby="reported">
          <h2 id="reported" className="mb-2">
            {t('reportsTitle')}
          </h2>
          <RowList label={t('reportsTitle')}>
            {reports.map((one) => (
              <OwnCaseRow key={one.id + one.side} one={one} />
            ))}
          </RowList>
        </section>
      )}
    </div>
  );
}
