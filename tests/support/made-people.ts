import type { Person, TestDatabase } from './database.ts';

/** People of the world of a test; `roles` says who of them is staff. @returns them by name */
export async function makePeople<Name extends string>(
  db: Pick<TestDatabase, 'sql'>,
  names: readonly Name[],
  roles: Partial<Record<Name, string>>,
): Promise<Record<Name, Person>> {
  const people = {} as Record<Name, Person>;
  for (const name of names) {
    const email = `${name}@people.example`;
    const [row] = await db.sql<{ id: string }[]>`
      insert into auth.users (id, email) values (gen_random_uuid(), ${email}) returning id`;
    people[name] = { id: row!.id, email };
    const role = roles[name];
    if (role)
      await db.sql`insert into public.person_roles (person_id, role) values (${row!.id}, ${role})`;
  }
  return people;
}
