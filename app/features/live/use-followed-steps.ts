import { useRevalidator } from '@remix-run/react';
import { useEffect } from 'react';
import { useHeardNumber } from '../../ui/use-heard-number.ts';
import type { LiveClock } from './live.ts';

/** Reads a page anew, unless the line is down: a page that fails to read would lose what it shows. */
async function readAnew(revalidate: () => void): Promise<void> {
  const answer = await fetch('/healthz', { cache: 'no-store' }).catch(() => null);
  if (answer?.ok) revalidate();
}

/**
 * Brings a page up to the newest step of its session.
 * @param spread milliseconds over which the phones of a room spread their questions
 * @param every milliseconds after which it looks anyway, for what is announced to nobody
 */
export function useFollowedSteps(clock: LiveClock, spread: number, every?: number): void {
  const { revalidate } = useRevalidator();
  const heard = useHeardNumber(`/live/sessions/${clock.id}`, clock.revision, true);
  const isBehind = heard > clock.revision;
  useEffect(() => {
    if (!isBehind) return;
    const timer = setTimeout(() => void readAnew(revalidate), Math.random() * spread);
    return () => clearTimeout(timer);
  }, [isBehind, heard, spread, revalidate]);
  useEffect(() => {
    if (every === undefined) return;
    const timer = setInterval(() => {
      if (!document.hidden) void readAnew(revalidate);
    }, every);
    return () => clearInterval(timer);
  }, [every, revalidate]);
}
