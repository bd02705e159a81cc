import { Form } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { Button } from '../../ui/button.tsx';
import type { MeetingList } from './meeting.ts';
import { meetingsAddress } from './meeting.ts';

/** The calendars that one can subscribe to: the public one, and one's own with a secret address. */
export function CalendarPart({ list, feed }: { list: MeetingList; feed: string | undefined }) {
  const { t } = useTranslation('meetings');
  const { code } = useLanguage();
  const { group, isMember, hasFeed } = list;
  return (
    <section id="calendar" aria-labelledby="calendar-title">
      <h2 id="calendar-title" className="mb-2">
        {t('calendar')}
      </h2>
      {group.reading === 'public' && (
        <p className="measure">
          {t('calendarPublic')}{' '}
          <a href={`${meetingsAddress(code, group.slug)}.ics`}>{t('calendarAddress')}</a>
        </p>
      )}
      {isMember && (
        <>
          {feed ? (
            <output className="measure mt-3 block border-s-[5px] border-harbour ps-4">
              {t('feedMade')}
              <bdi dir="ltr" className="mt-1 block break-all">
                {feed}
              </bdi>
            </output>
          ) : (
            <p className="measure mt-3">{t(hasFeed ? 'feedThere' : 'feedText')}</p>
          )}
          <Form method="post" className="mt-2 flex flex-wrap gap-3">
            {!feed && (
              <Button name="intent" value="feed">
                {t(hasFeed ? 'feedRenew' : 'feedMake')}
              </Button>
            )}
            {(hasFeed || feed) && (
              <Button name="intent" value="revoke" variant="danger">
                {t('feedRevoke')}
              </Button>
            )}
          </Form>
        </>
      )}
    </section>
  );
}
