-- The API of the awards: thin, and as who asks.

create function public.get_campaign(wanted_year smallint, language text, preview boolean default false) returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.campaign_page(wanted_year, language, preview) $$;
comment on function public.get_campaign(smallint, text, boolean) is 'The awards of a year, or without one of the present; staff may look at the result before. PT404.';

create function public.get_entering(wanted_year smallint, initiative_slug text, query text, language text) returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.entering_page(wanted_year, initiative_slug, query, language) $$;
comment on function public.get_entering(smallint, text, text, text) is 'What the form to put an initiative forward needs, or initiatives of such a name. PT404.';

create function public.enter_campaign(wanted_year smallint, initiative_slug text, client text, form jsonb) returns void
language sql security invoker set search_path = ''
as $$ select private.enter_campaign(wanted_year, initiative_slug, client, form) $$;
comment on function public.enter_campaign(smallint, text, text, jsonb) is
  'Puts an initiative forward; with proof of work 5 an hour, without 3 and not sooner than 4 seconds after the form was opened. PT400 by field, PT404, PT409, PT429.';

create function public.withdraw_entry(entry bigint) returns void
language sql security invoker set search_path = ''
as $$ select private.withdraw_entry(entry) $$;
comment on function public.withdraw_entry(bigint) is 'Takes an initiative that one keeps out of the awards. PT404, PT409 after the announcement.';

create function public.list_campaigns() returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.campaign_list() $$;
comment on function public.list_campaigns() is 'All years, for staff.';

create function public.get_campaign_desk(wanted_year smallint, language text) returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.campaign_desk(wanted_year, language) $$;
comment on function public.get_campaign_desk(smallint, text) is 'A year as staff work on it. PT404.';

create function public.prepare_campaign(form jsonb) returns smallint
language sql security invoker set search_path = ''
as $$ select private.prepare_campaign(form) $$;
comment on function public.prepare_campaign(jsonb) is 'Staff: begins a year. PT400 by field.';

create function public.change_campaign(wanted_year smallint, form jsonb) returns void
language sql security invoker set search_path = ''
as $$ select private.change_campaign(wanted_year, form) $$;
comment on function public.change_campaign(smallint, jsonb) is 'Staff: days and words of a year. PT400 by field, PT404, PT409.';

create function public.save_campaign_category(wanted_year smallint, category integer, form jsonb) returns void
language sql security invoker set search_path = ''
as $$ select private.save_campaign_category(wanted_year, category, form) $$;
comment on function public.save_campaign_category(smallint, integer, jsonb) is 'Staff: a category, new without a number. PT400 by field, PT404, PT409 from the first day on.';

create function public.save_campaign_criterion(wanted_year smallint, criterion integer, form jsonb) returns void
language sql security invoker set search_path = ''
as $$ select private.save_campaign_criterion(wanted_year, criterion, form) $$;
comment on function public.save_campaign_criterion(smallint, integer, jsonb) is 'Staff: a criterion, new without a number. PT400 by field, PT404, PT409 from the first day on.';

create function public.remove_campaign_part(wanted_year smallint, part text, number integer) returns void
language sql security invoker set search_path = ''
as $$ select private.remove_campaign_part(wanted_year, part, number) $$;
comment on function public.remove_campaign_part(smallint, text, integer) is 'Staff: takes a category or a criterion away. PT404, PT409 from the first day on.';

create function public.publish_campaign(wanted_year smallint) returns void
language sql security invoker set search_path = ''
as $$ select private.publish_campaign(wanted_year) $$;
comment on function public.publish_campaign(smallint) is 'Staff: everybody sees the year. PT400, PT404, PT409.';

create function public.cancel_campaign(wanted_year smallint, why text) returns void
language sql security invoker set search_path = ''
as $$ select private.cancel_campaign(wanted_year, why) $$;
comment on function public.cancel_campaign(smallint, text) is 'Staff: there are no awards this year; everybody reads why. PT400, PT404, PT409.';

create function public.invite_juror(wanted_year smallint, address text) returns void
language sql security invoker set search_path = ''
as $$ select private.invite_juror(wanted_year, address) $$;
comment on function public.invite_juror(smallint, text) is 'Staff: asks somebody into the jury. PT400, PT404, PT409, PT429.';

create function public.remove_juror(wanted_year smallint, person uuid) returns void
language sql security invoker set search_path = ''
as $$ select private.remove_juror(wanted_year, person) $$;
comment on function public.remove_juror(smallint, uuid) is 'Staff: somebody leaves the jury. PT404, PT409 after the last day.';

