import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Name } from './claims-world.ts';
import {
  call,
  claim,
  codeSent,
  db,
  keep,
  mails,
  openClaimsWorld,
  owners,
  people,
  resetClaims,
} from './claims-world.ts';

// Who may ask to keep a record, how it is shown, and who decides.
beforeAll(openClaimsWorld);
beforeEach(() => resetClaims());
afterAll(() => db.drop());

const send = (id: number, address: string, who: Name | null = 'rival') =>
  call(who, 'send_claim_code', { claim: id, address });
const prove = (id: number, code: string, who: Name | null = 'rival') =>
  call(who, 'prove_claim', { claim: id, code });
const accept = (id: number, who: Name | null = 'moderator', organisation = '') =>
  call(who, 'accept_claim', { claim: id, organisation });
const decline = (id: number, who: Name | null = 'moderator', why = 'Dit is van anderen.') =>
  call(who, 'decline_claim', { claim: id, why });
const note = (id: number, who: Name | null = 'moderator') =>
  call(who, 'note_claim_proof', { claim: id, note: 'De code staat op /contact.' });
const stateOf = async (id: number) =>
  (await db.sql<{ state: string }[]>`select state from public.claims where id = ${id}`)[0]?.state;

describe('asking', () => {
  test('for an organisation that one speaks for, once at a time', async () => {
    const id = await claim('rival');
    expect(id).toBeGreaterThan(0);
    expect(await claim('rival')).toBe('PT409');
    expect(await call('rival', 'withdraw_claim', { claim: id })).toBe('done');
    expect(await claim('rival')).toBeGreaterThan(id);
    // Two people may ask for the same record.
    expect(
      await claim('person', { organisation: '', organisationName: 'Ons huis' }),
    ).toBeGreaterThan(id);
  });

  test('many at once make one', async () => {
    const answers = await Promise.all(Array.from({ length: 6 }, () => claim('rival')));
    expect(answers.filter((one) => typeof one === 'number')).toHaveLength(1);
  });

  test.each([
    [{ organisation: 'huis' }, 'organisation:claims:errorOrganisation'],
    [{ organisation: '', organisationName: ' ' }, 'organisationName:claims:errorMissing'],
    [{ organisation: '', organisationName: 'x' }, 'organisationName:claims:errorMissing'],
    [{ organisation: '', organisationName: 'x'.repeat(201) }, 'organisationName:claims:errorLong'],
    [{ reason: '  ' }, 'reason:claims:errorMissing'],
    [{ reason: 'x'.repeat(1001) }, 'reason:claims:errorLong'],
    [{ proof: 'word' }, 'proof:claims:errorProof'],
    [{ proof: null }, 'proof:claims:errorProof'],
  ])('%j is refused by its field', async (changed, word) => {
    expect(await claim('rival', changed)).toBe(word);
  });

  test('is not for visitors, for who keeps it, nor for what one may not see', async () => {
    expect(await claim(null)).toBe('42501');
    expect(await claim('rival', {}, 'verborgen')).toBe('PT404');
    await keep('brug');
    expect(await claim('rival')).toBe('PT409');
  });
});

