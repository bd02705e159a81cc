import type { ReactElement } from 'react';

const line = {
  fill: 'none',
  stroke: 'currentColor',
  strokeWidth: 2,
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
} as const;

/** Drawn on 24 × 24 like the icons of the site. */
const drawings = {
  bold: (
    <path
      {...line}
      strokeWidth={2.6}
      d="M7 4.5h5.5a3.7 3.7 0 0 1 0 7.4H7zm0 7.4h6.5a3.9 3.9 0 0 1 0 7.6H7z"
    />
  ),
  italic: <path {...line} d="M10.5 4.5h7m-11 15h7m.5-15-4 15" />,
  strikethrough: (
    <path
      {...line}
      d="M4 12h16M16.5 7.5C16 5.5 14.3 4.5 12 4.5c-2.7 0-4.5 1.4-4.5 3.5 0 1 .4 1.7 1 2.3m7.2 3.7c.6.6.900 1.3.900 2.2 0 2-1.8 3.3-4.6 3.3-2.5 0-4.2-1-4.7-3"
    />
  ),
  heading: <path {...line} strokeWidth={2.4} d="M6 4.5v15m12-15v15M6 12h12" />,
  bullets: <path {...line} d="M9.5 6H20M9.5 12H20M9.5 18H20M4.5 6h.1m-.1 6h.1m-.1 6h.1" />,
  numbers: (
    <path
      {...line}
      d="M10.5 6H20m-9.5 6H20m-9.5 6H20M4 4.8l1.5-.8v5M4 15.6c.2-.9 2.5-1 2.5.4 0 1.2-2.5 2-2.5 3.5h2.7"
    />
  ),
  quote: <path {...line} d="M5 5v14M10 8h9M10 12h9m-9 4h6" />,
  link: (
    <path
      {...line}
      d="M10 14a4 4 0 0 0 5.7 0l3.1-3.1a4 4 0 0 0-5.7-5.7L12 6.3M14 10a4 4 0 0 0-5.7 0l-3.1 3.1a4 4 0 0 0 5.7 5.7l1.1-1.1"
    />
  ),
  image: <path {...line} d="M4 5h16v14H4zm0 11 5-5 4 4 2.500-2.500L20 17M15.500 9h.1" />,
  table: <path {...line} d="M4 5h16v14H4zm0 4.7h16M4 14.3h16M12 5v14" />,
  undo: <path {...line} d="M8.5 5 4 9.5 8.5 14M4.5 9.5H14a5 5 0 0 1 0 10H9" />,
  redo: <path {...line} d="M15.5 5 20 9.5 15.5 14m4-4.5H10a5 5 0 0 0 0 10h5" />,
  direction: <path {...line} d="M5 7h14m-3.5-3.5L19 7l-3.5 3.5M19 17H5m3.5-3.5L5 17l3.5 3.5" />,
} satisfies Record<string, ReactElement>;

export type EditorIconName = keyof typeof drawings;

/** Those that show lines of text or a way along them turn with the direction of reading. */
const directional = new Set<EditorIconName>(['bullets', 'quote', 'undo', 'redo']);

/** A drawing of the toolbar; silent for screen readers, its button has the name. */
export function EditorIcon({ name }: { name: EditorIconName }) {
  return (
    <svg
      viewBox="0 0 24 24"
      className={directional.has(name) ? 'icon rtl:-scale-x-100' : 'icon'}
      focusable="false"
      aria-hidden="true"
    >
      {drawings[name]}
    </svg>
  );
}
