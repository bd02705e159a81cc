-- The API of pairing: thin, and as who asks.

create function public.get_pairing(round bigint, language text) returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.get_pairing(round, language) $$;
comment on function public.get_pairing(bigint, text) is 'A round of the weekly assignment, or the last one; PT404, 42501.';

create function public.accept_pair(wanted bigint) returns void
language sql security invoker set search_path = ''
as $$ select private.accept_pair(wanted) $$;
comment on function public.accept_pair(bigint) is 'Accepts a pair; PT404, PT409, 42501.';

create function public.dismiss_pair(wanted bigint, reason text) returns void
language sql security invoker set search_path = ''
as $$ select private.dismiss_pair(wanted, reason) $$;
comment on function public.dismiss_pair(bigint, text) is 'Not these two, for one of four reasons; PT400, PT404, PT409, 42501.';

create function public.send_pairs() returns jsonb
language sql security invoker set search_path = ''
as $$ select private.send_pairs() $$;
comment on function public.send_pairs() is 'Asks both sides of all accepted pairs: {sent, gone}; 42501.';

create function public.confirm_match(wanted uuid) returns void
language sql security invoker set search_path = ''
as $$ select private.confirm_match(wanted) $$;
comment on function public.confirm_match(uuid) is 'Says yes to a proposal; PT404, PT409, 42501.';

grant execute on function private.get_pairing(bigint, text), public.get_pairing(bigint, text), private.accept_pair(bigint), public.accept_pair(bigint),
  private.dismiss_pair(bigint, text), public.dismiss_pair(bigint, text), private.send_pairs(), public.send_pairs(),
  private.confirm_match(uuid), public.confirm_match(uuid)
to authenticated;
