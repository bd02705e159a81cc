import type { RefObject } from 'react';
import { useEffect, useState } from 'react';

/** Milliseconds without a change before what is typed is kept. */
const idle = 4000;

export type Kept = 'none' | 'kept' | 'failed';

/** Keeps what is typed in a form at this address when somebody stops typing. */
export function useAutosave(form: RefObject<HTMLFormElement>, address: string): Kept {
  const [kept, setKept] = useState<Kept>('none');
  useEffect(() => {
    const element = form.current;
    if (!element) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let sending: AbortController | undefined;
    async function send(own: HTMLFormElement) {
      const mine = (sending = new AbortController());
      const body = new FormData(own);
      const answer = await fetch(address, { method: 'POST', body, signal: mine.signal }).catch(
        () => null,
      );
      if (mine === sending) setKept(answer?.ok ? 'kept' : 'failed');
    }
    // What is being sent is no draft any more: none may arrive after it.
    const stop = () => {
      clearTimeout(timer);
      sending?.abort();
      sending = undefined;
    };
    const change = () => {
      stop();
      setKept('none');
      timer = setTimeout(() => void send(element), idle);
    };
    element.addEventListener('input', change);
    element.addEventListener('submit', stop);
    return () => {
      stop();
      element.removeEventListener('input', change);
      element.removeEventListener('submit', stop);
    };
  }, [form, address]);
  return kept;
}
