import { createHash, randomUUID } from 'node:crypto';
import type { Who } from './topics-world.ts';
import { call, db, people } from './topics-world.ts';

/** A client of the whole API, signed in as somebody. */
export const clientOf = (who: Who) =>
  db.clientFor(who === 'visitor' ? undefined : { id: people[who] });

interface Upload {
  group?: string;
  once?: string | null;
  isListed?: boolean;
  bytes?: Uint8Array;
  kind?: 'image' | 'document';
}

/** What an upload of these bytes says of itself. */
export function described({ group = 'square', once = null, isListed = true, bytes, kind }: Upload) {
  const body = bytes ?? new TextEncoder().encode(`bestand ${randomUUID()}`);
  const digest = createHash('sha256').update(body).digest('hex');
  const size = kind === 'image' ? { width: 40, height: 30 } : {};
  return {
    group_slug: group,
    kind: kind ?? 'document',
    is_listed: isListed,
    name: 'plan.pdf',
    media_type: kind === 'image' ? 'image/webp' : 'application/pdf',
    description: 'Het plan',
    bytes: body.length,
    digest,
    once,
    ...size,
  };
}

/** Brings a file as the app does it. @returns its id */
export async function bring(who: Who, upload: Upload = {}): Promise<string> {
  const bytes = upload.bytes ?? new TextEncoder().encode(`bestand ${randomUUID()}`);
  const { id } = await call<{ id: string }>(
    who,
    'begin_attachment',
    described({ ...upload, bytes }),
  );
  const { error } = await store(who, `${id}/file`, bytes);
  if (error) throw error;
  await call(who, 'finish_attachment', { attachment_id: id });
  return id;
}

/** Sends bytes to Storage as somebody. */
export function store(who: Who, name: string, bytes: Uint8Array) {
  return clientOf(who)
    .storage.from('attachments')
    .upload(name, bytes, { contentType: 'image/webp' });
}

/** Whether somebody gets at a file by every way or by none: the row, the function, Storage itself. */
export async function reads(who: Who, id: string): Promise<boolean> {
  const client = clientOf(who);
  const [row, line, file, listed] = await Promise.all([
    client.from('attachments').select('id').eq('id', id),
    client.rpc('get_attachment', { attachment_id: id }),
    client.storage.from('attachments').download(`${id}/file`),
    client.storage.from('attachments').list(id),
  ]);
  const ways = [
    row.data?.length === 1,
    line.data !== null,
    file.data !== null,
    listed.data?.length === 1,
  ];
  if (new Set(ways).size > 1) throw new Error(`some ways are open: ${ways.join()}`);
  return ways[0] ?? false;
}

/** A text with one picture, as the editor keeps it. */
export const picture = (id: string) => ({
  root: {
    type: 'root',
    children: [
      { type: 'paragraph', children: [{ type: 'text', text: 'Kijk' }] },
      { type: 'image', id, alt: 'Een lege zaal', width: 40, height: 30 },
    ],
  },
});
