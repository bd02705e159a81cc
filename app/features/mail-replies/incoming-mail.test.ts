import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mailOf } from '../../../tests/support/mails.ts';
import { plainOf } from '../documents/document.ts';
import { isVerified, readIncomingMail } from './incoming-mail.server.ts';
import { isArabicScript, ownWords } from './own-words.ts';
import { documentOfMail } from './reply-document.ts';
import { wordsOfHtml } from './html-words.ts';

const envelope = { to: [], from: null };
const read = async (name: string, changes: Record<string, string> = {}) => {
  const mail = await readIncomingMail(mailOf(name, changes), envelope);
  if (!mail) throw new Error(`${name} is no mail`);
  return mail;
};

describe('only what somebody wrote is left', () => {
  test.each([
    [
      'gmail-nl',
      'Zaterdag kan ik helpen. Ik breng twee fietsen mee die we nog hebben staan in de garage van het huis.\n\nGroeten,\nAn',
    ],
    ['gmail-ar-html', 'أستطيع المساعدة يوم السبت.\nعندي دراجتان & خوذة.'],
    ['gmail-ar', 'نعم، سأحضر.'],
    ['outlook-fr', 'Bonjour,\n\nJe peux venir samedi, mais seulement après le marché.'],
    ['outlook-nl-html', 'Dag allemaal,\n\nIk kom graag. 3 < 5, toch?\n\n- fiets\n- helm'],
    ['outlook-ar', 'شكرًا، سأفكر في الأمر.'],
    ['apple-fr', 'D’accord pour samedi.'],
    ['apple-nl', 'Goed idee!'],
    ['thunderbird-en', 'Hi all,\n\nI can, on Saturday.\n\nMy neighbour has two.'],
    ['outlook-en', 'Count me in.'],
    ['below-nl', 'Ik, als het niet regent.\nVorige keer schreef je: "breng een helm mee".'],
    ['only-quote', ''],
    ['with-files', 'Zie de folder.'],
  ])('%s', async (name, words) => {
    expect(ownWords((await read(name)).text)).toBe(words);
  });

  test.each([
    'Le maire m’a écrit :\nnous aussi.',
    'Op school schreef de juf:\ngoed gedaan!',
    'Van: wie is die fiets?\nIk weet het niet.',
    'On the wall somebody wrote:\nwelcome',
    'Van alles:\n- fietsen\n- helmen',
    'كتب لي صديقي:\nأهلًا',
  ])('an ordinary sentence stays: %s', (words) => {
    expect(ownWords(words)).toBe(words);
  });

  test('whatever is in it, cutting ends and adds nothing', () => {
    const line = fc.oneof(
      fc.constantFrom('> a', '>', '-- ', '', 'Op 1 jan schreef x:', 'Van: x', 'Aan: y', 'Datum: z'),
      fc.string({ maxLength: 90 }),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        const words = ownWords(lines.join('\n'));
        const all = lines.join('').replaceAll(/\s/g, '');
        expect(words.replaceAll(/\s/g, '').length).toBeLessThanOrEqual(all.length);
      }),
    );
  });
});

test('nothing in a mail is read as markup', () => {
  const words = '# geen titel\n\n*sterretjes* <b>x</b> [a](javascript:alert(1))\n1. een\n\n> punt';
  const made = documentOfMail(words);
  if (!made.ok) throw new Error(made.reason);
  expect(new Set(made.document.root.children.map(({ type }) => type))).toEqual(
    new Set(['paragraph']),
  );
  expect(plainOf(made.document)).toContain('*sterretjes* <b>x</b> [a](javascript:alert(1))');
  expect(JSON.stringify(made.document)).not.toContain('"link"');
  expect(documentOfMail('zie https://example.org/x')).toMatchObject({ ok: true });
  expect(documentOfMail('')).toEqual({ ok: false, reason: 'empty' });
  expect(documentOfMail('a'.repeat(40_000))).toEqual({ ok: false, reason: 'tooLong' });
});

