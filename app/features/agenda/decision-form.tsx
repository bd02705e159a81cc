import { Form, Link } from '@remix-run/react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { typedValue } from '../../lib/form.ts';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { Select } from '../../ui/select.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { sessionAddress } from '../sessions/session.ts';
import type { ProposalPage, Step } from './call.ts';
import { steps } from './call.ts';

/** Which steps are left: of what is asked or accepted, fewer. */
function stepsOf({ item, sections, targets }: ProposalPage): Step[] {
  const { state } = item;
  return steps.filter((step) => {
    if (step === 'accept') return state !== 'accepted' && (sections?.length ?? 0) > 0;
    if (step === 'ask') return state === 'submitted';
    return step !== 'merge' || (targets?.length ?? 0) > 0;
  });
}

/** What the coordinator decides on a proposal; all but accepting says why. */
export function DecisionForm({
  proposal,
  invalid,
  errors,
}: {
  proposal: ProposalPage;
  invalid: InvalidForm | undefined;
  errors: Record<string, string | undefined>;
}) {
  const { t } = useTranslation('agenda');
  const { code } = useLanguage();
  const { item, sections, session, targets } = proposal;
  const left = stepsOf(proposal);
  const errorOf = (name: string) => (errors[name] ? { error: errors[name] } : {});
  return (
    <Form method="post" noValidate className="grid gap-5">
      <input type="hidden" name="revision" value={item.revision} />
      {sections?.length === 0 && item.state !== 'accepted' && (
        <p>
          {t('noPartsText')}{' '}
          <Link to={`${sessionAddress(code, session.slug)}/agenda/edit`}>{t('noPartsLink')}</Link>
        </p>
      )}
      <RadioGroup
        name="step"
        label={t('field_step')}
        required
        defaultValue={typedValue(invalid, 'step')}
        options={left.map((step) => ({
          value: step,
          label: t(`step_${step}`),
          hint: t(`stepHint_${step}`),
        }))}
        {...errorOf('step')}
      />
      {left.includes('accept') && (
        <Select
          name="section"
          label={t('field_section')}
          hint={t('sectionHint')}
          defaultValue={typedValue(invalid, 'section')}
          options={(sections ?? []).map(({ id, title }) => ({ value: String(id), label: title }))}
          {...errorOf('section')}
        />
      )}
      {left.includes('merge') && (
        <Select
          name="target"
          label={t('field_target')}
          hint={t('targetHint')}
          defaultValue={typedValue(invalid, 'target')}
          options={(targets ?? []).map(({ id, title }) => ({ value: String(id), label: title }))}
          {...errorOf('target')}
        />
      )}
      <TextArea
        name="reason"
        label={t('field_reason')}
        hint={t('reasonHint')}
        maxLength={2000}
        rows={4}
        defaultValue={typedValue(invalid, 'reason')}
        {...errorOf('reason')}
      />
      <p>
        <SubmitButton name="intent" value="decide">
          {t('decideSubmit')}
        </SubmitButton>
      </p>
    </Form>
  );
}
