import { describe, expect, test } from 'vitest';
import { languageCodes, languages } from '../../app/i18n/locales.ts';
import { renderMail } from '../../app/server/mails.ts';

const site = 'http://localhost:3000/nl';
const session = {
  name: '',
  title: 'Forum',
  day: '2027-03-16',
  time: '18:30–21:00 (UTC+1)',
  place: '',
  reason: '',
  url: `${site}/sessions/spring-2027`,
};
const payloads: Record<string, Record<string, string>> = {
  sign_in: { code: '123456', link: `${site}/sign-in/link?token_hash=a&type=magiclink` },
  nomination_saved: { receiptUrl: `${site}/nominations/r` },
  nomination_reminder: {
    name: 'Taalcafé',
    keptUntil: '2027-01-21',
    receiptUrl: `${site}/nominations/r`,
    deleteUrl: `${site}/nominations/r/delete`,
  },
  nomination_received: { name: 'Taalcafé', receiptUrl: `${site}/nominations/r` },
  nomination_question: { name: 'Taalcafé', question: 'Waar?\nWanneer?', receiptUrl: `${site}/r` },
  nomination_accepted: { name: 'Taalcafé', initiativeUrl: `${site}/i`, receiptUrl: `${site}/r` },
  nomination_declined: { name: 'Taalcafé', reason: 'Te ver weg', receiptUrl: `${site}/r` },
  nomination_joined: { name: 'Taalcafé', initiativeUrl: `${site}/i`, receiptUrl: `${site}/r` },
  nomination_merged: { name: 'Taalcafé', initiativeUrl: `${site}/i`, receiptUrl: `${site}/r` },
  consent_request: { name: 'Taalcafé', url: `${site}/consent/x` },
  group_request: { name: 'Opvang', reason: 'Ik wil helpen', url: `${site}/g` },
  group_request_accepted: { name: 'Opvang', answer: '', url: `${site}/g` },
  group_request_declined: { name: 'Opvang', answer: 'De groep is vol', url: `${site}/g` },
  organisation_invitation: {
    name: 'Welkomhuis',
    until: '2027-01-21',
    url: `${site}/organisations/invitations/x`,
  },
  representative_removed: { name: 'Welkomhuis', url: `${site}/organisations/welkomhuis` },
  group_invitation: { name: 'Opvang', until: '2027-01-21', url: `${site}/invitations/x` },
  seat_invitation: {
    name: 'Opvang',
    organisation: 'vzw Cirq',
    until: '2027-01-21',
    url: `${site}/invitations/x`,
  },
  group_removed: { name: 'Opvang', reason: 'Je kwam niet meer', url: `${site}/g` },
  seat_held: { name: 'Opvang', organisation: 'vzw Cirq', url: `${site}/g` },
  seat_vacant: { name: 'Opvang', organisation: 'vzw Cirq', url: `${site}/g` },
  seat_ended: { name: 'Opvang', organisation: 'vzw Cirq', reason: '', url: `${site}/g` },
  group_without_chair: { name: 'Opvang', url: `${site}/g` },
  vote_opened: { name: 'Opvang', question: 'Welke dag?', closesOn: '2027-01-21', url: `${site}/v` },
  vote_reminder: {
    name: 'Opvang',
    question: 'Welke dag?',
    closesOn: '2027-01-21',
    url: `${site}/v`,
  },
  vote_closed: { name: 'Opvang', question: 'Welke dag?', url: `${site}/v` },
  vote_outcome: { name: 'Opvang', question: 'Welke dag?', outcome: 'Maandag', url: `${site}/v` },
  vote_cancelled: { name: 'Opvang', question: 'Welke dag?', reason: 'Te vroeg', url: `${site}/v` },
  session_published: { ...session, place: 'De Krook' },
  session_changed: { ...session, place: '' },
  session_cancelled: { ...session, reason: 'De zaal is dicht' },
  session_named: session,
  session_deadline: { ...session, what: 'papers', task: '' },
  claim_code: { code: '12345678', name: 'De Spaak', url: `${site}/i/claim` },
  claim_made: { title: 'De Spaak', url: `${site}/i/claim` },
  claim_accepted: { title: 'De Spaak', url: `${site}/i/claim` },
  claim_declined: { title: 'De Spaak', url: `${site}/i/claim` },
  record_left: { title: 'De Spaak', url: `${site}/i` },
  award_entered: { title: 'De Spaak', url: `${site}/awards/2027` },
  award_shortlisted: { title: 'De Spaak', url: `${site}/awards/2027` },
  award_won: { title: 'De Spaak', url: `${site}/awards/2027` },
  jury_invited: { title: '2027', url: `${site}/awards/2027/jury` },
  listing_found: { count: '3', url: `${site}/notifications`, searchesUrl: `${site}/s` },
  listing_expiring: {
    title: 'Fiets',
    day: '2027-03-16',
    renewUrl: `${site}/exchange/renew/x`,
    url: `${site}/exchange/mine`,
  },
  listing_expired: {
    title: 'Fiets',
    day: '2027-03-16',
    renewUrl: `${site}/exchange/renew/x`,
    url: `${site}/exchange/mine`,
  },
  commitment_asked: { title: 'Een loket', day: '2027-03-16', url: `${site}/commitments/1/report` },
  vote_review: { name: 'Opvang', question: 'Welke dag?', outcome: 'Maandag', url: `${site}/v` },
  registration_received: { ...session, way: 'here', place: 'De Krook' },
  registration_waiting: { ...session, way: 'here' },
  registration_moved_up: { ...session, way: 'remote' },
  registration_cancelled: { ...session, way: 'here', reason: 'Stond dubbel' },
  registration_need: { ...session, way: 'here' },
  registration_reminder: { ...session, way: 'remote' },
  registration_session_changed: { ...session, way: 'here', place: 'De Krook' },
  record_changed: {
    title: 'De Spaak',
    section: 'means',
    reason: 'Het bedrag klopte niet',
    url: `${site}/h`,
  },
  record_merged: { title: 'De Spaak', url: `${site}/i` },
  record_suggested: { title: 'De Spaak', url: `${site}/s` },
  record_suggestion_accepted: { title: 'De Spaak', answer: '', url: `${site}/s` },
  record_suggestion_declined: { title: 'De Spaak', answer: 'Klopt niet', url: `${site}/s` },
  registration_session_cancelled: { ...session, way: 'here', reason: 'Staking' },
};

