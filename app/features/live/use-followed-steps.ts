import { useNavigation, useRevalidator } from '@remix-run/react';
import { useEffect, useRef } from 'react';
import { useHeardNumber } from '../../ui/use-heard-number.ts';
import type { LiveClock } from './live.ts';

/** Reads a page anew, unless the line is down: a page that fails to read would lose what it shows. */
async function readAnew(revalidate: () => unknown): Promise<void> {
  const answer = await fetch('/healthz', { cache: 'no-store' }).catch(() => null);
  if (answer?.ok) revalidate();
}

/**
 * Brings a page up to the newest step of its session.
 * @param spread milliseconds over which the phones of a room spread their questions
 * @param every milliseconds after which it looks anyway, for what is announced to nobody
 */
export function useFollowedSteps(clock: LiveClock, spread: number, every?: number): void {
  const { revalidate, state } = useRevalidator();
  const isIdle = useNavigation().state === 'idle' && state === 'idle';
  // Whatever is on its way brings the newest anyway; to ask again would break it off.
  const isFree = useRef(isIdle);
  useEffect(() => {
    isFree.current = isIdle;
  }, [isIdle]);
  const heard = useHeardNumber(`/live/sessions/${clock.id}`, clock.revision, true);
  const isBehind = heard > clock.revision;
  useEffect(() => {
    if (!isBehind || !isIdle) return;
    const look = () => void readAnew(() => isFree.current && revalidate());
    const timer = setTimeout(look, Math.random() * spread);
    return () => clearTimeout(timer);
  }, [isBehind, isIdle, heard, spread, revalidate]);
  useEffect(() => {
    if (every === undefined) return;
    const timer = setInterval(() => {
      if (!document.hidden) void readAnew(() => isFree.current && revalidate());
    }, every);
    return () => clearInterval(timer);
  }, [every, revalidate]);
}