test('the script of a text', () => {
  expect(isArabicScript('نعم ok')).toBe(true);
  expect(isArabicScript('ja, نعم dus')).toBe(false);
  expect(isArabicScript('123')).toBe(false);
});

describe('who wrote', () => {
  test.each([
    ['An Peeters <an@example.org>', 'an@example.org'],
    ['AN@Example.org', 'an@example.org'],
    ['"chief@city.example" <an@example.org>', 'an@example.org'],
    ['an@example.org, thief@example.net', null],
    ['Team: an@example.org, thief@example.net;', null],
    ['an@example.org\r\nFrom: thief@example.net', null],
    ['', null],
  ])('%s', async (from, sender) => {
    const mail = await read('gmail-nl', { 'An Peeters <an@example.org>': from });
    expect(mail.sender).toBe(sender);
  });

  test.each([
    ['mx.forum.example; dmarc=pass header.from=example.org', true],
    ['mx.forum.example; spf=fail; dkim=pass; dmarc=fail', false],
    ['mx.forum.example; spf=pass smtp.mailfrom=example.org; dmarc=none', true],
    ['mx.forum.example; spf=softfail', false],
    ['mx.forum.example; spf=pass smtp.mailfrom=thief.example; dmarc=none', false],
    ['mx.forum.example; dkim=pass header.d=thief.example', false],
    ['mx.forum.example; spf=none; dkim=pass (good) header.i=@mail.example.org', true],
    ['mx.forum.example; spf=pass smtp.mailfrom="x; dmarc=pass"@thief.example; dmarc=fail', false],
    ['mx.forum.example; spf=pass smtp.mailfrom="; dmarc=pass @thief.example; dmarc=fail', false],
    ['mx.forum.example; spf=fail (dmarc=pass) smtp.mailfrom=thief.example; dmarc=fail', false],
    ['mx.evil.example; dmarc=pass', false],
    ['mx.forum.example.evil; dmarc=pass', false],
    ['mx.evil.example; dmarc=fail\r\nAuthentication-Results: mx.forum.example; dmarc=pass', true],
    ['mx.forum.example; dmarc=fail\r\nAuthentication-Results: mx.forum.example; dmarc=pass', false],
  ])('%s', async (verdict, isBelieved) => {
    const subject = 'Subject: Re: Fietslessen';
    const changes = { [subject]: `${subject}\r\nAuthentication-Results: ${verdict}` };
    expect(isVerified(await read('gmail-nl', changes), 'MX.forum.example')).toBe(isBelieved);
  });
});

describe('nobody waits for an answer', () => {
  test.each([
    'Auto-Submitted: auto-generated',
    'Precedence: bulk',
    'Precedence: list',
    'X-Auto-Response-Suppress: All',
    'List-Id: <x.example>',
    'Return-Path: <>',
    'X-Autoreply: yes',
  ])('%s', async (header) => {
    const subject = 'Subject: Re: Fietslessen';
    const mail = await read('gmail-nl', { [subject]: `${subject}\r\n${header}` });
    expect(mail.isAutomatic).toBe(true);
  });

  test('out of office, empty envelope, machines', async () => {
    expect((await read('out-of-office')).isAutomatic).toBe(true);
    const empty = await readIncomingMail(mailOf('gmail-nl'), { to: [], from: '' });
    expect(empty?.isAutomatic).toBe(true);
    const machine = await read('gmail-nl', { 'an@example.org': 'MAILER-DAEMON@example.org' });
    expect(machine.isAutomatic).toBe(true);
    expect((await read('gmail-nl')).isAutomatic).toBe(false);
  });
});

describe('reports', () => {
  test('a bounce and a complaint name the address', async () => {
    expect((await read('bounce')).report).toEqual({ kind: 'bounce', recipient: 'an@example.org' });
    expect((await read('complaint')).report).toEqual({
      kind: 'complaint',
      recipient: 'an@example.org',
    });
    expect((await read('with-files')).report).toBeNull();
  });

  test.each(['4.2.2', '5.2.2', '5.7.1'])('%s says nothing of the address', async (status) => {
    expect((await read('bounce', { 'Status: 5.1.1': `Status: ${status}` })).report).toBeNull();
  });
});

