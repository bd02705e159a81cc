import type { KeyboardEvent } from 'react';
import { useState } from 'react';
import type { Option } from './select.tsx';

/** Lower case without accents, so that "Sao" finds "São". */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The options that have every typed word in their label; those that begin with it come first. */
export function matching(options: readonly Option[], typed: string): Option[] {
  const wanted = plain(typed).trim();
  const words = wanted.split(/\s+/);
  return options
    .filter((option) => words.every((word) => plain(option.label).includes(word)))
    .toSorted(
      (a, b) =>
        Number(plain(b.label).startsWith(wanted)) - Number(plain(a.label).startsWith(wanted)),
    );
}

interface Start {
  options: readonly Option[];
  initial: Option | undefined;
  onChoose: ((option: Option | null) => void) | undefined;
}

/** What is typed, chosen and pointed at in a combobox, and what its keys do. */
export function useCombobox({ options, initial, onChoose }: Start) {
  const [text, setText] = useState(initial?.label ?? '');
  const [value, setValue] = useState(initial?.value ?? '');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  // A chosen answer is no filter: whoever opens the list again sees all of it.
  const shown = options.some((option) => option.label === text)
    ? [...options]
    : matching(options, text);

  function choose(option: Option) {
    setText(option.label);
    setValue(option.value);
    setOpen(false);
    setActive(-1);
    onChoose?.(option);
  }

  function type(typed: string) {
    const exact = options.find((option) => plain(option.label) === plain(typed).trim());
    setText(typed);
    setValue(exact?.value ?? '');
    setOpen(true);
    setActive(-1);
    if (exact || typed === '') onChoose?.(exact ?? null);
  }

  function press(event: KeyboardEvent) {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const pointed = shown[active];
    if (step !== 0) {
      event.preventDefault();
      setOpen(true);
      const from = active < 0 && step < 0 ? shown.length : active;
      if (shown.length > 0) setActive((from + step + shown.length) % shown.length);
    } else if (event.key === 'Enter' && open && pointed) {
      event.preventDefault();
      choose(pointed);
    } else if (event.key === 'Escape' && open) {
      event.preventDefault();
      setOpen(false);
      setActive(-1);
    }
  }

  function leave() {
    setOpen(false);
    setActive(-1);
  }

  return {
    text,
    value,
    open,
    active,
    shown,
    choose,
    type,
    press,
    leave,
    show: () => setOpen(true),
  };
}
