import type { ReactNode } from 'react';
import { createContext, useContext } from 'react';

/** What the fields of a page are called, for the summary of errors that stands above them. */
export interface FieldNames {
  /** Names by the id to which the summary leads. */
  byId: Map<string, string>;
  /** Whether all of the page that waits for nothing has said its names. */
  isDrawn: boolean;
  /** Settles when all of it has: what waits for nothing is rendered in one go, before any promise. */
  wait(): Promise<void>;
}

/** The names of one page, of which none is known yet. @param isDrawn false on a server */
export function fieldNamesOfPage(isDrawn: boolean): FieldNames {
  const names: FieldNames = {
    byId: new Map(),
    isDrawn,
    wait: async () => {
      await Promise.resolve();
      names.isDrawn = true;
    },
  };
  return names;
}

/** Stands around the whole page. */
export const FieldNamesContext = createContext<FieldNames | null>(null);

/** Says what a field is called. @param id null for what no error names */
export function useFieldName(id: string | null, label: ReactNode): void {
  const names = useContext(FieldNamesContext);
  if (id !== null && typeof label === 'string') names?.byId.set(id, label);
}

/**
 * The names of all fields of the page by id, also of those further down.
 * @throws a promise on a server, until the rest of the page is rendered; React waits for it
 */
export function useFieldNames(): ReadonlyMap<string, string> {
  const names = useContext(FieldNamesContext);
  if (names && !names.isDrawn) throw names.wait();
  return names?.byId ?? new Map();
}
