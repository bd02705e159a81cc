import { describe, expect, test } from 'vitest';
import { checkForm } from '../../lib/form.server.ts';
import {
  codeSchema,
  linkSchema,
  newPasswordSchema,
  passwordSchema,
  profileSchema,
} from './account-forms.ts';
import { sitePath } from './account.ts';
import { listSpokenLanguages } from './spoken-languages.server.ts';

function posted(fields: Record<string, string | string[]>): FormData {
  const form = new FormData();
  for (const [name, values] of Object.entries(fields)) {
    for (const value of [values].flat()) form.append(name, value);
  }
  return form;
}

describe('the page to go on to', () => {
  test.each([
    '/nl/account',
    '/ar/nominations/abc?step=2#end',
    '/fr',
    '/en/initiatives?theme=housing&q=%C3%A9',
  ])('%s is of this site', (path) => expect(sitePath(path)).toBe(path));

  test.each([
    null,
    '',
    'https://evil.example/nl',
    '//evil.example/nl',
    '/\\evil.example/nl',
    '\\\\evil.example',
    '/\t/evil.example/nl',
    '/.//evil.example',
    '/nl/../..//evil.example',
    '/nl\r\nSet-Cookie: a=b',
    'javascript:alert(1)',
    '/javascript:alert(1)',
    ' /nl',
    'nl/account',
    '/healthz',
    '/nlx/account',
    '/nl/sign-in',
    '/nl/sign-in/code',
    '/nl/sign-out',
    `/nl/${'a'.repeat(3000)}`,
  ])('%j is not', (path) => expect(sitePath(path)).toBeNull());

  test('never leads a browser to another origin', () => {
    const signs = ['/', '\\', '.', ':', '@', 'n', 'l', '%2f', '?', '#', '\t', ' '];
    const texts = signs.flatMap((a) => signs.flatMap((b) => signs.map((c) => a + b + c)));
    const origins = texts
      .flatMap((text) => [`${text}evil.example/nl`, `/nl${text}evil.example`])
      .map((path) => new URL(sitePath(path) ?? '/', 'https://forum.example').origin);
    expect(new Set(origins)).toEqual(new Set(['https://forum.example']));
  });
});

describe('forms', () => {
  test('an address is compared in lower case, without spaces around it', () => {
    const form = checkForm(
      posted({ email: ' Lies@Demo.Example ', password: ' a b ' }),
      passwordSchema,
    );
    expect(form).toMatchObject({
      ok: true,
      values: { email: 'lies@demo.example', password: ' a b ', to: null },
    });
  });

  test('a refused form says what is wrong by field and never gives a secret back', () => {
    const form = checkForm(posted({ email: 'lies', password: '', code: '123456' }), passwordSchema);
    expect(form).toEqual({
      ok: false,
      errors: { email: { key: 'errorMail' }, password: { key: 'errorRequired' } },
      typed: { email: ['lies'] },
    });
    expect(checkForm(posted({}), passwordSchema)).toMatchObject({
      errors: { email: { key: 'errorRequired' }, password: { key: 'errorRequired' } },
    });
  });

  test.each(['123456', '123 456', ' 123-456', '١٢٣٤٥٦', '۱۲۳۴۵۶'])(
    'the code %s is read',
    (code) => {
      const form = checkForm(posted({ email: 'a@demo.example', code }), codeSchema);
      expect(form).toMatchObject({ ok: true, values: { code: '123456' } });
    },
  );

  test.each(['12345', '1234567', 'abcdef'])('%s is no code', (code) => {
    const form = checkForm(posted({ email: 'a@demo.example', code }), codeSchema);
    expect(form).toMatchObject({ errors: { code: { key: 'account:errorCodeShape' } } });
  });

  test('a link has a hash and a known type, or none', () => {
    const token_hash = 'a1'.repeat(28);
    expect(linkSchema.safeParse({ token_hash, type: 'magiclink', utm_source: 'x' }).data).toEqual({
      token_hash,
      type: 'magiclink',
    });
    expect(linkSchema.safeParse({ token_hash, type: 'other' }).success).toBe(false);
    expect(linkSchema.safeParse({ token_hash: '<script>' }).success).toBe(false);
  });

  test('a profile keeps a plain name and each language once', () => {
    const form = checkForm(
      posted({
        displayName: '  Li\u202ees \u0007 Jans ',
        language: 'fr',
        spokenLanguages: ['nl', 'fr', 'nl'],
      }),
      profileSchema,
      ['spokenLanguages'],
    );
    expect(form).toMatchObject({
      values: { displayName: 'Lies Jans', language: 'fr', spokenLanguages: ['nl', 'fr'] },
    });
  });

  test('a profile refuses what is no language, too many of them and too long a name', () => {
    const many = Array.from({ length: 21 }, (_, i) => `a${String.fromCharCode(97 + i)}`);
    const check = (spokenLanguages: string[], displayName = 'Lies', language = 'nl') =>
      checkForm(posted({ displayName, language, spokenLanguages }), profileSchema, [
        'spokenLanguages',
      ]);
    expect(check(many)).toMatchObject({
      errors: { spokenLanguages: { key: 'account:errorTooManyLanguages' } },
    });
    expect(check(['<b>'])).toMatchObject({ errors: { spokenLanguages: { key: 'errorChoice' } } });
    expect(check([], 'x'.repeat(81))).toMatchObject({
      errors: { displayName: { key: 'errorTooLong', values: { max: 80 } } },
    });
    expect(check([], 'Lies', 'xx')).toMatchObject({ errors: { language: { key: 'errorChoice' } } });
  });

  test('a new password has ten characters and at most what bcrypt reads', () => {
    const check = (password: string) => checkForm(posted({ password }), newPasswordSchema);
    expect(check('fiets naar zee').ok).toBe(true);
    expect(check('kort')).toMatchObject({
      errors: { password: { key: 'account:errorPasswordShort' } },
    });
    expect(check('é'.repeat(40))).toMatchObject({
      errors: { password: { key: 'account:errorPasswordLong' } },
    });
  });
});

test('spoken languages are named and sorted in the language of the page; held ones are kept', () => {
  const dutch = listSpokenLanguages('nl', ['zgh']);
  expect(dutch).toContainEqual({ value: 'ar', label: 'Arabisch' });
  expect(dutch.map(({ value }) => value)).toContain('zgh');
  const labels = dutch.map(({ label }) => label);
  expect(labels).toEqual(labels.toSorted(new Intl.Collator('nl').compare));
  expect(listSpokenLanguages('ar', [])).toContainEqual({ value: 'ar', label: 'العربية' });
});
