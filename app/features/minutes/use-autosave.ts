import { useRevalidator, useSubmit } from '@remix-run/react';
import type { RefObject } from 'react';
import { useEffect, useRef, useState } from 'react';
import type { EntryState } from './autosave-post.ts';
import { contentOf, entryValues, formOfUnsent, postText } from './autosave-post.ts';
import { deskFields } from './entry-conflict.ts';
import type { DeskWriter } from './minutes.ts';
import type { Place, UnsentText } from './unsent-texts.ts';
import { dropUnsent, keepUnsent, listUnsent, readUnsent } from './unsent-texts.ts';

/** Milliseconds without a change before a text is sent, and at most while somebody goes on. */
const idle = 1200;
const longest = 5000;
/** Milliseconds between two tries without a connection. */
const patience = 5000;

/** What may change a text; seen before the editor sees it, so that the text before is known. */
const touches = ['keydown', 'beforeinput', 'input', 'paste', 'cut', 'drop', 'click'] as const;

interface Desk {
  form: RefObject<HTMLFormElement | null>;
  /** Takes single texts. */
  address: string;
  place: Place;
  /** Names this open page. */
  writer: string;
  /** Changes with each answer of the server to the whole form. */
  answered: string;
  /** Items of which both texts are shown: they wait for the person. */
  contested: readonly string[];
  /** Takes over who else writes, as an answer told; the same function each time. */
  hear: (writers: readonly DeskWriter[]) => void;
}

/**
 * Saves each text a moment after somebody stops typing. Without a connection it stays on this device and is
 * sent when there is one, also by the next visit. A text that somebody else changed is left to the person.
 * @returns how it stands with each item
 */
export function useAutosave(desk: Desk) {
  const { form, address, place, writer, answered, contested, hear } = desk;
  const [states, setStates] = useState<Record<string, EntryState>>({});
  const revalidate = useRef(useRevalidator().revalidate);
  const submit = useRef(useSubmit());
  const paused = useRef(contested);
  /** Texts as they were when they were touched or last sent, and those that the form took along. */
  const known = useRef(new Map<string, string>());
  const submitted = useRef(new Map<string, UnsentText>());

  useEffect(() => {
    paused.current = contested;
    for (const [key, unsent] of submitted.current)
      if (!contested.includes(key)) dropUnsent(place, unsent);
    submitted.current.clear();
    known.current.clear();
    setStates({});
    // oxlint-disable-next-line react/exhaustive-deps -- an answer is what it waits for
  }, [answered, place]);

  useEffect(() => {
    const element = form.current;
    if (!element) return;
    const timers = new Map<string, { due: ReturnType<typeof setTimeout>; since: number }>();
    const sending = new Set<string>();
    let last = 0;
    let isGone = false;
    const nextStep = () => (last = Math.max(last + 1, Date.now()));
    const tell = (key: string, state: EntryState) => {
      if (!isGone) setStates((before) => ({ ...before, [key]: state }));
    };
    const later = (key: string, delay: number) => {
      const before = timers.get(key);
      clearTimeout(before?.due);
      const since = before?.since ?? Date.now();
      const wait = Math.max(0, Math.min(delay, since + longest - Date.now()));
      timers.set(key, { due: setTimeout(() => void deliver(key), wait), since });
    };
    const isChanged = (key: string) =>
      known.current.has(key) && known.current.get(key) !== contentOf(entryValues(element, key));
    const keep = (key: string): UnsentText => {
      const unsent = { key, writer, step: nextStep(), ...entryValues(element, key) };
      keepUnsent(place, unsent);
      return unsent;
    };

    async function deliver(key: string): Promise<void> {
      timers.delete(key);
      if (sending.has(key)) return later(key, idle);
      const isNew = isChanged(key);
      const unsent = isNew ? keep(key) : readUnsent(place, key);
      if (!unsent) return;
      sending.add(key);
      tell(key, { state: 'saving' });
      const state = await postText(address, unsent);
      sending.delete(key);
      if (isNew) known.current.set(key, contentOf(unsent));
      if (state.state === 'saved') arrive(unsent, state.revision, state.writers as DeskWriter[]);
      const isEarlier = unsent.writer !== writer;
      // It is not in the field: both texts come back with the whole form.
      if (state.state === 'overtaken' && isEarlier && !paused.current.includes(key))
        return submit.current(formOfUnsent(unsent), {
          method: 'post',
          encType: 'multipart/form-data',
        });
      tell(key, state);
      if (state.state === 'waiting') later(key, patience);
    }
    function arrive(unsent: UnsentText, revision: number, others: DeskWriter[]) {
      dropUnsent(place, unsent);
      if (isGone) return;
      const field = element!.elements.namedItem(deskFields(unsent.key).revision);
      hear(others);
      if (unsent.writer !== writer) revalidate.current();
      else if (field instanceof HTMLInputElement) field.value = String(revision);
    }

    function touch(event: Event) {
      const item = (event.target as Element | null)?.closest<HTMLElement>('[data-item]');
      const key = item?.dataset['item'];
      if (!key) return;
      if (!known.current.has(key)) known.current.set(key, contentOf(entryValues(element!, key)));
      later(key, idle);
    }
    /** The form takes all texts along: what it sends is newer than what is on its way. */
    function send() {
      for (const { due } of timers.values()) clearTimeout(due);
      timers.clear();
      for (const key of known.current.keys())
        if (isChanged(key) || readUnsent(place, key)) submitted.current.set(key, keep(key));
      const field = element!.elements.namedItem('step');
      if (field instanceof HTMLInputElement) field.value = String(nextStep());
    }
    const sendWaiting = () => {
      for (const { key } of listUnsent(place)) if (!paused.current.includes(key)) later(key, 0);
    };
    const hide = () => {
      if (document.visibilityState !== 'hidden') return;
      for (const key of known.current.keys()) later(key, 0);
    };
    for (const type of touches) element.addEventListener(type, touch, true);
    element.addEventListener('submit', send, true);
    addEventListener('online', sendWaiting);
    document.addEventListener('visibilitychange', hide);
    sendWaiting();
    return () => {
      isGone = true;
      for (const { due } of timers.values()) clearTimeout(due);
      for (const type of touches) element.removeEventListener(type, touch, true);
      element.removeEventListener('submit', send, true);
      removeEventListener('online', sendWaiting);
      document.removeEventListener('visibilitychange', hide);
    };
  }, [form, address, place, writer, hear]);
  return states;
}
