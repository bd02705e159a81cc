import { Form } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { typedValue } from '../../lib/form.ts';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/select.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { PersonName } from '../groups/person-name.tsx';
import type { SessionSettings } from './session-pages.ts';
import { duties } from './session-pages.ts';

interface OfficersPartProps {
  settings: Pick<SessionSettings, 'officers' | 'people'>;
  invalid: InvalidForm | undefined;
  errors: Record<string, string | undefined>;
}

function OfficerLines({ officers }: Pick<SessionSettings, 'officers'>) {
  const { t } = useTranslation('sessions');
  return (
    <ul className="measure mb-6 border-t border-line">
      {officers.map((officer) => (
        <li
          key={officer.duty + officer.id}
          className="flex flex-wrap items-center justify-between gap-x-4 border-b border-line py-1"
        >
          <span>
            <strong>
              <PersonName person={officer} />
            </strong>{' '}
            <span className="meta">{t(`duty_${officer.duty}`)}</span>
          </span>
          <Form method="post">
            <input type="hidden" name="person" value={officer.id} />
            <input type="hidden" name="duty" value={officer.duty} />
            <Button name="intent" value="dropOfficer" variant="link">
              {t('dropOfficer', { name: officer.name ?? t(`duty_${officer.duty}`) })}
            </Button>
          </Form>
        </li>
      ))}
    </ul>
  );
}

/** Who chairs, writes and books, and naming one more: from who is near, or by mail address. */
export function OfficersPart({ settings, invalid, errors }: OfficersPartProps) {
  const { t } = useTranslation('sessions');
  const { officers, people } = settings;
  const field = (name: 'duty' | 'person' | 'mail') => ({
    name,
    label: t(`field_${name}`),
    defaultValue: typedValue(invalid, name),
    ...(errors[name] ? { error: errors[name] } : {}),
  });
  return (
    <section id="officers" aria-labelledby="officers-title" className="mt-12">
      <h2 id="officers-title" className="mb-2">
        {t('officers')}
      </h2>
      <p className="measure mb-3">{t('officersText')}</p>
      {officers.length > 0 && <OfficerLines officers={officers} />}
      <Form method="post" noValidate className="grid gap-4">
        <Select
          {...field('duty')}
          required
          options={duties.map((value) => ({ value, label: t(`duty_${value}`) }))}
        />
        <Select
          {...field('person')}
          empty={t('personOther')}
          options={people.map(({ id, name }) => ({ value: id, label: name ?? '' }))}
        />
        <TextInput {...field('mail')} type="email" hint={t('mailHint')} optional maxLength={254} />
        <p>
          <SubmitButton variant="quiet" name="intent" value="nameOfficer">
            {t('nameOfficer')}
          </SubmitButton>
        </p>
      </Form>
    </section>
  );
}
