-- The API of listings: thin, and as who asks.

create function public.list_listings(
  kind text, category text, district text, spoken text, query text, is_online boolean, before text, language text, within text default null, theme text default null
) returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.list_listings(kind, category, district, spoken, query, is_online, before, language, within, theme) $$;
comment on function public.list_listings(text, text, text, text, text, boolean, text, text, text, text) is
  'What stands on the exchange, newest first, twenty at a time, or nearest first up to so many km around a district; visitors see what is for everybody, without names.';

create function private.get_listing(wanted bigint, language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$ begin return private.listing_page(private.listing_of(wanted), get_listing.language); end $$;

create function public.get_listing(wanted bigint, language text) returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.get_listing(wanted, language) $$;
comment on function public.get_listing(bigint, text) is 'The page of a listing; PT404 when there is none that who asks may read.';

create function public.get_my_listings(language text) returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.get_my_listings(language) $$;
comment on function public.get_my_listings(text) is 'Listings for which who asks acts.';

create function public.get_listing_form(wanted bigint, language text) returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.get_listing_form(wanted, language) $$;
comment on function public.get_listing_form(bigint, text) is 'What the form of a listing needs.';

create function public.suggest_listing_categories(said text, kind public.listing_kind) returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.suggest_listing_categories(said, kind) $$;
comment on function public.suggest_listing_categories(text, public.listing_kind) is 'Categories and tags that somebody''s own words hint at.';

create function public.save_listing(wanted bigint, form jsonb) returns jsonb
language sql security invoker set search_path = ''
as $$ select private.save_listing(wanted, form) $$;
comment on function public.save_listing(bigint, jsonb) is 'Saves a new listing (null) or one''s own; PT400 by field, PT404, PT409, PT429, 42501.';

create function public.close_listing(wanted bigint, ending public.listing_ending) returns void
language sql security invoker set search_path = ''
as $$ select private.close_my_listing(wanted, ending) $$;
comment on function public.close_listing(bigint, public.listing_ending) is 'Closes one''s own listing, with how it ended.';

create function public.reopen_listing(wanted bigint) returns void
language sql security invoker set search_path = ''
as $$ select private.reopen_my_listing(wanted) $$;
comment on function public.reopen_listing(bigint) is 'Lets one''s own closed or expired listing stand again; PT409, 42501 when a moderator closed it.';

create function public.pause_listing(wanted bigint, pauses boolean) returns void
language sql security invoker set search_path = ''
as $$ select private.pause_my_listing(wanted, pauses) $$;
comment on function public.pause_listing(bigint, boolean) is 'Hides one''s own listing for a while, or shows it again.';

create function public.throw_away_listing(wanted bigint) returns void
language sql security invoker set search_path = ''
as $$ select private.throw_away_listing(wanted) $$;
comment on function public.throw_away_listing(bigint) is 'Throws one''s own draft away; PT409 for what was open.';

create function public.renew_listing(wanted bigint) returns text
language sql security invoker set search_path = ''
as $$ select private.renew_my_listing(wanted) $$;
comment on function public.renew_listing(bigint) is 'Renews one''s own listing: renewed, or why not (talking, closed, deadline).';

create function public.get_listing_renewal(secret text) returns jsonb
language sql security invoker set search_path = ''
as $$ select private.get_listing_renewal(secret) $$;
comment on function public.get_listing_renewal(text) is 'What the link of a mail would renew; PT404.';

create function public.renew_listing_by_link(secret text) returns text
language sql security invoker set search_path = ''
as $$ select private.renew_listing_by_link(secret) $$;
comment on function public.renew_listing_by_link(text) is 'Renews by the link of a mail; PT404.';

grant execute on function
  private.list_listings(text, text, text, text, text, boolean, text, text, text, text), public.list_listings(text, text, text, text, text, boolean, text, text, text, text),
  private.get_listing(bigint, text), public.get_listing(bigint, text),
  private.get_listing_renewal(text), public.get_listing_renewal(text),
  private.renew_listing_by_link(text), public.renew_listing_by_link(text)
to anon, authenticated;
grant execute on function
  private.get_my_listings(text), public.get_my_listings(text), private.get_listing_form(bigint, text), public.get_listing_form(bigint, text),
  private.suggest_listing_categories(text, public.listing_kind), public.suggest_listing_categories(text, public.listing_kind),
  private.save_listing(bigint, jsonb), public.save_listing(bigint, jsonb),
  private.close_my_listing(bigint, public.listing_ending), public.close_listing(bigint, public.listing_ending),
  private.reopen_my_listing(bigint), public.reopen_listing(bigint), private.pause_my_listing(bigint, boolean), public.pause_listing(bigint, boolean),
  private.throw_away_listing(bigint), public.throw_away_listing(bigint), private.renew_my_listing(bigint), public.renew_listing(bigint)
to authenticated;
