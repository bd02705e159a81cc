-- The API of call and agenda: thin, and as who asks. `once` names the sending of a form, `base` what it began with.

create function public.get_call(session_slug text, language text default 'nl') returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.get_call(session_slug, language) $$;
comment on function public.get_call(text, text) is
  'The call of a session with one''s own proposals; the backlog for people of groups, the queue for who prepares. PT404.';

create function public.get_new_proposal(session_slug text, language text default 'nl') returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.get_new_proposal(session_slug, language) $$;
comment on function public.get_new_proposal(text, text) is 'For whom who asks may propose to a session, and whether the call is open. PT404.';

create function public.get_proposal(session_slug text, item_id bigint, language text default 'nl') returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.get_proposal(session_slug, item_id, language) $$;
comment on function public.get_proposal(text, bigint, text) is 'One proposal with what who asks may do. PT404, 42501 for visitors.';

create function public.search_item_links(typed text, chosen text[] default '{}', language text default 'nl') returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.search_item_links(typed, chosen, language) $$;
comment on function public.search_item_links(text, text[], text) is
  'Themes, initiatives, discussions and documents by the beginning of a word, and those chosen already. 42501 for visitors.';

create function public.propose_item(session_slug text, title text, minutes integer, type text, language text, submits boolean, why text default null, wanted text default null, speaker text default null, links text[] default '{}', once uuid default null) returns bigint
language sql security invoker set search_path = ''
as $$ select private.propose_item(session_slug, title, why, wanted, minutes, type, language, speaker, links, submits, once) $$;
comment on function public.propose_item(text, text, integer, text, text, boolean, text, text, text, text[], uuid) is
  'A proposal to an open call, or its draft. For people of a working group. PT400 by field, PT409 when the call is not open, PT429.';

create function public.change_proposal(session_slug text, item_id bigint, base integer, title text, minutes integer, type text, language text, submits boolean, why text default null, wanted text default null, speaker text default null, links text[] default '{}', answer text default null) returns void
language sql security invoker set search_path = ''
as $$ select private.change_proposal(session_slug, item_id, base, title, why, wanted, minutes, type, language, speaker, links, answer, submits) $$;
comment on function public.change_proposal(text, bigint, integer, text, integer, text, text, boolean, text, text, text, text[], text) is
  'Changes, sends or answers: by who proposed it. PT409 on an old base, or when it is decided.';

create function public.withdraw_item(session_slug text, item_id bigint, base integer) returns void
language sql security invoker set search_path = ''
as $$ select private.withdraw_item(session_slug, item_id, base) $$;
comment on function public.withdraw_item(text, bigint, integer) is 'Takes one''s own proposal back before the forum decides. PT409.';

create function public.decide_item(session_slug text, item_id bigint, base integer, step text, reason text default null, section bigint default null, target bigint default null) returns void
language sql security invoker set search_path = ''
as $$ select private.decide_item(session_slug, item_id, base, step, reason, section, target) $$;
comment on function public.decide_item(text, bigint, integer, text, text, bigint, bigint) is
  'accept (section), ask, merge (target), defer or decline; who proposed hears at once. PT400 by field, PT409 on an old base.';

create function public.get_agenda(session_slug text, wanted text default '', language text default 'nl') returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.get_agenda(session_slug, wanted, language) $$;
comment on function public.get_agenda(text, text, text) is 'The published agenda, the newest or that of a letter, with what changed. PT404.';

create function public.get_working_agenda(session_slug text, language text default 'nl') returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.get_working_agenda(session_slug, language) $$;
comment on function public.get_working_agenda(text, text) is 'The working agenda, for who organises, chairs or writes. PT404, 42501.';

create function public.get_agenda_item(session_slug text, item_id bigint, language text default 'nl') returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.get_agenda_item(session_slug, item_id, language) $$;
comment on function public.get_agenda_item(text, bigint, text) is 'One item of the working agenda with its note and what can be chosen. PT404, 42501.';

create function public.get_agenda_preview(session_slug text, language text default 'nl') returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.get_agenda_preview(session_slug, language) $$;
comment on function public.get_agenda_preview(text, text) is 'What publishing would change, and how many would hear. 42501.';

create function public.get_agenda_places(kind text, id text, language text default 'nl') returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.agenda_places(kind, id, language) $$;
comment on function public.get_agenda_places(text, text, text) is 'On which published agendas a topic, document, initiative or theme stands.';

create function public.save_agenda_section(session_slug text, base integer, titles jsonb, section bigint default null) returns bigint
language sql security invoker set search_path = ''
as $$ select private.save_section(session_slug, base, section, titles) $$;
comment on function public.save_agenda_section(text, integer, jsonb, bigint) is 'A new part of the working agenda, or other titles for one. PT409 on an old base.';

create function public.move_agenda_section(session_slug text, base integer, section bigint, place integer) returns void
language sql security invoker set search_path = ''
as $$ select private.move_section(session_slug, base, section, place) $$;
comment on function public.move_agenda_section(text, integer, bigint, integer) is 'Puts a part of the agenda at a place, from 1. PT409 on an old base.';

