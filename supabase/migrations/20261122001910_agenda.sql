-- The working agenda and the backlog: what was proposed, what was accepted, in which order.
--
-- Only frozen versions are for readers; the rows here are for who prepares and who proposed.

create type public.item_type as enum ('information', 'discussion', 'decision', 'follow_up', 'break');
create type public.item_state as enum (
  'draft', 'submitted', 'question', 'accepted', 'merged', 'deferred', 'declined', 'withdrawn', 'handled', 'postponed'
);

create table public.agenda_sections (
  id bigint generated always as identity primary key,
  session_id integer not null references public.sessions (id) on delete cascade,
  titles public.localized_text not null,
  position smallint not null
);
comment on table public.agenda_sections is 'Parts of an agenda, in order.';
create index agenda_sections_of_session on public.agenda_sections (session_id, position);

create table public.agenda_items (
  id bigint generated always as identity primary key,
  session_id integer references public.sessions (id) on delete restrict,
  section_id bigint references public.agenda_sections (id) on delete set null,
  position smallint not null default 0,
  type public.item_type not null default 'discussion',
  state public.item_state not null,
  language public.language_code not null,
  title text not null check (char_length(title) between 1 and 200),
  titles public.localized_text not null default '{}',
  why text check (char_length(why) between 1 and 4000),
  wanted text check (char_length(wanted) between 1 and 2000),
  minutes smallint not null default 10 check (minutes between 0 and 600),
  fixed_start time,
  group_id smallint references public.working_groups (id) on delete set null,
  organisation_id uuid references public.organisations (id) on delete set null,
  presenter text check (char_length(presenter) between 1 and 200),
  presenter_id uuid references public.people (id) on delete set null,
  proposer_id uuid references public.people (id) on delete set null,
  needs_theme_id smallint references public.terms (id) on delete set null,
  merged_into_id bigint references public.agenda_items (id) on delete set null,
  deferred_from_id integer references public.sessions (id) on delete set null,
  reason text check (char_length(reason) between 1 and 2000),
  decided_by uuid references public.people (id) on delete set null,
  decided_at timestamptz,
  once uuid,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  check (merged_into_id is null or state = 'merged' and merged_into_id <> id)
);
comment on table public.agenda_items is 'What is or was proposed for a session: from draft to handled. It keeps its id through every version of an agenda.';
comment on column public.agenda_items.session_id is 'Null while it waits in the backlog for the next call.';
comment on column public.agenda_items.language is 'In which language title, why and wanted outcome were written.';
comment on column public.agenda_items.titles is 'The title in other languages, by people.';
comment on column public.agenda_items.wanted is 'What the proposer hopes comes of it.';
comment on column public.agenda_items.fixed_start is 'Begins at this hour whatever comes before: an interpreter or a guest.';
comment on column public.agenda_items.group_id is 'The working group that proposed it or prepares it.';
comment on column public.agenda_items.organisation_id is 'The organisation that answers for it.';
comment on column public.agenda_items.presenter is 'Who presents it, as printed; a person with an account is named beside.';
comment on column public.agenda_items.needs_theme_id is 'The theme of the exchange whose unmet needs put it here: nobody proposed it.';
comment on column public.agenda_items.deferred_from_id is 'The call from which it was put off.';
comment on column public.agenda_items.reason is 'Why it was merged, deferred, declined, or what was asked; the proposer reads it.';
create index agenda_items_of_session on public.agenda_items (session_id, section_id, position);
create index agenda_items_section_id on public.agenda_items (section_id);
create index agenda_items_group_id on public.agenda_items (group_id);
create index agenda_items_organisation_id on public.agenda_items (organisation_id);
create index agenda_items_presenter_id on public.agenda_items (presenter_id);
create index agenda_items_proposer_id on public.agenda_items (proposer_id);
create index agenda_items_needs_theme_id on public.agenda_items (needs_theme_id);
create index agenda_items_merged_into_id on public.agenda_items (merged_into_id);
create index agenda_items_deferred_from_id on public.agenda_items (deferred_from_id);
create index agenda_items_decided_by on public.agenda_items (decided_by);
create unique index agenda_items_once on public.agenda_items (proposer_id, once) where once is not null;

create table public.agenda_versions (
  id bigint generated always as identity primary key,
  session_id integer not null references public.sessions (id) on delete cascade,
  number smallint not null check (number between 1 and 26),
  letter text not null generated always as (chr(64 + number)) stored,
  content jsonb not null check (jsonb_typeof(content) = 'object'),
  note text check (char_length(note) between 1 and 1000),
  published_by uuid references public.people (id) on delete set null,
  published_at timestamptz not null default now(),
  unique (session_id, number)
);
comment on table public.agenda_versions is 'What was published, frozen: A, B, C. Nothing of the working agenda is read elsewhere.';
comment on column public.agenda_versions.content is 'Sections with their items, as they stood: ids, words, hours, papers and counts of that day.';
create index agenda_versions_published_by on public.agenda_versions (published_by);

