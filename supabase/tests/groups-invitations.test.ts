import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Json } from './groups-world.ts';
import {
  call,
  db,
  mailOf,
  mailsTo,
  memberRow,
  openGroupsWorld,
  page,
  resetGroups,
  tokenTo,
  tried,
} from './groups-world.ts';

// Invitations by mail: the link is the key.
beforeAll(openGroupsWorld);
beforeEach(resetGroups);
afterAll(() => db.drop());

describe('an invitation', () => {
  const invite = async (mail: string, role = 'member') => {
    await call('chair', 'invite_to_group', 'inside', mail, role, 'fr');
    return tokenTo(mail);
  };

  test('is written by leads, to an address that is one, once', async () => {
    for (const who of ['visitor', 'outsider', 'member', 'guest', 'moderator'] as const) {
      expect(
        await tried(who, 'invite_to_group', 'asking', 'a@example.org', 'member', 'nl'),
        who,
      ).toBe('42501');
    }
    expect(await tried('chair', 'invite_to_group', 'asking', 'a b@example', 'member', 'nl')).toBe(
      'mail:errorMail',
    );
    expect(await tried('chair', 'invite_to_group', 'asking', '', 'member', 'nl')).toBe(
      'mail:errorRequired',
    );
    expect(await tried('chair', 'invite_to_group', 'asking', 'a@example.org', 'member', 'xx')).toBe(
      'language:errorChoice',
    );
    expect(
      await tried('secretary', 'invite_to_group', 'asking', 'a@example.org', 'chair', 'nl'),
    ).toBe('role:errorChoice');
    expect(
      await tried('chair', 'invite_to_group', 'asking', mailOf('member'), 'member', 'nl'),
    ).toBe('mail:groups:errorMember');
    expect(await tried('chair', 'invite_to_group', 'asking', 'A@example.org', 'member', 'ar')).toBe(
      'done',
    );
    expect(await tried('chair', 'invite_to_group', 'asking', 'a@example.org', 'member', 'ar')).toBe(
      'mail:groups:errorInvited',
    );
    expect((await mailsTo('a@example.org'))[0]?.payload['url']).toMatch(
      /^\/ar\/invitations\/[0-9a-f]{32}$/,
    );
  });

  test('shows its group to who holds the link, and lets in who accepts', async () => {
    const token = await invite(mailOf('outsider'), 'guest');
    const seen = (await call('visitor', 'get_invitation', token, 'nl')) as Json;
    expect(seen).toMatchObject({
      state: 'invited',
      role: 'guest',
      invitedBy: 'chair',
      group: { slug: 'inside' },
    });
    expect(await tried('visitor', 'answer_invitation', token, true)).toBe('42501');
    expect(await tried('outsider', 'answer_invitation', token, null)).toBe('accepts:errorChoice');
    expect(await tried('outsider', 'list_group_members', 'inside', 'nl')).toBe('42501');
    expect(await tried('outsider', 'answer_invitation', token, true)).toBe('done');
    expect(await tried('outsider', 'list_group_members', 'inside', 'nl')).toBe('done');
    expect(await tried('successor', 'answer_invitation', token, true)).toBe('PT409');
    const [kept] =
      await db.sql`select mail, token_hash = sha256(convert_to(${token}, 'UTF8')) as hashed
      from private.group_invitations`;
    expect(kept).toEqual({ mail: null, hashed: true });
  });

  test('answers a request, and leaves who is in as they are', async () => {
    await call('outsider', 'ask_to_join', 'inside', 'Graag');
    await call('outsider', 'answer_invitation', await invite(mailOf('outsider')), true);
    expect((await memberRow('outsider', 'inside')).state).toBe('active');
    await call('chair', 'answer_invitation', await invite('x@example.org', 'guest'), true);
    expect((await page('chair', 'inside'))['me']).toMatchObject({ role: 'chair' });
  });

  test('lets nobody in who wrote it: a coordinator reads a closed group only when another lets them', async () => {
    const to = (mail: string) =>
      tried('coordinator', 'invite_to_group', 'inside', mail, 'member', 'nl');
    expect(await to('Coordinator@example.org')).toBe('mail:groups:errorYourself');
    expect(await to('second@example.org')).toBe('done');
    const own = await tokenTo('second@example.org');
    expect(await tried('coordinator', 'answer_invitation', own, true)).toBe(
      'form:groups:errorYourself',
    );
    expect((await memberRow('coordinator', 'inside')).state).toBe('none');
    // The link still serves whom it was meant for.
    expect(await tried('outsider', 'answer_invitation', own, true)).toBe('done');
    await call('coordinator', 'answer_invitation', await invite(mailOf('coordinator')), true);
    expect((await memberRow('coordinator', 'inside')).state).toBe('active');
  });

  test('is declined without account, taken back, forgotten, and closed after 30 days', async () => {
    const declined = await invite('no@example.org');
    expect(await tried('visitor', 'answer_invitation', declined, false)).toBe('done');
    const taken = await invite('taken@example.org');
    const [open] = (await page('chair', 'inside'))['invitations'] as { id: number }[];
    expect(await tried('member', 'withdraw_invitation', open!.id)).toBe('42501');
    expect(await tried('secretary', 'withdraw_invitation', open!.id)).toBe('done');
    expect(await tried('outsider', 'answer_invitation', taken, true)).toBe('PT409');
    const old = await invite('old@example.org');
    await db.sql`update private.group_invitations set invited_at = now() - interval '31 days' where state = 'invited'`;
    for (const wrong of [old, randomUUID(), '', null]) {
      expect(await tried('visitor', 'get_invitation', wrong, 'nl')).toBe('PT404');
      expect(await tried('outsider', 'answer_invitation', wrong, true)).toBe('PT404');
    }
    await db.sql`select private.forget(current_date + 8)`;
    expect(await db.sql`select from private.group_invitations`).toHaveLength(0);
  });

  test('of two at once one counts', async () => {
    const token = await invite('two@example.org');
    const both = await Promise.all([
      tried('outsider', 'answer_invitation', token, true),
      tried('successor', 'answer_invitation', token, true),
    ]);
    expect(both.toSorted()).toEqual(['PT409', 'done']);
  });
});
