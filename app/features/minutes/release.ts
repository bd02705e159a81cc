import type { SessionHead } from '../sessions/session.ts';
import type { MinuteDesk } from './minutes.ts';
import type { Outcome, ShortLanguage } from './outcome.ts';

export const releaseParts = ['decisions', 'texts', 'minutes'] as const;
export const releaseAudiences = ['participants', 'everybody'] as const;

export interface ReleaseStep {
  part: (typeof releaseParts)[number];
  audience: (typeof releaseAudiences)[number];
  /** How much would go out now; 0 while it is not its turn. */
  ready: number;
  isOut: boolean;
  /** How many hear of it. */
  people: number;
  releasedAt: string | null;
  /** The day on which it is given by itself. */
  plannedOn: string | null;
}

export interface ReleasePage {
  session: SessionHead;
  state: MinuteDesk['state'];
  steps: ReleaseStep[];
  decisions: (Pick<Outcome, 'number' | 'kind' | 'result' | 'text' | 'language' | 'short'> & {
    forParticipantsAt: string | null;
    forEverybodyAt: string | null;
    missing: ShortLanguage[];
  })[];
}
