import { useTranslation } from '../../i18n/use-translation.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import type { AttendeeList } from './registration.ts';

/** Who comes and agreed to be read here, and how many come in all. */
export function AttendeeRows({ list }: { list: AttendeeList }) {
  const { t } = useTranslation('registration');
  if (!list.isShown) return <EmptyState title={t('listGone')} />;
  const { rows, counts } = list;
  return (
    <>
      <p className="measure my-6">
        {t('comingHere', { count: counts.here })} {t('comingRemote', { count: counts.remote })}{' '}
        {t('listText')}
      </p>
      {rows.length > 0 && (
        <ul className="border-t border-line">
          {rows.map(({ name, organisation }, index) => (
            <li key={index} className="border-b border-line py-2">
              <bdi className="font-bold">{name ?? organisation?.name}</bdi>
              {name && organisation && (
                <>
                  {' · '}
                  <bdi>{organisation.name}</bdi>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
