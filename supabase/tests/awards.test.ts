import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Name } from './awards-world.ts';
import {
  call,
  day,
  days,
  db,
  enter,
  entryOf,
  idOf,
  moveTo,
  openAwardsWorld,
  people,
  resetAwards,
  score,
  year,
} from './awards-world.ts';

// The awards of a year, and what anybody might try to turn them.
beforeAll(openAwardsWorld);
beforeEach(() => resetAwards());
afterAll(() => db.drop());

interface Desk {
  categories: {
    id: number;
    entries: {
      id: number;
      slug: string;
      mean: number | null;
      sheets: number | null;
      spread: number | null;
      isTie: boolean;
      reasons: { text: string }[];
    }[];
  }[];
  jurors: { done: number; total: number }[];
}
interface Shown {
  campaign: {
    state: string;
    mine: { id: number; state: string }[];
    counts: { jurors: number; entries: number } | null;
    corrections: { note: string }[];
    categories: {
      shortlist: { slug: string }[];
      winners: { slug: string; sentence: { text: string } }[];
    }[];
  };
}
const notStaff: (Name | null)[] = [null, 'keeper', 'juror', 'moderator', 'editor'];
const page = async (who: Name | null, more: object = {}) =>
  ((await call(who, 'get_campaign', { wanted_year: year, language: 'nl', ...more })) as Shown)
    .campaign;
const desk = (who: Name | null) =>
  call(who, 'get_campaign_desk', { wanted_year: year, language: 'nl' }) as Promise<Desk>;
const entriesOf = async (who: Name) => (await desk(who)).categories[0]!.entries;
const shortlist = async (who: Name | null, slugs: string[], reason?: string) =>
  call(who, 'shortlist_campaign', {
    wanted_year: year,
    form: {
      chosen: await Promise.all(slugs.map(entryOf)),
      reasons: reason ? { [await idOf('category', 1)]: reason } : {},
    },
  });
const award = async (who: Name | null, slug: string, more: object = {}) =>
  call(who, 'award_entry', {
    entry: await entryOf(slug),
    form: { wins: 'yes', sentence: { nl: 'Mooi.' }, language: 'nl', ...more },
  });
const announce = (who: Name | null) => call(who, 'announce_campaign', { wanted_year: year });
const withdraw = async (who: Name | null, slug: string) =>
  call(who, 'withdraw_entry', { entry: await entryOf(slug) });
const count = async (table: string) =>
  Number((await db.sql`select count(*) as n from private.${db.sql(table)}`)[0]!['n']);

/** Three entries with scores of two jurors each; Tuin first, then Koor and Kast alike. */
async function scoreAll(): Promise<void> {
  for (const slug of ['tuin', 'koor', 'kast']) await enter(null, slug);
  await moveTo('jury');
  for (const who of ['juror', 'second'] as const) {
    await score(who, 'tuin', 5, 4);
    await score(who, 'koor', 3, 3);
    await score(who, 'kast', 3, 3);
  }
  await moveTo('scored');
}

