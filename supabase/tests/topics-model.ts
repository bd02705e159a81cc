import fc from 'fast-check';
import { expect } from 'vitest';
import type { people } from './topics-world.ts';
import { call, open, outcome, page, post } from './topics-world.ts';

interface Place {
  topic: number;
  number: number;
}
/** What the database must agree with: each post by its words, where it ever stood, who read it. */
interface Written {
  words: string;
  places: Place[];
  state: 'visible' | 'hidden' | 'removed';
  readBy: Set<keyof typeof people>;
}

const readers = ['second', 'guest'] as const;
/** Anything that somebody does to a topic or a post. */
export const step = fc.oneof(
  fc.record({ kind: fc.constant('post' as const), topic: fc.nat() }),
  fc.record({
    kind: fc.constant('read' as const),
    topic: fc.nat(),
    who: fc.constantFrom(...readers),
    first: fc.integer({ min: -2, max: 12 }),
    size: fc.integer({ min: -1, max: 6 }),
  }),
  fc.record({
    kind: fc.constantFrom('hide' as const, 'show' as const, 'remove' as const),
    post: fc.nat(),
  }),
  fc.record({
    kind: fc.constant('split' as const),
    topic: fc.nat(),
    chosen: fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
  }),
  fc.record({ kind: fc.constant('merge' as const), topic: fc.nat(), into: fc.nat() }),
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** Two topics, what is done to them, and what must then hold. */
export class Model {
  posts: Written[] = [];
  topics: number[] = [];
  count = 0;

  at(topic: number): Written[] {
    return this.posts
      .filter(({ places }) => places.at(-1)?.topic === topic)
      .toSorted((a, b) => a.places.at(-1)!.number - b.places.at(-1)!.number);
  }
  pick(index: number): number {
    return this.topics[index % this.topics.length]!;
  }

  async start(): Promise<void> {
    for (const title of ['Eerste', 'Tweede']) {
      const topic = await open('member', 'square', 'public', title);
      this.topics.push(topic);
      this.written(`Begin van ${title}`, { topic, number: 1 });
    }
  }
  written(words: string, place: Place) {
    this.posts.push({ words, places: [place], state: 'visible', readBy: new Set() });
  }

  async run(given: Step): Promise<void> {
    if (given.kind === 'post') {
      const topic = this.pick(given.topic);
      const words = `bericht ${(this.count += 1)}`;
      this.written(words, { topic, number: await post('member', topic, words) });
    } else if (given.kind === 'read') {
      const topic = this.pick(given.topic);
      const last = given.first + given.size;
      await call(given.who, 'mark_read', {
        topic_id: topic,
        first_number: given.first,
        last_number: last,
      });
      for (const { places, readBy } of this.at(topic)) {
        const { number } = places.at(-1)!;
        if (number >= given.first && number <= last) readBy.add(given.who);
      }
    } else if (given.kind === 'split') {
      await this.split(this.pick(given.topic), given.chosen);
    } else if (given.kind === 'merge') {
      await this.merge(this.pick(given.topic), this.pick(given.into));
    } else {
      await this.change(given.kind, this.posts[given.post % this.posts.length]!);
    }
  }

  async change(kind: 'hide' | 'show' | 'remove', written: Written): Promise<void> {
    const { topic, number } = written.places.at(-1)!;
    const [who, name, from, to] = {
      hide: ['chair', 'hide_post', 'visible', 'hidden'] as const,
      show: ['chair', 'show_post', 'hidden', 'visible'] as const,
      remove: ['member', 'remove_post', 'visible', 'removed'] as const,
    }[kind];
    const reason = kind === 'hide' ? { reason: 'Reclame' } : {};
    const result = await outcome(call(who, name, { topic_id: topic, number, ...reason }));
    const isRepeated = kind === 'remove' && written.state === 'removed';
    expect(result).toBe(written.state === from || isRepeated ? 'done' : 'PT409');
    if (written.state === from) written.state = to;
  }

  async split(topic: number, chosen: boolean[]): Promise<void> {
    const all = this.at(topic);
    const moved = all.filter((written, i) => chosen[i % 12] && written.state !== 'removed');
    const numbers = moved.map(({ places }) => places.at(-1)!.number);
    const attempt = call<{ id: number }>('chair', 'split_topic', {
      topic_id: topic,
      numbers,
      title: 'Apart',
    });
    if (moved.length === 0 || moved.length === all.length) {
      expect(await outcome(attempt)).toBe('numbers:topics:errorNumbers');
      return;
    }
    const { id } = await attempt;
    this.topics.push(id);
    moved.forEach(({ places }, i) => places.push({ topic: id, number: i + 1 }));
  }

  async merge(topic: number, into: number): Promise<void> {
    const attempt = call<{ number: number }>('chair', 'merge_topics', {
      topic_id: topic,
      into_id: into,
    });
    if (topic === into) {
      expect(await outcome(attempt)).toBe('into:topics:errorTopic');
      return;
    }
    const { number } = await attempt;
    this.at(topic).forEach(({ places }, i) => places.push({ topic: into, number: number + i }));
    this.topics = this.topics.filter((other) => other !== topic);
  }

  async check(): Promise<void> {
    for (const topic of this.topics) {
      const mine = this.at(topic);
      const seen = mine.filter(({ state }) => state === 'visible');
      for (const who of readers) {
        const read = await page(who, topic, 1);
        expect(read.posts.map(({ number, state }) => [number, state])).toEqual(
          mine.map(({ places, state }) => [places.at(-1)!.number, state]),
        );
        expect(read.topic.postCount).toBe(seen.length);
        const unread = seen.filter(({ readBy }) => !readBy.has(who));
        expect(read.me.unread).toBe(unread.length);
        expect(read.me.firstUnread).toBe(unread[0]?.places.at(-1)?.number ?? null);
        // Nobody has read a number that this topic does not have.
        const numbers = new Set(mine.map(({ places }) => places.at(-1)!.number));
        const marked = read.me.readRanges.flatMap(([first, last]) =>
          Array.from({ length: last - first + 1 }, (_, i) => first + i),
        );
        for (const number of marked.filter((one) => numbers.has(one))) {
          const one = mine.find(({ places }) => places.at(-1)!.number === number);
          expect(one?.readBy.has(who)).toBe(true);
        }
      }
    }
    for (const { places, words, state } of this.posts) {
      const now = places.at(-1)!;
      for (const { topic, number } of places) {
        expect(await call('visitor', 'find_post', { topic_id: topic, number })).toMatchObject(now);
      }
      if (state !== 'visible') continue;
      const found = await call('visitor', 'get_post', { topic_id: now.topic, number: now.number });
      expect(found['plain']).toBe(words);
    }
  }
}
