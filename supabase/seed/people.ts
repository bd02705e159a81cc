import type { TransactionSql } from 'postgres';
import { rows } from './reading.ts';

/** The demo people and what each may do; the sign-in page of the demo world lists them. */
export const demoPeople = [
  {
    address: 'citizen@demo.example',
    name: 'Lies',
    language: 'nl',
    spoken: ['nl', 'en'],
    roles: [],
  },
  {
    address: 'newcomer@demo.example',
    name: 'Samira',
    language: 'ar',
    spoken: ['ar', 'en'],
    roles: [],
  },
  {
    address: 'ngo@demo.example',
    name: 'Jonas',
    language: 'nl',
    spoken: ['nl', 'fr', 'en'],
    roles: [],
  },
  {
    address: 'caseworker@demo.example',
    name: 'Elif',
    language: 'nl',
    spoken: ['nl', 'tr'],
    roles: ['case_worker'],
  },
  {
    address: 'coordinator@demo.example',
    name: 'Griet',
    language: 'nl',
    spoken: ['nl', 'en'],
    roles: ['coordinator'],
  },
  {
    address: 'moderator@demo.example',
    name: 'Amadou',
    language: 'nl',
    spoken: ['nl', 'fr'],
    roles: ['moderator'],
  },
  {
    address: 'editor@demo.example',
    name: 'Nadia',
    language: 'fr',
    spoken: ['fr', 'ar', 'nl'],
    roles: ['editor'],
  },
  {
    address: 'admin@demo.example',
    name: 'Wim',
    language: 'nl',
    spoken: ['nl'],
    roles: ['administrator'],
  },
];

/** Password of all demo people; the demo world never loads beside a hosted Supabase. */
export const demoPassword = 'migration-forum-demo';

export async function loadPeople(tx: TransactionSql): Promise<void> {
  await tx`
    insert into auth.users (id, aud, role, email, encrypted_password, email_confirmed_at,
      raw_app_meta_data, raw_user_meta_data, created_at, updated_at)
    select gen_random_uuid(), 'authenticated', 'authenticated', address,
      extensions.crypt(${demoPassword}, extensions.gen_salt('bf', 10)), now(),
      '{"provider":"email","providers":["email"]}', '{}', now(), now()
    from jsonb_to_recordset(${rows(tx, demoPeople)}) as p(address text)`;
  await tx`
    update public.people as p
    set display_name = d.name, language = d.language,
      spoken_languages = array(select jsonb_array_elements_text(d.spoken))
    from jsonb_to_recordset(${rows(tx, demoPeople)}) as d(address text, name text, language text, spoken jsonb)
    join auth.users as u on u.email = d.address
    where p.id = u.id`;
  await tx`
    insert into public.person_roles (person_id, role)
    select u.id, held.role::public.role_name
    from jsonb_to_recordset(${rows(tx, demoPeople)}) as d(address text, roles jsonb)
    join auth.users as u on u.email = d.address
    cross join lateral jsonb_array_elements_text(d.roles) as held(role)`;
  await tx`
    insert into public.organisation_representatives (organisation_id, person_id)
    select o.id, u.id from auth.users as u, public.organisations as o
    where u.email = 'ngo@demo.example' and o.slug = 'de-lantaarn-voorbeeld'`;
}
