import { expect, test } from 'vitest';
import type { GroupHead, MyPart, Seat } from './group.ts';
import { dueSeats, mainAction, seatlessOrganisations } from './group.ts';

const me: MyPart = {
  role: null,
  request: null,
  seats: [],
  organisations: [],
  mayJoin: false,
  mayAsk: false,
  mayLead: false,
  mayNameLeads: false,
  waiting: null,
};
type Place = Pick<GroupHead, 'access' | 'state' | 'me'>;
const group = (over: Partial<Place>): Place => ({
  access: 'on_request',
  state: 'active',
  me,
  ...over,
});

test.each<[string, Partial<Place>]>([
  ['signIn', { me: null }],
  ['none', { me: null, access: 'closed' }],
  ['join', { access: 'open', me: { ...me, mayJoin: true } }],
  ['ask', { me: { ...me, mayAsk: true } }],
  ['waiting', { me: { ...me, request: { id: 1, since: '2027-01-01T10:00:00Z' } } }],
  ['write', { me: { ...me, role: 'guest' } }],
  ['none', { access: 'closed' }],
  ['none', { state: 'closed', me: { ...me, role: 'chair' } }],
])('the main action is %s', (action, over) => {
  expect(mainAction(group(over))).toBe(action);
});

test('a seat can be asked for by organisations that have none', () => {
  const organisations: MyPart['organisations'] = [
    { slug: 'a', name: 'A', state: null, requestId: null },
    { slug: 'b', name: 'B', state: 'requested', requestId: 3 },
    { slug: 'c', name: 'C', state: 'active', requestId: null },
  ];
  const slugs = (over: Partial<Place>) =>
    seatlessOrganisations(group({ me: { ...me, organisations }, ...over })).map(({ slug }) => slug);
  expect(slugs({})).toEqual(['a']);
  expect(slugs({ access: 'closed' })).toEqual([]);
  expect(slugs({ state: 'closed' })).toEqual([]);
  expect(slugs({ me: null })).toEqual([]);
});

test('what is due is told to who can do something about it', () => {
  const seat = (over: Partial<Seat>): Seat => ({
    id: 1,
    organisation: { slug: 'a', name: 'A' },
    sinceOn: '2026-01-01',
    termEndsOn: '2028-01-01',
    endsSoon: false,
    isVacant: false,
    mayChange: true,
    mayGiveUp: false,
    holders: null,
    representatives: null,
    ...over,
  });
  const due = dueSeats([
    seat({ id: 1, isVacant: true }),
    seat({ id: 2, endsSoon: true }),
    seat({ id: 3, isVacant: true, endsSoon: true, mayChange: false }),
    seat({ id: 4 }),
  ]);
  expect(due.vacant.map(({ id }) => id)).toEqual([1]);
  expect(due.ending.map(({ id }) => id)).toEqual([2]);
});
