-- What the mapping asks beyond a nomination: how often, who comes, with what means and volunteers. Nothing of it
-- is needed. Answers of an earlier study stand in the same table, under a label instead of a nomination.

create type public.meeting_frequency as enum ('daily', 'weekly', 'fortnightly', 'monthly', 'seldom');
create type public.age_band as enum ('under_18', 'from_18_to_25', 'from_26_to_65', 'over_65');
create type public.organisation_form as enum ('informal', 'association', 'organisation', 'city', 'school', 'company', 'another');
create type public.funding_source as enum ('private', 'grassroots', 'another');

create table public.questionnaire_answers (
  id uuid primary key default gen_random_uuid(),
  nomination_id uuid unique references public.nominations (id) on delete cascade,
  study_label text unique check (char_length(study_label) between 1 and 60),
  scope public.geographic_scope,
  meeting_frequency public.meeting_frequency,
  main_age_band public.age_band,
  mostly_settled public.nomination_answer,
  participants integer check (participants between 0 and 1000000),
  form public.organisation_form,
  budget_band public.budget_band,
  main_funding public.funding_source,
  volunteers integer check (volunteers between 0 and 100000),
  volunteers_selected public.nomination_answer,
  volunteers_trained public.nomination_answer,
  volunteers_supervised public.nomination_answer,
  story text check (char_length(story) <= 4000),
  check (num_nonnulls(nomination_id, study_label) = 1),
  -- Of a nomination the scope stands with its place.
  check (nomination_id is null or scope is null),
  -- How volunteers are chosen is asked where there are some.
  check (coalesce(volunteers, 0) > 0 or num_nonnulls(volunteers_selected, volunteers_trained, volunteers_supervised) = 0)
);
comment on table public.questionnaire_answers is
  'Answers to the optional questions of the mapping, of a nomination or of a study; counted by initiative, never by person.';
comment on column public.questionnaire_answers.study_label is 'Of an answer that came with a study: what it is called there.';
comment on column public.questionnaire_answers.mostly_settled is 'Whether most who come have been in the country for more than six months.';

alter table public.questionnaire_answers enable row level security;
create policy "moderators, coordinators and administrators read answers" on public.questionnaire_answers
  for select to authenticated
  using ((select private.has_role('moderator', 'coordinator', 'administrator')));
grant select on public.questionnaire_answers to authenticated;

create function private.typed_number(given jsonb, key text, most integer) returns integer
language plpgsql immutable set search_path = ''
as $$
declare
  typed text := private.trimmed(given, key, 20);
begin
  if typed is null then
    return null;
  end if;
  if typed !~ '^\d{1,7}$' or typed::integer > most then
    raise sqlstate 'PT400' using message = format('%s:errorNumber', key);
  end if;
  return typed::integer;
end
$$;
comment on function private.typed_number(jsonb, text, integer) is 'A whole number from 0 up to a limit; null when nothing was typed, PT400 for anything else.';

create function private.save_questionnaire_step(target uuid, step text, given jsonb) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  people integer;
begin
  insert into public.questionnaire_answers (nomination_id) values (target) on conflict (nomination_id) do nothing;
  case step
    when 'rhythm' then
      update public.questionnaire_answers set meeting_frequency = (given ->> 'meetingFrequency')::public.meeting_frequency
      where nomination_id = target;
    when 'participants' then
      update public.questionnaire_answers set main_age_band = (given ->> 'mainAgeBand')::public.age_band,
        mostly_settled = (given ->> 'mostlySettled')::public.nomination_answer,
        participants = private.typed_number(given, 'participants', 1000000)
      where nomination_id = target;
    when 'means' then
      update public.questionnaire_answers set form = (given ->> 'form')::public.organisation_form,
        budget_band = (given ->> 'budgetBand')::public.budget_band, main_funding = (given ->> 'mainFunding')::public.funding_source
      where nomination_id = target;
    when 'volunteers' then
      people := private.typed_number(given, 'volunteers', 100000);
      update public.questionnaire_answers set volunteers = people,
        volunteers_selected = case when people > 0 then (given ->> 'volunteersSelected')::public.nomination_answer end,
        volunteers_trained = case when people > 0 then (given ->> 'volunteersTrained')::public.nomination_answer end,
        volunteers_supervised = case when people > 0 then (given ->> 'volunteersSupervised')::public.nomination_answer end
      where nomination_id = target;
    when 'story' then
      update public.questionnaire_answers set story = private.trimmed(given, 'story', 4000) where nomination_id = target;
  end case;
