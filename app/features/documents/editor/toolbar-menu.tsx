import type { KeyboardEvent } from 'react';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { Icon } from '../../../ui/icon.tsx';

export interface MenuItem {
  key: string;
  label: string;
  /** For a choice out of several. */
  isChosen?: boolean;
  onChoose: () => void;
}

interface MenuProps {
  id: string;
  label: string;
  items: readonly MenuItem[];
  /** Escape or a press elsewhere: nothing was chosen. */
  onClose: (how: 'escape' | 'away') => void;
}

/** Puts the menu under its button, as far as the width of the text lets it. */
function placeUnderButton(menu: HTMLElement): void {
  const frame = menu.offsetParent?.getBoundingClientRect();
  const button = menu.ownerDocument
    .querySelector(`[aria-controls="${menu.id}"]`)
    ?.getBoundingClientRect();
  if (!frame || !button) return;
  const isRtl = getComputedStyle(menu).direction === 'rtl';
  const along = isRtl ? frame.right - button.right : button.left - frame.left;
  const most = frame.width - menu.offsetWidth;
  menu.style.insetInlineStart = `${Math.max(0, Math.min(along, most))}px`;
}

/** A short list of choices under the toolbar: arrows, Home, End, Enter; Escape leads back to its button. */
export function ToolbarMenu({ id, label, items, onClose }: MenuProps) {
  const list = useRef<HTMLDivElement>(null);
  const close = useRef(onClose);
  close.current = onClose;

  useLayoutEffect(() => {
    if (list.current) placeUnderButton(list.current);
  }, []);
  useEffect(() => {
    const chosen = list.current?.querySelector<HTMLElement>('[aria-checked=true]');
    (chosen ?? list.current?.querySelector<HTMLElement>('[role]'))?.focus();
    const away = ({ target }: Event) => {
      const isOwn = target instanceof Element && target.closest(`#${id}, [aria-controls="${id}"]`);
      if (!isOwn) close.current('away');
    };
    document.addEventListener('pointerdown', away);
    return () => document.removeEventListener('pointerdown', away);
  }, [id]);

  function press(event: KeyboardEvent) {
    if (event.key === 'Escape') return onClose('escape');
    if (event.key === 'Tab') return onClose('away');
    const all = [...(list.current?.querySelectorAll<HTMLElement>('[role]') ?? [])];
    const at = all.findIndex((item) => item === document.activeElement);
    const places: Record<string, number> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      Home: 0,
      End: -1,
    };
    const place = places[event.key];
    if (place === undefined) return;
    event.preventDefault();
    all.at(place % all.length)?.focus();
  }

  return (
    <div
      ref={list}
      id={id}
      role="menu"
      tabIndex={-1}
      aria-label={label}
      onKeyDown={press}
      className="absolute start-0 top-full z-30 max-w-full min-w-56 border-[1.5px] border-ink bg-surface"
    >
      {items.map(({ key, label: name, isChosen, onChoose }) => (
        <button
          key={key}
          type="button"
          role={isChosen === undefined ? 'menuitem' : 'menuitemradio'}
          aria-checked={isChosen}
          tabIndex={-1}
          onMouseDown={(event) => event.preventDefault()}
          onClick={onChoose}
          className="flex min-h-[44px] w-full items-center gap-2 px-3 py-1.5 text-start hover:bg-harbour-wash focus-visible:bg-harbour-wash focus-visible:-outline-offset-2"
        >
          <span className="inline-flex w-5 flex-none">{isChosen && <Icon name="check" />}</span>
          {name}
        </button>
      ))}
    </div>
  );
}
