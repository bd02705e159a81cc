import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkForm } from '../../lib/form.server.ts';
import { listFields, sendSchema, stepSchemas, webAddress } from './nomination-forms.ts';
import {
  isReceipt,
  isStep,
  maySave,
  missingSteps,
  moreSteps,
  nextStep,
  savedSteps,
  stepAfter,
} from './nomination.ts';
import { findProof, isProof, sha256Head } from './proof-of-work.ts';

const empty = {
  name: null,
  place: null,
  area: null,
  noFixedPlace: false,
  what: null,
  contact: null,
};

function posted(fields: Record<string, string | string[] | undefined>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    for (const text of [value ?? []].flat()) form.append(name, text);
  }
  return form;
}

test('a receipt is 32 hexadecimal digits', () => {
  expect(isReceipt('0123456789abcdef0123456789abcdef')).toBe(true);
  for (const wrong of [
    undefined,
    '',
    'abc',
    '0123456789ABCDEF0123456789ABCDEF',
    'g'.repeat(32),
    '0'.repeat(33),
  ]) {
    expect(isReceipt(wrong)).toBe(false);
  }
  expect(isStep('review')).toBe(true);
  expect(isStep('toString')).toBe(false);
});

test('steps follow one another, and extra ones lead back to the last look', () => {
  expect(savedSteps.map(stepAfter)).toEqual([
    'place',
    'what',
    'contact',
    'review',
    ...moreSteps.map(() => 'review'),
  ]);
});

test('a draft goes on where something is missing', () => {
  expect(nextStep(empty)).toBe('name');
  expect(missingSteps({ ...empty, name: 'A', noFixedPlace: true })).toEqual(['what', 'contact']);
  expect(missingSteps({ ...empty, name: 'A', area: 'north', what: 'x' })).toEqual(['contact']);
  const contact = { channel: 'mail', contact: 'a@b.be' } as const;
  expect(nextStep({ ...empty, name: 'A', place: 'Gent', what: 'x', contact })).toBe('review');
});

test('after sending only what adds may be saved, and nothing once it is decided', () => {
  expect(maySave('draft', 'name')).toBe(true);
  expect(maySave('submitted', 'name')).toBe(false);
  expect(maySave('question_asked', 'rhythm')).toBe(true);
  expect(maySave('accepted', 'rhythm')).toBe(false);
});

describe('forms', () => {
  test('messages stand by the field, and what was typed stays', () => {
    const form = checkForm(
      posted({ name: ' ', website: 'no address', otherNames: 'x' }),
      stepSchemas.name,
    );
    expect(form).toMatchObject({
      ok: false,
      errors: { name: { key: 'errorRequired' }, website: { key: 'errorUrl' } },
      typed: { website: ['no address'], otherNames: ['x'] },
    });
  });

  test('one of place, neighbourhood, area or no fixed place is enough', () => {
    expect(checkForm(posted({}), stepSchemas.place)).toMatchObject({
      errors: { place: { key: 'nominations:errorPlaceNeeded' } },
    });
    for (const field of [
      { place: 'Gent' },
      { district: '3' },
      { area: 'north' },
      { noFixedPlace: 'yes' },
    ]) {
      expect(checkForm(posted(field), stepSchemas.place).ok).toBe(true);
    }
  });

  test.each([
    ['mail', 'a@b', 'errorMail'],
    ['website', 'somewhere', 'errorUrl'],
    ['phone', 'call me', 'nominations:errorPhone'],
    ['pigeon', 'loft 3', undefined],
  ])('a contact by %s "%s" is refused', (channel, contact, key) => {
    const form = checkForm(posted({ channel, contact }), stepSchemas.contact);
    expect(form).toMatchObject({ ok: false, errors: key ? { contact: { key } } : { channel: {} } });
  });

  test('an address to write to may be left out, but not be wrong', () => {
    expect(checkForm(posted({ mail: '' }), sendSchema).ok).toBe(true);
    expect(checkForm(posted({ mail: 'me' }), sendSchema)).toMatchObject({
      errors: { mail: { key: 'errorMail' } },
    });
  });

  test('no input makes a step throw', () => {
    const text = fc.string({ unit: 'binary', maxLength: 300 });
    const names = [
      'name',
      'place',
      'district',
      'what',
      'terms',
      'channel',
      'contact',
      'scope',
      'meetsLocals',
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...savedSteps),
        fc.dictionary(fc.constantFrom(...names), fc.oneof(text, fc.array(text, { maxLength: 3 }))),
        (step, fields) => {
          checkForm(posted(fields), stepSchemas[step], listFields[step]);
        },
      ),
      { numRuns: 100 },
    );
  });
});

test('web addresses may come without a scheme', () => {
  expect(webAddress('praatcafe.be/gent')).toBe('https://praatcafe.be/gent');
  expect(webAddress('http://x.be')).toBe('http://x.be');
  for (const wrong of ['javascript:alert(1)', 'x', 'a b.be', 'https://me@evil.net', 'ftp://x.be']) {
    expect(webAddress(wrong), wrong).toBeNull();
  }
});

describe('proof of work', () => {
  test('the written-out hash is SHA-256', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii', maxLength: 55 }), (text) => {
        expect(sha256Head(text)).toBe(createHash('sha256').update(text).digest().readUInt32BE());
      }),
    );
  });

  test('a proof is found, and the search can be ended', async () => {
    const proof = await findProof('2bec2a7cc85a7417684f23b8', new AbortController().signal);
    expect(isProof('2bec2a7cc85a7417684f23b8', proof ?? -1)).toBe(true);
    expect(await findProof('x', AbortSignal.abort())).toBeNull();
  });
});
