/** An area as lists and pages name it: a cell by the district in which it lies, or a whole district. */
export interface AreaLine {
  id: number;
  kind: 'cell' | 'district';
  name: string;
  district: string;
}

/** The direction of a cell from the middle of its district. */
export type Lies =
  | 'middle'
  | 'north'
  | 'north_east'
  | 'east'
  | 'south_east'
  | 'south'
  | 'south_west'
  | 'west'
  | 'north_west';

/** A cell that can be chosen; rows count to the north, columns to the east. */
export interface CellOption {
  id: number;
  row: number;
  column: number;
  lies: Lies;
  /** The next district in that direction. */
  towards: string;
}

/** A district that can be chosen, with the cells in which enough people live. */
export interface DistrictOption {
  /** Null for a district smaller than a cell: only the cell over it is offered. */
  id: number | null;
  slug: string;
  name: string;
  cells: CellOption[];
}

/** An area with two cells around it, in steps of the grid. */
export interface AreaView {
  top: number;
  bottom: number;
  first: number;
  last: number;
  cells: [row: number, column: number][];
  names: { name: string; x: number; y: number }[];
}

/** Offers by district; null where there are fewer than three. */
export interface OfferCounts {
  districts: { slug: string; name: string; x: number; y: number; offers: number | null }[];
  elsewhere: number;
}

/** The area of somebody, and what they may choose. */
export interface MyArea {
  area: AreaLine | null;
  /** From when on it may be changed; null when it may be now. */
  freeAt: string | null;
  /** How many listings move with it. */
  listings: number;
  options: DistrictOption[];
}

/** The address of the page where somebody chooses their area, for themselves or an organisation. */
export function areaAddress(language: string, organisation?: string): string {
  return `/${language}/exchange/area${organisation ? `?organisation=${organisation}` : ''}`;
}

/** The list of the offers in a district. */
export const offersAddress = (language: string, district: string): string =>
  `/${language}/exchange?kind=offer&district=${district}`;
