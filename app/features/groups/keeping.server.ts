import { done } from '../../lib/command.server.ts';
import type { Json } from '../../lib/database.types.ts';
import { unwrap } from '../../lib/failure.server.ts';
import type { Db } from '../../lib/supabase.server.ts';
import type { GroupSettings } from './group.ts';
import { slugOf } from './groups.server.ts';
import type { GroupChoices } from './keeping-forms.ts';

/** Words by language. */
type Labels = Record<string, string>;

/** What the leads of a group change. @throws Response 401, 403, 404 */
export async function getGroupSettings(db: Db, slug: string | undefined): Promise<GroupSettings> {
  const answer = await db.rpc('get_group_settings', { group_slug: slugOf(slug) });
  return unwrap(answer) as unknown as GroupSettings;
}

/** Makes a group. @returns its slug @throws RefusedInput, Response 403 */
export async function createGroup(
  db: Db,
  labels: { names: Labels; purposes: Labels },
  { access, reading, hue }: Pick<GroupChoices, 'access' | 'reading' | 'hue'>,
): Promise<string> {
  const { names, purposes } = labels;
  return unwrap(
    await db.rpc('create_group', {
      names: names as Json,
      purposes: purposes as Json,
      access,
      reading,
      hue,
    }),
  );
}

/**
 * Changes a group; names are the coordinator's.
 * @returns the moment of a change that came between, else null
 * @throws RefusedInput, Conflict when the group is closed, Response 403
 */
export async function changeGroupSettings(
  db: Db,
  slug: string,
  labels: { names: Labels | null; purposes: Labels },
  values: Pick<GroupChoices, 'access' | 'reading' | 'hue'> & { base: string },
): Promise<string | null> {
  const { base, access, reading, hue } = values;
  const answer = await db.rpc('change_group', {
    group_slug: slug,
    base,
    purposes: labels.purposes as Json,
    access,
    reading,
    hue,
    ...(labels.names ? { names: labels.names as Json } : {}),
  });
  const { error } = answer;
  if (error?.code === 'PT409' && error.details) return JSON.parse(error.details) as string;
  done(answer);
  return null;
}

/** Closes a group; everybody in it is told why. @throws Conflict */
export async function closeGroup(db: Db, slug: string, reason: string): Promise<void> {
  done(await db.rpc('close_group', { group_slug: slug, reason }));
}

/** Opens a closed group again. @throws Conflict */
export async function reopenGroup(db: Db, slug: string): Promise<void> {
  done(await db.rpc('reopen_group', { group_slug: slug }));
}