describe('a code to a mailbox at the site', () => {
  test('goes to exactly that host, works once, and proves the claim', async () => {
    const id = await claim('rival');
    expect(await send(id, ' Info@Example.ORG ')).toBe('done');
    const [mail] = await mails();
    expect(mail).toMatchObject({ kind: 'claim_code', recipient: 'Info@Example.ORG' });
    const code = await codeSent();
    expect(code).toMatch(/^\d{8}$/);
    const [kept] = await db.sql`select code_hash::text as hash from private.claim_codes`;
    expect(kept!['hash']).not.toContain(code);
    expect(await prove(id, '00000000')).toBe('wrong');
    expect(await prove(id, ` ${code.slice(0, 4)} ${code.slice(4)} `)).toBe('proven');
    expect(await prove(id, code)).toBe('expired');
    const [row] = await db.sql`select proven_host, state from public.claims where id = ${id}`;
    expect(row).toEqual({ proven_host: 'example.org', state: 'open' });
    // The address is kept nowhere but in the mail that leaves.
    await db.sql`delete from private.outbox`;
    const [found] = await db.sql`
      select (select string_agg(e::text, '') from public.claim_events as e) || (select string_agg(c::text, '') from public.claims as c)
        || coalesce((select string_agg(a::text, '') from public.audit_entries as a where a.table_name = 'claims'), '') as everything`;
    expect(String(found!['everything']).toLowerCase()).not.toContain('info@');
  });

  test.each([
    'info@notexample.org',
    'info@example.org.evil.net',
    'info@mail.example.org',
    'info@example.orgx',
    'info@xample.org',
    'info@example.com',
    'info@еxample.org',
    'info@evil.net#example.org',
    'info@evil.net/example.org',
  ])('never goes to %s', async (address) => {
    const id = await claim('rival');
    expect(await send(id, address)).toMatch(/^address:claims:error(Host|Address)$/);
    expect(await mails()).toEqual([]);
  });

  test.each([
    'info',
    '@example.org',
    'a@b@example.org',
    '"a@example.org" <x@evil.net>',
    'a@evil.net,b@example.org',
    'a@evil.net\nb@example.org',
    'a b@example.org',
    'info@[127.0.0.1]',
    '',
  ])('%j is no address', async (address) => {
    const id = await claim('rival');
    expect(await send(id, address)).toBe('address:claims:errorAddress');
  });

  test.each([
    ['https://bücher.example/', 'info@xn--bcher-kva.example'],
    ['https://xn--bcher-kva.example', 'info@BÜCHER.example'],
    ['https://日本語.example', 'info@xn--wgv71a119e.example'],
    ['https://правда.example', 'info@xn--80aafi6cg.example'],
    ['http://www.example.org:8080/a?b#c', 'info@example.org.'],
  ])(
    'letters of other scripts are compared as they go over the wire: %s',
    async (website, address) => {
      await resetClaims(website);
      expect(await send(await claim('rival'), address)).toBe('done');
    },
  );

  test.each([
    ['https://example.org@evil.net/', 'info@example.org', 'errorHost'],
    ['https://evil.net\\@example.org/', 'info@example.org', 'errorHost'],
    ['https://www.facebook.com/tuin', 'info@facebook.com', 'errorNoHost'],
    ['https://gmail.com', 'tuin@gmail.com', 'errorNoHost'],
    ['https://tuin.wordpress.com', 'info@tuin.wordpress.com', 'errorNoHost'],
    ['https://users.telenet.be/tuin', 'tuin@telenet.be', 'errorNoHost'],
    ['https://127.0.0.1/', 'info@127.0.0.1', 'errorAddress'],
    [null, 'info@example.org', 'errorNoHost'],
  ])('a site at %s and %s: %s', async (website, address, word) => {
    await resetClaims(website);
    expect(await send(await claim('rival'), address)).toBe(`address:claims:${word}`);
    expect(await mails()).toEqual([]);
  });

  test('ends after an hour, five tries, or when the site becomes another', async () => {
    const id = await claim('rival');
    await send(id, 'info@example.org');
    await db.sql`update private.claim_codes set expires_at = now() - interval '1 second'`;
    expect(await prove(id, await codeSent())).toBe('expired');
    await send(id, 'info@example.org');
    for (let times = 0; times < 5; times += 1) expect(await prove(id, '1')).toBe('wrong');
    expect(await prove(id, await codeSent())).toBe('over');
    await send(id, 'info@example.org');
    await db.sql`update public.initiatives set website = 'https://evil.net'`;
    expect(await prove(id, await codeSent())).toBe('expired');
    expect(await db.sql`select from public.claims where proven_at is not null`).toHaveLength(0);
  });

  test('is not sent without end to one address, and not tried without end', async () => {
    const id = await claim('rival');
    for (let times = 0; times < 3; times += 1)
      expect(await send(id, 'info@example.org')).toBe('done');
    expect(await send(id, 'INFO@example.org')).toBe('PT429');
    expect(await mails()).toHaveLength(3);
    await Promise.all(Array.from({ length: 20 }, () => prove(id, '1')));
    expect(await prove(id, await codeSent())).toBe('over');
  });

  test('is only for who made the claim', async () => {
    const id = await claim('rival');
    await send(id, 'info@example.org');
    const code = await codeSent();
    for (const who of ['person', 'keeper', 'moderator', 'administrator'] as const) {
      expect(await send(id, 'info@example.org', who)).toBe('PT404');
      expect(await prove(id, code, who)).toBe('PT404');
      expect(await call(who, 'withdraw_claim', { claim: id })).toBe('PT404');
    }
    expect(await prove(id, code, null)).toBe('42501');
  });
});

