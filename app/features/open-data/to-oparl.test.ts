import { expect, test } from 'vitest';
import type { OpenSessions } from './open-sessions.ts';
import { toOparl } from './to-oparl.ts';

const origin = {
  siteUrl: 'https://forum.example',
  language: 'nl',
  date: '2026-11-22',
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
};
const open: OpenSessions = {
  groups: [{ slug: 'reception', name: 'Opvang' }],
  organisations: [{ slug: 'ocmw-gent', name: 'OCMW Gent', type: 'public_body' }],
  sessions: [
    {
      ...{ slug: 'spring', state: 'closed', title: { text: 'Lente', language: 'nl' } },
      ...{ startsAt: '2026-03-17T17:30:00+00:00', endsAt: '2026-03-17T20:00:00+00:00' },
      ...{ place: 'De Krook', address: null, publishedAt: null, updatedAt: '2026-04-20T10:00:00Z' },
      agenda: {
        letter: 'B',
        publishedAt: '2026-02-01T10:00:00Z',
        items: [
          {
            ...{
              id: 4,
              type: 'decision',
              title: 'Wonen',
              language: 'nl',
              startsAt: null,
              endsAt: null,
            },
            ...{ group: 'reception', organisation: 'ocmw-gent' },
            papers: [{ id: 9, title: 'Advies', language: 'nl', role: 'advice' }],
          },
        ],
      },
      decisions: [
        {
          ...{
            number: 2,
            kind: 'commitment',
            result: 'adopted',
            text: 'Een loket',
            language: 'nl',
          },
          ...{ item: 4, on: '2026-03-17', releasedAt: '2026-04-20T10:00:00Z', commitment: 7 },
        },
        {
          ...{ number: 3, kind: 'information', result: null, text: 'Verteld', language: 'nl' },
          ...{ item: null, on: '2026-03-17', releasedAt: '2026-04-20T10:00:00Z', commitment: null },
        },
      ],
    },
  ],
};

test('meetings, items, papers and motions name one another by their addresses', () => {
  const file = toOparl(open, origin, 'Migratieforum') as Record<string, Record<string, unknown>[]>;
  const page = 'https://forum.example/nl/sessions/spring';
  expect(file['meetings']?.[0]).toMatchObject({
    id: page,
    type: 'https://schema.oparl.org/1.1/Meeting',
    '@type': 'besluit:Zitting',
    meetingState: 'completed',
    agendaItem: [
      {
        id: `${page}/agenda#item-4`,
        '@type': 'besluit:Agendapunt',
        meeting: page,
        resolutionText: 'Een loket',
        web: `${page}/decisions#d2`,
      },
    ],
  });
  expect(file['papers']?.[0]).toMatchObject({
    consultation: [{ agendaItem: `${page}/agenda#item-4`, meeting: page, role: 'advice' }],
  });
  // What was only told is no motion.
  expect(file['motions']).toEqual([
    expect.objectContaining({
      id: `${page}/decisions#d2`,
      '@type': 'besluit:Besluit',
      result: 'pass',
      sources: [{ url: `${page}/decisions#d2` }, { url: 'https://forum.example/nl/commitments/7' }],
    }),
  ]);
  expect(file['organizations']?.map(({ name }) => name)).toEqual([
    'Migratieforum',
    'Opvang',
    'OCMW Gent',
  ]);
});
