import { useFetcher } from '@remix-run/react';
import { useEffect, useState } from 'react';
import type { Duplicates } from './nomination.ts';

interface Typed {
  name: string;
  website: string;
}

/**
 * Asks for initiatives that may be the same while somebody types: from 3 characters, after a pause.
 * @param path the page that answers
 * @param known what the server said when the page was made
 */
export function useDuplicates(path: string, known: Duplicates | null, initial: Typed) {
  const fetcher = useFetcher<Duplicates>();
  const [typed, setTyped] = useState(initial);
  const [changed, setChanged] = useState(false);
  const { load } = fetcher;
  useEffect(() => {
    if (!changed || typed.name.trim().length < 3) return;
    const pause = setTimeout(() => load(`${path}?${new URLSearchParams({ ...typed })}`), 250);
    return () => clearTimeout(pause);
  }, [changed, typed, path, load]);
  return {
    duplicates: changed ? (typed.name.trim().length < 3 ? null : fetcher.data) : known,
    type(part: Partial<Typed>) {
      setChanged(true);
      setTyped((before) => ({ ...before, ...part }));
    },
  };
}
