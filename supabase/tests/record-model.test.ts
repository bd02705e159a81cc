import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Who } from './record-history-world.ts';
import { db, latest, openHistoryWorld, read, save, slug, tried } from './record-history-world.ts';
import { forgetSuggestions, idOf, suggest } from './record-suggestions-world.ts';

// Whoever does whatever in whichever order: the history of a record leads without a gap to what stands there.
beforeAll(openHistoryWorld);
afterAll(() => db.drop());

type ModelSection = 'means' | 'steps';
const step = fc.record({
  kind: fc.constantFrom(
    ...([
      'save',
      'save',
      'saveOld',
      'suggest',
      'takeOver',
      'takeOver',
      'decline',
      'withhold',
      'release',
      'erase',
      'restore',
    ] as const),
  ),
  who: fc.constantFrom(...(['ngo', 'editor', 'moderator', 'moderator', 'citizen'] as const)),
  section: fc.constantFrom<ModelSection>('means', 'steps'),
  /** Of few texts, so that the same stands again. */
  text: fc.constantFrom('a', 'b', 'c'),
  /** Which version or suggestion, counted from the newest. */
  back: fc.nat(4),
  side: fc.constantFrom('before', 'after'),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

interface Version {
  id: number;
  number: number;
  section: ModelSection;
  before: unknown;
  after: unknown;
  isWithheld: boolean;
}

async function contentOf(section: ModelSection, text: string): Promise<object> {
  if (section === 'means') return { ...(await read('means')), people: { nl: text } };
  return { steps: [{ on: null, precision: null, titles: { nl: text }, texts: {} }] };
}

const versions = () => db.sql<Version[]>`
  select v.id::int, v.number, v.section, v.before, v.after, v.withheld_at is not null as "isWithheld" from public.initiative_versions as v
  join public.initiatives as i on i.id = v.initiative_id where i.slug = ${slug} order by v.number`;

/** What a step answers, and how many versions it adds at most. */
async function take({ kind, who, section, text, back, side }: Step, sent: string[]) {
  const record = { initiative_slug: slug };
  const content = await contentOf(section, text);
  const base = await latest(section);
  const own = (await versions()).filter((v) => v.section === section);
  // What can be shown again is what is withheld.
  const choice = kind === 'release' ? own.filter((v) => v.isWithheld) : own;
  const version_id = choice.at(-1 - (back % Math.max(choice.length, 1)))?.id ?? 999_999_999;
  const wanted = sent.at(-1 - (back % Math.max(sent.length, 1)));
  switch (kind) {
    case 'save':
      return tried(who, 'save_record_section', { ...record, section, content, base, why: 'x' });
    case 'saveOld': {
      const old = { ...record, section, content, base: base - 1, why: 'x' };
      expect(['PT409', '42501']).toContain(await tried(who, 'save_record_section', old));
      return 'refused';
    }
    case 'suggest': {
      await db.sql`delete from private.attempts`;
      const carried = { typed: { people: [text] }, in: 'nl', base: String(base) };
      sent.push(await idOf(await suggest(who, carried, section)));
      return 'done';
    }
    case 'takeOver':
    case 'decline': {
      if (!wanted) return 'refused';
      const [former] = await db.sql<{ state: string; section: ModelSection }[]>`
        select state, section from private.record_suggestions where id = ${wanted}`;
      const now = await contentOf(former!.section, text);
      const take = {
        wanted,
        content: now,
        base: await latest(former!.section),
        why: '',
        answer: '',
      };
      const answer =
        kind === 'takeOver'
          ? await tried(who, 'take_over_suggestion', take)
          : await tried(who, 'decide_record_suggestion', {
              wanted,
              verdict: 'declined',
              answer: 'x',
            });
      // What was decided is decided.
      if (former!.state !== 'open') expect(['PT409', 'PT404', '42501']).toContain(answer);
      return answer;
    }
    case 'withhold':
      return tried(who, 'withhold_version', { ...record, version_id, parts: [side], why: 'x' });
    case 'release':
      return tried(who, 'release_version', { ...record, version_id });
    case 'erase':
      await db.sql`update public.initiative_versions set withheld_at = now() - interval '31 days' where withheld_at is not null`;
      await db.sql`select private.forget_withheld_versions(private.today())`;
      return 'done';
    case 'restore':
      return tried(who, 'restore_record_version', { ...record, version_id, side, base, why: 'x' });
  }
}

/** What must hold whatever was done. */
async function expectWhole(): Promise<void> {
  const all = await versions();
  expect(all.map(({ number }) => number)).toEqual(all.map((_, at) => at + 1));
  for (const section of ['means', 'steps'] as const) {
    const own = all.filter((v) => v.section === section);
    own.slice(1).forEach((v, at) => expect(v.before).toEqual(own[at]!.after));
    if (own.length > 0) expect(own.at(-1)!.after).toEqual(await read(section));
  }
  const wrong = await db.sql`
    select from private.record_suggestions where (state = 'open') <> (decided_at is null)
      or state = 'open' and (decided_by is not null or answer is not null)`;
  expect(wrong).toHaveLength(0);
}

const stepOf = (given: Partial<Step> & Pick<Step, 'kind' | 'who'>): Step => ({
  section: 'means',
  text: 'a',
  back: 0,
  side: 'before',
  ...given,
});
/** Each kind of step once where it comes to something: chance alone leaves one out now and then. */
const everyKind: Step[] = [
  stepOf({ kind: 'save', who: 'ngo' }),
  stepOf({ kind: 'suggest', who: 'citizen', text: 'b' }),
  stepOf({ kind: 'takeOver', who: 'ngo', text: 'c' }),
  stepOf({ kind: 'suggest', who: 'citizen', section: 'steps' }),
  stepOf({ kind: 'decline', who: 'ngo' }),
  stepOf({ kind: 'withhold', who: 'moderator', back: 4 }),
  stepOf({ kind: 'release', who: 'moderator' }),
  stepOf({ kind: 'withhold', who: 'moderator', back: 4 }),
  stepOf({ kind: 'erase', who: 'moderator' }),
  stepOf({ kind: 'restore', who: 'ngo', back: 1 }),
];

/** Who may do what at once; everything else is refused and leaves no version. */
const mayChange: readonly Who[] = ['ngo', 'moderator'];

test('in any order of steps the history stays whole, and only who may changes it', async () => {
  const done = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 8, maxLength: 20 }), async (steps) => {
      await forgetSuggestions();
      await db.sql`delete from public.initiative_versions`;
      const sent: string[] = [];
      for (const section of ['means', 'steps'] as const)
        for (const text of ['b', 'c', 'd'])
          await save('ngo', section, await contentOf(section, text));
      for (const one of steps) {
        const former = await versions();
        const answer = await take(one, sent);
        if (answer === 'done') done.add(one.kind);
        const added = (await versions()).length - former.length;
        expect(added).toBeLessThanOrEqual(answer === 'done' && mayChange.includes(one.who) ? 1 : 0);
        if (one.kind === 'withhold' || one.kind === 'release')
          expect(answer === '42501').toBe(one.who !== 'moderator');
        await expectWhole();
      }
    }),
    {
      numRuns: 45,
      examples: [[everyKind]],
      interruptAfterTimeLimit: 40_000,
      markInterruptAsFailure: true,
    },
  );
  // Every kind of step came to something.
  for (const kind of [
    'save',
    'suggest',
    'takeOver',
    'decline',
    'withhold',
    'release',
    'erase',
    'restore',
  ])
    expect(done).toContain(kind);
}, 60_000);
