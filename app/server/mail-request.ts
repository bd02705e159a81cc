import type { IncomingMessage } from 'node:http';
import type { Envelope } from '../features/mail-replies/incoming-mail.server.ts';
import { BodyTooLong } from './incoming-body.ts';

const mailBytes = 5 * 1024 * 1024;

/**
 * Reads a request's body into memory.
 * @param most bytes
 * @throws {BodyTooLong} as soon as that is known
 */
export async function readShortBody(request: IncomingMessage, most: number): Promise<Buffer> {
  if (Number(request.headers['content-length'] ?? 0) > most) throw new BodyTooLong();
  const parts: Buffer[] = [];
  let length = 0;
  // The stream must survive an early end: it shares its socket with the answer.
  for await (const part of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > most) throw new BodyTooLong();
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** Names under which providers send the raw mail in a form. */
const mailFields = ['message', 'email', 'body-mime'];

function addresses(text: string | null | undefined): string[] {
  return (text ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
}

/** The mail of a form, with the envelope as providers name it. */
async function readForm(body: Buffer, type: string) {
  const headers = { 'Content-Type': type };
  const form = await new Response(new Uint8Array(body), { headers }).formData().catch(() => null);
  const sent = mailFields.map((name) => form?.get(name)).find((value) => value);
  if (!form || !sent) return null;
  const raw = typeof sent === 'string' ? Buffer.from(sent) : Buffer.from(await sent.arrayBuffer());
  const told = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' ? value : null;
  };
  const envelope: Envelope = { to: addresses(told('recipient')), from: told('sender') };
  try {
    const json = JSON.parse(told('envelope') ?? '{}') as { to?: unknown; from?: unknown };
    const to = [json.to ?? []].flat().map(String);
    const from = typeof json.from === 'string' ? json.from : envelope.from;
    return { raw, envelope: { to: [...envelope.to, ...to], from } };
  } catch {
    return { raw, envelope };
  }
}

/**
 * The mail that a request brings, as it is or in a form, with its envelope where that is told.
 * @returns null when there is none in it
 * @throws {BodyTooLong} above 5 MB
 */
export async function readMailRequest(
  request: IncomingMessage,
): Promise<{ raw: Buffer; envelope: Envelope } | null> {
  const type = request.headers['content-type'] ?? '';
  const body = await readShortBody(request, mailBytes);
  if (/^(multipart\/form-data|application\/x-www-form-urlencoded)/i.test(type)) {
    return readForm(body, type);
  }
  const { 'x-envelope-to': to, 'x-envelope-from': from } = request.headers;
  const envelope = { to: addresses(to?.toString()), from: from?.toString() ?? null };
  return body.length > 0 ? { raw: body, envelope } : null;
}
