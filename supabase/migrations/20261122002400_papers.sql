-- Papers of agenda items: what groups advise and what others bring to the table of the forum. A paper pins
-- one version of a working document, or a file; what is written afterwards leaves it alone. Readers get what
-- was published with an agenda: only publishing makes a paper readable, or readable by more people.

create type public.paper_role as enum ('advice', 'proposal', 'information');
-- From few to many: the narrower of two is the lesser.
create type public.paper_audience as enum ('organisers', 'group', 'participants', 'public');
create type public.paper_state as enum ('open', 'adopted', 'withdrawn');

create table public.papers (
  id bigint generated always as identity primary key,
  item_id bigint not null references public.agenda_items (id) on delete cascade,
  session_id integer not null references public.sessions (id) on delete cascade,
  group_id smallint references public.working_groups (id) on delete set null,
  document_id bigint references public.documents (id) on delete set null,
  title text not null check (char_length(title) between 1 and 200),
  language public.language_code not null,
  role public.paper_role not null,
  is_authoritative boolean not null default false,
  summary text check (char_length(summary) between 1 and 1000),
  audience public.paper_audience not null,
  state public.paper_state not null default 'open',
  published_audience public.paper_audience check (published_audience in ('participants', 'public')),
  published_number smallint,
  published_at timestamptz,
  added_by uuid references public.people (id) on delete set null,
  once uuid,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  check (num_nulls(published_audience, published_number, published_at) in (0, 3))
);
comment on table public.papers is 'What lies on the table for an agenda item: advice, proposal or information, of a group or of others.';
comment on column public.papers.session_id is 'The session for which it was brought; the item may move on.';
comment on column public.papers.group_id is 'The working group whose paper it is.';
comment on column public.papers.document_id is 'The working document whose versions it pins; null for files.';
comment on column public.papers.is_authoritative is 'The text that the decision is about: adopted with it.';
comment on column public.papers.audience is 'Who shall read it. Narrower holds at once, wider with the next published agenda.';
comment on column public.papers.published_audience is 'Who it was published for.';
comment on column public.papers.published_number is 'The version that readers get; 0 for one that was announced and follows.';
comment on column public.papers.once is 'Names the sending of a form: sent twice, it adds one.';
create index papers_item_id on public.papers (item_id);
create index papers_session_id on public.papers (session_id);
create index papers_group_id on public.papers (group_id);
create index papers_document_id on public.papers (document_id);
create index papers_added_by on public.papers (added_by);
create unique index papers_once on public.papers (added_by, once) where once is not null;

-- A file takes room in its session until a paper takes it, and goes with its paper.
alter table public.attachments
  add column session_id integer references public.sessions (id) on delete set null,
  add column paper_id bigint references public.papers (id) on delete cascade,
  add check (paper_id is null or num_nulls(post_id, document_id) = 2);
comment on column public.attachments.session_id is 'The session in which the file of a paper takes room.';
create index attachments_session_id on public.attachments (session_id);
create index attachments_paper_id on public.attachments (paper_id);

create table public.paper_versions (
  paper_id bigint not null references public.papers (id) on delete cascade,
  number smallint not null check (number > 0),
  document_id bigint,
  document_version integer,
  attachment_id uuid references public.attachments (id) on delete cascade,
  added_by uuid references public.people (id) on delete set null,
  added_at timestamptz not null default now(),
  primary key (paper_id, number),
  foreign key (document_id, document_version) references public.document_versions (document_id, number),
  check (num_nonnulls(document_id, document_version) in (0, 2)),
  check (num_nonnulls(document_id, attachment_id) = 1)
);
comment on table public.paper_versions is 'Each text that a paper has had: a version of a document, or a file. None is ever changed.';
create index paper_versions_document on public.paper_versions (document_id, document_version);
create unique index paper_versions_attachment_id on public.paper_versions (attachment_id);
create index paper_versions_added_by on public.paper_versions (added_by);
create trigger paper_versions_keep before update on public.paper_versions
  for each row when ((old.paper_id, old.number, old.document_id, old.document_version, old.attachment_id, old.added_at)
    is distinct from (new.paper_id, new.number, new.document_id, new.document_version, new.attachment_id, new.added_at))
  execute function private.keep_version();

-- Who reads a paper

create function private.knows_paper(p public.papers) returns boolean
language plpgsql stable security definer set search_path = ''
as $$
declare
  me uuid := (select auth.uid());
  s public.sessions;
begin
  if me is null then
    return false;
  end if;
  select * into s from public.sessions as sessions where sessions.id = p.session_id;
  return (private.rights_in_session(s)).may_write
    or coalesce(p.added_by = me, false)
    or exists (select from public.agenda_items as i where i.id = p.item_id and i.proposer_id = me)
    or p.audience <> 'organisers' and (
      coalesce(p.group_id in (select private.my_group_ids()), false)
      or exists (select from public.agenda_items as i where i.id = p.item_id and i.presenter_id = me));