describe('putting forward', () => {
  test('needs no account; a second person adds a reason, not an entry', async () => {
    expect(await enter(null, 'tuin')).toBe('done');
    expect(await enter(null, 'tuin', { reason: 'Ik ook.' })).toBe('done');
    expect(await enter('fan', 'tuin')).toBe('done');
    expect(await enter('fan', 'tuin', { reason: 'Nog eens.' })).toBe('done');
    const [one, ...others] = await entriesOf('coordinator');
    expect(others).toEqual([]);
    expect(one!.reasons).toHaveLength(3);
    // Of how many spoke for it nothing is public.
    expect(JSON.stringify(await page(null))).not.toContain('tuin');
    // The keeper heard once.
    expect(
      await db.sql`select person_id, kind, mail_due_at is not null as mailed from public.notifications`,
    ).toEqual([{ person_id: people.keeper.id, kind: 'award_entered', mailed: true }]);
  });

  test('a form that is sent twice or many at once counts once', async () => {
    const number = `${Math.floor(Date.now() / 1000) - 60}-${'a'.repeat(24)}`;
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => enter(null, 'tuin', { number })),
    );
    expect(answers).toEqual(Array.from({ length: 5 }, () => 'done'));
    expect(await count('campaign_voices')).toBe(1);
    const many = await Promise.all(Array.from({ length: 5 }, () => enter(null, 'koor')));
    expect(new Set(many)).toEqual(new Set(['done']));
    expect(await count('campaign_entries')).toBe(2);
  });

  test.each([
    [{ category: '' }, 'category:errorChoice'],
    [{ category: '999999' }, 'category:errorChoice'],
    [{ reason: '  ' }, 'reason:errorRequired'],
    [{ reason: 'x'.repeat(2001) }, 'reason:awards:errorLong'],
    [{ trap: 'x' }, 'form:awards:errorForm'],
    [{ number: 'x' }, 'form:awards:errorForm'],
    [{ number: `1700000000-${'a'.repeat(24)}` }, 'form:awards:errorForm'],
    [
      { number: `${Math.floor(Date.now() / 1000) + 100}-${'b'.repeat(24)}` },
      'form:awards:errorTooFast',
    ],
  ])('%j is refused', async (changed, word) => {
    expect(await enter(null, 'tuin', changed)).toBe(word);
    expect(await count('campaign_entries')).toBe(0);
  });

  test('only what is published, and only while it is open', async () => {
    expect(await enter(null, 'verborgen')).toBe('PT404');
    for (const point of ['prepared', 'jury', 'scored'] as const) {
      await moveTo(point);
      expect(await enter('fan', 'tuin')).toBe('PT409');
    }
    await db.sql`update public.campaigns set published_at = null`;
    expect(await enter('fan', 'tuin')).toBe('PT404');
  });

  test('without work three an hour from one place', async () => {
    const send = async (slug: string, n: number) =>
      call(null, 'enter_campaign', {
        wanted_year: year,
        initiative_slug: slug,
        client: 'one place',
        form: {
          number: `${Math.floor(Date.now() / 1000) - 60}-${String(n).repeat(24)}`,
          category: String(await idOf('category', 1)),
          reason: 'Goed.',
        },
      });
    for (const n of [1, 2, 3]) expect(await send('tuin', n)).toBe('done');
    expect(await send('tuin', 4)).toBe('PT429');
  });

  test('the keeper takes it out, others do not, and nothing of it stays', async () => {
    await enter(null, 'tuin');
    await moveTo('jury');
    await score('juror', 'tuin', 5, 5);
    for (const who of ['fan', 'partner', 'coordinator'] as const)
      expect(await withdraw(who, 'tuin')).toBe('PT404');
    expect(await withdraw(null, 'tuin')).toBe('42501');
    expect((await page('keeper')).mine).toMatchObject([{ state: 'open' }]);
    expect(await withdraw('keeper', 'tuin')).toBe('done');
    expect(await withdraw('keeper', 'tuin')).toBe('PT409');
    expect(await count('campaign_voices')).toBe(0);
    expect(await count('jury_sheets')).toBe(0);
    await moveTo('open');
    expect(await enter(null, 'tuin')).toBe('category:awards:errorNotHere');
  });

  test('staff refuse with a reason that only the keeper reads', async () => {
    await enter(null, 'tuin');
    const refuse = async (who: Name | null, why: string) =>
      call(who, 'refuse_entry', { entry: await entryOf('tuin'), why });
    for (const who of notStaff) expect(await refuse(who, 'Nee.')).toBe('42501');
    expect(await refuse('coordinator', ' ')).toBe('refusal:errorRequired');
    expect(await refuse('coordinator', 'Won vorig jaar.')).toBe('done');
    expect(await refuse('colleague', 'Nog eens.')).toBe('PT409');
    expect((await page('keeper')).mine).toMatchObject([{ refusal: 'Won vorig jaar.' }]);
    expect((await page('fan')).mine).toEqual([]);
  });
});

