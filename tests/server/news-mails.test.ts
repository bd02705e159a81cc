import { expect, test } from 'vitest';
import { languageCodes } from '../../app/i18n/locales.ts';
import { renderMail } from '../../app/server/mails.ts';

// Mails of news: several people's words in several languages, each part directed as its own.
const frame = {
  homeUrl: 'https://forum.example/nl',
  listUrl: 'https://forum.example/nl/notifications',
  settingsUrl: 'https://forum.example/nl/account/notifications',
};
const line = (more: object) => ({
  author: 'Amina',
  organisation: null,
  language: 'ar',
  text: 'مرحبا بكم',
  isCut: false,
  path: '/groups/square/topics/3?post=2#p2',
  ...more,
});
const news = {
  ...frame,
  why: 'mention',
  scope: 'topic',
  scopeId: '3',
  name: 'Plein',
  title: 'Fietslessen\r\nBcc: all@example.org',
  titleLanguage: 'nl',
  topicId: '3',
  postNumber: '3',
  postUrl: 'https://forum.example/nl/groups/square/topics/3?post=3#p3',
  more: 4,
  posts: [
    line({ kind: 'mention', organisation: 'Het Huis' }),
    line({
      kind: 'post',
      author: null,
      language: 'nl',
      text: '<script>x</script> & co',
      isCut: true,
    }),
  ],
};
const digest = {
  ...frame,
  why: 'digest',
  scope: 'digest',
  scopeId: null,
  count: '14',
  groups: [
    {
      name: 'Plein',
      path: '/groups/square',
      notices: [
        { kind: 'vote_opened', title: 'Welke zaal?', path: '/groups/square/votes/1' },
        { kind: 'a_kind_of_tomorrow', title: null, path: null },
      ],
      topics: [
        {
          title: 'دروس الدراجة',
          language: 'ar',
          count: 12,
          path: '/groups/square/topics/3?post=2#p2',
          posts: [line({})],
        },
      ],
    },
    {
      name: null,
      path: null,
      notices: [{ kind: 'vote_review', title: 'Zaal', path: '/x' }],
      topics: [],
    },
  ],
};

test.each(languageCodes)('in %s every part has its own language and direction', (language) => {
  for (const [kind, payload] of [
    ['post_news', news],
    ['digest', digest],
  ] as const) {
    const { html, text, subject } = renderMail(kind, language, payload);
    expect(html).toContain(`<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">`);
    expect(html).toContain('<blockquote lang="ar" dir="rtl"');
    expect(html).toContain('href="https://forum.example/nl/groups/square/topics/3?post=2#p2"');
    expect(text).toContain('\u2068مرحبا بكم\u2069');
    expect(text).toContain('https://forum.example/nl/account/notifications');
    expect(subject + html + text).not.toMatch(/\{\{|undefined|\[object/);
  }
});

test('a mail of the moment says who did what, and how much more there is', () => {
  const { html, text, subject } = renderMail('post_news', 'nl', news);
  expect(subject).toBe('Nieuw in “Fietslessen Bcc: all@example.org”');
  expect(text).toContain('Amina (Het Huis) noemt je');
  expect(text).toContain('Iemand zonder naam');
  expect(text).toContain('Nog meer berichten: 4');
  expect(text).toContain('omdat iemand je noemde');
  expect(html).toContain('&lt;script&gt;x&lt;/script&gt; &amp; co …');
  expect(html).not.toContain('<script>');
});

test('a digest counts, groups, and tells also what it has no sentence for', () => {
  const { html, text, subject } = renderMail('digest', 'nl', digest);
  expect(subject).toBe('Je overzicht: er zijn 14 dingen nieuw');
  expect(renderMail('digest', 'nl', { ...digest, count: '1' }).subject).toContain('1 ding');
  expect(renderMail('digest', 'ar', { ...digest, count: '2' }).subject).toBe('ملخصك: شيئان جديدان');
  expect(html).toContain(
    'lang="ar" dir="rtl"><a href="https://forum.example/nl/groups/square/topics/3',
  );
  expect(text).toContain(
    'Je kunt stemmen: Welke zaal?\nhttps://forum.example/nl/groups/square/votes/1',
  );
  expect(text).toContain('Nieuws\nhttps://forum.example/nl/notifications');
  expect(text).toContain('Nog meer berichten: 11');
  expect(text.indexOf('Plein')).toBeLessThan(text.indexOf('Voor jou'));
  expect(text).toContain('op het moment dat je zelf koos');
});

test('a payload of another form is no mail', () => {
  expect(() => renderMail('digest', 'nl', { ...digest, groups: [{ name: 1 }] })).toThrow();
  expect(() =>
    renderMail('post_news', 'nl', { ...news, homeUrl: 'javascript:alert(1)' }),
  ).toThrow();
});
