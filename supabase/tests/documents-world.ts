import { randomUUID } from 'node:crypto';
import type { Who } from './topics-world.ts';
import { call, people, textOf } from './topics-world.ts';

export type State = 'draft' | 'shared' | 'submitted' | 'adopted';

export interface DocumentPage {
  document: { id: number; state: State; version: number; pinnedVersion: number | null };
  me: Record<string, unknown>;
  shown: { number: number; document: unknown; restoredFrom: number | null };
  comments: {
    id: number;
    body: string | null;
    quotation: string;
    resolvedAt: string | null;
    answers: { id: number; body: string }[];
  }[];
  editors: { id: string; name: string }[];
}

/** Begins a document of the member `who`. */
export async function begin(
  who: Who,
  group: string,
  audience: 'public' | 'members',
  words = 'Beginzin',
): Promise<number> {
  const given = { group_slug: group, title: 'Advies', audience, language: 'nl' };
  const text = { document: textOf(words), plain: words };
  return (await call<{ id: number }>(who, 'create_document', { ...given, ...text })).id;
}

export const show = (who: Who, id: number, version: number | null = null) =>
  call<DocumentPage>(who, 'get_document', { document_id: id, version, language: 'nl' });

export const setState = (who: Who, id: number, state: string, seen: number | null = null) =>
  call(who, 'set_document_state', { document_id: id, state, seen_version: seen });

/** Saves a version. @returns its number */
export async function save(
  who: Who,
  id: number,
  base: number,
  words: string,
  once: string = randomUUID(),
): Promise<number> {
  const given = { document_id: id, base, document: textOf(words), plain: words, once };
  return (await call<{ version: number }>(who, 'save_document_version', given)).version;
}

export const remark = (
  who: Who,
  id: number,
  quotation: string,
  version = 1,
  once: string = randomUUID(),
) =>
  call<{ id: number }>(who, 'add_document_comment', {
    document_id: id,
    version,
    block: 0,
    quotation,
    before: '',
    after: '',
    body: 'Klopt dit?',
    once,
  });

/** A document of `member`, with `second` as editor, brought to this state. */
export async function documentIn(
  state: State,
  group: string,
  audience: 'public' | 'members',
): Promise<number> {
  const id = await begin('member', group, audience);
  await call('member', 'set_document_editor', {
    document_id: id,
    person: people.second,
    is_editor: true,
  });
  if (state === 'draft') return id;
  await setState('member', id, 'shared');
  if (state === 'shared') return id;
  await setState('member', id, 'submitted', 1);
  if (state === 'adopted') await setState('chair', id, 'adopted', 1);
  return id;
}
