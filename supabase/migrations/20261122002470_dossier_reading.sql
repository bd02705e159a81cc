-- What the page of dossiers shows, and where the files of one are.

create function private.dossier_line(d public.dossiers) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select jsonb_build_object('language', d.language, 'audience', d.audience, 'state', d.state, 'step', d.step, 'fault', d.fault,
    'letter', (select v.letter from public.agenda_versions as v where v.id = d.agenda_version_id))
$$;

create function private.ready_dossier(session integer, language text, audience public.paper_audience) returns public.dossiers
language sql stable security definer set search_path = ''
as $$
  select d from public.dossiers as d
  where d.session_id = session and d.language = ready_dossier.language and d.audience = ready_dossier.audience and d.file_id is not null
  order by d.agenda_version_id desc limit 1
$$;
comment on function private.ready_dossier(integer, text, public.paper_audience) is 'The newest whole file, also while a newer one is made.';

create function private.file_of_dossier(d public.dossiers) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select case when d.file_id is not null then jsonb_build_object('id', d.file_id, 'asOf', d.as_of, 'pdfBytes', d.pdf_bytes,
    'letter', (select v.letter from public.agenda_versions as v where v.id = d.agenda_version_id),
    -- What was narrowed or withdrawn since stays out at once.
    'parts', (
      select coalesce(jsonb_agg(part.value order by part.place), '[]')
      from jsonb_array_elements(d.parts) with ordinality as part (value, place)
      where part.value ->> 'paper' is null or exists (
        select from public.papers as p where p.id = (part.value ->> 'paper')::bigint and private.readers_of_paper(p) >= d.audience))) end
$$;

create function private.list_dossiers(session_slug text, language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  s public.sessions := private.session_of(session_slug);
begin
  return jsonb_build_object(
    'session', private.session_head(s, list_dossiers.language),
    'dossiers', (
      select coalesce(jsonb_agg(jsonb_build_object('language', l.language, 'audience', a.audience,
        'file', private.file_of_dossier(private.ready_dossier(s.id, l.language, a.audience)),
        'newest', (
          select private.dossier_line(d) from public.dossiers as d
          where d.session_id = s.id and d.language = l.language and d.audience = a.audience and d.state <> 'superseded'
          order by d.agenda_version_id desc limit 1)) order by a.place, l.place), '[]')
      from unnest(array['public', 'participants']::public.paper_audience[]) with ordinality as a (audience, place),
        unnest(array['nl', 'en', 'fr', 'ar']) with ordinality as l (language, place)
      where private.reads_dossiers_of(s, a.audience)));
end
$$;
comment on function private.list_dossiers(text, text) is 'The dossiers of a session that who asks may read, and how far newer ones are; PT404.';

create function private.get_dossier(session_slug text, language text, audience text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  s public.sessions := private.session_of(session_slug);
  d public.dossiers;
begin
  if coalesce(get_dossier.audience, '') not in ('participants', 'public') then
    raise sqlstate 'PT404' using message = 'no such dossier';
  end if;
  if not private.reads_dossiers_of(s, get_dossier.audience::public.paper_audience) then
    raise insufficient_privilege using message = 'this dossier is for who is registered';
  end if;
  d := private.ready_dossier(s.id, get_dossier.language, get_dossier.audience::public.paper_audience);
  if d.id is null then
    raise sqlstate 'PT404' using message = 'this dossier is not made yet';
  end if;
  return private.file_of_dossier(d) || jsonb_build_object('audience', d.audience, 'language', d.language, 'slug', s.slug);
end
$$;
comment on function private.get_dossier(text, text, text) is 'Where the files of a dossier are; PT404, 42501 for that of participants.';

create function public.list_dossiers(session_slug text, language text default 'nl') returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.list_dossiers(session_slug, language) $$;
comment on function public.list_dossiers(text, text) is 'The dossiers of a session that who asks may read, with their sizes and how far newer ones are; PT404.';

create function public.get_dossier(session_slug text, language text, audience text) returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.get_dossier(session_slug, language, audience) $$;
comment on function public.get_dossier(text, text, text) is 'The newest whole dossier of a language and audience; PT404, 42501.';

create function public.make_dossiers(session_slug text) returns void
language sql security invoker set search_path = ''
as $$ select private.make_dossiers(session_slug) $$;
comment on function public.make_dossiers(text) is 'Makes the dossiers of the present agenda anew; for organisers. PT404, PT409 without an agenda, 42501.';

grant execute on function private.list_dossiers(text, text), public.list_dossiers(text, text),
  private.get_dossier(text, text, text), public.get_dossier(text, text, text) to anon, authenticated;
grant execute on function private.make_dossiers(text), public.make_dossiers(text) to authenticated;
