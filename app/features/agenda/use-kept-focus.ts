import type { RefObject } from 'react';
import { useEffect, useRef } from 'react';

/**
 * Keeps the focus on the button that was pressed while its row moves: a browser loses it when the row is
 * put elsewhere. Where the button can go no further, the other one of the row takes it.
 * @param revision changes when the list was drawn anew
 */
export function useKeptFocus(root: RefObject<HTMLElement | null>, revision: number): void {
  const pressed = useRef('');
  useEffect(() => {
    const note = (event: Event) => {
      pressed.current = event instanceof SubmitEvent ? (event.submitter?.id ?? '') : '';
    };
    const area = root.current;
    area?.addEventListener('submit', note, true);
    return () => area?.removeEventListener('submit', note, true);
  }, [root]);
  useEffect(() => {
    const [, way, item] = /^(up|down)-(\d+)$/.exec(pressed.current) ?? [];
    pressed.current = '';
    if (!item) return;
    const names = [`${way}-${item}`, way === 'up' ? `down-${item}` : `up-${item}`];
    const buttons = names.map((name) => document.querySelector<HTMLButtonElement>(`#${name}`));
    buttons.find((button) => button && !button.disabled)?.focus();
  }, [revision]);
}
