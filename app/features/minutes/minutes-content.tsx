import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { DateText } from '../../ui/date-text.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { LanguageText } from '../../ui/language-text.tsx';
import { Tag } from '../../ui/tag.tsx';
import { DocumentText } from '../documents/document-text.tsx';
import { FloorQuestions } from '../live/floor-questions.tsx';
import { ErratumPart } from './erratum-part.tsx';
import { languageName } from './language-form.tsx';
import { minuteRows } from './minute-rows.ts';
import type { Minutes } from './minutes.ts';
import { minutesAddress } from './minutes.ts';
import { ObjectionPart } from './objection-part.tsx';
import { OutcomeLines } from './outcome-lines.tsx';
import { PresenceText } from './presence-text.tsx';

const tones = { writing: 'plain', in_approval: 'need', approved: 'ok' } as const;

/** What the minutes are just now, and what comes next. */
export function MinutesState({ minutes }: { minutes: Minutes }) {
  const { t } = useTranslation('minutes');
  const { state, windowEndsAt, approvedAt, isPresent, presence } = minutes;
  return (
    <div className="measure mb-6 border-s-[5px] border-harbour ps-4">
      <p>
        <Tag tone={tones[state]}>{t(`state_${state}`)}</Tag>
      </p>
      {state === 'writing' && <p className="mt-1">{t('stateText_writing')}</p>}
      {state === 'in_approval' && windowEndsAt && (
        <p className="mt-1">
          {t(isPresent ? 'stateText_mine' : 'stateText_in_approval')}{' '}
          <b>
            <DateText value={windowEndsAt} form="moment" />
          </b>
          . {presence.unasked > 0 && t('unaskedCount', { count: presence.unasked })}
        </p>
      )}
      {state === 'approved' && approvedAt && (
        <p className="mt-1">
          {t('stateText_approved')} <DateText value={approvedAt} />.
        </p>
      )}
    </div>
  );
}

/** What stands above the text: who was there, which agenda, as which file one can take it along. */
function Facts({ minutes, slug }: { minutes: Minutes; slug: string }) {
  const { t } = useTranslation('minutes');
  const { code } = useLanguage();
  const { letter, presence, forEverybodyAt, forParticipantsAt } = minutes;
  const reading = forEverybodyAt ? 'everybody' : forParticipantsAt ? 'participants' : 'inside';
  return (
    <div className="mb-8">
      <DefinitionList
        items={[
          { term: t('presence'), detail: <PresenceText presence={presence} /> },
          {
            term: t('field_language'),
            detail: <bdi lang={minutes.language}>{languageName(minutes.language)}</bdi>,
          },
          { term: t('agenda'), detail: letter && t('agendaLetter', { letter }) },
          { term: t('readBy'), detail: t(`readBy_${reading}`) },
          {
            term: t('takeAlong'),
            detail: (
              <a
                href={`${minutesAddress(code, slug)}.pdf`}
                className="-my-2 inline-block py-2 print:hidden"
              >
                {t('asPdf')}
              </a>
            ),
          },
        ]}
      />
    </div>
  );
}

interface MinutesContentProps {
  minutes: Minutes;
  slug: string;
  once: string;
  invalid: InvalidForm | undefined;
  error: string | undefined;
}

/** The minutes: item by item what was said, what came of it, what was objected and put right. */
export function MinutesContent({ minutes, slug, once, invalid, error }: MinutesContentProps) {
  const { t } = useTranslation('minutes');
  const { code } = useLanguage();
  const about = invalid?.typed['entry']?.[0];
  return (
    <>
      <MinutesState minutes={minutes} />
      <Facts minutes={minutes} slug={slug} />
      {minuteRows(minutes, code).map(({ key, title, entry, outcomes, questions }) => {
        const isAbout = entry !== null && about === String(entry.id);
        const answer = {
          once,
          typed: isAbout ? invalid?.typed['text']?.[0] : undefined,
          error: isAbout ? error : undefined,
        };
        return (
          <section key={key} id={`item-${key}`} className="border-t-[3px] border-ink py-6">
            <h2 className="mb-2">
              {title ? <LanguageText lang={title.language}>{title.text}</LanguageText> : t('whole')}
            </h2>
            {entry && !entry.isEmpty ? (
              <DocumentText document={entry.document} lang={minutes.language} level={2} />
            ) : (
              <p className="text-soft">{t('nothingNoted')}</p>
            )}
            <OutcomeLines outcomes={outcomes} slug={slug} />
            <FloorQuestions questions={questions} />
            {entry && (
              <>
                <ErratumPart entry={entry} mayCorrect={minutes.mayCorrect} {...answer} />
                <ObjectionPart entry={entry} minutes={minutes} slug={slug} {...answer} />
              </>
            )}
          </section>
        );
      })}
    </>
  );
}
