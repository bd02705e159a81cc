import type { FocusEvent, PointerEvent } from 'react';
import { useEffect, useRef, useState } from 'react';
import type { InitiativeLine } from './initiative.ts';

/**
 * List and map point at the same initiative: the entry under pointer or focus lights up on the map,
 * the sign under the pointer lights up in the list. The map never moves the focus.
 */
export function useSharedHighlight(rows: readonly InitiativeLine[]) {
  const list = useRef<HTMLDivElement>(null);
  const [inList, setInList] = useState<string | null>(null);
  const [onMap, setOnMap] = useState<string | null>(null);

  useEffect(() => {
    const items = list.current?.querySelectorAll('ol > li') ?? [];
    items.forEach((item, index) => {
      item.toggleAttribute('data-highlighted', onMap !== null && rows[index]?.slug === onMap);
    });
  }, [onMap, rows]);

  function follow(event: FocusEvent<HTMLElement> | PointerEvent<HTMLElement>) {
    const item = event.target instanceof Element ? event.target.closest('ol > li') : null;
    const index = item?.parentElement ? [...item.parentElement.children].indexOf(item) : -1;
    setInList(rows[index]?.slug ?? null);
  }
  const leave = () => setInList(null);
  return {
    listProps: {
      ref: list,
      onPointerOver: follow,
      onPointerLeave: leave,
      onFocus: follow,
      onBlur: leave,
      className: '[&_li[data-highlighted]]:bg-harbour-wash',
    },
    highlighted: rows.find(({ slug }) => slug === inList)?.point ?? null,
    highlightInList: setOnMap,
  };
}