end
$$;
comment on function private.knows_paper(public.papers) is
  'Who reads all of a paper, before publishing too: who prepares the session, who brought it or the item; its group and who presents the item, unless it is for organisers.';

create function private.readers_of_paper(p public.papers) returns public.paper_audience
language sql immutable set search_path = ''
as $$
  select case when p.published_at is null or p.state = 'withdrawn' then least(p.audience, 'group')
    else least(p.audience, p.published_audience) end
$$;
comment on function private.readers_of_paper(public.papers) is 'Who reads it now: what it is for, but never more than it was published for.';

create function private.may_read_paper(p public.papers) returns boolean
language plpgsql stable security definer set search_path = ''
as $$
declare
  readers public.paper_audience := private.readers_of_paper(p);
  s public.sessions;
begin
  if private.knows_paper(p) then
    return true;
  elsif readers in ('organisers', 'group') then
    return false;
  end if;
  select * into s from public.sessions as sessions where sessions.id = p.session_id;
  return s.state <> 'draft' and (readers = 'public' or (private.rights_in_session(s)).is_registered
    or (select auth.uid()) is not null and (
      (select auth.uid()) in (select private.present_people(s.id))
      or s.id in (select private.officered_session_ids('chair', 'secretary', 'booker'))));
end
$$;
comment on function private.may_read_paper(public.papers) is
  'The one rule for papers, their texts and files: published ones by their audience, all of it by who knows the paper.';

create function private.may_read_paper_version(p public.papers, number integer) returns boolean
language sql stable security definer set search_path = ''
as $$
  select private.may_read_paper(p) and (may_read_paper_version.number <= p.published_number or private.knows_paper(p))
$$;
comment on function private.may_read_paper_version(public.papers, integer) is 'A version that was not published yet is for who knows the paper.';

create function private.readable_paper_ids() returns setof bigint
language sql stable security definer set search_path = ''
as $$ select p.id from public.papers as p where private.may_read_paper(p) $$;
comment on function private.readable_paper_ids() is 'Papers that who asks may read, for rules of rows.';

create function private.is_version_readable(paper bigint, number integer) returns boolean
language sql stable security definer set search_path = ''
as $$ select exists (select from public.papers as p where p.id = paper and private.may_read_paper_version(p, is_version_readable.number)) $$;
grant execute on function private.readable_paper_ids(), private.is_version_readable(bigint, integer) to anon, authenticated;

create function private.paper_line(p public.papers, number integer) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select jsonb_build_object('id', p.id, 'title', p.title, 'language', p.language, 'role', p.role,
    'isAuthoritative', p.is_authoritative, 'audience', p.audience, 'version', paper_line.number,
    'hasFile', exists (select from public.paper_versions as v
      where v.paper_id = p.id and v.number = paper_line.number and v.attachment_id is not null))
$$;
comment on function private.paper_line(public.papers, integer) is 'A paper as agendas list it; version 0 for one that follows.';

create function private.newest_paper_version(paper bigint) returns smallint
language sql stable security definer set search_path = ''
as $$ select coalesce(max(v.number), 0)::smallint from public.paper_versions as v where v.paper_id = paper $$;

create function private.papers_of_item(item bigint) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select coalesce(jsonb_agg(private.paper_line(p, private.newest_paper_version(p.id)) order by p.is_authoritative desc, p.created_at, p.id), '[]')
  from public.papers as p
  where p.item_id = item and p.state <> 'withdrawn' and p.audience in ('participants', 'public')
$$;
comment on function private.papers_of_item(bigint) is 'The papers that an agenda is published with: those for participants and for everybody, each with its newest version.';

create trigger papers_keep_updated_at before update on public.papers
  for each row execute function private.keep_updated_at();
create trigger papers_audit after insert or update or delete on public.papers
  for each row execute function private.audit('id', 'title', 'summary', 'once');
create trigger paper_versions_audit after insert or delete on public.paper_versions
  for each row execute function private.audit('paper_id');
create trigger papers_announce after insert or update or delete on public.papers
  for each statement execute function private.announce_change('sessions');
create trigger paper_versions_announce after insert or delete on public.paper_versions
  for each statement execute function private.announce_change('sessions');

alter table public.papers enable row level security;
alter table public.paper_versions enable row level security;
create policy "papers are read by their audience once published, before by who knows them" on public.papers
  for select to anon, authenticated using (id in (select private.readable_paper_ids()));
create policy "versions are read with their paper once published" on public.paper_versions
  for select to anon, authenticated using (private.is_version_readable(paper_id, number));
-- Who brought it is for those who prepare; functions tell them.
grant select (id, item_id, session_id, group_id, document_id, title, language, role, is_authoritative, summary, audience, state,
  published_audience, published_number, published_at, created_at, updated_at) on public.papers to anon, authenticated;
grant select (paper_id, number, document_id, document_version, attachment_id, added_at) on public.paper_versions to anon, authenticated;
