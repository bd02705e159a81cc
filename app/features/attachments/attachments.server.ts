import { createHash } from 'node:crypto';
import { done } from '../../lib/command.server.ts';
import { unavailable, unwrap } from '../../lib/failure.server.ts';
import type { FieldError } from '../../lib/form.ts';
import type { Db } from '../../lib/supabase.server.ts';
import type { Attachment } from './attachment.ts';
import { longestDescription, mostBytes } from './attachment.ts';
import { findFileKind } from './file-kind.server.ts';
import { cleanFileName } from './file-name.ts';
import type { InitiativePictureTaking } from './form-files.ts';
import { cutThumb, remakePicture } from './picture.server.ts';

const bucket = 'attachments';

/** Where a file takes room: in a group, or in a session, for an item of its agenda. */
type FilePlace = { group: string } | { session: string; item: number };

/** For what somebody brings a file. */
export interface Upload {
  /** Slugs. */
  place: FilePlace;
  /** Key of the form that it is sent with; null for a picture within a text. */
  once: string | null;
  /** Whether it stands below the text. */
  isListed: boolean;
  description: string;
}

/** A file as it will be kept. */
interface ReadyFile {
  attachment: Omit<Attachment, 'id'>;
  digest: string;
  file: Uint8Array;
  small: Uint8Array | null;
}

/** What comes from people is read, checked and, when it is a picture, made anew. */
export async function prepareFile(
  sent: File,
  description: string,
  mustBePicture: boolean,
): Promise<{ ready: ReadyFile } | { error: FieldError }> {
  if (sent.size === 0) return { error: { key: 'attachments:errorEmpty' } };
  if (sent.size > mostBytes) return { error: { key: 'attachments:errorLarge' } };
  const bytes = new Uint8Array(await sent.arrayBuffer());
  const found = await findFileKind(bytes, sent.name);
  if (!found || (mustBePicture && found.kind !== 'image'))
    return { error: { key: 'attachments:errorKind' } };
  const digest = createHash('sha256').update(bytes).digest('hex');
  const { kind, mediaType, extension } = found;
  if (kind === 'document') {
    const name = cleanFileName(sent.name, extension);
    const size = { bytes: bytes.length, width: null, height: null };
    return {
      ready: {
        attachment: { kind, name, mediaType, ...size, description },
        digest,
        file: bytes,
        small: null,
      },
    };
  }
  const picture = await remakePicture(bytes);
  if (!picture) return { error: { key: 'attachments:errorPicture' } };
  const { small, width, height } = picture;
  const attachment = {
    kind,
    // The ending that it came with says no longer what it is.
    name: cleanFileName(sent.name.replace(/\.[a-z0-9]{1,5}$/i, ''), 'webp'),
    mediaType: picture.mediaType,
    bytes: picture.bytes.length + (small?.length ?? 0),
    ...{ width, height, description },
  };
  return { ready: { attachment, digest, file: picture.bytes, small } };
}

async function sendToStorage(db: Db, name: string, file: Uint8Array, type: string): Promise<void> {
  const { error } = await db.storage.from(bucket).upload(name, file, { contentType: type });
  // Sent twice at once: the other one brings the same bytes under the same name.
  if (error && !/exists|duplicate/i.test(error.message))
    throw Object.assign(unavailable(), { databaseError: `storage ${error.message}` });
}

/** Sends all parts of a picture that was made anew. */
export async function sendPicture(
  db: Db,
  id: string,
  parts: { file: Uint8Array; small: Uint8Array | null; thumb: Uint8Array },
): Promise<void> {
  for (const [part, bytes] of Object.entries(parts))
    if (bytes) await sendToStorage(db, `${id}/${part}`, bytes, 'image/webp');
}

/**
 * Takes a file in: checks it by what is in it, keeps it in Storage as the person who brings it.
 * @returns the attachment, waiting for its post; or what is wrong with it
 * @throws RefusedInput with the field `file`, Response 403, 404, 429, 503
 */
export async function addAttachment(
  db: Db,
  sent: File,
  { place, once, isListed, description }: Upload,
): Promise<Attachment | { error: FieldError }> {
  const prepared = await prepareFile(sent, description.slice(0, longestDescription), !isListed);
  if ('error' in prepared) return prepared;
  const { attachment, digest, file, small } = prepared.ready;
  const { width, height, bytes, mediaType, ...words } = attachment;
  const row = {
    media_type: mediaType,
    ...words,
    ...{ bytes, digest },
    ...(once ? { once } : {}),
    ...(width && height ? { width, height } : {}),
  };
  const answer =
    'group' in place
      ? await db.rpc('begin_attachment', { group_slug: place.group, is_listed: isListed, ...row })
      : await db.rpc('begin_paper_file', {
          ...{ session_slug: place.session, item_id: place.item },
          ...row,
        });
  const { isFinished, ...begun } = unwrap(answer) as unknown as Attachment & {
    isFinished: boolean;
  };
  if (!isFinished) {
    await sendToStorage(db, `${begun.id}/file`, file, mediaType);
    if (small) await sendToStorage(db, `${begun.id}/small`, small, mediaType);
    done(await db.rpc('finish_attachment', { attachment_id: begun.id }));
  }
  return begun;
}

