import { Form } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { typedValue } from '../../lib/form.ts';
import type { ButtonVariant } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { Select } from '../../ui/select.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { slowChoices } from './topic-forms.ts';
import type { Topic } from './topic.ts';

interface OneFormProps {
  intent: string;
  submit: string;
  variant?: ButtonVariant;
  children?: ReactNode;
}

function OneForm({ intent, submit, variant = 'quiet', children }: OneFormProps) {
  return (
    <Form method="post" noValidate className="grid gap-4">
      {children}
      <p>
        <SubmitButton name="intent" value={intent} variant={variant}>
          {submit}
        </SubmitButton>
      </p>
    </Form>
  );
}

interface SettingsFormsProps {
  topic: Topic;
  /** Where the topic may go: groups that the person leads. */
  groups: readonly { slug: string; name: string }[];
  /** Pinning and the audience are for who leads the group. */
  mayLead: boolean;
  invalid: InvalidForm | undefined;
  errors: Record<string, string | undefined>;
}

/** What chair, secretary and moderators do with a topic as a whole, each in a form of its own. */
export function SettingsForms({ topic, groups, mayLead, invalid, errors }: SettingsFormsProps) {
  const { t } = useTranslation('topics');
  const error = (name: string) => (errors[name] ? { error: errors[name] } : {});
  const isOpen = topic.state === 'open';
  return (
    <div className="grid gap-4">
      {mayLead && (
        <section aria-labelledby="pin" className="grid gap-2">
          <h2 id="pin">{t(topic.isPinned ? 'unpinTitle' : 'pinTitle')}</h2>
          <OneForm
            intent={topic.isPinned ? 'unpin' : 'pin'}
            submit={t(topic.isPinned ? 'unpin' : 'pin')}
          />
        </section>
      )}
      {isOpen ? (
        <Disclosure summary={t('closeTitle')} open={Boolean(errors['reason'])}>
          <OneForm intent="close" submit={t('close')}>
            <TextArea
              name="reason"
              label={t('reason')}
              hint={t('closeHint')}
              required
              rows={3}
              maxLength={2000}
              defaultValue={typedValue(invalid, 'reason')}
              {...error('reason')}
            />
          </OneForm>
        </Disclosure>
      ) : (
        topic.state === 'closed' && <OneForm intent="reopen" submit={t('reopen')} />
      )}
      {mayLead && (
        <Disclosure summary={t('audienceTitle')} open={Boolean(errors['audience'])}>
          <OneForm intent="audience" submit={t('keep')}>
            <AudienceChoice chosen={topic.audience} error={errors['audience']} />
          </OneForm>
        </Disclosure>
      )}
      <Disclosure summary={t('slowTitle')} open={Boolean(errors['minutes'])}>
        <OneForm intent="slow" submit={t('keep')}>
          <Select
            name="minutes"
            label={t('slowMinutes')}
            hint={t('slowHint')}
            empty={false}
            options={slowChoices.map((minutes) => ({
              value: String(minutes),
              label: minutes === 0 ? t('slowNone') : t('minutes', { count: minutes }),
            }))}
            defaultValue={String(topic.slowMinutes)}
            {...error('minutes')}
          />
        </OneForm>
      </Disclosure>
      {groups.length > 0 && (
        <Disclosure summary={t('moveTitle')} open={Boolean(errors['group'])}>
          <OneForm intent="move" submit={t('move')}>
            <Select
              name="group"
              label={t('moveTo')}
              required
              options={groups.map(({ slug, name }) => ({ value: slug, label: name }))}
              defaultValue={typedValue(invalid, 'group')}
              {...error('group')}
            />
          </OneForm>
        </Disclosure>
      )}
      <Disclosure summary={t('splitTitle')} open={Boolean(errors['numbers'] ?? errors['title'])}>
        <OneForm intent="split" submit={t('split')}>
          <TextInput
            name="numbers"
            label={t('splitNumbers')}
            hint={t('splitNumbersHint')}
            required
            width="half"
            dir="ltr"
            defaultValue={typedValue(invalid, 'numbers')}
            {...error('numbers')}
          />
          <TextInput
            name="title"
            label={t('splitNewTitle')}
            required
            defaultValue={typedValue(invalid, 'title')}
            {...error('title')}
          />
        </OneForm>
      </Disclosure>
      {topic.state !== 'merged' && (
        <Disclosure summary={t('mergeTitle')} open={Boolean(errors['into'])}>
          <OneForm intent="merge" submit={t('merge')} variant="danger">
            <TextInput
              name="into"
              label={t('mergeInto')}
              hint={t('mergeHint')}
              required
              dir="ltr"
              defaultValue={typedValue(invalid, 'into')}
              {...error('into')}
            />
          </OneForm>
        </Disclosure>
      )}
    </div>
  );
}

/** Who reads a topic: everybody who reads the group, or its members. */
export function AudienceChoice({ chosen, error }: { chosen: string; error: string | undefined }) {
  const { t } = useTranslation('topics');
  return (
    <RadioGroup
      name="audience"
      label={t('audience')}
      defaultValue={chosen}
      options={[
        { value: 'public', label: t('audience_public') },
        { value: 'members', label: t('audience_members') },
      ]}
      {...(error ? { error } : {})}
    />
  );
}
