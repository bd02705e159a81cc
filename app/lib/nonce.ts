import { createContext, useContext } from 'react';

/** The mark of this render's inline scripts; undefined in the browser, where the mark is gone. */
export const NonceContext = createContext<string | undefined>(undefined);

/** For `<Scripts nonce>` and `<ScrollRestoration nonce>` in the document shell. */
export function useNonce(): string | undefined {
  return useContext(NonceContext);
}
