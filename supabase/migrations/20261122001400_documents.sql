-- Working documents of a group: a text with versions that never change, remarks on its passages, and the
-- way from a draft to a paper that was adopted.

create type public.document_state as enum ('draft', 'shared', 'submitted', 'adopted');

create table public.documents (
  id bigint generated always as identity primary key,
  group_id smallint not null references public.working_groups (id) on delete cascade,
  title text not null check (char_length(title) between 1 and 200),
  language public.language_code not null,
  audience public.audience not null,
  state public.document_state not null default 'draft',
  author_id uuid references public.people (id) on delete set null,
  version integer not null default 1 check (version > 0),
  pinned_version integer,
  once uuid,
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  check ((pinned_version is not null) = (state in ('submitted', 'adopted'))),
  -- A paper is frozen: what was pinned is also the newest.
  check (pinned_version = version)
);
comment on table public.documents is 'A text that a group writes together, from draft to adopted paper.';
comment on column public.documents.audience is 'Who reads it once it is shared; a draft is read by its author and editors alone.';
comment on column public.documents.version is 'Number of the newest version.';
comment on column public.documents.pinned_version is 'The version that was submitted as paper.';
comment on column public.documents.once is 'Names the sending of a form: sent twice, it begins one document.';
create index documents_of_group on public.documents (group_id, changed_at desc, id);
create index documents_author_id on public.documents (author_id);
create unique index documents_once on public.documents (author_id, once) where once is not null;

create table public.document_versions (
  document_id bigint not null references public.documents (id) on delete cascade,
  number integer not null check (number > 0),
  base integer check (base < number),
  restored_from integer check (restored_from < number),
  document jsonb not null,
  plain text not null,
  summary text check (char_length(summary) <= 500),
  written_by uuid references public.people (id) on delete set null,
  organisation_id uuid references public.organisations (id) on delete set null,
  once uuid,
  written_at timestamptz not null default now(),
  primary key (document_id, number)
);
comment on table public.document_versions is 'Each text that a document has had; none is ever changed.';
comment on column public.document_versions.base is 'Number of the version that the writer began with.';
comment on column public.document_versions.restored_from is 'An earlier version whose text this one brought back.';
comment on column public.document_versions.organisation_id is 'For whom the writer spoke then.';
create index document_versions_written_by on public.document_versions (written_by);
create index document_versions_organisation_id on public.document_versions (organisation_id);
create unique index document_versions_once on public.document_versions (document_id, written_by, once) where once is not null;

create table public.document_editors (
  document_id bigint not null references public.documents (id) on delete cascade,
  person_id uuid not null references public.people (id) on delete cascade,
  added_at timestamptz not null default now(),
  primary key (document_id, person_id)
);
comment on table public.document_editors is 'Members whom the author lets read and write a draft.';
create index document_editors_person_id on public.document_editors (person_id);

create table public.document_comments (
  id bigint generated always as identity primary key,
  document_id bigint not null references public.documents (id) on delete cascade,
  answers bigint references public.document_comments (id) on delete cascade,
  version integer,
  block integer check (block >= 0),
  quotation text check (char_length(quotation) between 1 and 500),
  before text not null default '' check (char_length(before) <= 60),
  after text not null default '' check (char_length(after) <= 60),
  body text check (char_length(body) between 1 and 2000),
  author_id uuid references public.people (id) on delete set null,
  resolved_at timestamptz,
  resolved_by uuid references public.people (id) on delete set null,
  once uuid,
  written_at timestamptz not null default now(),
  foreign key (document_id, version) references public.document_versions (document_id, number),
  -- A remark stands on a passage, an answer on a remark.
  check ((answers is null) = (version is not null and block is not null and quotation is not null)),
  check (answers is null or resolved_at is null)
);
comment on table public.document_comments is 'Remarks of members on a passage of a version, and answers to them.';
comment on column public.document_comments.block is 'Place of the block in that version, from 0.';
comment on column public.document_comments.before is 'The words right before the quotation in its block, to find it again in a later version.';
comment on column public.document_comments.body is 'Null when its author took it back and somebody had answered.';
create index document_comments_of_document on public.document_comments (document_id, version);
create index document_comments_answers on public.document_comments (answers);
create index document_comments_author_id on public.document_comments (author_id);
create index document_comments_resolved_by on public.document_comments (resolved_by);
create unique index document_comments_once on public.document_comments (document_id, author_id, once) where once is not null;
