import { Form } from '@remix-run/react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { DateText } from '../../ui/date-text.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { LanguageText } from '../../ui/language-text.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { Tag } from '../../ui/tag.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { PersonName } from '../groups/person-name.tsx';
import type { MinuteEntry, Minutes, Objection } from './minutes.ts';
import { minutesAddress } from './minutes.ts';

const tones = { raised: 'need', accepted: 'ok', rejected: 'plain', withdrawn: 'plain' } as const;

interface ObjectionRowProps {
  objection: Objection;
  slug: string;
  language: string;
  mayAnswer: boolean;
}

/** What somebody said is wrong, what was answered, and what one can do with it. */
function ObjectionRow({ objection, slug, language, mayAnswer }: ObjectionRowProps) {
  const { t } = useTranslation('minutes');
  const { code } = useLanguage();
  const { id, text, state, answer, raisedAt, isMine, raisedBy } = objection;
  const isRaised = state === 'raised';
  return (
    <li className="border-b border-line py-2">
      <p>
        <Tag tone={tones[state]}>{t(`objection_${state}`)}</Tag>{' '}
        <LanguageText lang={objection.language} as="bdi" className="whitespace-pre-line">
          {text}
        </LanguageText>
      </p>
      <p className="meta">
        <DateText value={raisedAt} />
        {isMine ? <> · {t('mineObjection')}</> : null}
        {!isMine && raisedBy && (
          <>
            {' · '}
            <PersonName person={raisedBy} />
          </>
        )}
      </p>
      {answer && (
        <p className="mt-1">
          <b>{t('answer')}</b>{' '}
          <LanguageText lang={language} as="bdi" className="whitespace-pre-line">
            {answer}
          </LanguageText>
        </p>
      )}
      {isRaised && (isMine || mayAnswer) && (
        <div className="mt-2 flex flex-wrap gap-3 print:hidden">
          {mayAnswer && (
            <ButtonLink
              variant="quiet"
              to={`${minutesAddress(code, slug, '/answer')}?objection=${id}`}
            >
              {t('toAnswer')}
            </ButtonLink>
          )}
          {isMine && (
            <Form method="post">
              <input type="hidden" name="objection" value={id} />
              <SubmitButton variant="quiet" name="intent" value="withdraw">
                {t('withdraw')}
              </SubmitButton>
            </Form>
          )}
        </div>
      )}
    </li>
  );
}

interface ObjectionPartProps {
  entry: MinuteEntry;
  minutes: Minutes;
  slug: string;
  once: string;
  /** What came back for this item. */
  typed: string | undefined;
  error: string | undefined;
}

/** Objections to one item, and for who was there the form to raise one. */
export function ObjectionPart({ entry, minutes, slug, once, typed, error }: ObjectionPartProps) {
  const { t } = useTranslation('minutes');
  const { code } = useLanguage();
  return (
    <>
      {entry.objections.length > 0 && (
        <div className="my-4">
          <h3 className="mb-1 text-base">{t('objections')}</h3>
          <ul className="border-t border-line">
            {entry.objections.map((objection) => (
              <ObjectionRow
                key={objection.id}
                objection={objection}
                slug={slug}
                language={minutes.language}
                mayAnswer={minutes.mayAnswer}
              />
            ))}
          </ul>
        </div>
      )}
      {minutes.mayObject && entry.isOpen && (
        <Disclosure
          summary={t('object')}
          note={entry.windowEndsAt && t('reopened')}
          open={error !== undefined}
          className="print:hidden"
        >
          <Form method="post" noValidate className="grid gap-3">
            <input type="hidden" name="entry" value={entry.id} />
            <input type="hidden" name="once" value={once} />
            <input type="hidden" name="language" value={code} />
            <TextArea
              name="text"
              id={`field-text-${entry.id}`}
              label={t('field_objection')}
              hint={t('objectionHint')}
              required
              rows={4}
              maxLength={2000}
              defaultValue={typed ?? ''}
              {...(error ? { error } : {})}
            />
            <p>
              <SubmitButton variant="quiet" name="intent" value="object">
                {t('sendObjection')}
              </SubmitButton>
            </p>
          </Form>
        </Disclosure>
      )}
    </>
  );
}
