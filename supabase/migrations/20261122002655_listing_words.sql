-- The words by which a listing is found: its own, and those of its tags in every language, so that دراجة
-- meets "fiets". A tag counts as meant when it was chosen or when a word of the title is one of its words.

create table private.tag_words (
  tag_id smallint not null references public.listing_tags (id) on delete cascade,
  word text not null,
  primary key (word, tag_id)
);
comment on table private.tag_words is 'The folded words of each tag, from its labels and synonyms, kept by trigger: one look-up for each word of a text.';
create index tag_words_tag_id on private.tag_words (tag_id);

create function private.keep_tag_words() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  delete from private.tag_words as w where w.tag_id = new.id;
  insert into private.tag_words (tag_id, word)
  select distinct new.id, words.word
  from (
    select value from jsonb_each_text(new.labels) union all select unnest(new.synonyms)
  ) as said (value)
  cross join lateral unnest(string_to_array(private.fold_words(said.value), ' ')) as words (word)
  -- Small words of the labels' own languages say nothing.
  where char_length(words.word) > 2 and words.word <> all ('{and,the,for,van,voor,een,het,met,naar,les,des,pour,une,avec,out,ile}');
  return null;
end
$$;
create trigger listing_tags_keep_words after insert or update of labels, synonyms on public.listing_tags
  for each row execute function private.keep_tag_words();

create function private.tags_in(raw text) returns setof smallint
language sql stable security definer set search_path = ''
as $$
  select distinct w.tag_id from private.tag_words as w
  where w.word = any (string_to_array(private.fold_words(left(raw, 500)), ' '))
$$;
comment on function private.tags_in(text) is 'Tags of which a text uses a word, in whatever language.';

create function private.words_of_listing(title text, body text, chosen smallint[]) returns text
language sql stable security definer set search_path = ''
as $$
  select concat_ws(' ', private.fold_words(concat_ws(' ', title, body)), (
    select string_agg(distinct w.word, ' ') from private.tag_words as w
    where w.tag_id = any (chosen) or w.tag_id in (select private.tags_in(words_of_listing.title))))
$$;
comment on function private.words_of_listing(text, text, smallint[]) is 'What is searched of a listing: folded, with the words of its tags in every language.';

create function private.keep_listing_words() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  new.searchable := private.words_of_listing(new.title, new.body,
    case when tg_op = 'UPDATE' then array(select t.tag_id from public.tags_of_listings as t where t.listing_id = new.id) end);
  return new;
end
$$;
create trigger listings_keep_words before insert or update of title, body on public.listings
  for each row execute function private.keep_listing_words();

create function private.keep_words_of_tagged() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  -- All tags of a listing come in one statement: its words are written once.
  update public.listings as l
  set searchable = private.words_of_listing(l.title, l.body, array(select t.tag_id from public.tags_of_listings as t where t.listing_id = l.id))
  where l.id in (select changed.listing_id from changed);
  return null;
end
$$;
create trigger tags_of_listings_keep_words_in after insert on public.tags_of_listings
  referencing new table as changed for each statement execute function private.keep_words_of_tagged();
create trigger tags_of_listings_keep_words_out after delete on public.tags_of_listings
  referencing old table as changed for each statement execute function private.keep_words_of_tagged();

create function private.suggest_listing_categories(said text, kind public.listing_kind) returns jsonb
language sql stable security definer set search_path = ''
as $$
  with mine as (
    select string_to_array(private.fold_words(left(said, 500)), ' ') as words, private.fold_words(left(said, 500)) as folded
  ), hits as (
    -- Whole words count most; a near one ("دراجات", "kinderfietsje") counts when the word is long enough to mean something.
    select t.category_id, t.slug, max(case when w.word = any (mine.words) then 1.0 else extensions.word_similarity(w.word, mine.folded) end) as weight
    from mine, private.tag_words as w
    join public.listing_tags as t on t.id = w.tag_id
    where w.word = any (mine.words) or char_length(w.word) >= 4 and extensions.word_similarity(w.word, mine.folded) >= 0.65
    group by t.category_id, t.slug
  ), own as (
    select c.id, 1.0 as weight
    from mine, public.listing_categories as c
    where exists (
      select from jsonb_each_text(c.labels) as label
      cross join lateral unnest(string_to_array(private.fold_words(label.value), ' ')) as word
      where char_length(word) > 3 and word = any (mine.words))
  )
  select jsonb_build_object(
    'categories', coalesce((
      select jsonb_agg(c.slug order by found.weight desc, c.position)
      from (select by_id.id, sum(by_id.weight) as weight
        from (select h.category_id, h.weight from hits as h union all select o.id, o.weight from own as o) as by_id (id, weight)
        where by_id.id is not null group by by_id.id order by 2 desc limit 3) as found
      join public.listing_categories as c on c.id = found.id
      where not (c.by_organisation_only and suggest_listing_categories.kind = 'need'
        and not exists (select private.my_organisation_ids()))), '[]'),
    'tags', coalesce((select jsonb_agg(h.slug order by h.weight desc, h.slug) from hits as h), '[]'))
$$;
comment on function private.suggest_listing_categories(text, public.listing_kind) is
  'Which categories and tags somebody''s own words hint at, in whatever language: shown first, decided by nobody but who posts.';