create function public.remove_agenda_section(session_slug text, base integer, section bigint) returns void
language sql security invoker set search_path = ''
as $$ select private.remove_section(session_slug, base, section) $$;
comment on function public.remove_agenda_section(text, integer, bigint) is 'Takes an empty part away. PT400 when something stands in it, PT409 on an old base.';

create function public.add_agenda_item(session_slug text, base integer, section bigint, type text, language text, title text, minutes integer) returns bigint
language sql security invoker set search_path = ''
as $$ select private.add_item(session_slug, base, section, type, language, title, minutes) $$;
comment on function public.add_agenda_item(text, integer, bigint, text, text, text, integer) is 'Puts something on the working agenda that nobody proposed. PT400 by field, PT409 on an old base.';

create function public.change_agenda_item(session_slug text, item_id bigint, base integer, title text, minutes integer, type text, language text, titles jsonb default '{}', why text default null, wanted text default null, fixed_start time default null, group_slug text default null, organisation_slug text default null, presenter text default null, presenter_id uuid default null, links text[] default '{}', note text default null) returns void
language sql security invoker set search_path = ''
as $$ select private.change_item(session_slug, item_id, base, title, titles, why, wanted, minutes, type, language, fixed_start, group_slug, organisation_slug, presenter, presenter_id, links, note) $$;
comment on function public.change_agenda_item(text, bigint, integer, text, integer, text, text, jsonb, text, text, time, text, text, text, uuid, text[], text) is
  'All fields of an item and the note beside it; the base is the item''s revision. PT400 by field, PT409.';

create function public.move_agenda_item(session_slug text, base integer, item_id bigint, section bigint, place integer) returns void
language sql security invoker set search_path = ''
as $$ select private.move_item(session_slug, base, item_id, section, place) $$;
comment on function public.move_agenda_item(text, integer, bigint, bigint, integer) is 'Puts an item at a place of a part, from 1. PT409 on an old base.';

create function public.remove_agenda_item(session_slug text, base integer, item_id bigint) returns void
language sql security invoker set search_path = ''
as $$ select private.remove_item(session_slug, base, item_id) $$;
comment on function public.remove_agenda_item(text, integer, bigint) is 'Takes off what nobody proposed. PT409 for proposals and on an old base.';

create function public.publish_agenda(session_slug text, base integer, note text default null) returns text
language sql security invoker set search_path = ''
as $$ select private.publish_agenda(session_slug, base, note) $$;
comment on function public.publish_agenda(text, integer, text) is 'Freezes the working agenda as the next letter and tells those whom it concerns; gives the letter. PT409.';

grant execute on function
  private.get_call(text, text), public.get_call(text, text),
  private.get_new_proposal(text, text), public.get_new_proposal(text, text),
  private.get_agenda(text, text, text), public.get_agenda(text, text, text),
  private.agenda_places(text, text, text), public.get_agenda_places(text, text, text)
to anon, authenticated;

grant execute on function
  private.get_proposal(text, bigint, text), public.get_proposal(text, bigint, text),
  private.search_item_links(text, text[], text), public.search_item_links(text, text[], text),
  private.propose_item(text, text, text, text, integer, text, text, text, text[], boolean, uuid),
  public.propose_item(text, text, integer, text, text, boolean, text, text, text, text[], uuid),
  private.change_proposal(text, bigint, integer, text, text, text, integer, text, text, text, text[], text, boolean),
  public.change_proposal(text, bigint, integer, text, integer, text, text, boolean, text, text, text, text[], text),
  private.withdraw_item(text, bigint, integer), public.withdraw_item(text, bigint, integer),
  private.decide_item(text, bigint, integer, text, text, bigint, bigint), public.decide_item(text, bigint, integer, text, text, bigint, bigint),
  private.get_working_agenda(text, text), public.get_working_agenda(text, text),
  private.get_agenda_item(text, bigint, text), public.get_agenda_item(text, bigint, text),
  private.get_agenda_preview(text, text), public.get_agenda_preview(text, text),
  private.save_section(text, integer, bigint, jsonb), public.save_agenda_section(text, integer, jsonb, bigint),
  private.move_section(text, integer, bigint, integer), public.move_agenda_section(text, integer, bigint, integer),
  private.remove_section(text, integer, bigint), public.remove_agenda_section(text, integer, bigint),
  private.add_item(text, integer, bigint, text, text, text, integer), public.add_agenda_item(text, integer, bigint, text, text, text, integer),
  private.change_item(text, bigint, integer, text, jsonb, text, text, integer, text, text, time, text, text, text, uuid, text[], text),
  public.change_agenda_item(text, bigint, integer, text, integer, text, text, jsonb, text, text, time, text, text, text, uuid, text[], text),
  private.move_item(text, integer, bigint, bigint, integer), public.move_agenda_item(text, integer, bigint, bigint, integer),
  private.remove_item(text, integer, bigint), public.remove_agenda_item(text, integer, bigint),
  private.publish_agenda(text, integer, text), public.publish_agenda(text, integer, text)
to authenticated;
