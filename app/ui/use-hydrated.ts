import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/** Whether scripts run: false in what the server sends and in the first picture, true from then on. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
