-- The API of safeguards: thin, and as who asks. All of it is for people who are signed in.

create function private.get_safeguards(wanted bigint) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  l public.listings := private.listing_of(wanted);
  r private.listing_rights := private.rights_in_listing(l);
  last private.listing_reviews := private.last_review(l.id);
begin
  perform private.require_person();
  return jsonb_build_object(
    'mayReport', not r.is_mine, 'mayBlock', not r.is_mine and l.person_id is not null and l.person_id <> (select auth.uid()),
    'mayReview', r.may_review and l.state in ('open', 'talking') and l.review in ('pending', 'held'),
    'risks', case when (r.is_mine or r.may_review) and l.review in ('pending', 'held') then private.risks_of(l) end,
    'review', case when r.is_mine and l.review in ('held', 'refused', 'pending') and last.verdict in ('held', 'refused') then jsonb_build_object(
      'verdict', last.verdict, 'reason', last.reason, 'language', last.reason_language, 'at', last.reviewed_at) end,
    'mayAnswer', private.may_answer(l));
end
$$;
comment on function private.get_safeguards(bigint) is 'What of this part stands on the page of a listing; PT404, 42501 for a visitor.';

create function public.get_safeguards(wanted bigint) returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.get_safeguards(wanted) $$;
comment on function public.get_safeguards(bigint) is 'What the page of a listing needs of this part: whether who asks may report or block, why it waits, and why they may not answer.';

create function public.list_review_queue(after bigint default null, language text default 'nl') returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.list_review_queue(after, language) $$;
comment on function public.list_review_queue(bigint, text) is 'Listings that wait for who asks, twenty at a time; 42501.';

create function public.review_listing(wanted bigint, verdict text, reason text default null, reason_language text default 'nl') returns void
language sql security invoker set search_path = ''
as $$ select private.review_listing(wanted, verdict, reason, reason_language) $$;
comment on function public.review_listing(bigint, text, text, text) is 'Shows, holds or refuses a listing that waits; PT400, PT404, PT409, 42501.';

create function public.get_screenings(slug text, language text) returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.get_screenings(slug, language) $$;
comment on function public.get_screenings(text, text) is 'What an organisation has seen of whom; PT404, 42501.';

create function public.record_screening(slug text, mail text default null, listing bigint default null, category text default null, seen_on date default null, ends_on date default null) returns void
language sql security invoker set search_path = ''
as $$ select private.record_screening(slug, mail, listing, category, seen_on, ends_on) $$;
comment on function public.record_screening(text, text, bigint, text, date, date) is 'Notes that an organisation has seen what it must see of somebody; PT400, 42501, PT429.';

create function public.withdraw_screening(wanted bigint) returns void
language sql security invoker set search_path = ''
as $$ select private.withdraw_screening(wanted) $$;
comment on function public.withdraw_screening(bigint) is 'Takes a screening back; PT404.';

create function public.check_organisation(slug text, trusts boolean, note text default null) returns void
language sql security invoker set search_path = ''
as $$ select private.check_organisation(slug, trusts, note) $$;
comment on function public.check_organisation(text, boolean, text) is 'The city trusts an organisation to stand between people, or no longer; PT404, 42501.';

create function public.block_person(listing bigint default null, conversation uuid default null) returns void
language sql security invoker set search_path = ''
as $$ select private.block_person(listing, conversation) $$;
comment on function public.block_person(bigint, uuid) is 'Blocks who posted a listing or the other side of a conversation, at once and both ways; PT400, PT404, PT429.';

create function public.unblock_person(wanted uuid) returns void
language sql security invoker set search_path = ''
as $$ select private.unblock_person(wanted) $$;
comment on function public.unblock_person(uuid) is 'Takes one''s own block back, by its number.';

create function public.get_safety(language text) returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.get_safety(language) $$;
comment on function public.get_safety(text) is 'Blocks, screenings and reports of who asks.';

create function public.report_listing(wanted bigint, form jsonb) returns uuid
language sql security invoker set search_path = ''
as $$ select private.report_listing(wanted, form) $$;
comment on function public.report_listing(bigint, jsonb) is 'Reports a listing; PT400, PT404, PT429.';

create function public.report_message(conversation uuid, number integer default null, form jsonb default '{}') returns uuid
language sql security invoker set search_path = ''
as $$ select private.report_message(conversation, number, form) $$;
comment on function public.report_message(uuid, integer, jsonb) is 'Reports a message of ones own conversation, or its other side (null); PT400, PT404, PT429.';

