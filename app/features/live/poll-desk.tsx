import { Form } from '@remix-run/react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { typedValue } from '../../lib/form.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Fieldset } from '../../ui/fieldset.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { Select } from '../../ui/select.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { writtenLanguages } from '../nominations/written-languages.ts';
import { mostChoices } from './live-forms.ts';
import type { LivePage } from './live.ts';
import { PollQuestion, PollResult } from './poll-result.tsx';

interface PollDeskProps {
  live: LivePage;
  once: string;
  invalid: InvalidForm | undefined;
  errors: Record<string, string | undefined>;
}

/** Straw polls at the desk: the open one with how many voted, a form for the next, earlier results. */
export function PollDesk({ live, once, invalid, errors }: PollDeskProps) {
  const { t } = useTranslation('live');
  const open = live.polls.find(({ closedAt }) => closedAt === null);
  const closed = live.polls.filter(({ closedAt }) => closedAt !== null);
  const mayAsk = live.session.me.mayChair && live.session.state === 'open';
  if (live.polls.length === 0 && !mayAsk) return null;
  return (
    <section id="poll" aria-labelledby="poll-heading" className="mb-10">
      <h2 id="poll-heading" className="mb-2">
        {t('polls')}
      </h2>
      {open && (
        <div className="mb-6 border-s-[3px] border-brick ps-4">
          <p className="text-lg font-bold">
            <PollQuestion poll={open} />
          </p>
          <p>
            {t('votesSoFar', { count: open.cast })} {t('resultHidden')}
          </p>
          {mayAsk && (
            <Form method="post" preventScrollReset className="mt-3">
              <SubmitButton name="intent" value="close">
                {t('pollClose')}
              </SubmitButton>
            </Form>
          )}
        </div>
      )}
      {!open && mayAsk && (
        <Disclosure summary={t('pollNew')} open={invalid !== undefined || closed.length === 0}>
          <PollForm {...{ live, once, invalid, errors }} />
        </Disclosure>
      )}
      {closed.map((poll) => (
        <Disclosure key={poll.id} summary={<PollQuestion poll={poll} />} note={t('pollClosed')}>
          <PollResult poll={poll} counts={poll.counts ?? []} />
        </Disclosure>
      ))}
    </section>
  );
}

function PollForm({ live, once, invalid, errors }: PollDeskProps) {
  const { t } = useTranslation('live');
  const { code } = useLanguage();
  const of = (name: string) => (errors[name] ? { error: errors[name] } : {});
  return (
    <Form method="post" noValidate preventScrollReset className="grid gap-4" key={once}>
      <input type="hidden" name="once" value={once} />
      <input type="hidden" name="item" value={live.clock.currentId ?? ''} />
      <TextInput
        name="question"
        label={t('pollQuestion')}
        required
        defaultValue={typedValue(invalid, 'question')}
        {...of('question')}
      />
      <RadioGroup
        name="template"
        label={t('pollChoices')}
        required
        options={[
          { value: 'yes_no', label: t('templateYesNo') },
          { value: 'own', label: t('templateOwn') },
        ]}
        defaultValue={typedValue(invalid, 'template', 'yes_no')}
        {...of('template')}
      />
      <Fieldset
        name="choices"
        legend={t('ownChoices')}
        hint={t('ownChoicesHint')}
        {...of('choices')}
      >
        <div className="grid gap-2">
          {Array.from({ length: mostChoices }, (_, place) => (
            <TextInput
              key={place}
              id={`choice-${place + 1}`}
              name="choices"
              label={t('choiceNumber', { number: place + 1 })}
              width="half"
              defaultValue={invalid?.typed['choices']?.[place] ?? ''}
            />
          ))}
        </div>
      </Fieldset>
      <Select
        name="language"
        label={t('writtenIn')}
        empty={false}
        options={writtenLanguages.map(({ code: value, ownName: label }) => ({ value, label }))}
        defaultValue={typedValue(invalid, 'language', code)}
        {...of('language')}
      />
      <p className="meta measure">{t('notFormal')}</p>
      <p>
        <SubmitButton name="intent" value="open">
          {t('pollOpen')}
        </SubmitButton>
      </p>
    </Form>
  );
}
