import { randomUUID } from 'node:crypto';
import type postgres from 'postgres';

/** Types of the sample for supabase-js; as wide as the questions that the tests ask. */
export interface SampleSchema {
  public: {
    Tables: Record<
      'sample_notes' | 'sample_topics',
      {
        Row: Record<string, unknown>;
        Insert: Record<string, unknown>;
        Update: Record<string, unknown>;
        Relationships: [];
      }
    >;
    Views: Record<string, never>;
    Functions: Record<string, { Args: Record<string, unknown>; Returns: unknown }>;
  };
}

/** Tables and functions that show every kind of answer and refusal; made for these tests only. */
const sample = `
create type public.sample_state as enum ('open', 'closed');
create domain public.sample_slug as text check (value ~ '^[a-z-]+$');
create table public.sample_topics (
  id int primary key, name text not null unique, state public.sample_state not null default 'open'
);
create table public.sample_notes (
  id int generated always as identity primary key,
  topic_id int not null references public.sample_topics (id),
  author_id uuid not null default auth.uid(),
  body text not null check (char_length(body) <= 40),
  confidential text,
  written_at timestamptz not null default '2026-11-22 01:07:46.77+00'
);
alter table public.sample_topics enable row level security;
alter table public.sample_notes enable row level security;
revoke all on public.sample_topics, public.sample_notes from anon, authenticated;
create policy "Everybody reads topics" on public.sample_topics for select using (true);
create policy "Everybody reads notes" on public.sample_notes for select using (true);
create policy "People write their own notes" on public.sample_notes for insert to authenticated
  with check (author_id = (select auth.uid()));
create policy "People change their own notes" on public.sample_notes for update to authenticated
  using (author_id = (select auth.uid()));
grant select on public.sample_topics to anon, authenticated;
grant select (id, topic_id, body, written_at) on public.sample_notes to anon, authenticated;
grant insert (topic_id, author_id, body), update (body) on public.sample_notes to authenticated;
insert into public.sample_topics (id, name, state) values (1, 'housing', 'open'), (2, 'work', 'closed');

create function public.sample_add(a int, b int default 2) returns int
  language sql stable as 'select a + b';
create function public.sample_twice(a int) returns int language sql as 'select a * 2';
create function public.sample_twice(a text) returns text language sql as 'select a || a';
create function public.sample_who() returns jsonb language sql stable as $$
  select jsonb_build_object('uid', auth.uid(), 'role', current_user, 'claimed', auth.jwt() ->> 'role')
$$;
create function public.sample_echo(
  words text[] default '{}', state public.sample_state default null, slug public.sample_slug default null,
  data jsonb default null, at timestamptz default null, person uuid default null, ratio numeric default null
) returns json language sql stable as $$
  select json_build_object('words', words, 'state', state, 'slug', slug, 'data', data, 'at', at,
    'person', person, 'ratio', ratio)
$$;
create function public.sample_topic(wanted int) returns public.sample_topics
  language sql stable as 'select * from public.sample_topics where id = wanted';
create function public.sample_topics_all() returns setof public.sample_topics
  language sql stable as 'select * from public.sample_topics order by id';
create function public.sample_names() returns setof text
  language sql stable as 'select name from public.sample_topics order by id';
create function public.sample_counts() returns table (state public.sample_state, many bigint)
  language sql stable as 'select state, count(*) from public.sample_topics group by 1 order by 1';
create function public.sample_pair(out low int, out high int) language sql stable as 'select 1, 2';
create function public.sample_nothing() returns void language sql as 'select';
create function public.sample_null() returns int language sql stable as 'select null::int';
create function public.sample_moment() returns timestamptz
  language sql stable as $$ select '2026-11-22 01:07:46.77+00'::timestamptz $$;
create function public.sample_secret() returns int language sql stable as 'select 1';
revoke execute on function public.sample_secret() from public, anon, authenticated;
create function public.sample_write(topic int, body text) returns int language sql as
  'insert into public.sample_notes (topic_id, body) values (topic, body) returning id';
create function public.sample_path() returns text
  language sql stable as $$ select current_setting('request.path', true) $$;
create function public.sample_raise(state text) returns void language plpgsql as $$
begin
  raise exception using errcode = state, message = 'refused', hint = 'try this', detail = 'because';
end $$;
create function public.sample_answer() returns void language plpgsql as $$
begin
  raise sqlstate 'PGRST' using
    message = '{"code":"MF001","message":"gone"}', detail = '{"status":410,"headers":{}}';
end $$;
grant execute on all functions in schema public to anon, authenticated;
revoke execute on function public.sample_secret() from anon, authenticated;
notify pgrst, 'reload schema';`;

export async function createSample(sql: postgres.Sql): Promise<void> {
  await sql.unsafe(sample).simple();
}

export async function dropSample(sql: postgres.Sql): Promise<void> {
  const drops = await sql<{ statement: string }[]>`
    select format('drop function %s', oid::regprocedure) as statement
    from pg_proc where proname like 'sample\\_%' and pronamespace = 'public'::regnamespace`;
  for (const { statement } of drops) await sql.unsafe(`${statement} cascade`);
  await sql.unsafe('drop table public.sample_notes, public.sample_topics');
  await sql.unsafe('drop type public.sample_state; drop domain public.sample_slug').simple();
}

export const samplePassword = 'a-long-sample-password';

/** A person who can sign in, as the seed makes them; for the embedded home. */
export async function createAccount(sql: postgres.Sql, email: string): Promise<string> {
  const id = randomUUID();
  await sql`
    insert into auth.users (id, aud, role, email, encrypted_password, email_confirmed_at,
      raw_app_meta_data, raw_user_meta_data, created_at, updated_at)
    values (${id}, 'authenticated', 'authenticated', ${email},
      extensions.crypt(${samplePassword}, extensions.gen_salt('bf', 4)), now(), '{}', '{}', now(), now())`;
  return id;
}
