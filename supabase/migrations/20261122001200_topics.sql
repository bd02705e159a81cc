-- Discussions in a group: topics, their numbered posts, and how far everybody has read.
--
-- A number is never given twice in a topic, so that a link stays true: a post that moved leaves a gap and
-- a note of where it went. Numbers that readers do not see stand in one multirange on the topic; what is
-- unread then is a difference of ranges, and costs the same for 50 posts as for 5,000.

create type public.topic_state as enum ('open', 'closed', 'merged', 'held');
create type public.post_state as enum ('visible', 'held', 'hidden', 'removed');
create type public.reaction_kind as enum ('thanks', 'agree', 'question', 'idea');

create table public.topics (
  id bigint generated always as identity primary key,
  group_id smallint not null references public.working_groups (id) on delete cascade,
  title text not null check (char_length(title) between 1 and 200),
  language public.language_code not null,
  audience public.audience not null,
  state public.topic_state not null default 'open',
  closed_reason text check (char_length(closed_reason) <= 2000),
  is_pinned boolean not null default false,
  merged_into bigint references public.topics (id) on delete set null,
  author_id uuid references public.people (id) on delete set null,
  last_number integer not null default 0,
  post_count integer not null default 0,
  gone int4multirange not null default '{}',
  last_visible integer not null generated always as (
    coalesce(upper(int4multirange(int4range(1, last_number + 1)) - gone) - 1, 0)) stored,
  last_posted_at timestamptz not null default now(),
  slow_minutes smallint not null default 0 check (slow_minutes between 0 and 1440),
  once uuid,
  words tsvector not null generated always as (to_tsvector('pg_catalog.simple', private.fold(title))) stored,
  created_at timestamptz not null default now()
);
comment on table public.topics is 'A discussion in a group.';
comment on column public.topics.last_number is 'Number of the newest post, held or removed ones too; numbers are never given twice.';
comment on column public.topics.post_count is 'Posts that readers see.';
comment on column public.topics.gone is 'Numbers up to the last that readers do not see: held, hidden, removed, moved away.';
comment on column public.topics.last_visible is 'Number of the newest post that readers see; what others wrote meanwhile is news beyond it.';
comment on column public.topics.slow_minutes is 'One person waits this long between two posts; 0 is no wait.';
comment on column public.topics.once is 'Names the sending of a form: sent twice, it opens one topic.';
create index topics_of_group on public.topics (group_id, is_pinned desc, last_posted_at desc, id);
create index topics_author_id on public.topics (author_id);
create index topics_merged_into on public.topics (merged_into);
create unique index topics_once on public.topics (author_id, once) where once is not null;
create index topics_words on public.topics using gin (words);

create table public.posts (
  id bigint generated always as identity primary key,
  topic_id bigint not null references public.topics (id) on delete cascade,
  number integer not null check (number > 0),
  answers integer,
  author_id uuid references public.people (id) on delete set null,
  organisation_id uuid references public.organisations (id) on delete set null,
  language public.language_code not null,
  document jsonb,
  plain text not null default '',
  state public.post_state not null default 'visible',
  revision integer not null default 1,
  once uuid,
  words tsvector not null generated always as (to_tsvector('pg_catalog.simple', private.fold(plain))) stored,
  created_at timestamptz not null default now(),
  edited_at timestamptz,
  unique (topic_id, number)
);
comment on table public.posts is 'What people wrote in a topic, numbered; a removed post keeps its number and loses its text.';
comment on column public.posts.answers is 'Number of the post in this topic that it answers.';
comment on column public.posts.organisation_id is 'For whom the author spoke then.';
comment on column public.posts.document is 'The text as the editor keeps it; null when removed.';
comment on column public.posts.plain is 'The words alone, for search, mails and previews.';
comment on column public.posts.once is 'Names the sending of a form: sent twice, it makes one post.';
create index posts_author_id on public.posts (author_id, topic_id, created_at desc);
create index posts_organisation_id on public.posts (organisation_id);
create unique index posts_once on public.posts (topic_id, author_id, once) where once is not null;
-- Without a list of pending entries every post takes the same time; with one, some wait for its clearing.
create index posts_words on public.posts using gin (words) with (fastupdate = off);

create table public.topic_readers (
  topic_id bigint not null references public.topics (id) on delete cascade,
  person_id uuid not null references public.people (id) on delete cascade,
  read_ranges int4multirange not null default '{}',
  visited_at timestamptz not null default now(),
  primary key (topic_id, person_id)
);
comment on table public.topic_readers is 'Which posts of a topic somebody has read, by number.';
create index topic_readers_person_id on public.topic_readers (person_id);

create table public.post_reactions (
  post_id bigint not null references public.posts (id) on delete cascade,
  kind public.reaction_kind not null,
  person_id uuid not null references public.people (id) on delete cascade,
  reacted_at timestamptz not null default now(),
  primary key (post_id, kind, person_id)
);
comment on table public.post_reactions is 'Short answers to a post without a post of their own.';
create index post_reactions_person_id on public.post_reactions (person_id);

create table public.post_drafts (
  person_id uuid not null references public.people (id) on delete cascade,
  place text not null check (place ~ '^(topic:\d{1,18}|(post|document):\d{1,18}:\d{1,9}|(group|documents):[a-z0-9-]{1,120})$'),
  title text check (char_length(title) <= 200),
  language public.language_code,
  document jsonb,
  markdown text check (char_length(markdown) <= 200000),
  updated_at timestamptz not null default now(),
  primary key (person_id, place)
);
comment on table public.post_drafts is 'What somebody is still writing: a reply, a change of a post, a new topic, a document; seen by nobody else.';
comment on column public.post_drafts.place is 'Where it will stand: topic:<id>, post:<topic>:<number>, document:<id>:<base>, group:<slug> or documents:<slug>.';

create table private.post_revisions (
  post_id bigint not null references public.posts (id) on delete cascade,
  revision integer not null,
  language public.language_code not null,
  document jsonb not null,
  reason text check (char_length(reason) <= 500),
  written_by uuid references public.people (id) on delete set null,
  written_at timestamptz not null,
  primary key (post_id, revision)
);
comment on table private.post_revisions is 'Each text that an edited post has had, the present one too.';
create index post_revisions_written_by on private.post_revisions (written_by);

create table private.post_moves (
  topic_id bigint not null references public.topics (id) on delete cascade,
  number integer not null,
  post_id bigint not null references public.posts (id) on delete cascade,
  primary key (topic_id, number)
);
comment on table private.post_moves is 'Where a post stood before; old links lead to where it is now.';
create index post_moves_post_id on private.post_moves (post_id);

create table private.post_hidings (
  post_id bigint primary key references public.posts (id) on delete cascade,
  reason text not null check (char_length(reason) between 1 and 2000),
  hidden_by uuid references public.people (id) on delete set null,
  hidden_at timestamptz not null default now()
);
comment on table private.post_hidings is 'Why a post is hidden now; the trail keeps what was before.';
create index post_hidings_hidden_by on private.post_hidings (hidden_by);
