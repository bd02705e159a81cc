import { describe, expect, test } from 'vitest';
import { languageCodes } from '../../app/i18n/locales.ts';
import { agendaPlans } from '../../app/server/agenda-mail-plans.ts';
import { renderMail } from '../../app/server/mails.ts';

const url = 'http://localhost:3000/nl/sessions/spring-2027/agenda';
const item = { title: 'Huurwaarborg', session: 'Forum 2027', reason: 'Past beter <later>', url };
const change = { title: 'Buddy’s', titles: { fr: 'Parrainage' }, startsAt: null, wasAt: null };
const agenda = {
  title: 'Forum 2027',
  letter: 'B',
  note: 'Er kwam iets bij',
  zone: 'Europe/Brussels',
  url,
  changes: [
    { ...change, kind: 'added', startsAt: '2027-03-16T18:10:00Z' },
    { ...change, kind: 'dropped', wasAt: '2027-03-16T18:10:00Z' },
    {
      ...change,
      kind: 'retimed',
      wasAt: '2027-03-16T18:10:00Z',
      startsAt: '2027-03-16T18:30:00Z',
    },
  ],
};

describe.each(languageCodes)('in %s', (language) => {
  test.each(Object.keys(agendaPlans))('%s is complete', (kind) => {
    const payload = kind === 'agenda_published' ? agenda : { ...item, into: 'Wonen' };
    const mail = renderMail(kind, language, { ...payload, why: 'own' });
    for (const part of [mail.subject, mail.text, mail.html]) {
      expect(part).not.toMatch(/\{\{|undefined/);
      expect(part.length).toBeGreaterThan(5);
    }
    expect(mail.html).not.toContain('<later>');
    expect(mail.text).toContain(url);
    expect(mail.text).toContain('Forum 2027');
  });
});

test('the mail of a new agenda says what changed, in the hours of the session', () => {
  const { text } = renderMail('agenda_published', 'nl', agenda);
  expect(text).toContain('Er kwam iets bij');
  expect(text).toContain('Nieuw: Buddy’s, 19:10');
  expect(text).toContain('Weg: Buddy’s');
  expect(text).toContain('Ander uur: Buddy’s, van 19:10 naar 19:30');
  expect(renderMail('agenda_published', 'fr', agenda).text).toContain('Parrainage');
  // The first agenda has nothing to compare with, and a note is not needed.
  const first = renderMail('agenda_published', 'en', { ...agenda, note: '', changes: [] });
  expect(first.html).not.toContain('<blockquote');
  expect(() => renderMail('agenda_published', 'nl', { ...agenda, zone: undefined })).toThrow();
});
