import { beforeAll } from 'vitest';
import { admitPerson } from './demo-people.ts';
import { askDatabase } from './inbound.ts';

/**
 * An organisation for the journeys of one file, with somebody who speaks for it and for no other: files run
 * side by side on one site, and whoever writes there would meet the others' writing.
 * @returns its slug, and the first part of the address of who speaks for it
 */
export function useOwnOrganisation(name: string): { slug: string; speaker: string } {
  const slug = name.toLowerCase().replaceAll(' ', '-');
  const speaker = `speaks-for-${slug}`;
  beforeAll(async () => {
    await admitPerson(`${speaker}@demo.example`, 'Mira', 'ar');
    await askDatabase(
      (sql) => sql`
        with made as (
          insert into public.organisations (slug, name, type) values (${slug}, ${name}, 'ngo') returning id)
        insert into public.organisation_representatives (organisation_id, person_id)
        select made.id, u.id from made, auth.users as u where u.email = ${`${speaker}@demo.example`}`,
    );
  });
  return { slug, speaker };
}
