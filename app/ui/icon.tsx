import type { ReactElement } from 'react';
import { classNames } from './class-names.ts';

const line = {
  fill: 'none',
  stroke: 'currentColor',
  strokeWidth: 2,
  strokeLinecap: 'round',
} as const;

/** Drawn on 24 × 24; lines of 2, so that they hold beside text of 18 px. */
const drawings = {
  search: <path {...line} d="M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13Zm5 11.5L20 20" />,
  list: <path {...line} d="M9 6h11M9 12h11M9 18h11M4 6h.5M4 12h.5M4 18h.5" />,
  map: (
    <path
      {...line}
      strokeLinejoin="round"
      d="m3.5 6.5 5.5-2 6 2 5.5-2v13l-5.5 2-6-2-5.5 2zM9 4.5v13m6-11v13"
    />
  ),
  check: <path {...line} strokeWidth={2.5} strokeLinejoin="round" d="m4.5 12.5 5 5L19.5 7" />,
  warning: <path {...line} strokeLinejoin="round" d="M12 4 2.5 20h19zm0 6v4.5m0 2.6v.1" />,
  clock: (
    <path
      {...line}
      strokeLinejoin="round"
      d="M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17ZM12 8v4.5l3 2"
    />
  ),
  arrow: <path {...line} strokeLinejoin="round" d="M4 12h15m-6-6 6 6-6 6" />,
  arrowBack: <path {...line} strokeLinejoin="round" d="M20 12H5m6-6-6 6 6 6" />,
  chevron: <path {...line} strokeLinejoin="round" d="m6 9 6 6 6-6" />,
  external: (
    <path {...line} strokeLinejoin="round" d="M13 4.5h6.5V11M19 5l-9 9m-2-8H4.5v13.5H18V16" />
  ),
  close: <path {...line} d="m6 6 12 12M18 6 6 18" />,
  menu: <path {...line} d="M4 7h16M4 12h16M4 17h16" />,
  globe: (
    <path
      {...line}
      d="M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17Zm0 0c-5 5-5 12 0 17m0-17c5 5 5 12 0 17M4 9.5h16m-16 5h16"
    />
  ),
  person: (
    <path {...line} d="M12 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8ZM4.5 20.5c.8-4 3.7-6 7.5-6s6.7 2 7.5 6" />
  ),
  plus: <path {...line} d="M12 5v14M5 12h14" />,
  flag: <path {...line} strokeLinejoin="round" d="M5.5 21V4h12l-2.5 4.500 2.5 4.500h-12" />,
  circle: <circle cx="12" cy="12" r="9" fill="currentColor" />,
  square: <path fill="currentColor" d="M4 4h16v16H4z" />,
  triangle: <path fill="currentColor" d="m12 3 10 18H2z" />,
} satisfies Record<string, ReactElement>;

export type IconName = keyof typeof drawings;
export const iconNames = Object.keys(drawings) as IconName[];

/** Those that point along the line of reading turn with it. */
const directional = new Set<IconName>(['arrow', 'arrowBack', 'external', 'list']);

export interface IconProps {
  name: IconName;
  /** Only where no word stands beside it; without, the icon is silent for screen readers. */
  label?: string;
  className?: string;
}

/** A drawing in the colour and size of the text beside it. */
export function Icon({ name, label, className }: IconProps) {
  return (
    <svg
      viewBox="0 0 24 24"
      className={classNames('icon', directional.has(name) && 'rtl:-scale-x-100', className)}
      focusable="false"
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    >
      {drawings[name]}
    </svg>
  );
}
