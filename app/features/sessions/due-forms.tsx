import { Form } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { errorText, typedValue } from '../../lib/form.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Select } from '../../ui/select.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import type { PersonText } from '../groups/group.ts';
import type { Deadline } from './session-pages.ts';

interface PlanFormProps {
  deadline: Deadline;
  people: readonly PersonText[];
  invalid: InvalidForm | undefined;
}

/** The fields of one of many forms: the one that came back has the ids to which the summary leads. */
function useFields(invalid: InvalidForm | undefined, intent: string, target: string) {
  const { t } = useTranslation('sessions');
  const isRefused =
    typedValue(invalid, 'intent') === intent && typedValue(invalid, 'target') === target;
  return {
    isRefused,
    field: (name: string, stored = '') => {
      const error = isRefused ? errorText(t, invalid?.errors[name]) : undefined;
      return {
        name,
        defaultValue: isRefused ? typedValue(invalid, name) : stored,
        ...(isRefused ? {} : { id: `${intent}-${target}-${name}` }),
        ...(error ? { error } : {}),
      };
    },
  };
}

function OwnerField({
  people,
  field,
}: {
  people: readonly PersonText[];
  field: ReturnType<ReturnType<typeof useFields>['field']>;
}) {
  const { t } = useTranslation('sessions');
  return (
    <Select
      {...field}
      label={t('field_owner')}
      empty={t('nobody')}
      options={people.map(({ id, name }) => ({ value: id, label: name ?? t('nameless') }))}
    />
  );
}

/** Another day, another owner; an own one has a title and can be taken away. */
export function PlanForm({ deadline, people, invalid }: PlanFormProps) {
  const { t } = useTranslation('sessions');
  const target = String(deadline.id);
  const { isRefused, field } = useFields(invalid, 'plan', target);
  const isOwn = deadline.kind === 'other';
  const { defaultValue, ...ticked } = field('isFixed', deadline.isFixed ? 'yes' : '');
  return (
    <Disclosure summary={t('plan')} open={isRefused}>
      <Form method="post" noValidate className="grid gap-3">
        <input type="hidden" name="target" value={target} />
        {isOwn && (
          <TextInput
            {...field('title', deadline.title ?? '')}
            label={t('field_task')}
            required
            maxLength={200}
          />
        )}
        <TextInput
          {...field('dueOn', deadline.dueOn)}
          type="date"
          label={t('field_dueOn')}
          width="half"
          required
        />
        <Checkbox
          {...ticked}
          value="yes"
          defaultChecked={defaultValue === 'yes'}
          label={t('field_isFixed')}
          hint={t('fixedHint')}
        />
        <OwnerField people={people} field={field('owner', deadline.owner?.id ?? '')} />
        <p className="flex flex-wrap gap-x-6">
          <Button name="intent" value="plan" variant="quiet">
            {t('planSubmit')}
          </Button>
          {isOwn && (
            <Button name="intent" value="drop" variant="link">
              {t('drop')}
            </Button>
          )}
        </p>
      </Form>
    </Disclosure>
  );
}

/** Ticks a deadline off, or takes that back. */
export function TickForm({ deadline }: { deadline: Deadline }) {
  const { t } = useTranslation('sessions');
  const intent = deadline.isDone ? 'untick' : 'tick';
  return (
    <Form method="post">
      <input type="hidden" name="target" value={deadline.id} />
      <Button name="intent" value={intent} variant="link">
        {t(intent)}
      </Button>
    </Form>
  );
}

/** Something of one's own that is due. */
export function AddDueForm({
  people,
  invalid,
}: {
  people: readonly PersonText[];
  invalid: InvalidForm | undefined;
}) {
  const { t } = useTranslation('sessions');
  const { isRefused, field } = useFields(invalid, 'add', '');
  return (
    <Disclosure summary={t('addTitle')} open={isRefused} className="mt-6">
      <Form method="post" noValidate className="grid gap-3">
        <TextInput {...field('title')} label={t('field_task')} required maxLength={200} />
        <TextInput
          {...field('dueOn')}
          type="date"
          label={t('field_dueOn')}
          hint={t('addHint')}
          width="half"
          required
        />
        <OwnerField people={people} field={field('owner')} />
        <p>
          <Button name="intent" value="add" variant="quiet">
            {t('addSubmit')}
          </Button>
        </p>
      </Form>
    </Disclosure>
  );
}
