import { Form } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { PersonName } from '../groups/person-name.tsx';
import type { Answer, Places, Way } from './meeting.ts';

interface PresenceProps {
  name: string;
  who: ReactNode;
  answer: Answer | null;
  way: Way | null;
}

function Presence({ name, who, answer, way }: PresenceProps) {
  const { t } = useTranslation('meetings');
  return (
    <li className="border-b border-line py-3">
      <RadioGroup
        name={name}
        label={who}
        inline
        {...(answer ? { hint: t(`said_${answer}`) } : {})}
        defaultValue={way ?? 'none'}
        options={(['here', 'remote', 'none'] as const).map((value) => ({
          value,
          label: t(`was_${value}`),
        }))}
      />
    </li>
  );
}

/** Who was there: each seat once, then people in their own name. */
export function AttendanceForm({ places }: { places: Places }) {
  const { t } = useTranslation('meetings');
  const { seats, people } = places;
  return (
    <Form method="post" className="grid gap-8">
      {seats.length > 0 && (
        <section aria-labelledby="seats">
          <h2 id="seats" className="mb-2">
            {t('seats')}
          </h2>
          <ul className="border-t border-line">
            {seats.map(({ id, organisation, answer, way }) => (
              <Presence
                key={id}
                name={`seat-${id}`}
                who={<bdi>{organisation.name}</bdi>}
                answer={answer}
                way={way}
              />
            ))}
          </ul>
        </section>
      )}
      {people.length > 0 && (
        <section aria-labelledby="people">
          <h2 id="people" className="mb-2">
            {t('people')}
          </h2>
          <ul className="border-t border-line">
            {people.map((person) => (
              <Presence
                key={person.id}
                name={`person-${person.id}`}
                who={<PersonName person={person} />}
                answer={person.answer}
                way={person.way}
              />
            ))}
          </ul>
        </section>
      )}
      <p>
        <SubmitButton>{t('saveAttendance')}</SubmitButton>
      </p>
    </Form>
  );
}
