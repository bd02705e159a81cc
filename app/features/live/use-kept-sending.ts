import { useRevalidator } from '@remix-run/react';
import type { FormEvent } from 'react';
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { dropSending, keepSending, listSendings, send, sendingOf } from './kept-sending.ts';

/** What the page says of a sending. */
export type SendingState = 'idle' | 'sent' | 'kept' | 'sentLater' | 'refusedLater';

/** Milliseconds between two tries while something waits. */
const pause = 10_000;

function useIsOnline(): boolean {
  return useSyncExternalStore(
    (changed) => {
      addEventListener('online', changed);
      addEventListener('offline', changed);
      return () => {
        removeEventListener('online', changed);
        removeEventListener('offline', changed);
      };
    },
    () => navigator.onLine,
    () => true,
  );
}

/**
 * Sends the forms of the room; what the line does not take is kept on the device and sent later.
 * @param path address of the room
 */
export function useKeptSending(slug: string, path: string) {
  const { revalidate } = useRevalidator();
  const isOnline = useIsOnline();
  const [state, setState] = useState<SendingState>('idle');

  const sendKept = useCallback(async () => {
    let last: SendingState | null = null;
    for (const sending of listSendings(slug)) {
      const outcome = await send(path, sending);
      if (outcome === 'kept') break;
      dropSending(slug, sending.key);
      last = outcome === 'sent' ? 'sentLater' : 'refusedLater';
    }
    if (last === null) return;
    setState(last);
    revalidate();
  }, [slug, path, revalidate]);

  useEffect(() => {
    if (!isOnline) return;
    const look = () => {
      if (listSendings(slug).length > 0) void sendKept();
    };
    const first = setTimeout(look, 0);
    const timer = setInterval(look, pause);
    return () => {
      clearTimeout(first);
      clearInterval(timer);
    };
  }, [isOnline, slug, sendKept]);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const { submitter } = event.nativeEvent as SubmitEvent;
    const sending = sendingOf(new FormData(form, submitter));
    const outcome = await send(path, sending);
    if (outcome === 'refused') {
      // The server says what is wrong on a page of its own; what was typed stands in it.
      if (submitter instanceof HTMLButtonElement && submitter.name) {
        const pressed = document.createElement('input');
        Object.assign(pressed, { type: 'hidden', name: submitter.name, value: submitter.value });
        form.append(pressed);
      }
      form.submit();
      return;
    }
    if (outcome === 'kept') keepSending(slug, sending);
    else revalidate();
    if (form.dataset['clears'] !== undefined) form.reset();
    setState(outcome);
  }

  return { isOnline, state, submit: (event: FormEvent<HTMLFormElement>) => void submit(event) };
}

export type KeptSubmit = ReturnType<typeof useKeptSending>['submit'];
