import { useSubmit } from '@remix-run/react';
import type { RefObject } from 'react';
import { useEffect } from 'react';

const rowsOf = (list: Element) => [...list.querySelectorAll<HTMLElement>(':scope > [data-item]')];

/** The place (from 1) among the other rows of a list at which something is let go. */
function placeAt(list: Element, dragged: HTMLElement, y: number): number {
  const others = rowsOf(list).filter((row) => row !== dragged);
  const below = others.findIndex((row) => {
    const { top, height } = row.getBoundingClientRect();
    return y < top + height / 2;
  });
  return (below < 0 ? others.length : below) + 1;
}

/**
 * Dragging items on top of the plain forms: letting one go posts the same form as moving it by its buttons.
 * @param root holds the lists (`data-section`) with their rows (`data-item`)
 * @param revision of the list that is shown
 */
export function useAgendaDrag(
  root: RefObject<HTMLElement | null>,
  revision: number,
  mayChange: boolean,
): void {
  const submit = useSubmit();
  useEffect(() => {
    const area = root.current;
    if (!area || !mayChange) return undefined;
    let dragged: HTMLElement | null = null;
    const listOf = (target: EventTarget | null) =>
      target instanceof Element ? target.closest<HTMLElement>('[data-section]') : null;
    const mark = (over: Element | null) => {
      for (const list of area.querySelectorAll('[data-section]'))
        list.toggleAttribute('data-over', list === over);
    };
    const listeners = new AbortController();
    const { signal } = listeners;
    const on = (kind: 'dragstart' | 'dragover' | 'drop' | 'dragend', act: (e: DragEvent) => void) =>
      area.addEventListener(kind, act, { signal });
    on('dragstart', ({ target }) => {
      dragged = target instanceof HTMLElement && target.dataset['item'] ? target : null;
    });
    on('dragover', (event) => {
      const list = listOf(event.target);
      if (!dragged || !list) return;
      event.preventDefault();
      mark(list);
    });
    on('drop', (event) => {
      const list = listOf(event.target);
      if (!dragged || !list) return;
      event.preventDefault();
      const place = placeAt(list, dragged, event.clientY);
      const fields = {
        intent: 'move',
        base: String(revision),
        item: dragged.dataset['item'] ?? '',
        section: list.dataset['section'] ?? '',
        place: String(place),
      };
      void submit(fields, { method: 'post', preventScrollReset: true });
    });
    on('dragend', () => {
      dragged = null;
      mark(null);
    });
    return () => listeners.abort();
  }, [root, revision, mayChange, submit]);
}