end
$$;
comment on function private.save_questionnaire_step(uuid, text, jsonb) is 'Keeps the answers of one optional step; who calls holds the nomination. PT400 by field.';

create function private.questionnaire_of(target uuid) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
begin
  return coalesce((
    select jsonb_build_object('meetingFrequency', q.meeting_frequency, 'mainAgeBand', q.main_age_band, 'mostlySettled', q.mostly_settled,
      'participants', q.participants, 'form', q.form, 'budgetBand', q.budget_band, 'mainFunding', q.main_funding,
      'volunteers', q.volunteers, 'volunteersSelected', q.volunteers_selected, 'volunteersTrained', q.volunteers_trained,
      'volunteersSupervised', q.volunteers_supervised, 'story', q.story)
    from public.questionnaire_answers as q where q.nomination_id = target), '{}');
end
$$;
comment on function private.questionnaire_of(uuid) is 'The optional answers of a nomination; empty when none was given. Who calls has checked that it may be read.';

create function private.carry_questionnaire(n public.nominations, target uuid) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  q public.questionnaire_answers;
begin
  select * into q from public.questionnaire_answers as answers where answers.nomination_id = n.id;
  if q.id is null then
    return;
  end if;
  update public.initiatives set budget_band = q.budget_band where id = target and q.budget_band is not null;
  insert into public.initiative_figures (initiative_id, key, labels, low, qualifier, role, position)
  select target, f.key, f.labels, f.number, 'about', f.role::public.figure_role, f.position
  from (values
    ('participants', '{"nl":"Mensen die meedoen","en":"People who take part","fr":"Personnes qui participent","ar":"المشاركون"}'::jsonb,
      q.participants, 'reported', 0),
    ('volunteers', '{"nl":"Vrijwilligers","en":"Volunteers","fr":"Bénévoles","ar":"المتطوعون"}', q.volunteers, 'input', 1)
  ) as f (key, labels, number, role, position)
  where f.number > 0;
  insert into public.initiative_schedules (initiative_id, kind, frequency)
  select target, 'meeting', q.meeting_frequency::text::public.schedule_frequency
  where q.meeting_frequency in ('weekly', 'fortnightly', 'monthly');
  if q.story is not null then
    insert into public.initiative_texts (initiative_id, section, language, body, state)
    values (target, 'background', n.text_language, q.story, 'source');
  end if;
end
$$;
comment on function private.carry_questionnaire(public.nominations, uuid) is
  'An accepted nomination brings into the record what was answered: means, figures, how often, the story. Who comes stays in the answers.';

create function private.questionnaire_shares() returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
begin
  return (
    with told as (
      select question.key, question.position, coalesce(question.value, 'unstated') as value
      from public.questionnaire_answers as q
      cross join lateral (values
        ('scope', 1, q.scope::text), ('budget', 2, q.budget_band::text), ('funding', 3, q.main_funding::text),
        ('age', 4, q.main_age_band::text), ('settled', 5, q.mostly_settled::text), ('meetings', 6, q.meeting_frequency::text)
      ) as question (key, position, value)
      where q.study_label is not null
    ), counted as (
      select key, position, value, count(*) as number, sum(count(*)) over (partition by key) as all_of_them
      from told group by 1, 2, 3
    )
    select coalesce(jsonb_agg(q.share order by q.position), '[]') from (
      select position, jsonb_build_object('question', key, 'unit', 'initiatives', 'n', max(all_of_them),
        'values', jsonb_agg(jsonb_build_object('value', value, 'count', number, 'percent', round(100.0 * number / all_of_them, 1))
          order by number desc, value)) as share
      from counted group by key, position
    ) as q);
end
$$;
comment on function private.questionnaire_shares() is
  'How the initiatives of the study answered each question: counts and shares of all n, those who said nothing among them.';

create function public.get_questionnaire_shares() returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.questionnaire_shares() $$;
comment on function public.get_questionnaire_shares() is
  'Shares of the answers of the study by question, with n and the unit counted, which is the initiative.';
grant execute on function private.questionnaire_shares(), public.get_questionnaire_shares() to anon, authenticated;