describe('preparing', () => {
  test('a year with what the last one had; the same year again is refused', async () => {
    const form = { year: '2032', copy: 'yes', ...(await days(1)) };
    for (const who of notStaff) expect(await call(who, 'prepare_campaign', { form })).toBe('42501');
    expect(await call('coordinator', 'prepare_campaign', { form })).toBe(2032);
    expect(await call('colleague', 'prepare_campaign', { form })).toBe(
      'year:awards:errorYearTaken',
    );
    // Nobody else sees it before it is published.
    expect(await call(null, 'get_campaign', { wanted_year: 2032, language: 'nl' })).toBe('PT404');
    const { data } = await db.clientFor().from('campaign_categories').select('id').eq('year', 2032);
    expect(data).toEqual([]);
    expect(await call('coordinator', 'publish_campaign', { wanted_year: 2032 })).toBe('done');
    expect(await call('colleague', 'publish_campaign', { wanted_year: 2032 })).toBe('PT409');
    const shown = (await call(null, 'get_campaign', {
      wanted_year: 2032,
      language: 'nl',
    })) as Shown;
    expect(shown.campaign.categories).toHaveLength(2);
  });

  test('nothing is published that is not whole', async () => {
    const form = { year: '2033', ...(await days(1)) };
    await call('coordinator', 'prepare_campaign', { form });
    expect(await call('coordinator', 'publish_campaign', { wanted_year: 2033 })).toBe(
      'form:awards:errorIncomplete',
    );
  });

  test.each([
    ['year', '1999', 'year:awards:errorYear'],
    ['opensOn', '', 'opensOn:awards:errorDay'],
    ['opensOn', '2031-02-30', 'opensOn:awards:errorDay'],
    ['closesOn', '2030-01-01', 'closesOn:awards:errorCloses'],
    ['scoresUntil', '2031-02-01', 'scoresUntil:awards:errorScores'],
    ['announcesOn', '2031-02-28', 'announcesOn:awards:errorAnnounces'],
  ])('%s as %s is refused by its field', async (field, value, word) => {
    const form = {
      year: '2034',
      opensOn: '2031-01-01',
      closesOn: '2031-02-01',
      scoresUntil: '2031-03-01',
      announcesOn: '2031-04-01',
      [field]: value,
    };
    expect(await call('coordinator', 'prepare_campaign', { form })).toBe(word);
  });

  test('a day that began something stays, and so do categories and criteria', async () => {
    const change = async (form: object) =>
      call('coordinator', 'change_campaign', {
        wanted_year: year,
        form: { ...(await days(-5)), ...form },
      });
    expect(await change({})).toBe('done');
    expect(await change({ opensOn: await day(-4) })).toBe('opensOn:awards:errorBegun');
    const part = {
      wanted_year: year,
      form: { name: { nl: 'Nieuw' }, awards: '1', weight: '1' },
    };
    expect(await call('coordinator', 'save_campaign_category', { ...part, category: null })).toBe(
      'PT409',
    );
    expect(await call('coordinator', 'save_campaign_criterion', { ...part, criterion: null })).toBe(
      'PT409',
    );
    await moveTo('prepared');
    for (const who of notStaff)
      expect(await call(who, 'save_campaign_category', { ...part, category: null })).toBe('42501');
    expect(await call('coordinator', 'save_campaign_category', { ...part, category: null })).toBe(
      'done',
    );
    const empty = { ...part, form: { name: { fr: 'Sans' }, awards: '1' }, category: null };
    expect(await call('coordinator', 'save_campaign_category', empty)).toBe(
      'name_nl:errorRequired',
    );
    const six = { ...part, form: { name: { nl: 'Zes' }, weight: '6' }, criterion: null };
    expect(await call('coordinator', 'save_campaign_criterion', six)).toBe(
      'weight:awards:errorFive',
    );
    const number = await idOf('category', 3);
    expect(
      await call('coordinator', 'remove_campaign_part', {
        wanted_year: year,
        part: 'category',
        number,
      }),
    ).toBe('done');
    // Once the jury is at it, neither the last day to enter nor the means reopen.
    await moveTo('jury');
    expect(
      await call('coordinator', 'change_campaign', { wanted_year: year, form: await days(-14) }),
    ).toBe('opensOn:awards:errorBegun');
    await moveTo('scored');
    expect(
      await call('coordinator', 'change_campaign', { wanted_year: year, form: await days(-15) }),
    ).toBe('PT409');
  });

  test('jurors are asked by staff, once, and say yes or no themselves', async () => {
    const invite = (who: Name | null, address: string) =>
      call(who, 'invite_juror', { wanted_year: year, address });
    for (const who of notStaff) expect(await invite(who, 'fan@people.example')).toBe('42501');
    expect(await invite('coordinator', 'nobody@people.example')).toBe('mail:awards:errorNobody');
    expect(await invite('coordinator', ' Fan@people.example ')).toBe('done');
    expect(await invite('coordinator', 'fan@people.example')).toBe('mail:awards:errorInvited');
    const answer = (who: Name | null, accepts: boolean) =>
      call(who, 'answer_jury', { wanted_year: year, accepts });
    expect(await answer('moderator', true)).toBe('PT404');
    await enter(null, 'kast');
    await moveTo('jury');
    expect(await score('fan', 'kast', 5, 5)).toBe('42501');
    expect(await answer('fan', true)).toBe('done');
    expect(await score('fan', 'kast', 5, 5)).toBe('done');
    // Who leaves takes their scores along.
    expect(await answer('fan', false)).toBe('done');
    expect(await count('jury_sheets')).toBe(0);
    await moveTo('scored');
    expect(await answer('juror', false)).toBe('PT409');
    expect(
      await call('coordinator', 'remove_juror', { wanted_year: year, person: people.juror.id }),
    ).toBe('PT409');
  });

  test('a year that does not take place says why', async () => {
    const cancel = (who: Name | null, why: string) =>
      call(who, 'cancel_campaign', { wanted_year: year, why });
    for (const who of notStaff) expect(await cancel(who, 'Nee.')).toBe('42501');
    expect(await cancel('coordinator', '')).toBe('cancelReason:errorRequired');
    expect(await cancel('coordinator', 'Er is geen jury.')).toBe('done');
    expect(await page(null)).toMatchObject({
      state: 'cancelled',
      cancelReason: 'Er is geen jury.',
    });
    expect(await enter(null, 'tuin')).toBe('PT409');
  });
});

