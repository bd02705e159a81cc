import { expect, test } from 'vitest';
import decodeQR from 'qr/decode.js';
import { scanPattern } from '../../lib/scan-pattern.server.ts';
import { registrationCalendar } from './registration-calendar.server.ts';
import { changeSchema, listFields } from './registration-forms.ts';
import type { Registration } from './registration.ts';
import { agesOf, languageNameOf } from './need.ts';
import { isRegistrationKey } from './registration.ts';
import { checkForm } from '../../lib/form.server.ts';

test.each([
  ['3, 7', [3, 7]],
  ['3 en 7', [3, 7]],
  ['٣، ٧', [3, 7]],
  ['', []],
  ['klein', null],
])('ages in %j', (typed, ages) => {
  expect(agesOf(typed)).toEqual(ages);
});

test('keys are receipts or numbers', () => {
  for (const key of ['12', 'a'.repeat(32)]) expect(isRegistrationKey(key)).toBe(true);
  for (const key of [
    '',
    '0',
    '012',
    'a'.repeat(31),
    `${'a'.repeat(32)}\n`,
    'A'.repeat(32),
    undefined,
  ])
    expect(isRegistrationKey(key)).toBe(false);
});

test('languages are named for who reads and for who speaks', () => {
  expect(languageNameOf('ti', 'nl-BE')).toBe('Tigrinya (ትግርኛ)');
  expect(languageNameOf('prs', 'nl-BE')).toBe('Dari (دری)');
  expect(languageNameOf('en', 'en-GB')).toBe('English');
  expect(languageNameOf('vgt', 'ar')).toContain('VGT');
});

function read(fields: Record<string, string | string[]>) {
  const posted = new FormData();
  const all = { name: 'Lea', way: 'here', listedFor: 'nobody', language: 'nl', ...fields };
  for (const [name, value] of Object.entries(all))
    for (const one of [value].flat()) posted.append(name, one);
  return checkForm(posted, changeSchema, listFields);
}

test('the fields of the form become needs', () => {
  const form = read({
    interpretation: 'ti',
    children: '٢',
    ages: '3 7',
    diet: ['halal'],
    mobilityText: 'Lift',
  });
  expect(form.ok && form.values.needs).toMatchObject([
    { kind: 'interpretation', language: 'ti', level: 'everything' },
    { kind: 'childcare', number: 2, ages: [3, 7] },
    { kind: 'mobility', text: 'Lift' },
    { kind: 'diet', choices: ['halal'] },
  ]);
  const none = read({});
  expect(none.ok && none.values.needs).toEqual([]);
});

test.each([
  [{ name: ' ' }, 'name'],
  [{ way: 'boat' }, 'way'],
  [{ interpretation: 'xx' }, 'interpretation'],
  [{ children: '12' }, 'children'],
  [{ children: '2', ages: '3' }, 'ages'],
  [{ children: '1', ages: '40' }, 'ages'],
  [{ ages: '3' }, 'ages'],
  [{ other: 'x'.repeat(501) }, 'other'],
])('what cannot be is told by its field: %j', (fields, field) => {
  const form = read(fields);
  expect(form.ok ? [] : Object.keys(form.errors)).toEqual([field]);
});

test('the picture at the door is read as the code', () => {
  const { path, size } = scanPattern('SUV3R9MV');
  const dark = new Set([...path.matchAll(/M(\d+) (\d+)/g)].map(([, x, y]) => `${x} ${y}`));
  const scale = 4;
  const side = size * scale;
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  for (let at = 0; at < side * side; at++) {
    const field = `${Math.floor((at % side) / scale)} ${Math.floor(at / side / scale)}`;
    if (dark.has(field)) data.fill(0, at * 4, at * 4 + 3);
  }
  expect(decodeQR({ width: side, height: side, data })).toBe('SUV3R9MV');
});

const registration = {
  state: 'registered',
  way: 'remote',
  link: 'https://meet.example.org/forum',
  uid: 'a-b',
  sequence: 3,
  updatedAt: '2026-11-22T10:00:00+00:00',
  needs: [{ kind: 'other', text: 'Geheim' }],
  session: {
    slug: 'lente',
    state: 'published',
    title: { text: 'Forum', language: 'nl' },
    startsAt: '2027-03-16T17:30:00+00:00',
    endsAt: '2027-03-16T20:00:00+00:00',
    zone: 'Europe/Brussels',
    place: 'De Krook',
    address: null,
    cancelledReason: null,
  },
} as unknown as Registration;
const site = 'https://forum.example.org';

test('the calendar says when, where and how, with a lasting name, and never a need', async () => {
  const file = await registrationCalendar(registration, 'nl', site);
  expect(file).toMatch(/UID:a-b@forum\.example\.org\r\nSEQUENCE:3/);
  expect(file).toContain('DTSTART:20270316T173000Z');
  expect(file).toContain('STATUS:CONFIRMED');
  expect(file.replaceAll('\r\n ', '')).toContain('https://meet.example.org/forum');
  expect(file).not.toContain('Geheim');
});

test.each([
  [{ state: 'waiting' }, 'TENTATIVE'],
  [{ state: 'cancelled' }, 'CANCELLED'],
  [{ session: { ...registration.session, state: 'cancelled' } }, 'CANCELLED'],
] as const)('a calendar follows the state: %j', async (change, status) => {
  const file = await registrationCalendar(
    { ...registration, ...change } as Registration,
    'nl',
    site,
  );
  expect(file).toContain(`STATUS:${status}`);
});
