-- The mapping as data: how the initiatives of the study answered, and where the answers come from.

alter table public.questionnaire_answers
  add column source_id smallint references public.sources (id) on delete set null,
  add check (source_id is null or study_label is not null);
comment on column public.questionnaire_answers.source_id is 'Of an answer that came with a study: where the study was published.';
create index questionnaire_answers_source_id on public.questionnaire_answers (source_id);

create function private.mapping_report(language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
begin
  return jsonb_build_object('questions', private.questionnaire_shares(), 'sources', (
    select coalesce(jsonb_agg(jsonb_build_object('key', s.key, 'title', private.pick_with_language(s.titles, mapping_report.language),
      'publisher', s.publisher, 'year', s.year, 'url', s.url) order by s.id), '[]')
    from public.sources as s where s.id in (select q.source_id from public.questionnaire_answers as q)));
end
$$;
comment on function private.mapping_report(text) is 'Counts and shares of the study by question, and the documents that it was published in; no single answer.';

create function public.get_mapping_report(language text) returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.mapping_report(language) $$;
comment on function public.get_mapping_report(text) is
  'How the initiatives of the study answered each question (n, counts, shares), with its sources; for everybody.';
grant execute on function private.mapping_report(text), public.get_mapping_report(text) to anon, authenticated;
