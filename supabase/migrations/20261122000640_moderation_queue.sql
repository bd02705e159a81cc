-- Moderators: the queue, reading one nomination, asking who sent it.

create function public.list_nominations(shown text, page integer, language text) returns jsonb
language plpgsql stable security invoker set search_path = ''
as $$
declare
  states public.nomination_state[] := case shown
    when 'decided' then array['accepted', 'merged', 'declined', 'withdrawn']::public.nomination_state[]
    when 'asked' then array['question_asked']::public.nomination_state[]
    else array['submitted', 'in_review', 'question_asked']::public.nomination_state[] end;
begin
  if not private.has_role('moderator', 'coordinator', 'administrator') then
    raise sqlstate '42501' using message = 'only moderators see nominations';
  end if;
  return jsonb_build_object(
    'counts', (select jsonb_build_object(
        'open', count(*) filter (where n.state in ('submitted', 'in_review', 'question_asked')),
        'asked', count(*) filter (where n.state = 'question_asked'),
        'mine', count(*) filter (where n.state in ('submitted', 'in_review', 'question_asked') and n.reviewer_id = (select auth.uid())),
        'decided', count(*) filter (where n.state in ('accepted', 'merged', 'declined', 'withdrawn') and n.submitted_at is not null))
      from public.nominations as n),
    'rows', (select coalesce(jsonb_agg(to_jsonb(r)), '[]') from (
      select n.id, n.name, n.text_language as "textLanguage", n.state,
        coalesce(private.pick(p.names, list_nominations.language), n.area_text) as place,
        n.no_fixed_place as "noFixedPlace", n.submitted_at as "submittedAt", n.decided_at as "decidedAt",
        n.reviewer_id = (select auth.uid()) as "isMine", n.reviewer_id is not null as "isTaken",
        n.first_accepted_by is not null and n.decided_at is null as "needsSecond"
      from public.nominations as n left join public.places as p on p.id = n.place_id
      where n.state = any (states) and n.submitted_at is not null
        and (shown is distinct from 'mine' or n.reviewer_id = (select auth.uid()))
      -- Whoever waits longest comes first; of what is decided, the latest.
      order by case when shown = 'decided' then -extract(epoch from n.decided_at) else extract(epoch from n.submitted_at) end, n.id
      limit 30 offset 30 * (greatest(least(page, 10000), 1) - 1)) as r));
end
$$;
comment on function public.list_nominations(text, integer, text) is
  'The queue (open, mine, asked, decided), 30 a page, with counts; for moderators, coordinators, administrators.';

create function private.get_nomination_for_review(wanted uuid, language_wanted text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  n public.nominations;
  all_names text[];
  decides boolean := private.has_role('moderator', 'administrator');
begin
  if not private.has_role('moderator', 'coordinator', 'administrator') then
    raise sqlstate '42501' using message = 'only moderators see nominations';
  end if;
  select * into n from public.nominations where id = wanted and submitted_at is not null;
  if n.id is null then
    raise sqlstate 'PT404' using message = 'no such nomination';
  end if;
  all_names := array[n.name] || string_to_array(n.other_names, ',');
  return private.nomination_fields(n, language_wanted) || jsonb_build_object(
    'id', n.id, 'placeId', n.place_id, 'internalNote', n.internal_note, 'proposedEdits', n.proposed_edits,
    'isMine', n.reviewer_id = (select auth.uid()), 'isTaken', n.reviewer_id is not null,
    'reviewer', (select nullif(p.display_name, '') from public.people as p where p.id = n.reviewer_id),
    'fourEyes', (select s.four_eyes from public.site_settings as s),
    'acceptedByMe', n.first_accepted_by = (select auth.uid()), 'needsSecond', n.first_accepted_by is not null,
    'mayDecide', decides,
    -- Coordinators read along; how to reach people is not theirs.
    'contact', case when decides then (select jsonb_build_object(
        'channel', c.channel, 'contact', c.contact, 'address', c.address)
      from public.nomination_contacts as c where c.nomination_id = n.id) end,
    'candidates', case when n.decided_at is null then coalesce((select jsonb_agg(jsonb_build_object(
        'id', f.initiative_id, 'slug', f.slug, 'name', f.name, 'language', f.name_language, 'place', f.place_name,
        'isPublished', f.is_published, 'strength', f.strength, 'signals', to_jsonb(f.signals),
        'similarity', round(f.similarity::numeric, 2),
        'summary', (select t.body from public.initiative_texts as t where t.initiative_id = f.initiative_id
          and t.section = 'summary' order by t.language = language_wanted desc, t.state = 'source' desc limit 1)))
      from private.find_duplicates(all_names, n.place_id, n.website,
        (select c.contact from public.nomination_contacts as c where c.nomination_id = n.id),
        language_wanted, n.id, true) as f), '[]') else '[]' end,
    'otherNominations', case when n.decided_at is null then coalesce((select jsonb_agg(jsonb_build_object('id', o.id, 'name', o.name))
      from private.open_nominations_like(all_names, n.place_id, n.website, n.id) as o), '[]') else '[]' end);
end
$$;

create function private.take_nomination(wanted uuid) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  n public.nominations;
begin
  perform private.require_nomination_moderator();
  n := private.lock_nomination(wanted);
  perform private.move_nomination(n, 'taken', 'in_review');
  update public.nominations set state = 'in_review', reviewer_id = (select auth.uid()) where id = n.id;
end
$$;

create function private.ask_nominator(wanted uuid, asked text) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  n public.nominations;
  typed text := private.trimmed(jsonb_build_object('question', asked), 'question', 2000);
begin
  perform private.require_nomination_moderator();
  n := private.lock_nomination(wanted);
  perform private.move_nomination(n, 'asked', 'question_asked', typed);
  if typed is null then
    raise sqlstate 'PT400' using message = 'question:errorRequired';
  end if;
  update public.nominations set state = 'question_asked', question = typed, answer = null,
    reviewer_id = coalesce(reviewer_id, (select auth.uid())) where id = n.id;
  perform private.mail_nominator(n, 'nomination_question', jsonb_build_object('question', typed));
end
$$;
