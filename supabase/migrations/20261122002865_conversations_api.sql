-- The API of conversations: thin, and as who asks.

create function public.get_answer_panel(wanted bigint, language text) returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.get_answer_panel(wanted, language) $$;
comment on function public.get_answer_panel(bigint, text) is 'Whether and with what one may answer a listing; PT404.';
grant execute on function private.get_answer_panel(bigint, text), public.get_answer_panel(bigint, text) to anon, authenticated;

create function public.answer_listing(
  wanted bigint, mine bigint, message text, template text, language text, sending uuid, of_age boolean default false
) returns uuid
language sql security invoker set search_path = ''
as $$ select private.answer_listing(wanted, mine, message, template, language, sending, of_age) $$;
comment on function public.answer_listing(bigint, bigint, text, text, text, uuid, boolean) is
  'Begins a conversation about a listing; PT400 by field, PT404, PT409, PT429, 42501.';

create function public.get_my_conversations(language text) returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.get_my_conversations(language) $$;
comment on function public.get_my_conversations(text) is 'Conversations of who asks.';

create function public.get_conversation(wanted uuid, language text) returns jsonb
language sql security invoker set search_path = ''
as $$ select private.get_conversation(wanted, language) $$;
comment on function public.get_conversation(uuid, text) is 'A conversation, marked as read; PT404 for who is not in it.';

create function public.get_conversation_news(wanted uuid) returns integer
language sql stable security invoker set search_path = ''
as $$ select private.get_conversation_news(wanted) $$;
comment on function public.get_conversation_news(uuid) is 'The number of the last line of a conversation, for who is in it; null for others.';

create function public.write_message(wanted uuid, message text, template text, language text, sending uuid) returns integer
language sql security invoker set search_path = ''
as $$ select private.write_message(wanted, message, template, language, sending) $$;
comment on function public.write_message(uuid, text, text, text, uuid) is 'Writes a message; PT400 by field, PT404, PT409, PT429, 42501.';

create function public.agree_match(wanted uuid) returns void
language sql security invoker set search_path = ''
as $$ select private.agree_match(wanted) $$;
comment on function public.agree_match(uuid) is 'Says yes; PT404, PT409 when nothing is left, it is closed or no screening holds, 42501.';

create function public.decline_match(wanted uuid, reason text) returns void
language sql security invoker set search_path = ''
as $$ select private.decline_match(wanted, reason) $$;
comment on function public.decline_match(uuid, text) is 'Says no, with one of five reasons; PT400, PT404, PT409, 42501.';

create function public.cancel_match(wanted uuid) returns void
language sql security invoker set search_path = ''
as $$ select private.cancel_match(wanted) $$;
comment on function public.cancel_match(uuid) is 'Takes an answer back, or calls an agreement off; PT404, PT409, 42501.';

create function public.share_contact(wanted uuid, shares boolean) returns void
language sql security invoker set search_path = ''
as $$ select private.share_contact(wanted, shares) $$;
comment on function public.share_contact(uuid, boolean) is 'Whether the other side may see one''s address, once both said so; PT404, PT409, 42501.';

create function public.pass_on(wanted uuid, organisation uuid) returns void
language sql security invoker set search_path = ''
as $$ select private.pass_on(wanted, organisation) $$;
comment on function public.pass_on(uuid, uuid) is 'Passes it on to a checked organisation; PT400, PT404, PT409, PT429.';

create function public.pass_to_person(wanted uuid) returns void
language sql security invoker set search_path = ''
as $$ select private.pass_to_person(wanted) $$;
comment on function public.pass_to_person(uuid) is 'Ends a conversation because one tells somebody else of it; PT404, PT409, 42501.';

create function public.offer_bridge(offers boolean) returns void
language sql security invoker set search_path = ''
as $$ select private.offer_bridge(offers) $$;
comment on function public.offer_bridge(boolean) is 'Whether one can be invited into conversations of others; PT400 without two languages.';

create function public.invite_bridge(wanted uuid, person uuid, mail text) returns void
language sql security invoker set search_path = ''
as $$ select private.invite_bridge(wanted, person, mail) $$;
comment on function public.invite_bridge(uuid, uuid, text) is 'Invites somebody who said that they can help; PT400, PT404, PT409, PT429.';

create function public.accept_bridge(wanted uuid, person uuid) returns void
language sql security invoker set search_path = ''
as $$ select private.accept_bridge(wanted, person) $$;
comment on function public.accept_bridge(uuid, uuid) is 'Says yes to a bridge, or joins as one; PT404, PT409.';

create function public.end_bridge(wanted uuid, person uuid) returns void
language sql security invoker set search_path = ''
as $$ select private.end_bridge(wanted, person) $$;
comment on function public.end_bridge(uuid, uuid) is 'Ends a bridge, or leaves as one; PT404.';

grant execute on function
  private.answer_listing(bigint, bigint, text, text, text, uuid, boolean), public.answer_listing(bigint, bigint, text, text, text, uuid, boolean),
  private.get_my_conversations(text), public.get_my_conversations(text), private.get_conversation(uuid, text), public.get_conversation(uuid, text),
  private.get_conversation_news(uuid), public.get_conversation_news(uuid),
  private.write_message(uuid, text, text, text, uuid), public.write_message(uuid, text, text, text, uuid),
  private.agree_match(uuid), public.agree_match(uuid), private.decline_match(uuid, text), public.decline_match(uuid, text),
  private.cancel_match(uuid), public.cancel_match(uuid), private.share_contact(uuid, boolean), public.share_contact(uuid, boolean),
  private.pass_on(uuid, uuid), public.pass_on(uuid, uuid), private.pass_to_person(uuid), public.pass_to_person(uuid), private.offer_bridge(boolean), public.offer_bridge(boolean),
  private.invite_bridge(uuid, uuid, text), public.invite_bridge(uuid, uuid, text),
  private.accept_bridge(uuid, uuid), public.accept_bridge(uuid, uuid), private.end_bridge(uuid, uuid), public.end_bridge(uuid, uuid)
to authenticated;
