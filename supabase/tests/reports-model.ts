import fc from 'fast-check';
import { expect } from 'vitest';
import type { Who } from './topics-world.ts';
import { call, db, open, outcome, page, post } from './topics-world.ts';
import { appeal, colleague, decide, judge, newcomer, report } from './reports-world.ts';

const actors = ['member', 'guest', 'second', 'chair', 'moderator', colleague, newcomer] as const;
type Actor = (typeof actors)[number];
const moderators: readonly Who[] = ['moderator', colleague];
const keepers: readonly Who[] = ['chair', ...moderators];

/** Anything that anybody does about one of three posts. */
export const step = fc.record({
  who: fc.constantFrom(...actors),
  post: fc.constantFrom(0, 0, 0, 1, 2),
  kind: fc.constantFrom(
    ...([
      'report',
      'take',
      'decide',
      'appeal',
      'judge',
      'hide',
      'show',
      'remove',
      'review',
    ] as const),
  ),
  says: fc.boolean(),
  warns: fc.boolean(),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

interface Case {
  id: string;
  state: 'received' | 'in_review' | 'upheld' | 'dismissed' | 'appealed' | 'final';
  origin: 'reports' | 'hiding' | 'refusal';
  reporters: Set<Actor>;
  isHiding: boolean;
  decidedBy: Actor | null;
  appealedBy: 'author' | 'reporter' | null;
  stands: boolean;
}
interface Written {
  number: number;
  author: Actor;
  state: 'held' | 'visible' | 'hidden' | 'removed';
  cases: Case[];
}

const isOpen = ({ state }: Case) => ['received', 'in_review', 'appealed'].includes(state);

/** What the database must agree with, whoever does whatever in whichever order. */
export class CaseModel {
  topic = 0;
  posts: Written[] = [];

  async start(): Promise<void> {
    await db.sql`delete from public.posts`;
    await db.sql`delete from public.topics`;
    this.topic = await open('second', 'square', 'public');
    for (const author of ['member', 'guest', newcomer] as const) {
      const number = await post(author, this.topic);
      this.posts.push({
        number,
        author,
        state: author === newcomer ? 'held' : 'visible',
        cases: [],
      });
    }
  }

  async run({ who, post: index, kind, says, warns }: Step): Promise<void> {
    await db.sql`delete from private.attempts`;
    const one = this.posts[index]!;
    const c = one.cases.at(-1);
    const at = { topic_id: this.topic, number: one.number };
    const isSide = one.author === who || c?.reporters.has(who);
    const judges = moderators.includes(who) && !isSide;
    if (kind === 'report') return this.report(who, one);
    if (kind === 'hide' || kind === 'show') return this.keep(who, one, kind);
    if (kind === 'remove') {
      const result = await outcome(call(who, 'remove_post', at));
      if (who !== one.author) return expect(['42501', 'PT404']).toContain(result);
      expect(result).toBe(['visible', 'removed'].includes(one.state) ? 'done' : 'PT409');
      if (one.state === 'visible') one.state = 'removed';
      return;
    }
    if (kind === 'review') {
      const given = { ...at, accepts: says, reason: 'Reclame' };
      const may = keepers.includes(who) && who !== one.author;
      const result = await outcome(call(who, 'review_held_post', given));
      expect(result).toBe(!may ? '42501' : one.state === 'held' ? 'done' : 'PT409');
      if (result !== 'done') return;
      one.state = says ? 'visible' : 'hidden';
      if (!says) this.hidden(one, who, 'refusal');
      return;
    }
    if (!c) return;
    if (kind === 'appeal') {
      const result = await appeal(who, c.id);
      if (!isSide) return expect(result).toBe('PT404');
      const own = c.reporters.has(who) ? 'reporter' : 'author';
      expect(result).toBe(
        c.state === (own === 'author' ? 'upheld' : 'dismissed') ? 'done' : 'PT409',
      );
      if (result === 'done') Object.assign(c, { state: 'appealed', appealedBy: own });
    } else if (kind === 'take') {
      const result = await outcome(call(who, 'take_case', { id: c.id }));
      expect(result).toBe(!judges ? '42501' : c.state === 'received' ? 'done' : 'PT409');
      if (result === 'done') c.state = 'in_review';
    } else if (kind === 'decide') {
      const sanction = warns ? { sanction: 'warning' } : {};
      const result = await decide(who, c.id, says ? 'hide' : 'leave', sanction);
      const may = c.state === 'received' || c.state === 'in_review';
      expect(result).toBe(!judges ? '42501' : may ? 'done' : 'PT409');
      if (result !== 'done') return;
      Object.assign(c, {
        state: says || warns ? 'upheld' : 'dismissed',
        isHiding: says,
        decidedBy: who,
      });
      this.turn(one, says);
    } else {
      const result = await judge(who, c.id, says);
      const own = c.state === 'appealed' && c.decidedBy === who;
      expect(result).toBe(!judges || own ? '42501' : c.state === 'appealed' ? 'done' : 'PT409');
      if (result !== 'done') return;
      Object.assign(c, { state: 'final', stands: says });
      if (!says) this.turn(one, c.appealedBy === 'reporter');
    }
  }

  turn(one: Written, isHiding: boolean): void {
    if (one.state === (isHiding ? 'visible' : 'hidden'))
      one.state = isHiding ? 'hidden' : 'visible';
  }

  hidden(one: Written, who: Actor, origin: Case['origin']): void {
    if (one.cases.some(isOpen)) return;
    const reporters = new Set<Actor>();
    const decided = { state: 'upheld', isHiding: true, decidedBy: who } as const;
    one.cases.push({ id: '', ...decided, origin, reporters, appealedBy: null, stands: false });
  }

  async report(who: Actor, one: Written): Promise<void> {
    const attempt = report(who, this.topic, one.number);
    const result = await outcome(attempt);
    if (one.state !== 'visible') return expect(result).toBe('PT404');
    if (who === one.author) return expect(result).toBe('form:reports:errorOwn');
    expect(result).toBe('done');
    const id = await attempt;
    const known = one.cases.find((c) => c.id === id);
    expect(known === undefined).toBe(!one.cases.some(isOpen));
    const fresh = {
      state: 'received',
      origin: 'reports',
      isHiding: false,
      decidedBy: null,
    } as const;
    if (!known)
      one.cases.push({ id, ...fresh, reporters: new Set([who]), appealedBy: null, stands: false });
    known?.reporters.add(who);
  }

  async keep(who: Actor, one: Written, kind: 'hide' | 'show'): Promise<void> {
    const given = { topic_id: this.topic, number: one.number };
    const reason = kind === 'hide' ? { reason: 'Hoort hier niet' } : {};
    const result = await outcome(call(who, `${kind}_post`, { ...given, ...reason }));
    if (!keepers.includes(who)) return expect(result).toBe('42501');
    const c = one.cases.at(-1);
    const isJudged =
      c !== undefined &&
      ((c.origin === 'reports' &&
        c.state !== 'received' &&
        c.state !== 'in_review' &&
        (c.isHiding || c.state === 'final')) ||
        (c.state === 'final' && c.stands) ||
        (c.origin !== 'reports' &&
          c.state !== 'final' &&
          !moderators.includes(who) &&
          moderators.includes(c.decidedBy!)));
    const may = one.state === (kind === 'hide' ? 'visible' : 'hidden');
    expect(result).toBe(may && !(kind === 'show' && isJudged) ? 'done' : 'PT409');
    if (result !== 'done') return;
    this.turn(one, kind === 'hide');
    if (kind === 'hide') this.hidden(one, who, 'hiding');
    else if (c && c.origin !== 'reports' && ['upheld', 'appealed'].includes(c.state))
      Object.assign(c, { state: 'final', stands: false });
  }

  /** The ids of cases that hiding made, then: states, counts, and no case that two are open of. */
  async check(): Promise<void> {
    for (const one of this.posts) {
      const rows = await db.sql<{ id: string; state: string; origin: string }[]>`
        select c.id, c.state, c.origin from private.post_cases as c join public.posts as p on p.id = c.post_id
        where p.topic_id = ${this.topic} and p.number = ${one.number} order by c.opened_at, c.decided_at`;
      const expected = one.cases.map(({ state, origin }) => ({ state, origin }));
      expect(rows.map(({ state, origin }) => ({ state, origin }))).toEqual(expected);
      one.cases.forEach((c, i) => (c.id = rows[i]!.id));
    }
    const seen = await page('visitor', this.topic, 1);
    const shown = this.posts.filter(({ state }) => state !== 'held');
    expect(seen.posts.slice(1).map(({ number, state }) => ({ number, state }))).toEqual(
      shown.map(({ number, state }) => ({ number, state })),
    );
    expect(seen.topic.postCount).toBe(
      1 + this.posts.filter(({ state }) => state === 'visible').length,
    );
  }
}