describe('deciding', () => {
  test('a moderator accepts a proven claim; the organisation keeps the record, and who asked hears', async () => {
    const id = await claim('rival');
    expect(await accept(id)).toBe('form:claims:errorUnproven');
    await send(id, 'info@example.org');
    await prove(id, await codeSent());
    for (const who of [null, 'rival', 'person', 'keeper', 'coordinator', 'editor'] as const) {
      expect(await accept(id, who)).toBe('42501');
      expect(await decline(id, who)).toBe('42501');
      expect(await note(id, who)).toBe('42501');
      expect(await call(who, 'get_claim', { claim: id, language: 'nl' })).toBe('42501');
      expect(await call(who, 'list_claims', { language: 'nl', decided: false })).toBe('42501');
    }
    expect(await accept(id)).toBe('done');
    expect(await owners()).toEqual(['brug']);
    expect(await accept(id)).toBe('PT409');
    expect(await decline(id)).toBe('PT409');
    expect(await db.sql`select kind, person_id from public.notifications`).toEqual([
      { kind: 'claim_accepted', person_id: people.rival.id },
    ]);
    const record = (await call('administrator', 'get_claim', { claim: id, language: 'nl' })) as {
      events: { step: string }[];
    };
    expect(record.events.map(({ step }) => step)).toEqual([
      'made',
      'code_sent',
      'proven',
      'accepted',
    ]);
  });

  test('what a moderator saw or heard is a proof too, and is kept', async () => {
    const id = await claim('rival', { proof: 'call' });
    expect(await note(id)).toBe('done');
    expect(await accept(id)).toBe('done');
    expect(await owners()).toEqual(['brug']);
  });

  test('of who speaks for none the moderator says which it is, and nobody becomes a representative', async () => {
    const id = await claim('person', { organisation: '', organisationName: 'Los' });
    await note(id);
    const before = await db.sql`select count(*) from public.organisation_representatives`;
    expect(await accept(id)).toBe('organisation:claims:errorOrganisation');
    expect(await accept(id, 'moderator', 'nergens')).toBe('organisation:claims:errorOrganisation');
    expect(await accept(id, 'moderator', 'los')).toBe('done');
    expect(await owners()).toEqual(['los']);
    expect(await db.sql`select count(*) from public.organisation_representatives`).toEqual(before);
    expect(await call('person', 'get_my_records', { language: 'nl' })).toEqual({ records: [] });
  });

  test('declining needs a reason, which who asked reads', async () => {
    const id = await claim('rival');
    expect(await decline(id, 'moderator', ' ')).toBe('reason:claims:errorMissing');
    expect(await decline(id)).toBe('done');
    expect(await stateOf(id)).toBe('declined');
    const page = (await call('rival', 'get_claim_page', {
      initiative_slug: 'tuin',
      language: 'nl',
    })) as {
      claim: { declineReason: string };
    };
    expect(page.claim.declineReason).toBe('Dit is van anderen.');
  });

  test('nobody decides about their own claim', async () => {
    const id = await claim('second', { organisation: '', organisationName: 'Los' });
    await note(id, 'moderator');
    expect(await accept(id, 'second', 'los')).toBe('42501');
    expect(await decline(id, 'second')).toBe('42501');
    expect(await accept(id, 'moderator', 'los')).toBe('done');
  });

  test('a code of another site than the record names now proves nothing', async () => {
    const id = await claim('rival');
    await send(id, 'info@example.org');
    await prove(id, await codeSent());
    // The site was put right, or the claim came here with another record by a merge.
    await db.sql`update public.initiatives set website = 'https://example.net' where slug = 'tuin'`;
    expect(await accept(id)).toBe('form:claims:errorUnproven');
    const lines = (await call('moderator', 'list_claims', {
      language: 'nl',
      decided: false,
    })) as object[];
    expect(lines).toMatchObject([{ id, isProven: false }]);
    expect(await send(id, 'info@example.net')).toBe('done');
    await prove(id, await codeSent());
    expect(await accept(id)).toBe('done');
  });

  test('a moderator does not hand a record to an organisation they speak for', async () => {
    const speak = (organisation: string) =>
      db.sql`insert into public.organisation_representatives (organisation_id, person_id)
        select id, ${people.second.id} from public.organisations where slug = ${organisation}`;
    await speak('brug');
    await speak('los');
    try {
      const id = await claim('rival');
      await note(id);
      expect(await accept(id, 'second')).toBe('42501');
      const named = await claim('person', { organisation: '', organisationName: 'Los' });
      await note(named);
      expect(await accept(named, 'second', 'los')).toBe('42501');
      expect(await owners()).toEqual([]);
      expect(await accept(id, 'moderator')).toBe('done');
    } finally {
      await db.sql`delete from public.organisation_representatives where person_id = ${people.second.id}`;
    }
  });

  test('two moderators at once decide once', async () => {
    const id = await claim('rival');
    await note(id);
    const answers = await Promise.all([
      accept(id),
      decline(id, 'second'),
      accept(id, 'administrator'),
    ]);
    expect(answers.filter((one) => one === 'done')).toHaveLength(1);
  });
});