describe('the jury', () => {
  test('who is tied to an entry does not score it', async () => {
    await enter(null, 'tuin');
    await enter(null, 'koor');
    await enter('juror', 'kast');
    for (const who of ['keeper', 'partner'] as const)
      await db.sql`insert into private.campaign_jurors (year, person_id, accepted_at) values (${year}, ${people[who].id}, now())`;
    await moveTo('jury');
    expect(await score('keeper', 'tuin', 5, 5)).toBe('42501');
    expect(await score('partner', 'koor', 5, 5)).toBe('42501');
    expect(await score('juror', 'kast', 5, 5)).toBe('42501');
    expect(await score('keeper', 'koor', 5, 5)).toBe('done');
    // Who asks to keep it is a party too, whatever comes of it.
    await db.sql`
      insert into public.claims (initiative_id, claimant_id, organisation_name, speaks_for_it, reason, proof, site_code)
      select id, ${people.keeper.id}, 'Brug', false, 'Wij zijn het.', 'call', 'forum-0123456789abcdef' from public.initiatives where slug = 'koor'`;
    expect(await score('keeper', 'koor', 1, 1)).toBe('42501');
    await db.sql`update public.claims set state = 'withdrawn', decided_at = now() where claimant_id = ${people.keeper.id}`;
    // A tie that shows later takes the sheet out of the result.
    expect(await score('juror', 'koor', 1, 1)).toBe('done');
    await db.sql`
      insert into public.organisation_representatives (organisation_id, person_id)
      select id, ${people.juror.id} from public.organisations where slug = 'brug'`;
    await moveTo('scored');
    const koor = (await entriesOf('coordinator')).find(({ slug }) => slug === 'koor');
    await db.sql`delete from public.organisation_representatives where person_id = ${people.juror.id}`;
    expect(koor).toMatchObject({ sheets: 1, mean: 5 });
  });

  test('scores while it is time, alone, in steps, and by the given criteria only', async () => {
    await enter(null, 'tuin');
    expect(await score('juror', 'tuin', 5)).toBe('PT409');
    await moveTo('jury');
    for (const who of [null, 'fan', 'coordinator', 'keeper'] as const)
      expect(await score(who, 'tuin', 5)).toBe('42501');
    expect(await score('juror', 'tuin', 5)).toBe('done');
    const own = async (who: Name) =>
      (await call(who, 'get_jury_entry', { entry: await entryOf('tuin'), language: 'nl' })) as {
        criteria: { score: number | null }[];
      };
    expect((await own('juror')).criteria.map((one) => one.score)).toEqual([5, null]);
    // Others see nothing of it: not by the list, not by the entry, not by the table, not before the last day.
    expect((await own('second')).criteria.map((one) => one.score)).toEqual([null, null]);
    expect(await call('fan', 'get_jury', { wanted_year: year, language: 'nl' })).toBe('PT404');
    expect(
      await call('coordinator', 'get_jury_entry', { entry: await entryOf('tuin'), language: 'nl' }),
    ).toBe('42501');
    await score('juror', 'tuin', 4, 4);
    expect((await entriesOf('coordinator'))[0]).toMatchObject({ mean: null, sheets: null });
    expect(
      (await desk('coordinator')).jurors.map(({ done, total }) => [done, total]),
    ).toContainEqual([1, 1]);
    for (const value of [0, 6, '4.5', 'x', null])
      expect(await score('juror', 'tuin', value, 3)).toBe(
        `score_${await idOf('criterion', 1)}:awards:errorFive`,
      );
    expect((await own('juror')).criteria.map((one) => one.score)).toEqual([4, 4]);
    const strange = { entry: await entryOf('tuin'), form: { scores: { 999999: 5 } } };
    expect(await call('juror', 'save_jury_sheet', strange)).toBe('score_999999:awards:errorFive');
    await moveTo('scored');
    expect(await score('juror', 'tuin', 1, 1)).toBe('PT409');
  });

  test.each([
    'campaign_entries',
    'campaign_voices',
    'jury_sheets',
    'jury_scores',
    'campaign_jurors',
  ])('nobody reads %s as a table', async (table) => {
    for (const who of ['juror', 'coordinator'] as const)
      await expect(
        db.as(
          'authenticated',
          { sub: people[who].id },
          (sql) => sql`select * from private.${sql(table)}`,
        ),
      ).rejects.toMatchObject({ code: '42501' });
  });

  test('leaves an entry to the others for good', async () => {
    await enter(null, 'tuin');
    await moveTo('jury');
    await score('juror', 'tuin', 5, 5);
    const leave = async (who: Name) =>
      call(who, 'leave_entry_to_others', { entry: await entryOf('tuin') });
    expect(await leave('fan')).toBe('42501');
    expect(await leave('juror')).toBe('done');
    expect(await count('jury_scores')).toBe(0);
    expect(await score('juror', 'tuin', 5, 5)).toBe('42501');
    // Why it was put forward is not for them any more either.
    const seen = await call('juror', 'get_jury_entry', {
      entry: await entryOf('tuin'),
      language: 'nl',
    });
    expect(JSON.stringify(seen)).not.toContain('Omdat');
  });
});

