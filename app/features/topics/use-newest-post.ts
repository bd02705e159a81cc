import { useEffect, useState } from 'react';

/** What a closed stream waits before the page asks again, in milliseconds. */
const pause = 60_000;

/**
 * Number of the newest post of a topic, as the server tells it while the page is in sight.
 * A hidden tab listens to nothing: browsers open only a few connections to one site.
 * @param known the newest number that the page shows
 */
export function useNewestPost(topic: number, known: number, isListening: boolean): number {
  const [heard, setHeard] = useState({ topic, last: known });
  useEffect(() => {
    if (!isListening || !('EventSource' in window)) return;
    let source: EventSource | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const close = () => {
      clearTimeout(timer);
      source?.close();
      source = undefined;
    };
    const open = () => {
      close();
      if (document.hidden) return;
      const opened = new EventSource(`/live/topics/${topic}`);
      source = opened;
      opened.addEventListener('message', ({ data }) => {
        const { last } = JSON.parse(String(data)) as { last: number };
        setHeard({ topic, last });
      });
      // The browser comes back by itself, except after a refusal.
      opened.addEventListener('error', () => {
        if (opened.readyState === EventSource.CLOSED) timer = setTimeout(open, pause);
      });
    };
    open();
    document.addEventListener('visibilitychange', open);
    return () => {
      document.removeEventListener('visibilitychange', open);
      close();
    };
  }, [topic, isListening]);
  return heard.topic === topic ? Math.max(heard.last, known) : known;
}
