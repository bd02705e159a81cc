import type { RefObject } from 'react';
import { useEffect, useRef, useState } from 'react';
import { useHeardNumber } from '../../ui/use-heard-number.ts';
import type { DeskWriter } from './minutes.ts';

/** Milliseconds between two signs of life; the server forgets who gave none for two minutes. */
const pulse = 45_000;

interface Presence {
  form: RefObject<HTMLFormElement | null>;
  /** Takes where somebody is and tells who else writes. */
  address: string;
  session: number;
  /** Who wrote when the page was made. */
  first: readonly DeskWriter[];
}

/**
 * Tells at which item somebody is, and hears who else writes: at once where the server says that somebody
 * moved, else with the next sign of life. A page that is not in sight is nowhere.
 * @returns who else writes, and how to take over what another answer told
 */
export function usePresence({ form, address, session, first }: Presence) {
  const [writers, setWriters] = useState(first);
  const at = useRef<string | null>(null);
  const look = useRef(() => {});
  const moved = useHeardNumber(`/live/minutes/${session}`, 0, true);

  useEffect(() => {
    const element = form.current;
    if (!element) return;
    let isGone = false;
    let asked = 0;
    async function say(fields: Record<string, string>) {
      const body = new FormData();
      for (const [name, value] of Object.entries(fields)) body.set(name, value);
      const turn = ++asked;
      const reply = await fetch(address, { method: 'POST', body, redirect: 'manual' }).catch(
        () => null,
      );
      if (!reply?.ok) return;
      const answer = (await reply.json().catch(() => null)) as { writers: DeskWriter[] } | null;
      if (answer && !isGone && turn === asked) setWriters(answer.writers);
    }
    const live = () => {
      if (!document.hidden) void say(at.current === null ? {} : { item: at.current });
    };
    look.current = live;
    const enter = (event: Event) => {
      const key = (event.target as Element | null)?.closest<HTMLElement>('[data-item]')?.dataset[
        'item'
      ];
      if (!key || key === at.current) return;
      at.current = key;
      live();
    };
    const leave = () => {
      if (at.current === null) return;
      const body = new FormData();
      body.set('gone', '1');
      // What is said while a page closes arrives only this way.
      navigator.sendBeacon(address, body);
    };
    const see = () => {
      if (document.hidden) leave();
      else live();
    };
    element.addEventListener('focusin', enter);
    document.addEventListener('visibilitychange', see);
    addEventListener('pagehide', leave);
    const timer = setInterval(live, pulse);
    return () => {
      isGone = true;
      leave();
      element.removeEventListener('focusin', enter);
      document.removeEventListener('visibilitychange', see);
      removeEventListener('pagehide', leave);
      clearInterval(timer);
    };
  }, [form, address]);
  useEffect(() => {
    if (moved > 0) look.current();
  }, [moved]);
  return { writers, setWriters };
}