create function public.list_safety_cases(shown text default 'open', after uuid default null, language text default 'nl') returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.list_safety_cases(shown, after, language) $$;
comment on function public.list_safety_cases(text, uuid, text) is 'Cases of the lane of who asks, thirty at a time; 42501.';

create function public.get_safety_case(wanted uuid, language text) returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.get_safety_case(wanted, language) $$;
comment on function public.get_safety_case(uuid, text) is 'A case with what helps to decide; PT404.';

create function public.take_safety_case(wanted uuid) returns void
language sql security invoker set search_path = ''
as $$ select private.take_safety_case(wanted) $$;
comment on function public.take_safety_case(uuid) is 'Begins to read a case; PT404, PT409.';

create function public.read_conversation(safety_case uuid, reason text) returns jsonb
language sql security invoker set search_path = ''
as $$ select private.read_conversation(safety_case, reason) $$;
comment on function public.read_conversation(uuid, text) is 'The conversation of a case, with a reason that the people in it see; PT400, PT404, 42501.';

create function public.decide_safety_case(wanted uuid, verdict text, reason text, days integer default null) returns void
language sql security invoker set search_path = ''
as $$ select private.decide_safety_case(wanted, verdict, reason, days) $$;
comment on function public.decide_safety_case(uuid, text, text, integer) is 'Decides a case; PT400, PT404, PT409.';

create function public.get_meeting_question(wanted uuid) returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.get_meeting_question(wanted) $$;
comment on function public.get_meeting_question(uuid) is 'Ones own question after a meeting; PT404.';

create function public.answer_meeting_question(wanted uuid, form jsonb, language text) returns void
language sql security invoker set search_path = ''
as $$ select private.answer_meeting_question(wanted, form, language) $$;
comment on function public.answer_meeting_question(uuid, jsonb, text) is 'Answers it, once; PT400, PT404, PT409.';

grant execute on function
  private.get_safeguards(bigint), public.get_safeguards(bigint),
  private.list_review_queue(bigint, text), public.list_review_queue(bigint, text),
  private.review_listing(bigint, text, text, text), public.review_listing(bigint, text, text, text),
  private.get_screenings(text, text), public.get_screenings(text, text),
  private.record_screening(text, text, bigint, text, date, date), public.record_screening(text, text, bigint, text, date, date),
  private.withdraw_screening(bigint), public.withdraw_screening(bigint),
  private.check_organisation(text, boolean, text), public.check_organisation(text, boolean, text),
  private.block_person(bigint, uuid), public.block_person(bigint, uuid),
  private.unblock_person(uuid), public.unblock_person(uuid),
  private.get_safety(text), public.get_safety(text),
  private.report_listing(bigint, jsonb), public.report_listing(bigint, jsonb),
  private.report_message(uuid, integer, jsonb), public.report_message(uuid, integer, jsonb),
  private.list_safety_cases(text, uuid, text), public.list_safety_cases(text, uuid, text),
  private.get_safety_case(uuid, text), public.get_safety_case(uuid, text),
  private.take_safety_case(uuid), public.take_safety_case(uuid),
  private.read_conversation(uuid, text), public.read_conversation(uuid, text),
  private.decide_safety_case(uuid, text, text, integer), public.decide_safety_case(uuid, text, text, integer),
  private.get_meeting_question(uuid), public.get_meeting_question(uuid),
  private.answer_meeting_question(uuid, jsonb, text), public.answer_meeting_question(uuid, jsonb, text)
to authenticated;

create function private.sees_screenings(slug text) returns boolean
language sql stable security definer set search_path = ''
as $$
  select private.has_role('coordinator', 'administrator') or exists (
    select from public.organisations as o where o.slug = sees_screenings.slug and o.id in (select private.my_organisation_ids()))
$$;

create function public.sees_screenings(slug text) returns boolean
language sql stable security invoker set search_path = ''
as $$ select private.sees_screenings(slug) $$;
comment on function public.sees_screenings(text) is 'Whether who asks may open the screenings of an organisation.';
grant execute on function private.sees_screenings(text), public.sees_screenings(text) to authenticated;

create function public.get_safety_contacts() returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.safety_contacts() $$;
comment on function public.get_safety_contacts() is 'Whom people turn to outside the forum: emergency number, desks, the city.';
grant execute on function private.safety_contacts(), public.get_safety_contacts() to anon, authenticated;
