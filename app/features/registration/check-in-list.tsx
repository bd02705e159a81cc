import { Form, Link } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { Button } from '../../ui/button.tsx';
import { DateText } from '../../ui/date-text.tsx';
import { RowList } from '../../ui/row-list.tsx';
import { Tag } from '../../ui/tag.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import type { CheckIn, CheckInLine, Mark } from './check-in.ts';

function PresenceText({ line, zone }: { line: CheckInLine; zone: string }) {
  const { t } = useTranslation('registration');
  const { presence } = line;
  if (!presence) return null;
  return (
    <span className="text-sm">
      <Tag tone={presence.leftAt ? 'plain' : 'ok'} icon={presence.leftAt ? undefined : 'check'}>
        {t(presence.leftAt ? 'mark_left' : `is_${presence.way}`)}
      </Tag>{' '}
      <span className="text-soft">
        <DateText value={presence.cameAt} form="time" timeZone={zone} />
        {presence.leftAt && (
          <>
            {'–'}
            <DateText value={presence.leftAt} form="time" timeZone={zone} />
          </>
        )}
      </span>
    </span>
  );
}

/** What can be noted of somebody now. */
function nextMarks({ presence }: CheckInLine): Mark[] {
  if (!presence) return ['here', 'remote'];
  return presence.leftAt ? [presence.way, 'none'] : ['left', 'none'];
}

function MarkForm({ line, name }: { line: CheckInLine; name: string }) {
  const { t } = useTranslation('registration');
  const who = line.id === null ? `presence-${line.presence?.id}` : `registration-${line.id}`;
  return (
    <Form method="post" preventScrollReset className="flex flex-wrap gap-2">
      <input type="hidden" name="who" value={who} />
      {nextMarks(line).map((mark) => (
        <Button
          key={mark}
          name="mark"
          value={mark}
          variant={mark === 'here' && !line.presence ? 'quiet' : 'link'}
        >
          {t(mark === 'none' ? 'markNone' : `mark_${mark}`)}
          <VisuallyHidden>: {name}</VisuallyHidden>
        </Button>
      ))}
    </Form>
  );
}

function CheckInRow({ line, list }: { line: CheckInLine; list: CheckIn }) {
  const { t } = useTranslation('registration');
  const name = line.name ?? t('forgotten');
  const id = line.id === null ? `presence-${line.presence?.id}` : `registration-${line.id}`;
  const stands = line.state === 'registered' || line.state === 'waiting';
  return (
    <li
      id={id}
      className="flex scroll-mt-8 flex-wrap items-center justify-between gap-x-6 gap-y-1 border-b border-line py-2"
    >
      <div className="min-w-0">
        <p>
          <bdi className="font-bold">{name}</bdi>{' '}
          {line.isCodeName && <Tag tone="plain">{t('codeName')}</Tag>}{' '}
          {line.state !== 'registered' && (
            <Tag tone={line.state === 'waiting' ? 'need' : 'plain'}>
              {line.placeInLine === null
                ? t(`state_${line.state}`)
                : t('waitingAt', { place: line.placeInLine })}
            </Tag>
          )}
        </p>
        <p className="meta">
          {line.organisation && (
            <>
              <bdi>{line.organisation.name}</bdi>
              {' · '}
            </>
          )}
          {t(`way_${line.way}`)}
        </p>
      </div>
      <div className="flex flex-wrap items-center gap-x-4">
        <PresenceText line={line} zone={list.session.zone} />
        {list.mayMark && <MarkForm line={line} name={name} />}
        {list.mayCancel && stands && !line.presence && (
          <Link
            to={`?cancel=${line.id}`}
            className="inline-flex min-h-target items-center text-sm text-late"
          >
            {t('takeBack')}
            <VisuallyHidden>: {name}</VisuallyHidden>
          </Link>
        )}
      </div>
    </li>
  );
}

/** Everybody who is expected or came, each with what can be noted. */
export function CheckInList({ list }: { list: CheckIn }) {
  const { t } = useTranslation('registration');
  if (list.rows.length === 0) return <p className="my-6">{t('nobodyFound')}</p>;
  return (
    <RowList label={t('checkInList')}>
      {list.rows.map((line) => (
        <CheckInRow key={line.id ?? `p${line.presence?.id}`} line={line} list={list} />
      ))}
    </RowList>
  );
}