create function public.refuse_entry(entry bigint, why text) returns void
language sql security invoker set search_path = ''
as $$ select private.refuse_entry(entry, why) $$;
comment on function public.refuse_entry(bigint, text) is 'Staff: an entry does not take part. PT400, PT404, PT409.';

create function public.answer_jury(wanted_year smallint, accepts boolean) returns void
language sql security invoker set search_path = ''
as $$ select private.answer_jury(wanted_year, accepts) $$;
comment on function public.answer_jury(smallint, boolean) is 'Comes into the jury, or leaves it. PT404, PT409.';

create function public.get_jury(wanted_year smallint, language text) returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.jury_list(wanted_year, language) $$;
comment on function public.get_jury(smallint, text) is 'A juror''s own list of entries and how far they are. PT404 for others.';

create function public.get_jury_entry(entry bigint, language text) returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.jury_entry(entry, language) $$;
comment on function public.get_jury_entry(bigint, text) is 'One entry with a juror''s own sheet. 42501, PT404.';

create function public.save_jury_sheet(entry bigint, form jsonb) returns void
language sql security invoker set search_path = ''
as $$ select private.save_sheet(entry, form) $$;
comment on function public.save_jury_sheet(bigint, jsonb) is 'A juror''s own scores and note. PT400 by field, 42501, PT404, PT409.';

create function public.leave_entry_to_others(entry bigint) returns void
language sql security invoker set search_path = ''
as $$ select private.recuse(entry) $$;
comment on function public.leave_entry_to_others(bigint) is 'A juror is tied to an entry and does not score it. 42501, PT404, PT409.';

create function public.shortlist_campaign(wanted_year smallint, form jsonb) returns void
language sql security invoker set search_path = ''
as $$ select private.shortlist_campaign(wanted_year, form) $$;
comment on function public.shortlist_campaign(smallint, jsonb) is 'Staff: the shortlist. PT400 by field, PT404, PT409 before the jury''s last day is over.';

create function public.award_entry(entry bigint, form jsonb) returns void
language sql security invoker set search_path = ''
as $$ select private.award_entry(entry, form) $$;
comment on function public.award_entry(bigint, jsonb) is 'Staff: whether an entry wins, and the jury''s sentence. PT400 by field, PT404, PT409.';

create function public.announce_campaign(wanted_year smallint) returns void
language sql security invoker set search_path = ''
as $$ select private.announce_campaign(wanted_year) $$;
comment on function public.announce_campaign(smallint) is 'Staff: everybody reads who won. PT400, PT404, PT409.';

grant execute on function
  private.campaign_page(smallint, text, boolean), public.get_campaign(smallint, text, boolean),
  private.entering_page(smallint, text, text, text), public.get_entering(smallint, text, text, text),
  private.enter_campaign(smallint, text, text, jsonb), public.enter_campaign(smallint, text, text, jsonb),
  private.initiative_awards(uuid, text)
to anon, authenticated;
grant execute on function
  private.withdraw_entry(bigint), private.campaign_list(), private.campaign_desk(smallint, text), private.prepare_campaign(jsonb),
  private.change_campaign(smallint, jsonb), private.save_campaign_category(smallint, integer, jsonb),
  private.save_campaign_criterion(smallint, integer, jsonb), private.remove_campaign_part(smallint, text, integer),
  private.publish_campaign(smallint), private.cancel_campaign(smallint, text), private.invite_juror(smallint, text),
  private.remove_juror(smallint, uuid), private.refuse_entry(bigint, text), private.answer_jury(smallint, boolean),
  private.jury_list(smallint, text), private.jury_entry(bigint, text), private.save_sheet(bigint, jsonb), private.recuse(bigint),
  private.shortlist_campaign(smallint, jsonb), private.award_entry(bigint, jsonb), private.announce_campaign(smallint),
  public.withdraw_entry(bigint), public.list_campaigns(), public.get_campaign_desk(smallint, text), public.prepare_campaign(jsonb),
  public.change_campaign(smallint, jsonb), public.save_campaign_category(smallint, integer, jsonb),
  public.save_campaign_criterion(smallint, integer, jsonb), public.remove_campaign_part(smallint, text, integer),
  public.publish_campaign(smallint), public.cancel_campaign(smallint, text), public.invite_juror(smallint, text),
  public.remove_juror(smallint, uuid), public.refuse_entry(bigint, text), public.answer_jury(smallint, boolean),
  public.get_jury(smallint, text), public.get_jury_entry(bigint, text), public.save_jury_sheet(bigint, jsonb), public.leave_entry_to_others(bigint),
  public.shortlist_campaign(smallint, jsonb), public.award_entry(bigint, jsonb), public.announce_campaign(smallint)
to authenticated;
