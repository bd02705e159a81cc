import type { AutosaveAnswer } from './entry-conflict.ts';
import { deskFields } from './entry-conflict.ts';
import type { UnsentText } from './unsent-texts.ts';

/** How it stands with the text of one item. */
export type EntryState =
  | { state: 'saving' | 'waiting' | 'signedOut' | 'over' }
  | Extract<AutosaveAnswer, { state: 'refused' | 'overtaken' | 'saved' }>;

/** What the form would send of one item. */
export function entryValues(form: HTMLFormElement, key: string) {
  const data = new FormData(form);
  const { text, revision } = deskFields(key);
  const read = (name: string) => String(data.get(name) ?? '');
  return { text: read(text), textDocument: read(`${text}Document`), revision: read(revision) };
}

/** The words of an item as one string, to see whether they changed. */
export function contentOf(values: { text: string; textDocument: string }): string {
  return values.textDocument || values.text;
}

/** Sends one text; whatever keeps it from arriving, it waits. */
export async function postText(address: string, unsent: UnsentText): Promise<EntryState> {
  const body = new FormData();
  for (const [name, value] of Object.entries({ ...unsent, item: unsent.key }))
    body.set(name, String(value));
  const reply = await fetch(address, { method: 'POST', body, redirect: 'manual' }).catch(
    () => null,
  );
  if (reply?.type === 'opaqueredirect' || reply?.status === 403) return { state: 'signedOut' };
  const isRead = reply !== null && [200, 400, 409].includes(reply.status);
  const answer = isRead ? ((await reply.json().catch(() => null)) as EntryState | null) : null;
  return answer ?? { state: 'waiting' };
}

/** The form that puts a text of an earlier visit together with what was saved since. */
export function formOfUnsent({ key, revision, writer, step, text, textDocument }: UnsentText) {
  const names = deskFields(key);
  const body = new FormData();
  body.set('intent', 'save');
  body.set('writer', writer);
  body.set('step', String(step));
  body.set(names.revision, revision);
  body.set(names.text, text);
  if (textDocument) body.set(`${names.text}Document`, textDocument);
  return body;
}
