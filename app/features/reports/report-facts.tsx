import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { DateText } from '../../ui/date-text.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { LanguageText } from '../../ui/language-text.tsx';
import { PersonText } from '../../ui/person-text.tsx';
import { topicAddress } from '../topics/topic.ts';
import type { PostPlace, Report } from './report.ts';
import { reasonWord, stepOf } from './report.ts';

/** Where the post stands, with the way to it. */
export function PlaceLink({ place, number }: { place: PostPlace; number: number }) {
  const { t } = useTranslation('reports');
  const { code } = useLanguage();
  return (
    <Link to={topicAddress(code, place.group.slug, place.id, number)}>
      {t('postNumber', { number })} ·{' '}
      <LanguageText lang={place.language}>{place.title}</LanguageText>
    </Link>
  );
}

/** Somebody's own words, set apart. */
export function Quoted({ text }: { text: string }) {
  return (
    <blockquote className="measure border-s-[3px] border-line ps-4">
      <PersonText text={text} />
    </blockquote>
  );
}

function Said({ title, text, note }: { title: string; text: string; note?: ReactNode }) {
  return (
    <section className="my-6">
      <h2 className="mb-2 text-lg">{title}</h2>
      <Quoted text={text} />
      {note && <p className="meta mt-2">{note}</p>}
    </section>
  );
}

/** What was decided and why, what it means for who wrote, and the last word after an appeal. */
export function ReportFacts({ report }: { report: Report }) {
  const { t } = useTranslation('reports');
  const { side, origin, sanction, sanctionUntil, reason, finalReason, topic } = report;
  const refused = origin === 'refusal' && report.state === 'upheld';
  return (
    <>
      <p className="measure text-lg">
        {refused ? t('happensRefused') : t(`happens_${side}_${stepOf(report)}`)}
      </p>
      {sanction && (sanction === 'warning' || sanctionUntil) && (
        <p className="measure mt-3 font-bold">
          {t(`sanction_${sanction}`)}{' '}
          {sanctionUntil && (
            <>
              {t('until')} <DateText value={sanctionUntil} form="moment" />
            </>
          )}
        </p>
      )}
      {reason && (
        <Said
          title={t('reasonGiven')}
          text={reason}
          note={report.decidedAt && <DateText value={report.decidedAt} form="moment" />}
        />
      )}
      {report.appeal && <Said title={t('yourAppeal')} text={report.appeal} />}
      {finalReason && (
        <Said
          title={t('finalReason')}
          text={finalReason}
          note={report.finalAt && <DateText value={report.finalAt} form="moment" />}
        />
      )}
      <DefinitionList
        items={[
          {
            term: t('which'),
            detail: topic ? <PlaceLink place={topic} number={report.number} /> : t('placeGone'),
          },
          { term: t('since'), detail: <DateText value={report.openedAt} form="moment" /> },
          {
            term: t(side === 'author' ? 'reasonsOthers' : 'reasonYours'),
            detail: report.reasons.map((one) => t(`reason_${reasonWord(one)}`)).join(' · '),
          },
          { term: t('noteYours'), detail: report.note && <PersonText text={report.note} /> },
        ]}
      />
    </>
  );
}