describe('the result', () => {
  test('is the weighted mean over complete sheets, exact, with ties said', async () => {
    await scoreAll();
    await moveTo('jury');
    await score('third', 'tuin', 1); // not complete: does not count
    await moveTo('scored');
    const found = await entriesOf('coordinator');
    expect(found.map(({ slug, mean, sheets, isTie }) => [slug, mean, sheets, isTie])).toEqual([
      ['tuin', 4.75, 2, false],
      ['koor', 3, 2, true],
      ['kast', 3, 2, true],
    ]);
    for (const who of notStaff) expect(await desk(who)).toBe('42501');
  });

  test('the shortlist needs two sheets, a reason against the order, and the end of scoring', async () => {
    await scoreAll();
    await moveTo('open');
    await enter(null, 'boot');
    await moveTo('jury');
    await score('juror', 'boot', 5, 5);
    expect(await shortlist('coordinator', ['tuin'])).toBe('PT409');
    await moveTo('scored');
    const category = await idOf('category', 1);
    for (const who of notStaff) expect(await shortlist(who, ['tuin'])).toBe('42501');
    expect(await shortlist('coordinator', ['tuin', 'boot'])).toBe(
      `chosen_${category}:awards:errorSheets`,
    );
    expect(await shortlist('coordinator', [])).toBe('form:awards:errorNoneChosen');
    expect(await shortlist('coordinator', ['koor'])).toBe(`reason_${category}:errorRequired`);
    // Of two alike either may be taken.
    const both = await Promise.all([
      shortlist('coordinator', ['tuin', 'koor']),
      shortlist('colleague', ['tuin', 'kast']),
    ]);
    expect(both.toSorted()).toEqual(['PT409', 'done']);
  });

  test('against the order with a reason, which staff keep', async () => {
    await scoreAll();
    expect(await shortlist('coordinator', ['koor'], 'Tuin won vorig jaar.')).toBe('done');
    expect(JSON.stringify(await desk('administrator'))).toContain('Tuin won vorig jaar.');
    expect(JSON.stringify(await page(null))).not.toContain('vorig jaar');
  });

  test('nobody announces without shortlist and winner; then everybody reads who won and no scores', async () => {
    await scoreAll();
    expect(await announce('coordinator')).toBe('PT409');
    await shortlist('coordinator', ['tuin', 'koor']);
    expect(await announce('coordinator')).toBe('form:awards:errorNoWinner');
    for (const who of notStaff) expect(await award(who, 'tuin')).toBe('42501');
    expect(await award('coordinator', 'kast')).toBe('PT409');
    expect(await award('coordinator', 'tuin', { sentence: {} })).toBe('sentence_nl:errorRequired');
    expect(await award('coordinator', 'tuin')).toBe('done');
    expect(await award('coordinator', 'koor')).toBe('wins:awards:errorTooMany');
    // Before the announcement only staff look ahead.
    for (const who of notStaff)
      expect((await page(who, { preview: true })).categories[0]!.winners).toEqual([]);
    expect((await page('coordinator', { preview: true })).categories[0]!.winners).toHaveLength(1);
    for (const who of notStaff) expect(await announce(who)).toBe('42501');
    const heard = () => db.sql`
      select person_id, kind, mail_due_at is not null as mailed from public.notifications where kind in ('award_won', 'award_shortlisted')`;
    expect(await heard()).toEqual([]);
    const both = await Promise.all([announce('coordinator'), announce('colleague')]);
    expect(both.toSorted()).toEqual(['PT409', 'done']);
    // Who keeps the winner hears it once; a partner of another keeps nothing.
    expect(await heard()).toEqual([
      { person_id: people.keeper.id, kind: 'award_won', mailed: true },
    ]);
    const shown = await page(null);
    expect(shown.categories[0]).toMatchObject({
      winners: [{ slug: 'tuin', sentence: { text: 'Mooi.', language: 'nl' } }],
      shortlist: [{ slug: 'koor' }, { slug: 'tuin' }],
    });
    expect(shown.counts).toEqual({ jurors: 3, entries: 3 });
    expect(JSON.stringify(shown)).not.toMatch(/mean|kast|Omdat|4\.75/);
    // The page of the initiative says it too.
    const { data } = await db
      .clientFor()
      .rpc('get_initiative', { initiative_slug: 'tuin', language: 'nl' });
    expect(data).toMatchObject({
      awards: { won: [{ year, category: 'Warme buurt' }], openYear: null },
    });
    // Too late to take it out, or to call it off.
    expect(await withdraw('keeper', 'tuin')).toBe('PT409');
    expect(await call('coordinator', 'cancel_campaign', { wanted_year: year, why: 'x' })).toBe(
      'PT409',
    );
    // What was announced changes only with a note that everybody reads.
    expect(await award('coordinator', 'tuin', { sentence: { nl: 'Beter.' } })).toBe(
      'note:errorRequired',
    );
    expect(await award('coordinator', 'tuin', { wins: 'no', note: 'Fout.' })).toBe(
      'wins:awards:errorNoWinner',
    );
    expect(
      await award('coordinator', 'tuin', { sentence: { nl: 'Beter.' }, note: 'Een tikfout.' }),
    ).toBe('done');
    expect((await page(null)).corrections).toMatchObject([{ note: 'Een tikfout.' }]);
  });

  test('what left the directory is on no list', async () => {
    await scoreAll();
    await shortlist('coordinator', ['tuin', 'koor']);
    await db.sql`update public.initiatives set is_published = false where slug = 'koor'`;
    const shown = await page(null);
    await db.sql`update public.initiatives set is_published = true where slug = 'koor'`;
    expect(shown.categories[0]!.shortlist.map(({ slug }) => slug)).toEqual(['tuin']);
  });

  test('a year after it reasons and scores are erased, means stay', async () => {
    await scoreAll();
    await shortlist('coordinator', ['tuin']);
    await award('coordinator', 'tuin');
    await announce('coordinator');
    await db.sql`select private.forget(private.today() + 360)`;
    expect(await count('jury_scores')).toBe(6 * 2);
    await db.sql`select private.forget(private.today() + 370)`;
    for (const table of ['jury_scores', 'jury_sheets', 'campaign_voices'])
      expect(await count(table)).toBe(0);
    expect((await entriesOf('coordinator'))[0]).toMatchObject({ mean: 4.75, sheets: 2 });
  });
});

test('names are found by a part of them, unpublished ones are not', async () => {
  const find = (query: string, slug = '') =>
    call(null, 'get_entering', { wanted_year: year, initiative_slug: slug, query, language: 'nl' });
  expect(await find('TUI')).toMatchObject({ matches: [{ slug: 'tuin' }], record: null });
  expect(await find('verb')).toMatchObject({ matches: [] });
  expect(await find('%')).toMatchObject({ matches: [] });
  expect(await find('', 'verborgen')).toMatchObject({ record: null });
  expect(await find('', 'tuin')).toMatchObject({ record: { name: 'Tuin' } });
});