describe.each(languageCodes)('in %s', (language) => {
  test.each(Object.keys(payloads))('%s is complete', (kind) => {
    const mail = renderMail(kind, language, payloads[kind]);
    for (const part of [mail.subject, mail.text, mail.html]) {
      expect(part).not.toMatch(/\{\{|undefined/);
      expect(part.length).toBeGreaterThan(5);
    }
    expect(mail.html).toContain(`<html lang="${language}" dir="${languages[language].dir}">`);
    expect(mail.text).toContain('http://localhost:3000/nl');
    expect(mail.html).not.toMatch(/<(script|style|img)/);
    const { name, code } = payloads[kind] ?? {};
    // A draft may have no name yet.
    const named = kind === 'nomination_reminder' ? mail.text : mail.subject;
    expect(named).toContain(name ?? code ?? '');
  });
});

test('the code stands in the subject and reads from left to right in Arabic', () => {
  const mail = renderMail('sign_in', 'ar', payloads['sign_in']);
  expect(mail.subject).toContain('123456');
  expect(mail.html).toContain('<p dir="ltr" style="margin:0 0 1em;font-size:2em');
});

test.each(languageCodes)(
  'news of a commitment in %s says what happened, and in whose words',
  (language) => {
    const steps = 'made moved changed reported done viewed missing closed reopened dropped'.split(
      ' ',
    );
    const texts = steps.map((step) => {
      const payload = {
        title: 'Een loket',
        due: '2027-03-16',
        reason: 'Meer tijd nodig',
        url: site,
      };
      const mail = renderMail('commitment_news', language, { ...payload, step });
      expect(mail.subject).toContain('Een loket');
      expect(mail.text).toContain('Meer tijd nodig');
      expect(mail.text).not.toMatch(/\{\{|undefined/);
      return mail.text;
    });
    // Each step has a sentence of its own.
    expect(new Set(texts).size).toBe(steps.length);
  },
);

test.each(languageCodes)(
  'the question whether records are right names them and says why now, in %s',
  (language) => {
    const occasions = ['round', 'due', 'again', 'last', 'warning', 'dormant'];
    const texts = occasions.map((occasion) => {
      const records = [{ name: 'De Spaak', language: 'nl' }];
      const payload = { count: '22', occasion, records, more: 21, url: `${site}/confirm/x` };
      const { subject, text, html } = renderMail('records_confirm', language, payload);
      expect(subject).toContain('22');
      expect(text).toContain('De Spaak');
      expect(text).toContain('21');
      expect(html).toContain(`${site}/confirm/x`);
      expect(text).not.toMatch(/\{\{|undefined/);
      return text;
    });
    expect(new Set(texts).size).toBe(occasions.length);
  },
);

test('a day is written out, and the second link stands below the first', () => {
  const mail = renderMail('nomination_reminder', 'fr', payloads['nomination_reminder']);
  expect(mail.text).toContain('21 janvier 2027');
  expect(mail.html.indexOf('/r"')).toBeLessThan(mail.html.indexOf('/r/delete"'));
  const none = renderMail('nomination_reminder', 'nl', {
    ...payloads['nomination_reminder'],
    name: '',
  });
  expect(none.html).not.toContain('<blockquote');
});

test('what people wrote stays text', () => {
  const name = '<img src=x onerror=alert(1)>\r\nBcc: all@example.org';
  const mail = renderMail('nomination_question', 'nl', {
    name,
    question: '<b>"Waar?"</b>',
    receiptUrl: `${site}/r`,
  });
  expect(mail.html).not.toContain('<img');
  expect(mail.html).not.toContain('<b>');
  expect(mail.subject).not.toMatch(/[\r\n]/);
});

test('an unknown language is answered in Dutch', () => {
  expect(renderMail('sign_in', 'xx', payloads['sign_in']).language).toBe('nl');
});

test('an unknown kind, a missing field and a link that is none are refused', () => {
  expect(() => renderMail('gossip', 'nl', {})).toThrow('gossip');
  expect(() => renderMail('sign_in', 'nl', { code: '1' })).toThrow('link');
  const script = { name: 'x', url: 'javascript:alert(1)' };
  expect(() => renderMail('consent_request', 'nl', script)).toThrow('url');
});

test('a reminder names its task, by kind or in own words', () => {
  const task = (what: string, own: string) =>
    renderMail('session_deadline', 'nl', { ...session, what, task: own }).text;
  expect(task('papers', '')).toContain('De nota’s zijn binnen.');
  expect(task('own', 'Soep bestellen')).toContain('De taak:\n\nSoep bestellen');
});