create table public.item_links (
  id bigint generated always as identity primary key,
  item_id bigint not null references public.agenda_items (id) on delete cascade,
  initiative_id uuid references public.initiatives (id) on delete cascade,
  topic_id bigint references public.topics (id) on delete cascade,
  document_id bigint references public.documents (id) on delete cascade,
  theme_id smallint references public.terms (id) on delete cascade,
  added_by uuid references public.people (id) on delete set null,
  check (num_nonnulls(initiative_id, topic_id, document_id, theme_id) = 1)
);
comment on table public.item_links is 'What an item is about: initiatives, discussions, working documents, themes.';
create unique index item_links_once on public.item_links (item_id, initiative_id, topic_id, document_id, theme_id) nulls not distinct;
create index item_links_initiative_id on public.item_links (initiative_id);
create index item_links_topic_id on public.item_links (topic_id);
create index item_links_document_id on public.item_links (document_id);
create index item_links_theme_id on public.item_links (theme_id);
create index item_links_added_by on public.item_links (added_by);

create function private.keep_agenda_version() returns trigger
language plpgsql set search_path = ''
as $$
begin
  raise insufficient_privilege using message = 'a published agenda never changes';
end
$$;
create trigger agenda_versions_keep before update on public.agenda_versions
  for each row when ((old.session_id, old.number, old.content, old.published_at)
    is distinct from (new.session_id, new.number, new.content, new.published_at))
  execute function private.keep_agenda_version();

create function private.current_agenda(session integer) returns public.agenda_versions
language sql stable security definer set search_path = ''
as $$ select v from public.agenda_versions as v where v.session_id = session order by v.number desc limit 1 $$;
comment on function private.current_agenda(integer) is 'The newest published agenda; null before the first.';

create function private.published_item(item bigint) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select entry.value
  from public.agenda_items as i, private.current_agenda(i.session_id) as v,
    jsonb_path_query(v.content, '$.sections[*].items[*]') as entry (value)
  where i.id = item and (entry.value ->> 'id')::bigint = item
$$;
comment on function private.published_item(bigint) is 'An item as the newest published agenda shows it; null when it is not on it.';

create trigger agenda_items_keep_updated_at before update on public.agenda_items
  for each row execute function private.keep_updated_at();
create trigger agenda_items_audit after insert or update or delete on public.agenda_items
  for each row execute function private.audit('id', 'why', 'wanted', 'reason', 'presenter', 'once');
create trigger agenda_versions_audit after insert or delete on public.agenda_versions
  for each row execute function private.audit('id', 'content', 'note');
create trigger agenda_versions_announce after insert or update or delete on public.agenda_versions
  for each statement execute function private.announce_change('sessions');

alter table public.agenda_sections enable row level security;
alter table public.agenda_items enable row level security;
alter table public.agenda_versions enable row level security;
alter table public.item_links enable row level security;
create policy "the working agenda is for who organises, chairs and writes" on public.agenda_sections
  for select to authenticated using ((select private.organises_sessions())
    or session_id in (select private.officered_session_ids('chair', 'secretary')));
create policy "items are seen by who proposed them, who presents, and who prepares" on public.agenda_items
  for select to authenticated using (
    proposer_id = (select auth.uid()) or state <> 'draft' and (
      (select private.organises_sessions()) or session_id in (select private.officered_session_ids('chair', 'secretary'))
      -- Of a session that is a draft nobody else hears.
      or (session_id is null or session_id in (select s.id from public.sessions as s))
        and (presenter_id = (select auth.uid()) or group_id in (select private.my_group_ids())))
  );
create policy "published agendas are read by everybody who reads their session" on public.agenda_versions
  for select to anon, authenticated using (session_id in (select s.id from public.sessions as s));
create policy "links are seen with their item" on public.item_links
  for select to authenticated using (item_id in (select i.id from public.agenda_items as i));
grant select on public.agenda_sections, public.item_links to authenticated;
-- Who proposed it, what was said to them, and its place in the working agenda are told by functions to those who may know.
grant select (id, session_id, type, state, language, title, titles, why, wanted, minutes, group_id, organisation_id, presenter, created_at, updated_at)
  on public.agenda_items to authenticated;
grant select (id, session_id, number, letter, content, note, published_at) on public.agenda_versions to anon, authenticated;
