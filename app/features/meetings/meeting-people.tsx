import { useTranslation } from '../../i18n/use-translation.ts';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { PersonName } from '../groups/person-name.tsx';
import type { Places } from './meeting.ts';
import { answerCounts, answers, placesThere, placesWith } from './meeting.ts';

/** Names in one line, organisations first; who was there from afar says so. */
function Names({ places: { seats, people } }: { places: Places }) {
  const { t } = useTranslation('meetings');
  const afar = (way: string | null) => way === 'remote' && ` (${t('was_remote')})`;
  return (
    <ul>
      {seats.map(({ id, organisation, way }) => (
        <li key={id}>
          <bdi>{organisation.name}</bdi>
          {afar(way)}
        </li>
      ))}
      {people.map((person) => (
        <li key={person.id}>
          <PersonName person={person} />
          {afar(person.way)}
        </li>
      ))}
    </ul>
  );
}

const isEmpty = ({ seats, people }: Places) => seats.length + people.length === 0;
/** Who comes is told without how they come. */
const withoutWay = ({ seats, people }: Places): Places => ({
  seats: seats.map((seat) => ({ ...seat, way: null })),
  people: people.map((person) => ({ ...person, way: null })),
});

/** Who said what, for who is in the group. */
export function AnswerList({ places }: { places: Places }) {
  const { t } = useTranslation('meetings');
  const counts = answerCounts(places);
  const silent = placesWith(places, null);
  const items = answers.map((answer) => ({
    id: answer,
    term: t(`count_${answer}`, { count: counts[answer] }),
    detail: counts[answer] > 0 && <Names places={withoutWay(placesWith(places, answer))} />,
  }));
  return (
    <DefinitionList
      items={[
        ...items,
        {
          id: 'silent',
          term: t('count_silent', { count: silent.seats.length + silent.people.length }),
          detail: !isEmpty(silent) && <Names places={withoutWay(silent)} />,
        },
      ]}
    />
  );
}

/** Who was there, for who is in the group. */
export function AttendanceList({ places }: { places: Places }) {
  const { t } = useTranslation('meetings');
  const there = placesThere(places);
  return isEmpty(there) ? <p>{t('attendanceUnknown')}</p> : <Names places={there} />;
}
