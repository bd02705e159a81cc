import type { PgBoss } from 'pg-boss';
import type { Logger } from 'pino';
import { holdPairingRounds } from '../features/pairing/pairing-rounds.server.ts';

export const retentionQueue = 'retention';
export const reminderQueue = 'reminders';
const pairingQueue = 'pairing-rounds';

/** What the database does by itself, by the clock; `said` only once a day. */
const daily = [
  {
    queue: retentionQueue,
    cron: '20 3 * * *',
    statement: 'select private.forget(current_date)',
    said: 'what was kept long enough is erased',
  },
  {
    // By day: the mail may ring.
    queue: reminderQueue,
    cron: '10 10 * * *',
    statement: 'select private.remind_nominators(current_date)',
    said: 'unfinished nominations are looked through',
  },
  {
    queue: 'seat-terms',
    cron: '40 9 * * *',
    statement: 'select private.end_seats(current_date)',
    said: 'seats whose term is over are ended',
  },
  {
    queue: 'seat-reminders',
    cron: '45 9 * * *',
    statement: 'select private.remind_seat_terms(current_date)',
    said: 'who holds a seat that ends soon is reminded',
  },
  {
    // On the day when a call opens, what was put off is in it from the beginning.
    queue: 'session-calls',
    cron: '10 0 * * *',
    statement: 'select private.open_calls(current_date)',
    said: 'what was put off enters the call that is open',
  },
  {
    // Every minute; what is over is refused by the clock already.
    queue: 'vote-closing',
    cron: '* * * * *',
    statement: 'select private.close_votes(now())',
    said: null,
  },
  {
    queue: 'vote-reminders',
    cron: '20 10 * * *',
    statement: 'select private.remind_voters(current_date)',
    said: 'who has not voted is reminded',
  },
  {
    queue: 'vote-reviews',
    cron: '50 9 * * *',
    statement: 'select private.review_votes(current_date)',
    said: 'outcomes whose day has come are looked at again',
  },
  {
    // Right after midnight of the city, and in every hour: what was renewed or missed is caught up.
    queue: 'consents',
    cron: '1 * * * *',
    statement: 'select private.keep_consents(now())',
    said: null,
  },
  {
    queue: 'registration-reminders',
    cron: '30 10 * * *',
    statement: 'select private.remind_registered(current_date)',
    said: 'who comes to a session soon is reminded',
  },
  {
    queue: 'session-deadlines',
    cron: '35 9 * * *',
    statement: 'select private.remind_session_deadlines(current_date)',
    said: 'who prepares a session is reminded of what is due',
  },
  {
    queue: 'status-reports',
    cron: '30 9 * * *',
    statement: 'select private.ask_status_reports(current_date)',
    said: 'owners of open commitments are asked how they stand',
  },
  {
    queue: 'meeting-questions',
    cron: '40 10 * * *',
    statement: 'select private.ask_after_meetings(current_date)',
    said: 'who met somebody alone is asked how it went',
  },
  {
    // After the questions whether somebody was safe: nobody is asked both on one day.
    queue: 'outcome-questions',
    cron: '50 10 * * *',
    statement: 'select private.ask_outcomes(current_date)',
    said: 'sides of what was agreed are asked how it went',
  },
  {
    queue: 'conversations',
    cron: '*/10 * * * *',
    statement: 'select private.keep_conversations(now())',
    said: null,
  },
  {
    queue: 'minutes-approval',
    cron: '*/5 * * * *',
    statement: 'select private.approve_minutes(now())',
    said: null,
  },
  {
    queue: 'minutes-endings',
    cron: '15 9 * * *',
    statement: 'select private.tell_minutes_ending(now())',
    said: 'who approves minutes hears that the end is near',
  },
  {
    queue: 'minutes-reminders',
    cron: '25 9 * * *',
    statement: 'select private.remind_minutes(current_date)',
    said: 'who writes minutes that are due is reminded',
  },
  {
    // By day only; what cannot be given yet waits for the next round.
    queue: 'planned-releases',
    cron: '*/10 8-20 * * *',
    statement: 'select private.release_planned(now())',
    said: null,
  },
  {
    queue: 'release-reminders',
    cron: '5 10 * * *',
    statement: 'select private.remind_releases(current_date)',
    said: 'who releases minutes is reminded of those that wait',
  },
  {
    // Every minute; what is over is refused by the clock already.
    queue: 'listing-endings',
    cron: '* * * * *',
    statement: 'select private.end_listings(now())',
    said: null,
  },
  {
    // Mails about what ends leave by day only.
    queue: 'listings',
    cron: '*/10 * * * *',
    statement: 'select private.keep_listings(now())',
    said: null,
  },
  {
    queue: 'exchange-tallies',
    cron: '* * * * *',
    statement: 'select private.keep_exchange_tallies(now())',
    said: null,
  },
  {
    // After what was put off has entered the call.
    queue: 'unmet-needs',
    cron: '50 8 * * *',
    statement: 'select private.propose_unmet_needs(current_date)',
    said: 'what nobody answers on the exchange is proposed to the session whose call is open',
  },
  {
    // A whole import is compared with the rest by and by.
    queue: 'duplicate-looks',
    cron: '* * * * *',
    statement: 'select private.look_for_duplicates(60)',
    said: null,
  },
  {
    queue: 'need-looks',
    cron: '*/30 * * * *',
    statement: 'select private.look_for_offers(now())',
    said: null,
  },
  {
    // By day only; who is told next waits for the morning.
    queue: 'saved-searches',
    cron: '*/5 8-20 * * *',
    statement: 'select private.tell_searchers(now())',
    said: null,
  },
  {
    // Before the first mails of the day: what it finds goes along with them.
    queue: 'directory-searches',
    cron: '50 7 * * *',
    statement: 'select private.match_searches(now())',
    said: 'saved searches of the directory found something',
  },
  {
    // By day: the mail may ring.
    queue: 'confirmations',
    cron: '15 10 * * *',
    statement: 'select private.ask_confirmations(current_date)',
    said: 'who keeps records is asked whether they are still right',
  },
  {
    queue: 'decision-reviews',
    cron: '55 9 * * *',
    statement: 'select private.review_decisions(current_date)',
    said: 'decisions whose day has come are looked at again',
  },
] as const;

/**
 * Schedules what is due once a day. Schedules live in the database: one run a day, also with several
 * nodes, and made up for when the site was down at that hour.
 */
export async function scheduleDaily(boss: PgBoss, log: Logger): Promise<void> {
  for (const { queue, cron, statement, said } of daily) {
    await boss.createQueue(queue, { retryLimit: 3, retryDelay: 600 });
    await boss.work(queue, { pollingIntervalSeconds: 5 }, async () => {
      await boss.getDb().executeSql(statement);
      if (said) log.info(said);
    });
    await boss.schedule(queue, cron, null, { tz: 'Europe/Brussels', missed: 'once' });
  }
  await schedulePairing(boss, log);
}

/** Each Monday who looks for a buddy and who offers to be one are put together: worked out here, kept there. */
async function schedulePairing(boss: PgBoss, log: Logger): Promise<void> {
  await boss.createQueue(pairingQueue, { retryLimit: 3, retryDelay: 600 });
  await boss.work(pairingQueue, { pollingIntervalSeconds: 5 }, async () => {
    const rounds = await holdPairingRounds(boss.getDb());
    log.info({ rounds }, 'the round of this week is held');
  });
  await boss.schedule(pairingQueue, '30 8 * * 1', null, { tz: 'Europe/Brussels', missed: 'once' });
}
