import type { RefObject } from 'react';
import { useEffect, useState } from 'react';
import type { MapColours } from './map-colours.ts';
import { readMapColours } from './map-colours.ts';

/**
 * The map's colours, read again when the person or the system changes the colour scheme.
 * @returns null until the element is on the page
 */
export function useMapColours(element: RefObject<HTMLElement>): MapColours | null {
  const [colours, setColours] = useState<MapColours | null>(null);
  useEffect(() => {
    const read = () => element.current && setColours(readMapColours(element.current));
    read();
    const wish = matchMedia('(prefers-color-scheme: dark)');
    wish.addEventListener('change', read);
    const choice = new MutationObserver(read);
    choice.observe(document.documentElement, { attributeFilter: ['data-scheme', 'class'] });
    return () => {
      wish.removeEventListener('change', read);
      choice.disconnect();
    };
  }, [element]);
  return colours;
}
