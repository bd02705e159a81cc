import { useEffect, useState } from 'react';

/** What a closed stream waits before the page asks again, in milliseconds. */
const pause = 60_000;

/**
 * The newest number of a topic or a session, as the server tells it while the page is in sight.
 * A hidden tab listens to nothing: browsers open only a few connections to one site.
 * @param address where the server tells it
 * @param known the newest number that the page shows
 */
export function useHeardNumber(address: string, known: number, isListening: boolean): number {
  const [heard, setHeard] = useState({ address, last: known });
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
      const opened = new EventSource(address);
      source = opened;
      opened.addEventListener('message', ({ data }) => {
        const { last } = JSON.parse(String(data)) as { last: number };
        setHeard({ address, last });
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
  }, [address, isListening]);
  return heard.address === address ? Math.max(heard.last, known) : known;
}
