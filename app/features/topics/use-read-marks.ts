import { useEffect } from 'react';
import { rangesOf } from './topic.ts';

/** A post counts as read when its end was on the screen for this long, in milliseconds. */
const glance = 700;
/** Marks are sent together, this long after the first, in milliseconds. */
const gather = 2_000;

/**
 * Notes by itself which posts were read, and tells the server.
 * @param address takes the marks by POST
 * @param unread numbers of shown posts that were not read yet
 */
export function useReadMarks(address: string, unread: readonly number[]): void {
  const wanted = unread.join();
  useEffect(() => {
    if (!wanted || !('IntersectionObserver' in window)) return;
    const seen = new Map<Element, ReturnType<typeof setTimeout>>();
    const read: number[] = [];
    let timer: ReturnType<typeof setTimeout> | undefined;

    function send() {
      clearTimeout(timer);
      timer = undefined;
      for (const [from, to] of rangesOf(read.splice(0))) {
        const body = new URLSearchParams({ from: String(from), to: String(to) });
        // A mark that is lost is made at the next visit.
        fetch(address, { method: 'POST', body, keepalive: true }).catch(() => undefined);
      }
    }
    const watch = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) {
        clearTimeout(seen.get(target));
        if (!isIntersecting) continue;
        const note = () => {
          watch.unobserve(target);
          read.push(Number(target.closest<HTMLElement>('[data-post]')?.dataset['post']));
          timer ??= setTimeout(send, gather);
        };
        seen.set(target, setTimeout(note, glance));
      }
    });
    for (const number of wanted.split(',')) {
      // The end of a post: a long one is not read by seeing its first line.
      const end = document.getElementById(`p${number}`)?.lastElementChild;
      if (end) watch.observe(end);
    }
    addEventListener('pagehide', send);
    return () => {
      removeEventListener('pagehide', send);
      watch.disconnect();
      seen.forEach((pending) => clearTimeout(pending));
      send();
    };
  }, [address, wanted]);
}
