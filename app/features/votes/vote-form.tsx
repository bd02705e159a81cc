import { Form } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { typedValue } from '../../lib/form.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { Select } from '../../ui/select.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { writtenLanguages } from '../nominations/written-languages.ts';
import type { Vote } from './vote.ts';
import { cityZone, clockOf, electorates, secrecies, voteKinds } from './vote.ts';

type Errors = Record<string, string | undefined>;

interface VoteFormProps {
  /** Names the sending of the form; empty for a draft, which is there already. */
  once: string;
  /** Who does not lead the group makes straw polls only. */
  mayLead: boolean;
  /** Whether any organisation sits at the table. */
  hasSeats: boolean;
  /** What the draft has. */
  stored?: Vote;
  invalid: InvalidForm | undefined;
  errors: Errors;
}

/** What a field shows: what was typed, else what the draft has, else the usual. */
function startOf(stored: Vote | undefined, code: string): Record<string, string> {
  const closing = stored?.closesAt ? clockOf(stored.closesAt, cityZone) : null;
  return {
    kind: stored?.kind ?? '',
    question: stored?.question ?? '',
    explanation: stored?.explanation ?? '',
    options: (stored?.options ?? []).map(({ text }) => text).join('\n'),
    language: stored?.language ?? code,
    electorate: stored?.electorate ?? 'person',
    secrecy: stored?.secrecy ?? 'named',
    showsAtOnce: stored?.showsAtOnce ? 'on' : '',
    quorum: stored?.quorum ? String(stored.quorum) : '',
    closesOn: closing?.day ?? '',
    closesAt: closing?.time ?? '20:00',
  };
}

/** All that is fixed once a vote is open. */
export function VoteForm({ once, mayLead, hasSeats, stored, invalid, errors }: VoteFormProps) {
  const { t } = useTranslation('votes');
  const { code } = useLanguage();
  const start = startOf(stored, code);
  const error = (name: string) => (errors[name] ? { error: errors[name] } : {});
  const value = (name: string) => typedValue(invalid, name, start[name]);
  return (
    <Form method="post" noValidate className="grid gap-5">
      <input type="hidden" name="once" value={typedValue(invalid, 'once', once)} />
      {mayLead ? (
        <RadioGroup
          name="kind"
          label={t('kind')}
          required
          defaultValue={value('kind')}
          options={voteKinds.map((kind) => ({
            value: kind,
            label: t(`kind_${kind}`),
            hint: t(`how_${kind}`),
          }))}
          {...error('kind')}
        />
      ) : (
        <input type="hidden" name="kind" value="straw" />
      )}
      <TextInput
        name="question"
        label={t('question')}
        {...(mayLead ? { hint: t('questionHint') } : {})}
        required
        maxLength={300}
        defaultValue={value('question')}
        {...error('question')}
      />
      <TextArea
        name="explanation"
        label={t('explanation')}
        optional
        rows={4}
        maxLength={4000}
        defaultValue={value('explanation')}
        {...error('explanation')}
      />
      <TextArea
        name="options"
        label={t('options')}
        hint={t(mayLead ? 'optionsHint' : 'optionsHintStraw')}
        required={!mayLead}
        rows={5}
        defaultValue={value('options')}
        {...error('options')}
      />
      <Select
        name="language"
        label={t('languageOfVote')}
        empty={false}
        options={writtenLanguages.map((one) => ({ value: one.code, label: one.ownName }))}
        defaultValue={value('language')}
        {...error('language')}
      />
      <ClosingFields mayLead={mayLead} value={value} error={error} />
      {hasSeats && (
        <RadioGroup
          name="electorate"
          label={t('electorate')}
          required
          defaultValue={value('electorate')}
          options={electorates.map((one) => ({
            value: one,
            label: t(`electorate_${one}`),
            ...(one === 'seat' ? { hint: t('deputy_named') } : {}),
          }))}
          {...error('electorate')}
        />
      )}
      <RadioGroup
        name="secrecy"
        label={t('ballots')}
        hint={t('ballotsHint')}
        required
        defaultValue={value('secrecy')}
        options={secrecies.map((one) => ({
          value: one,
          label: t(`secrecy_${one}`),
          hint: t(`secrecyHint_${one}`),
        }))}
        {...error('secrecy')}
      />
      <TextInput
        name="quorum"
        label={t('quorum')}
        hint={t('quorumHint')}
        optional
        width="short"
        inputMode="numeric"
        dir="ltr"
        defaultValue={value('quorum')}
        {...error('quorum')}
      />
      <Checkbox
        name="showsAtOnce"
        label={t('showsAtOnce')}
        hint={mayLead ? t('showsAtOnceHint') : undefined}
        defaultChecked={value('showsAtOnce') === 'on'}
      />
      <p className="measure">{t('fixedOnceOpen')}</p>
      <p className="flex flex-wrap gap-3">
        <SubmitButton name="intent" value="open">
          {t('openNow')}
        </SubmitButton>
        <SubmitButton name="intent" value="keep" variant="quiet">
          {t('keepDraft')}
        </SubmitButton>
      </p>
    </Form>
  );
}

interface ClosingFieldsProps {
  mayLead: boolean;
  value: (name: string) => string;
  error: (name: string) => { error?: string };
}

/** Until when one votes: a day, and a time on the city's clocks. */
function ClosingFields({ mayLead, value, error }: ClosingFieldsProps) {
  const { t } = useTranslation('votes');
  return (
    <div className="measure grid gap-4 sm:grid-cols-2">
      <TextInput
        name="closesOn"
        type="date"
        label={t('closesOn')}
        hint={t(mayLead ? 'closesOnHint' : 'closesOnHintStraw')}
        width="half"
        defaultValue={value('closesOn')}
        {...error('closesOn')}
      />
      <TextInput
        name="closesAt"
        type="time"
        label={t('closesAt')}
        hint={t('closesAtHint')}
        width="short"
        defaultValue={value('closesAt')}
        {...error('closesAt')}
      />
    </div>
  );
}
