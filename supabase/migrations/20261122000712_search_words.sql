-- Words of the texts as bitmaps: for each word one row per 1,024 ordinals says who has it. A search for
-- a word that everybody uses then reads a hundred rows, not a hundred thousand texts.

create table private.word_bits (
  word text collate "C" not null check (char_length(word) <= 40),
  in_name boolean not null,
  block integer not null,
  bits bit(1024) not null,
  primary key (word, in_name, block)
)
with (fillfactor = 80);
comment on table private.word_bits is 'Bit n of block b: the initiative with ordinal 1024 b + n has this word, in a name or elsewhere; written by triggers only.';

create function private.words_of(vector tsvector, name_vector tsvector) returns table (word text, in_name boolean)
language sql immutable set search_path = ''
as $$
  -- A word of a name that also stands in the text is kept once, as one of the name.
  select distinct on (left(lexeme, 40)) left(lexeme, 40), name is not null
  from unnest(tsvector_to_array(vector)) as lexeme
  left join unnest(tsvector_to_array(name_vector)) as name on name = lexeme
  order by left(lexeme, 40), name is null
$$;
comment on function private.words_of(tsvector, tsvector) is 'The words of one text, and which of them stand in a name.';

create type private.word_mark as (ordinal integer, word text, in_name boolean);
comment on type private.word_mark is 'That an initiative has a word, in a name or elsewhere.';

create function private.set_word_bits(marks private.word_mark[]) returns void
language sql set search_path = ''
as $$
  insert into private.word_bits as b (word, in_name, block, bits)
  select word, in_name, ordinal >> 10, bit_or(set_bit(0::bit(1024), ordinal & 1023, 1))
  from unnest(marks)
  group by 1, 2, 3
  order by 1, 2, 3
  on conflict (word, in_name, block) do update set bits = b.bits | excluded.bits
$$;
comment on function private.set_word_bits(private.word_mark[]) is 'Notes that these ordinals have these words.';

create function private.clear_word_bits(marks private.word_mark[]) returns void
language sql set search_path = ''
as $$
  update private.word_bits as b set bits = b.bits & ~m.bits
  from (
    select word, in_name, ordinal >> 10 as block, bit_or(set_bit(0::bit(1024), ordinal & 1023, 1)) as bits
    from unnest(marks) group by 1, 2, 3
  ) as m
  where (b.word, b.in_name, b.block) = (m.word, m.in_name, m.block);
  delete from private.word_bits as b using unnest(marks) as m
  where (b.word, b.in_name, b.block) = (m.word, m.in_name, m.ordinal >> 10) and bit_count(b.bits) = 0;
  -- A word goes with the last public text that has it: typing must not bring back what was withdrawn.
  delete from private.search_words as w using (select distinct word from unnest(marks)) as m
  where w.word = m.word and not exists (select from private.word_bits as b where b.word = m.word);
$$;
comment on function private.clear_word_bits(private.word_mark[]) is 'Notes that these ordinals no longer have these words.';

create function private.refresh_word_bits() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
  lost private.word_mark[];
  won private.word_mark[];
begin
  -- Bitmaps are shared by all initiatives: one writer at a time, until its transaction ends.
  perform pg_advisory_xact_lock(hashtext('private.facet_bits'));
  if tg_op = 'INSERT' then
    select array_agg((r.ordinal, w.word, w.in_name)::private.word_mark) into won
    from new_rows as r, private.words_of(r.words, r.name_words) as w;
  elsif tg_op = 'DELETE' then
    select array_agg((r.ordinal, w.word, w.in_name)::private.word_mark) into lost
    from old_rows as r, private.words_of(r.words, r.name_words) as w;
  else
    with sides as (
      select true as is_old, r.ordinal, w.* from old_rows as r, private.words_of(r.words, r.name_words) as w
      union all
      select false, r.ordinal, w.* from new_rows as r, private.words_of(r.words, r.name_words) as w
    ), changed as (
      select (ordinal, word, in_name)::private.word_mark as mark, bool_or(is_old) as is_old
      from sides group by ordinal, word, in_name having count(*) = 1
    )
    select array_agg(mark) filter (where is_old), array_agg(mark) filter (where not is_old) into lost, won from changed;
  end if;
  if lost is not null then
    perform private.clear_word_bits(lost);
  end if;
  if won is not null then
    perform private.set_word_bits(won);
  end if;
  return null;
end
$$;
comment on function private.refresh_word_bits() is 'Brings the words of the texts that a statement touched up to date.';

create trigger search_texts_words_insert after insert on private.search_texts
  referencing new table as new_rows for each statement execute function private.refresh_word_bits();
create trigger search_texts_words_update after update on private.search_texts
  referencing old table as old_rows new table as new_rows for each statement execute function private.refresh_word_bits();
create trigger search_texts_words_delete after delete on private.search_texts
  referencing old table as old_rows for each statement execute function private.refresh_word_bits();
