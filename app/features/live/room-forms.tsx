import { Form } from '@remix-run/react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { typedValue } from '../../lib/form.ts';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { Select } from '../../ui/select.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { writtenLanguages } from '../nominations/written-languages.ts';
import type { RoomProps } from './room-content.tsx';
import type { RoomPoll, TemplateChoice } from './live.ts';
import { PollQuestion } from './poll-result.tsx';

interface JoinFormProps {
  code: string;
  invalid: InvalidForm | undefined;
  errors: Record<string, string | undefined>;
  /** Who is registered needs no code. */
  isKnown: boolean;
}

/** The way in: the code on the screen, filled in where it was scanned. */
export function JoinForm({ code, invalid, errors, isKnown }: JoinFormProps) {
  const { t } = useTranslation('live');
  return (
    <section aria-labelledby="join" className="mb-8">
      <h2 id="join" className="mb-2">
        {t('join')}
      </h2>
      <Form method="post" noValidate reloadDocument className="grid gap-4">
        <p className="measure">{t('joinText')}</p>
        {!isKnown && (
          <TextInput
            name="code"
            label={t('code')}
            hint={t('codeHint')}
            inputMode="numeric"
            autoComplete="off"
            dir="ltr"
            width="short"
            required
            defaultValue={typedValue(invalid, 'code', code)}
            {...(errors['code'] ? { error: errors['code'] } : {})}
          />
        )}
        <p>
          <SubmitButton name="intent" value="join">
            {t('join')}
          </SubmitButton>
        </p>
        <p className="meta measure">{t('joinPrivacy')}</p>
      </Form>
    </section>
  );
}

/** The ballot of the open straw poll; until it is closed one may choose anew. */
export function VoteForm({ poll, room, invalid, errors, submit }: RoomProps & { poll: RoomPoll }) {
  const { t } = useTranslation('live');
  const mine = room.me?.votes[poll.id];
  return (
    <form method="post" onSubmit={submit} className="grid gap-4">
      <input type="hidden" name="intent" value="vote" />
      <input type="hidden" name="poll" value={poll.id} />
      <RadioGroup
        name="choice"
        label={<PollQuestion poll={poll} />}
        required
        options={poll.choices.map((choice, place) => ({
          value: String(place + 1),
          ...(poll.template === 'yes_no'
            ? { label: t(`choice_${choice as TemplateChoice}`) }
            : { label: choice, lang: poll.language }),
        }))}
        defaultValue={typedValue(invalid, 'choice', mine ? String(mine) : '')}
        {...(errors['choice'] ? { error: errors['choice'] } : {})}
      />
      {mine !== undefined && <p>{t('votedAlready')}</p>}
      <p>
        <SubmitButton>{t(mine === undefined ? 'vote' : 'voteAgain')}</SubmitButton>
      </p>
      <p className="meta measure">
        {t('resultHidden')} {t('notFormal')}
      </p>
    </form>
  );
}

/** A question to the room, in any language, with or without a name. */
export function AskForm({ room, once, invalid, errors, submit }: RoomProps) {
  const { t } = useTranslation('live');
  const { code } = useLanguage();
  const of = (name: string) => (errors[name] ? { error: errors[name] } : {});
  const refused = typedValue(invalid, 'intent') === 'ask' ? invalid : undefined;
  return (
    <form method="post" noValidate onSubmit={submit} data-clears className="grid gap-4">
      <h3 className="text-lg">{t('ask')}</h3>
      <input type="hidden" name="intent" value="ask" />
      <input type="hidden" name="once" value={once} />
      <input type="hidden" name="item" value={room.clock.currentId ?? ''} />
      <TextArea
        name="question"
        label={t('yourQuestion')}
        hint={t('askHint')}
        rows={3}
        maxLength={500}
        required
        defaultValue={typedValue(refused, 'question')}
        {...of('question')}
      />
      <TextInput
        name="name"
        label={t('yourName')}
        hint={t('nameHint')}
        width="half"
        optional
        autoComplete="nickname"
        defaultValue={typedValue(refused, 'name')}
        {...of('name')}
      />
      <Select
        name="language"
        label={t('writtenIn')}
        empty={false}
        options={writtenLanguages.map(({ code: value, ownName: label }) => ({ value, label }))}
        defaultValue={typedValue(refused, 'language', code)}
        {...of('language')}
      />
      <p>
        <SubmitButton>{t('ask')}</SubmitButton>
      </p>
    </form>
  );
}
