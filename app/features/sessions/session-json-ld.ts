import type { Session } from './session-pages.ts';

/**
 * The session as a schema.org Event.
 * @param address the full address of the page
 * @param organizer the name of the forum
 */
export function toSessionJsonLd(
  { session, summary, isRemote, counts }: Session,
  address: string,
  organizer: string,
): Record<string, string | number | object | boolean | null> {
  const { title, startsAt, endsAt, place, state } = session;
  const isOnlyRemote = isRemote && counts.capacityHere === 0;
  const attendance = isOnlyRemote ? 'Online' : isRemote ? 'Mixed' : 'Offline';
  const room = place && {
    '@type': 'Place',
    name: place,
    ...(session.address ? { address: session.address } : {}),
  };
  // Where one joins from afar is told to who is registered; the page leads there.
  const online = isRemote && { '@type': 'VirtualLocation', url: address };
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    '@id': address,
    url: address,
    name: title.text,
    inLanguage: title.language,
    startDate: startsAt,
    endDate: endsAt,
    eventStatus: `https://schema.org/${state === 'cancelled' ? 'EventCancelled' : 'EventScheduled'}`,
    eventAttendanceMode: `https://schema.org/${attendance}EventAttendanceMode`,
    ...(summary ? { description: summary.text } : {}),
    location: [isOnlyRemote ? null : room, online].filter(Boolean),
    organizer: { '@type': 'Organization', name: organizer },
    isAccessibleForFree: true,
    ...(session.isRegistrationOpen
      ? {
          offers: {
            '@type': 'Offer',
            price: 0,
            priceCurrency: 'EUR',
            url: `${address}/register`,
            availability: 'https://schema.org/InStock',
          },
        }
      : {}),
  };
}
