import { createContext, useContext } from 'react';

const FramedContext = createContext(false);

/** Around a page that stands in a frame of another site. */
export const Framed = FramedContext.Provider;

/**
 * Where a link opens: in place, or out of a frame in a tab of its own, so that the other site's page
 * stays and gets no hold on ours.
 */
export function useLinkTarget(): { target?: '_blank'; rel?: 'noopener' } {
  return useContext(FramedContext) ? { target: '_blank', rel: 'noopener' } : {};
}