/**
 * Takes a picture of one's own listing in: made anew, with a small square for lists, without the name of its file.
 * @param once key of the form that it is sent with
 * @returns what is wrong with it, by field; null when it stands there
 * @throws RefusedInput with the fields `file` and `description`, Conflict when the listing is over, Response 403, 404, 429, 503
 */
export async function addListingPicture(
  db: Db,
  listing: number,
  sent: File,
  { once, description }: Pick<Upload, 'description'> & { once: string },
): Promise<{ error: FieldError } | null> {
  const prepared = await prepareFile(sent, description, true);
  if ('error' in prepared) return prepared;
  const { attachment, digest, file, small } = prepared.ready;
  const thumb = await cutThumb(file);
  const answer = await db.rpc('begin_listing_picture', {
    wanted: listing,
    media_type: attachment.mediaType,
    description,
    bytes: attachment.bytes + thumb.length,
    width: attachment.width ?? 0,
    height: attachment.height ?? 0,
    ...{ digest, once },
  });
  const { id, isFinished } = unwrap(answer) as unknown as { id: string; isFinished: boolean };
  if (isFinished) return null;
  await sendPicture(db, id, { file, small, thumb });
  done(await db.rpc('finish_attachment', { attachment_id: id }));
  return null;
}

/** Takes a picture of an initiative in, for who keeps its record: made anew, it stands last on the page. */
export function initiativePicture(db: Db): InitiativePictureTaking {
  return async (initiative, sent, { once, about }) => {
    const prepared = await prepareFile(sent, '', true);
    if ('error' in prepared)
      return prepared.error.key === 'attachments:errorKind' ? { error: null } : prepared;
    const { attachment, digest, file, small } = prepared.ready;
    const thumb = await cutThumb(file);
    const answer = await db.rpc('begin_initiative_picture', {
      initiative_slug: initiative,
      about: { ...about },
      media_type: attachment.mediaType,
      bytes: attachment.bytes + thumb.length,
      width: attachment.width ?? 0,
      height: attachment.height ?? 0,
      ...{ digest, once },
    });
    const { id, isFinished } = unwrap(answer) as unknown as { id: string; isFinished: boolean };
    if (!isFinished) await sendPicture(db, id, { file, small, thumb });
    done(await db.rpc('finish_initiative_picture', { picture: id }));
    return null;
  };
}

/** Takes a picture off one's own listing. @throws Response 403, 404 */
export async function removeListingPicture(db: Db, listing: number, id: string): Promise<void> {
  done(await db.rpc('remove_listing_picture', { wanted: listing, picture: id }));
}

/** Says anew what a picture of one's own listing shows. @throws Response 400, 403, 404; Conflict when it is over */
export async function describeListingPicture(
  db: Db,
  listing: number,
  id: string,
  description: string,
): Promise<void> {
  done(await db.rpc('describe_listing_picture', { wanted: listing, picture: id, description }));
}

/** A file as it is read; a picture of a listing or an initiative has a small square too. */
type ReadFile = Attachment & { digest: string; hasThumb: boolean };

/** A file that who asks may read. @throws Response 404 */
export async function getAttachment(db: Db, id: string): Promise<ReadFile> {
  const answer = await db.rpc('get_attachment', { attachment_id: id });
  return unwrap(answer) as unknown as ReadFile;
}

/**
 * What is in a file, as a stream.
 * @param part the file itself, or its small picture or square, where there is one
 * @throws Response 503 when Storage does not give it
 */
export async function openFile(
  db: Db,
  id: string,
  part: 'file' | 'small' | 'thumb',
): Promise<ReadableStream> {
  const { data, error } = await db.storage.from(bucket).download(`${id}/${part}`).asStream();
  if (error)
    throw Object.assign(unavailable(), { databaseError: `storage ${error.message} ${id}/${part}` });
  return data;
}

/** What was brought for a form that is not sent yet. */
export async function listWaitingAttachments(db: Db, once: string): Promise<Attachment[]> {
  return unwrap(await db.rpc('list_waiting_attachments', { once })) as unknown as Attachment[];
}

/** Takes back a file that no post has taken. */
export async function dropAttachment(db: Db, id: string): Promise<void> {
  done(await db.rpc('drop_attachment', { attachment_id: id }));
}

/** Adds what was brought for a form to one's own post, and takes files away. @throws RefusedInput, Conflict */
export async function changeAttachments(
  db: Db,
  post: { id: number; number: number },
  once: string,
  removed: string[],
): Promise<void> {
  const change = { topic_id: post.id, number: post.number, once, removed };
  done(await db.rpc('change_attachments', change));
}
