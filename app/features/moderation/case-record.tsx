import { Form, Link } from '@remix-run/react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { Button } from '../../ui/button.tsx';
import { DateText } from '../../ui/date-text.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { LanguageText } from '../../ui/language-text.tsx';
import { PersonText } from '../../ui/person-text.tsx';
import { DocumentText } from '../documents/document-text.tsx';
import { reasonWord } from '../reports/report.ts';
import { AuthorText } from '../topics/author-text.tsx';
import { topicAddress } from '../topics/topic.ts';
import type { Case } from './cases.ts';

/** The post as it is, and as it was when it was reported. */
export function CasePost({ shown }: { shown: Case }) {
  const { t } = useTranslation('moderation');
  const { code } = useLanguage();
  const { topic, number } = shown;
  return (
    <section aria-labelledby="post" className="my-6">
      <h2 id="post" className="mb-2">
        {t('thePost')}
      </h2>
      <p className="meta mb-2">
        <AuthorText author={shown.author} /> ·{' '}
        <Link to={topicAddress(code, topic.group.slug, topic.id, number)}>{t('seeInTopic')}</Link> ·{' '}
        {t(`post_${shown.postState}`)}
        {shown.earlier > 0 && <> · {t('earlier', { count: shown.earlier })}</>}
      </p>
      {shown.document && (
        <blockquote className="border-s-[3px] border-line ps-4">
          <DocumentText document={shown.document} lang={shown.language} level={2} />
        </blockquote>
      )}
      {shown.kept && (
        <>
          <h3 className="mt-4 mb-1 text-base">{t('keptTitle')}</h3>
          <blockquote className="measure border-s-[3px] border-dashed border-soft ps-4">
            <LanguageText lang={shown.keptLanguage} as="div">
              <PersonText text={shown.kept} />
            </LanguageText>
          </blockquote>
        </>
      )}
    </section>
  );
}

/** Who complained about what; names only for a moderator who asked for them. */
export function CaseReports({ shown }: { shown: Case }) {
  const { t } = useTranslation('moderation');
  const { reportRows, mayReveal, isRevealed } = shown;
  if (reportRows.length === 0) return null;
  return (
    <section aria-labelledby="reports" className="my-6 max-w-[54rem]">
      <h2 id="reports" className="mb-2">
        {t('reportsTitle')}
      </h2>
      <ul className="border-t border-line">
        {reportRows.map((row, index) => (
          <li key={index} className="border-b border-line py-3">
            <p>
              <strong>{t(`why_${reasonWord(row.reason)}`)}</strong>{' '}
              <span className="meta">
                <DateText value={row.createdAt} form="moment" />
                {row.isVisitor ? (
                  <> · {t('byVisitor')}</>
                ) : (
                  isRevealed && (
                    <>
                      {' · '}
                      <AuthorText author={row.reporter} />
                    </>
                  )
                )}
              </span>
            </p>
            {row.note && <PersonText className="measure mt-1" text={row.note} />}
          </li>
        ))}
      </ul>
      {mayReveal && !isRevealed && reportRows.some((row) => !row.isVisitor) && (
        <Form method="post" className="mt-3">
          <Button name="intent" value="reveal" variant="link">
            {t('reveal')}
          </Button>
          <p className="meta">{t('revealHint')}</p>
        </Form>
      )}
    </section>
  );
}

/** What was decided, by whom and why; the objection, and the last word. */
export function CaseDecision({ shown }: { shown: Case }) {
  const { t } = useTranslation('moderation');
  const { sanction, sanctionUntil, appealedBy, stands } = shown;
  if (!shown.decidedAt) return null;
  return (
    <section aria-labelledby="decided" className="my-6 max-w-[54rem]">
      <h2 id="decided" className="mb-2">
        {t('decidedTitle')}
      </h2>
      <DefinitionList
        items={[
          { term: t('verdict'), detail: t(shown.isHiding ? 'verdictHide' : 'verdictLeave') },
          {
            term: t('sanction'),
            detail: sanction && (
              <>
                {t(`sanction_${sanction}`)}{' '}
                {sanctionUntil && <DateText value={sanctionUntil} form="moment" />}
              </>
            ),
          },
          { term: t('caseReason'), detail: shown.reason && <PersonText text={shown.reason} /> },
          {
            term: t('decidedBy'),
            detail: (
              <>
                <AuthorText author={shown.decidedBy} /> ·{' '}
                <DateText value={shown.decidedAt} form="moment" />
              </>
            ),
          },
          { term: t('appealBy'), detail: appealedBy && t(`side_${appealedBy}`) },
          { term: t('appealText'), detail: shown.appeal && <PersonText text={shown.appeal} /> },
          { term: t('lastWord'), detail: stands !== null && t(stands ? 'stood' : 'turned') },
          {
            term: t('lastReason'),
            detail: shown.finalReason && <PersonText text={shown.finalReason} />,
          },
          {
            term: t('lastBy'),
            detail: shown.finalAt && (
              <>
                <AuthorText author={shown.finalBy} /> ·{' '}
                <DateText value={shown.finalAt} form="moment" />
              </>
            ),
          },
        ]}
      />
    </section>
  );
}
