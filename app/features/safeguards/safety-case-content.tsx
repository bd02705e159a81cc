import { useTranslation } from '../../i18n/use-translation.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { DateText } from '../../ui/date-text.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { LanguageText } from '../../ui/language-text.tsx';
import { PersonText } from '../../ui/person-text.tsx';
import { RowList } from '../../ui/row-list.tsx';
import { ListingRow } from '../exchange/listing-rows.tsx';
import { CaseDecisionForm, ReadingForm, TakeForm } from './safety-case-forms.tsx';
import type { ReadMessage, SafetyCase } from './safeguards.ts';
import { reasonWord } from './safeguards.ts';

function CaseFacts({ one }: { one: SafetyCase }) {
  const { t } = useTranslation('safeguards');
  const name = (person: { name: string | null } | null) => person?.name && <bdi>{person.name}</bdi>;
  return (
    <DefinitionList
      items={[
        { term: t('caseAbout'), detail: t(`subject_${one.subject}`) },
        { term: t('caseReason'), detail: t(`reason_${reasonWord(one.reason)}`) },
        { term: t('casePerson'), detail: name(one.person) },
        { term: t('caseReporter'), detail: name(one.reporter) },
        { term: t('caseOpened'), detail: <DateText value={one.openedAt} form="moment" /> },
        { term: t('caseTaker'), detail: name(one.taker) },
        { term: t('caseEarlier'), detail: one.earlier > 0 && one.earlier },
      ]}
    />
  );
}

function Thread({ thread }: { thread: readonly ReadMessage[] }) {
  const { t } = useTranslation('safeguards');
  return (
    <section aria-labelledby="thread" className="mb-8">
      <h2 id="thread" className="mb-2">
        {t('threadTitle')}
      </h2>
      <ol className="border-t border-line">
        {thread.map((message) => (
          <li key={message.number} className="border-b border-line py-3">
            <p className="meta">
              <bdi>{message.author?.name ?? t('nameless')}</bdi> ·{' '}
              <DateText value={message.at} form="moment" />
            </p>
            {message.kind === 'text' ? (
              <LanguageText lang={message.language} as="div">
                <PersonText text={message.body} />
              </LanguageText>
            ) : (
              <p className="text-soft">{t('threadFixed')}</p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** A case: what was reported and kept, what was read, and what can be decided. */
export function SafetyCaseContent({
  one,
  thread,
  invalid,
  errors,
}: {
  one: SafetyCase;
  thread: readonly ReadMessage[] | null;
  invalid: InvalidForm | undefined;
  errors: Record<string, string | undefined>;
}) {
  const { t } = useTranslation('safeguards');
  const isDecided = one.decidedAt !== null;
  return (
    <div className="grid items-start gap-x-12 gap-y-8 lg:grid-cols-[3fr_2fr]">
      <div className="grid min-w-0 gap-8">
        {one.note && (
          <section aria-labelledby="note">
            <h2 id="note" className="mb-2">
              {t('caseNote')}
            </h2>
            <PersonText text={one.note} className="measure" />
          </section>
        )}
        {(one.text || one.title) && (
          <section aria-labelledby="kept">
            <h2 id="kept" className="mb-2">
              {t('caseKept')}
            </h2>
            <blockquote className="measure border-s-[3px] border-line ps-4">
              <LanguageText lang={one.titleLanguage} as="div">
                {one.title && <p className="font-bold">{one.title}</p>}
                {one.text && <PersonText text={one.text} />}
              </LanguageText>
            </blockquote>
          </section>
        )}
        {one.listing && (
          <RowList label={t('toListing')}>
            <ListingRow listing={one.listing} level={2} />
          </RowList>
        )}
        {thread && <Thread thread={thread} />}
        {!thread && (one.hasConversation || one.hasThread) && (
          <ReadingForm mayRead={one.consents} invalid={invalid} error={errors['readingReason']} />
        )}
        {isDecided ? (
          <section aria-labelledby="decided">
            <h2 id="decided" className="mb-2">
              {t('caseDecided')}
            </h2>
            <p className="font-bold">{one.verdict && t(`verdict_${one.verdict}`)}</p>
            {one.decision && <PersonText text={one.decision} className="measure" />}
          </section>
        ) : (
          <>
            {one.state === 'received' && <TakeForm />}
            <CaseDecisionForm one={one} invalid={invalid} errors={errors} />
          </>
        )}
      </div>
      <aside aria-label={t('caseFacts')}>
        <CaseFacts one={one} />
        {one.readings.length > 0 && (
          <>
            <h2 className="mt-6 mb-1 text-lg">{t('readingsTitle')}</h2>
            <ul className="meta">
              {one.readings.map((reading, index) => (
                <li key={index}>
                  <bdi>{reading.by?.name ?? t('nameless')}</bdi>,{' '}
                  <DateText value={reading.at} form="moment" />: <bdi>{reading.reason}</bdi>
                </li>
              ))}
            </ul>
          </>
        )}
      </aside>
    </div>
  );
}