describe('hostile mails end quickly and break nothing', () => {
  const head = 'From: a@example.org\r\nMIME-Version: 1.0\r\n';
  const nested = (depth: number) => {
    let mail = head;
    for (let i = 0; i < depth; i += 1)
      mail += `Content-Type: multipart/mixed; boundary=b${i}\r\n\r\n--b${i}\r\n`;
    return `${mail}Content-Type: text/plain\r\n\r\nx`;
  };
  const many = `${head}Content-Type: multipart/mixed; boundary=b\r\n\r\n${'--b\r\n\r\nx\r\n'.repeat(100_000)}`;
  const matryoshka = (depth: number) => head + 'Content-Type: message/rfc822\r\n\r\n'.repeat(depth);
  test.each<[string, string | Buffer]>([
    ['nothing', ''],
    ['no mail', '\r\n\r\n\r\n'],
    ['deep parts', nested(150)],
    ['many parts', many],
    ['mail in mail in mail', matryoshka(2000)],
    ['huge headers', `${head}${'X-A: b\r\n'.repeat(300_000)}\r\nx`],
    ['one endless header', `From: ${'a'.repeat(3_000_000)}\r\n\r\nx`],
    ['unknown charset', `${head}Content-Type: text/plain; charset=klingon\r\n\r\n\xff\xfe`],
    ['broken base64', `${head}Content-Transfer-Encoding: base64\r\n\r\n====@@@`],
    [
      'broken words',
      `Subject: =?utf-8?B?////?= =?x?Q?=ZZ?=\r\nFrom: =?a?b?c?= <a@b.example>\r\n\r\nx`,
    ],
    ['open tags', `${head}Content-Type: text/html\r\n\r\n${'<'.repeat(1_000_000)}`],
    ['open tags with names', `${head}Content-Type: text/html\r\n\r\n${'<a'.repeat(500_000)}>`],
    ['quotes', `${head}\r\n${'> '.repeat(500_000)}`],
    ['lead-ins', `${head}\r\n${'Op 1 schreef '.repeat(200_000)}`],
    ['addresses', `From: ${'<a@b.example>,'.repeat(20_000)}\r\n\r\nx`],
    ['groups', `From: ${'a:'.repeat(20_000)}\r\n\r\nx`],
    ['binary', Buffer.from(Array.from({ length: 100_000 }, (_, i) => (i * 7919) % 256))],
  ])('%s', async (_, raw) => {
    const began = performance.now();
    const mail = await readIncomingMail(Buffer.from(raw as string, 'latin1'), envelope);
    if (mail) documentOfMail(ownWords(mail.text));
    expect(performance.now() - began).toBeLessThan(2000);
  });

  test('any bytes', async () => {
    const bytes = fc.uint8Array({ maxLength: 2000 });
    await fc.assert(
      fc.asyncProperty(bytes, async (tail) => {
        for (const type of ['text/html', 'multipart/mixed; boundary=a', 'text/plain; charset=x']) {
          const raw = Buffer.concat([
            Buffer.from(`${head}Content-Type: ${type}\r\n\r\n--a\r\n`),
            tail,
          ]);
          const mail = await readIncomingMail(raw, envelope);
          if (mail) ownWords(mail.text);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('any HTML', () => {
    const piece = fc.oneof(
      fc.constantFrom('<p>', '</p>', '<br>', '<blockquote>', '<style>', '</style>', '<!--', '-->'),
      fc.constantFrom('&amp;', '&#x110000;', '&#xd800;', '<', '>', '<div class="gmail_quote">'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        expect(wordsOfHtml(pieces.join('')).isWellFormed() || !pieces.join('').isWellFormed()).toBe(
          true,
        );
      }),
    );
  });
});
