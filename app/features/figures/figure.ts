import { exchangeAddress } from '../exchange/listing.ts';

/** What is open about a theme now (`private.exchange_counts`). */
export interface ThemeCounts {
  slug: string;
  label: string;
  /** Null for fewer than ten. */
  openNeeds: number | null;
  openOffers: number | null;
  initiatives: number;
  /** Whether one of the first two is told. */
  shown: boolean;
}

/** A theme for which clearly more is asked than offered. */
export interface InitiativeCall {
  slug: string;
  label: string;
  openNeeds: number;
  /** Null for fewer than ten. */
  openOffers: number | null;
}

/** By what the figures are counted; each on its own page of the address. */
export const figureParts = ['theme', 'district', 'month'] as const;
export type FigurePart = (typeof figureParts)[number];

export const figureNames = [
  'open_needs',
  'open_offers',
  'needs',
  'offers',
  'agreed',
  'done',
] as const;
export type FigureName = (typeof figureNames)[number];

/** Which figures each part has, in the order of its table. */
export const figuresOf: Record<FigurePart, readonly FigureName[]> = {
  theme: ['open_needs', 'open_offers', 'agreed', 'done'],
  district: ['open_needs', 'open_offers'],
  month: ['needs', 'offers', 'agreed', 'done'],
};

/** One theme, district or month; a figure that is not there is fewer than ten. */
export interface FigureRow {
  /** A month is `2026-11`. */
  slug: string;
  /** Null for a month. */
  label: string | null;
  figures: Partial<Record<FigureName, number>>;
}

export interface ExchangeFigures {
  part: FigurePart;
  rows: FigureRow[];
  calls: InitiativeCall[];
}

/** The part in an address; null when there is none of that name. */
export function readFigurePart({ searchParams }: URL): FigurePart | null {
  const asked = searchParams.get('by') ?? 'theme';
  return figureParts.find((part) => part === asked) ?? null;
}

/** The page of the figures; by theme without a part. */
export function figuresAddress(language: string, part: FigurePart = 'theme'): string {
  return exchangeAddress(language, 'figures') + (part === 'theme' ? '' : `?by=${part}`);
}

/** The figures from the first month on of which anything is told; of themes and districts all. */
export function fromFirstTold(figures: ExchangeFigures): ExchangeFigures {
  const first = figures.rows.findIndex((row) => Object.keys(row.figures).length > 0);
  return { ...figures, rows: first === -1 ? [] : figures.rows.slice(first) };
}
