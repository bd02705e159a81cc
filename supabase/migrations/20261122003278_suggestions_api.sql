-- Suggestions of change as pages ask for them.

create function private.get_record_head(initiative_slug text, language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
begin
  return private.record_head(private.initiative_at(initiative_slug), language);
end
$$;

create function private.get_suggestion_form(initiative_slug text, wanted public.record_section, language text, base integer) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  target uuid := private.initiative_at(initiative_slug);
  content jsonb;
begin
  if not private.carries_content(wanted) then
    raise sqlstate 'PT404' using message = 'this part is suggested in words';
  end if;
  -- As anybody reads it, whoever asks: nothing else may travel with a suggestion.
  content := private.public_content(target, wanted, private.read_section(target, wanted));
  return jsonb_build_object('content', content, 'number', private.latest_version(target, wanted),
    'ownLanguage', (select n.language from public.initiative_names as n where n.initiative_id = target and n.role = 'main'),
    'former', (select case when not private.hides_content(target, wanted, v.before) then private.public_content(target, wanted, v.before) end
      from public.initiative_versions as v where v.initiative_id = target and v.section = wanted and v.number > base order by v.number limit 1),
    'options', private.record_options(wanted, content, language));
end
$$;
comment on function private.get_suggestion_form(text, public.record_section, text, integer) is
  'What of a section is public, as a form to suggest a change in, with what stood there at version `base`.';

create function public.get_record_head(initiative_slug text, language text) returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.get_record_head(initiative_slug, language) $$;
comment on function public.get_record_head(text, text) is 'Address and name of a record, and as what who asks may change it. PT404.';
create function public.get_suggestion_form(initiative_slug text, section public.record_section, language text, base integer default 0) returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.get_suggestion_form(initiative_slug, section, language, base) $$;
comment on function public.get_suggestion_form(text, public.record_section, text, integer) is
  'The public content of a section to suggest a change in, and what can be chosen. PT404, also for sections that are suggested in words only.';
create function public.get_content_labels(contents jsonb, language text) returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.content_labels(contents, language) $$;
comment on function public.get_content_labels(jsonb, text) is 'The words for what a list of contents names by slug; of what is not published none.';
create function public.take_over_suggestion(wanted uuid, content jsonb, base integer, why text, answer text) returns integer
language sql security invoker set search_path = ''
as $$ select private.take_over_suggestion(wanted, content, base, why, answer) $$;
comment on function public.take_over_suggestion(uuid, jsonb, integer, text, text) is
  'Accepts a suggestion that brings a content, as who decides would have it; answers the version. PT400 by field, PT404, PT409 when it or the section changed meanwhile, 42501.';
create function public.send_record_suggestion(initiative_slug text, section public.record_section, client text, form jsonb) returns text
language sql security invoker set search_path = ''
as $$ select private.send_record_suggestion(initiative_slug, section, client, form) $$;
comment on function public.send_record_suggestion(text, public.record_section, text, jsonb) is
  'Suggests a change (number, proof, trap, message, knownFrom, mail, language; typed, in, base where it brings a section''s form) and answers the
   receipt; the same number again changes nothing. PT400 by field, PT404, PT409 when the section changed since `base`, PT429.';
create function public.get_sent_suggestion(receipt text, language text) returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.get_sent_suggestion(receipt, language) $$;
comment on function public.get_sent_suggestion(text, text) is 'What became of a suggestion, for who holds its receipt. PT404.';
create function public.withdraw_suggestion(receipt text) returns void
language sql security invoker set search_path = ''
as $$ select private.withdraw_suggestion(receipt) $$;
comment on function public.withdraw_suggestion(text) is 'Takes a suggestion back and erases what it said. PT404, PT409 once it was decided.';
create function public.list_record_suggestions(initiative_slug text, language text) returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.list_record_suggestions(initiative_slug, language) $$;
comment on function public.list_record_suggestions(text, text) is 'Suggestions for a record, open ones first; for who keeps it. PT404, 42501.';
create function public.list_waiting_suggestions(language text) returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.list_waiting_suggestions(language) $$;
comment on function public.list_waiting_suggestions(text) is
  'Open suggestions that editors and moderators decide: no owner, or one that was silent for fourteen days; oldest first. 42501.';
create function public.get_record_suggestion(initiative_slug text, wanted uuid, language text) returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.get_record_suggestion(initiative_slug, wanted, language) $$;
comment on function public.get_record_suggestion(text, uuid, text) is 'One suggestion, for who keeps the record. PT404, 42501.';
create function public.decide_record_suggestion(wanted uuid, verdict text, answer text) returns void
language sql security invoker set search_path = ''
as $$ select private.decide_record_suggestion(wanted, verdict, answer) $$;
comment on function public.decide_record_suggestion(uuid, text, text) is
  'Accepts one in words, or declines any with an answer. PT400 by field, PT404, PT409 when it was decided already, 42501.';

grant execute on function
  private.get_record_head(text, text), public.get_record_head(text, text),
  private.send_record_suggestion(text, public.record_section, text, jsonb), public.send_record_suggestion(text, public.record_section, text, jsonb),
  private.get_sent_suggestion(text, text), public.get_sent_suggestion(text, text),
  private.withdraw_suggestion(text), public.withdraw_suggestion(text),
  private.get_suggestion_form(text, public.record_section, text, integer), public.get_suggestion_form(text, public.record_section, text, integer),
  private.content_labels(jsonb, text), public.get_content_labels(jsonb, text)
to anon, authenticated;
grant execute on function
  private.list_record_suggestions(text, text), public.list_record_suggestions(text, text),
  private.list_waiting_suggestions(text), public.list_waiting_suggestions(text),
  private.get_record_suggestion(text, uuid, text), public.get_record_suggestion(text, uuid, text),
  private.decide_record_suggestion(uuid, text, text), public.decide_record_suggestion(uuid, text, text),
  private.take_over_suggestion(uuid, jsonb, integer, text, text), public.take_over_suggestion(uuid, jsonb, integer, text, text),
  private.count_waiting_suggestions()
to authenticated;
