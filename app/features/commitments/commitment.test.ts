import { parseAtomFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import type { CommitmentLine, SessionStop } from './commitment.ts';
import type { CommitmentNews, ExportedCommitment } from './commitment-files.ts';
import { commitmentsAtom, commitmentsCsv } from './commitment-files.ts';
import { readRegisterFilters, registerAddress, totalsOf } from './register.ts';
import { layOutThread } from './thread-layout.ts';

const stop = (slug: string, on: string, state: SessionStop['state'] = 'closed'): SessionStop => ({
  slug,
  on,
  state,
  title: { text: slug, language: 'nl' },
});
const spring = stop('spring', '2026-03-17');
const autumn = stop('autumn', '2026-10-13');
const next = stop('next', '2027-03-16', 'published');

type Story = Parameters<typeof layOutThread>[0];
const change = (over: Partial<Story['changes'][number]>): Story['changes'][number] => ({
  ...{ id: 1, kind: 'due', changedAt: '2026-09-01', reason: 'x', language: 'nl' },
  ...{ oldDueOn: null, newDueOn: null, isSessionMoved: false, oldSession: null, newSession: null },
  ...{ oldDeliverable: null, newDeliverable: null, oldOwner: null, newOwner: null },
  ...{ decision: null, by: null },
  ...over,
});
const story = (over: Partial<Story> = {}): Story => ({
  promise: {
    ...{ ownerName: 'Stad', deliverable: 'Een loket', language: 'nl' },
    dueOn: '2026-10-13',
    madeOn: '2026-03-17',
  },
  stops: [spring, autumn],
  changes: [],
  dueOn: '2026-10-13',
  doneOn: null,
  closedAt: null,
  state: 'open',
  standing: 'open',
  ...over,
});
const marks = (layout: ReturnType<typeof layOutThread>) =>
  layout.stations.map(({ on, marks: [first] }) => `${on} ${first}`);

describe('the thread of a commitment', () => {
  test('runs from the promise to its day, inside of the line', () => {
    const layout = layOutThread(story(), '2026-05-01');
    expect(marks(layout)).toEqual(['2026-03-17 made', '2026-10-13 due']);
    expect(layout.pieces).toEqual([{ from: 8, to: 92, look: 'held' }]);
  });

  test('is slack after the day first promised', () => {
    const shifts = [
      change({ oldDueOn: '2026-10-13', newDueOn: '2027-03-16' }),
      change({ oldDueOn: '2027-03-16', newDueOn: '2027-10-12' }),
    ];
    const layout = layOutThread(
      story({ changes: shifts, dueOn: '2027-10-12', stops: [spring, autumn, next] }),
      '2026-11-22',
    );
    expect(marks(layout)).toEqual([
      '2026-03-17 made',
      '2026-10-13 due',
      '2027-03-16 newDue',
      '2027-10-12 newDue',
    ]);
    expect(layout.pieces.map(({ look }) => look)).toEqual(['held', 'slack', 'slack']);
  });

  test('stays taut where the session itself moved', () => {
    const moved = change({ oldDueOn: '2026-10-13', newDueOn: '2026-10-20', isSessionMoved: true });
    const layout = layOutThread(
      story({ changes: [moved], dueOn: '2026-10-20', stops: [spring] }),
      '2026-05-01',
    );
    expect(layout.pieces.map(({ look }) => look)).toEqual(['held', 'held']);
  });

  test('ends where it was kept, and runs on to today while it is late', () => {
    const kept = story({
      state: 'closed',
      standing: 'kept',
      doneOn: '2026-09-22',
      closedAt: '2026-10-20T12:00Z',
    });
    expect(marks(layOutThread(kept, '2026-11-22'))).toEqual([
      '2026-03-17 made',
      '2026-09-22 done',
      '2026-10-13 due',
    ]);
    expect(layOutThread(kept, '2026-11-22').pieces).toHaveLength(1);
    const late = layOutThread(story({ standing: 'late' }), '2026-11-22');
    expect(marks(late).at(-1)).toBe('2026-11-22 today');
    expect(late.pieces.map(({ look }) => look)).toEqual(['held', 'slack']);
    const dropped = story({ state: 'dropped', standing: 'dropped', closedAt: '2026-10-13T20:00Z' });
    expect(marks(layOutThread(dropped, '2026-11-22')).at(-1)).toBe('2026-10-13 dropped');
  });
});

describe('the address of the register', () => {
  const read = (search: string) =>
    readRegisterFilters(new URL(`https://forum.example/nl/commitments${search}`));
  test('holds every filter, and refuses what cannot be', () => {
    const search = '?q=loket&state=kept_late&organisation=stad&group=opvang&session=spring&late=1';
    const filters = read(search);
    expect(filters).toMatchObject({ state: 'kept_late', isLate: true, query: 'loket', page: 1 });
    expect(registerAddress('nl', filters ?? {})).toBe(`/nl/commitments${search}`);
    for (const wrong of [
      '?state=great',
      '?page=0',
      '?page=x',
      '?group=A%20B',
      `?q=${'x'.repeat(201)}`,
    ])
      expect(read(wrong)).toBeNull();
    expect(registerAddress('ar', { page: 2 })).toBe('/ar/commitments?page=2');
  });
});

test('totals count every year', () => {
  const years = [
    { year: 2026, standings: { kept: 2, late: 1 } },
    { year: 2027, standings: { kept: 1 } },
  ];
  expect(totalsOf(years)).toMatchObject({ kept: 3, late: 1, dropped: 0 });
});

const line: CommitmentLine = {
  ...{ id: 7, deliverable: '=Een "loket"', language: 'nl', state: 'open', standing: 'moved' },
  ...{ moves: 2, sessionMoves: 1, dueOn: '2027-10-12', dueSession: null, firstDueOn: '2026-10-13' },
  ...{ doneOn: null, closedAt: null, organisation: null, ownerName: 'Dienst Wonen', group: null },
  ...{ madeIn: spring, number: 2, isPublic: true, report: null, lacksReport: false },
};
const origin = {
  siteUrl: 'https://forum.example',
  language: 'nl',
  date: '2026-11-22',
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
};

test('CSV holds a line per commitment; the owner that is no more keeps its name', () => {
  const row: ExportedCommitment = {
    ...line,
    firstDeliverable: 'Een loket',
    firstOwner: 'Dienst Wonen',
  };
  const [header, first, end] = commitmentsCsv([row], origin).split('\r\n');
  expect(header?.startsWith('\uFEFFid,url,deliverable')).toBe(true);
  expect(first).toContain(
    '7,https://forum.example/nl/commitments/7,"\'=Een ""loket""",nl,Dienst Wonen,',
  );
  expect(first).toContain('https://forum.example/nl/sessions/spring/decisions#d2');
  expect(end).toBe('');
});

test('Atom names each step for good and takes no mark-up from people', () => {
  const news: CommitmentNews = {
    ...{ key: 'report-3-1', step: 'reported', id: 7, at: '2026-10-01T09:00:00+00:00' },
    ...{ deliverable: 'Een <b>loket</b> & meer', language: 'nl', ownerName: 'Stad "Gent"' },
    ...{ said: '<script>\u0008alert(1)</script>', saidIn: 'nl', status: 'late', dueOn: null },
  };
  const words = {
    title: 'Afspraken',
    subtitle: 'Wat beloofd werd',
    stepOf: () => 'Stand van zaken',
  };
  const feed = commitmentsAtom([news], origin, words, origin.date);
  expect(feed).toContain('<id>tag:forum.example,2026:commitments/7/report-3-1</id>');
  expect(feed).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(feed).toContain('<updated>2026-10-01T09:00:00.000Z</updated>');
  expect(feed).not.toMatch(/<b>|<script/);
  expect(feed).not.toContain('\u0008');
  // A feed reader that others made finds the words as they were written.
  expect(parseAtomFeed(feed)).toMatchObject({
    title: { value: 'Afspraken' },
    entries: [
      {
        id: 'tag:forum.example,2026:commitments/7/report-3-1',
        updated: '2026-10-01T09:00:00.000Z',
        title: { value: 'Stand van zaken · Een <b>loket</b> & meer' },
        authors: [{ name: 'Stad "Gent"' }],
        summary: { value: '<script>alert(1)</script>', xml: { lang: 'nl' } },
      },
    ],
  });
  // Valid also before anything was promised.
  expect(commitmentsAtom([], origin, words, origin.date)).toContain(
    '<updated>2026-11-22T00:00:00.000Z</updated>',
  );
});