describe('a record that somebody keeps', () => {
  test('its keeper hears at once, on the site and by mail, and has fourteen days', async () => {
    await keep('huis');
    const id = await claim('rival');
    await note(id);
    expect(
      await db.sql`select person_id, kind, mail_due_at is not null as mailed from public.notifications`,
    ).toEqual([{ person_id: people.keeper.id, kind: 'claim_made', mailed: true }]);
    expect(await accept(id)).toBe('form:claims:errorWaits');
    await db.sql`update public.claims set objection_until = private.today() + 1`;
    expect(await accept(id)).toBe('form:claims:errorWaits');
    await db.sql`update public.claims set objection_until = private.today()`;
    expect(await accept(id)).toBe('done');
    // Both keep it: taking one away is a step of its own.
    expect(await owners()).toEqual(['brug', 'huis']);
  });

  test('its keeper reads which organisation asks, not who, and objects or agrees', async () => {
    await keep('huis');
    const id = await claim('rival');
    await note(id);
    const page = (await call('keeper', 'get_claim_page', {
      initiative_slug: 'tuin',
      language: 'nl',
    })) as {
      rivals: object[];
    };
    expect(page.rivals).toMatchObject([{ id, organisation: 'De Brug' }]);
    expect(JSON.stringify(page)).not.toContain('Wij begonnen ermee');
    const answer = (who: Name | null, agrees: boolean, why = '') =>
      call(who, 'answer_claim', { claim: id, agrees, why });
    for (const who of ['rival', 'person', 'moderator'] as const)
      expect(await answer(who, false, 'Nee.')).toBe('PT404');
    expect(await answer(null, true)).toBe('42501');
    expect(await answer('keeper', false, ' ')).toBe('objection:claims:errorMissing');
    expect(await answer('keeper', false, 'Zij stopten in 2024.')).toBe('done');
    expect(await answer('keeper', true)).toBe('done');
    expect(await accept(id)).toBe('done');
    expect(await answer('keeper', true)).toBe('PT409');
  });

  test('is given up by its organisation, or taken away by a moderator with a reason', async () => {
    const end = (who: Name | null, organisation: string, why = '') =>
      call(who, 'end_keeping', { initiative_slug: 'tuin', organisation, why });
    await keep('huis');
    await keep('brug');
    for (const who of [null, 'person', 'rival', 'coordinator', 'editor'] as const)
      expect(await end(who, 'huis', 'x')).toBe('42501');
    expect(await end('keeper', 'huis')).toBe('done');
    expect(await owners()).toEqual(['brug']);
    expect(await end('keeper', 'huis')).toBe('PT409');
    expect(await end('moderator', 'brug')).toBe('why:claims:errorMissing');
    expect(await end('moderator', 'brug', 'Bestaat niet meer.')).toBe('done');
    expect(await owners()).toEqual([]);
    const told =
      await db.sql`select person_id from public.notifications where kind = 'record_left' order by id`;
    expect(told.map((row) => row['person_id'] as string)).toEqual([
      people.keeper.id,
      people.rival.id,
    ]);
  });
});

test('nothing that anybody may ask here tells the contact of an initiative', async () => {
  await keep('huis');
  const id = await claim('rival');
  await send(id, 'secret-contact@example.org');
  const answers = [];
  for (const who of [null, 'person', 'rival', 'keeper'] as const) {
    answers.push(await call(who, 'get_claim_page', { initiative_slug: 'tuin', language: 'nl' }));
    answers.push(await send(id, 'secret-contact@example.com', who));
    answers.push(await send(id, 'other@example.org', who));
    if (who) answers.push(await call(who, 'get_my_claims', { language: 'nl' }));
  }
  answers.push(await call('moderator', 'get_claim', { claim: id, language: 'nl' }));
  expect(JSON.stringify(answers)).not.toContain('secret-contact');
  expect(
    await call('person', 'get_claim_page', { initiative_slug: 'verborgen', language: 'nl' }),
  ).toBe('PT404');
});
