import { Form } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { typedValue } from '../../lib/form.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Select } from '../../ui/select.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { writtenLanguages } from '../nominations/written-languages.ts';
import type { VotePage } from './vote.ts';
import { voteAddress } from './vote.ts';

interface VoteSettingsProps {
  page: VotePage;
  invalid: InvalidForm | undefined;
  errors: Record<string, string | undefined>;
}

/** What its keepers do with a vote in the state that it has. */
export function VoteSettings({ page, invalid, errors }: VoteSettingsProps) {
  const { me, vote } = page;
  return (
    <>
      {vote.state === 'draft' && <DraftForms page={page} />}
      {me.mayDecide && <OutcomeForm invalid={invalid} errors={errors} />}
      {vote.state === 'open' && vote.kind === 'straw' && me.mayKeep && <CloseForm />}
      {me.mayCancel && <CancelForm invalid={invalid} error={errors['cancelReason']} />}
    </>
  );
}

function DraftForms({ page }: { page: VotePage }) {
  const { t } = useTranslation('votes');
  const { code } = useLanguage();
  const here = voteAddress(code, page.topic.group.slug, page.vote.id);
  return (
    <section aria-labelledby="draft" className="mb-8">
      <h2 id="draft" className="mb-2">
        {t('draftTitle')}
      </h2>
      <p className="measure mb-3">{t('draftText')}</p>
      <Form method="post" className="flex flex-wrap gap-3">
        <SubmitButton name="intent" value="open">
          {t('openNow')}
        </SubmitButton>
        <ButtonLink to={`${here}/edit`}>{t('changeDraft')}</ButtonLink>
        <SubmitButton name="intent" value="discard" variant="danger">
          {t('discard')}
        </SubmitButton>
      </Form>
    </section>
  );
}

function OutcomeForm({ invalid, errors }: Pick<VoteSettingsProps, 'invalid' | 'errors'>) {
  const { t } = useTranslation('votes');
  const { code } = useLanguage();
  const error = (name: string) => (errors[name] ? { error: errors[name] } : {});
  return (
    <section aria-labelledby="state-outcome" className="mb-8">
      <h2 id="state-outcome" className="mb-2">
        {t('outcomeTitle')}
      </h2>
      <Form method="post" noValidate className="grid gap-4">
        <TextArea
          name="outcome"
          label={t('outcome')}
          hint={t('outcomeHint')}
          required
          rows={4}
          maxLength={4000}
          defaultValue={typedValue(invalid, 'outcome')}
          {...error('outcome')}
        />
        <Select
          name="language"
          label={t('languageOfVote')}
          empty={false}
          options={writtenLanguages.map((one) => ({ value: one.code, label: one.ownName }))}
          defaultValue={typedValue(invalid, 'language', code)}
          {...error('language')}
        />
        <TextInput
          name="reviewOn"
          type="date"
          label={t('reviewOn')}
          hint={t('reviewOnHint')}
          optional
          width="half"
          defaultValue={typedValue(invalid, 'reviewOn')}
          {...error('reviewOn')}
        />
        <p>
          <SubmitButton name="intent" value="outcome">
            {t('stateOutcome')}
          </SubmitButton>
        </p>
      </Form>
    </section>
  );
}

function CloseForm() {
  const { t } = useTranslation('votes');
  return (
    <Disclosure summary={t('closeTitle')} className="mb-4">
      <Form method="post" className="grid gap-3">
        <p className="measure">{t('closeText')}</p>
        <p>
          <SubmitButton name="intent" value="close" variant="quiet">
            {t('closePoll')}
          </SubmitButton>
        </p>
      </Form>
    </Disclosure>
  );
}

function CancelForm({
  invalid,
  error,
}: {
  invalid: InvalidForm | undefined;
  error: string | undefined;
}) {
  const { t } = useTranslation('votes');
  return (
    <Disclosure summary={t('cancelTitle')} open={Boolean(error)} className="mb-4">
      <Form method="post" noValidate className="grid gap-3">
        <TextArea
          name="cancelReason"
          label={t('cancelReason')}
          hint={t('cancelHint')}
          required
          rows={3}
          maxLength={2000}
          defaultValue={typedValue(invalid, 'cancelReason')}
          {...(error ? { error } : {})}
        />
        <p>
          <SubmitButton name="intent" value="cancel" variant="danger">
            {t('cancelVote')}
          </SubmitButton>
        </p>
      </Form>
    </Disclosure>
  );
}
