import { createServer } from 'node:net';
import type { AddressInfo, Server } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { OutcomeUnknown, createSmtpSender } from '../../app/lib/mail.server.ts';

const mail = {
  to: 'person@demo.example',
  subject: 'Onderwerp',
  text: 'Een tekst. '.repeat(3000),
  html: '<p>Een tekst.</p>',
  language: 'nl',
  messageId: '<outbox-1@demo.example>',
};

let server: Server | undefined;
afterEach(() => void server?.close());

/** A mail server of a few lines; `atEnd` is what it does when it has the whole text. */
async function openMailServer(
  atEnd: string | 'hangs up',
): Promise<{ url: string; got: string[]; lines: string[] }> {
  const got: string[] = [];
  const lines: string[] = [];
  const opened = createServer((socket) => {
    let text: string | null = null;
    socket.on('error', () => undefined);
    socket.write('220 ready\r\n');
    socket.on('data', (part) => {
      const line = part.toString();
      if (text === null) {
        lines.push(line);
        if (/^DATA/i.test(line)) text = '';
        socket.write(/^DATA/i.test(line) ? '354 go on\r\n' : '250 fine\r\n');
        return;
      }
      text += line;
      if (!text.endsWith('\r\n.\r\n')) return;
      got.push(text);
      text = null;
      if (atEnd === 'hangs up') socket.destroy();
      else socket.write(`${atEnd}\r\n`);
    });
  });
  server = opened;
  await new Promise<void>((resolve) => opened.listen(0, '127.0.0.1', resolve));
  return { url: `smtp://127.0.0.1:${(opened.address() as AddressInfo).port}`, got, lines };
}

const sender = (url: string) => createSmtpSender({ mailFrom: 'Forum <forum@demo.example>' }, url);

test('a mail arrives with the sender, its language and an id that stays the same', async () => {
  const { url, got } = await openMailServer('250 taken');
  await sender(url)(mail);
  expect(got).toHaveLength(1);
  expect(got[0]).toContain('From: Forum <forum@demo.example>');
  expect(got[0]).toContain('Message-ID: <outbox-1@demo.example>');
  expect(got[0]).toContain('Content-Language: nl');
});

test('answers and reports of failure go to the signed address', async () => {
  const { url, got, lines } = await openMailServer('250 taken');
  const replyTo = 'reply+abc@demo.example';
  const from = { name: 'Sami via Forum', address: replyTo };
  await sender(url)({ ...mail, from, replyTo, headers: { 'Auto-Submitted': 'auto-replied' } });
  expect(got[0]).toContain('From: Sami via Forum <reply+abc@demo.example>');
  expect(got[0]).toContain('Reply-To: reply+abc@demo.example');
  expect(got[0]?.match(/^Auto-Submitted: .+/gm)).toEqual(['Auto-Submitted: auto-replied']);
  expect(lines.join()).toContain('MAIL FROM:<reply+abc@demo.example>');
});

test('a clear refusal may be tried again', async () => {
  const { url } = await openMailServer('451 later');
  const failure = await sender(url)(mail).catch((error: unknown) => error);
  expect(failure).not.toBeInstanceOf(OutcomeUnknown);
  expect(String(failure)).toContain('451');
});

test('a server that falls silent after the text may have the mail', async () => {
  const { url } = await openMailServer('hangs up');
  await expect(sender(url)(mail)).rejects.toBeInstanceOf(OutcomeUnknown);
});

test('a server that is not there has not', async () => {
  const failure = await sender('smtp://127.0.0.1:9')(mail).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(Error);
  expect(failure).not.toBeInstanceOf(OutcomeUnknown);
});
