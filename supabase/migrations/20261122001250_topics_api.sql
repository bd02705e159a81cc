-- The API of topics and posts: thin, and as who asks. `once` names the sending of a form.

create function public.list_topics(group_slug text, page integer default 1, query text default null, language text default 'nl') returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.list_topics(group_slug, page, query, language) $$;
comment on function public.list_topics(text, integer, text, text) is
  'Topics of a group, 20 a page, or those in which the words stand; PT404.';

create function public.get_topic(topic_id bigint, first integer default null, language text default 'nl') returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.get_topic(topic_id, first, language) $$;
comment on function public.get_topic(bigint, integer, text) is
  'A topic and the page of posts around this number; without one, where the reader stopped. PT404.';

create function public.get_post(topic_id bigint, number integer, language text default 'nl') returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.get_post(topic_id, number, language) $$;
comment on function public.get_post(bigint, integer, text) is
  'One post with what who asks may do with it; PT404.';

create function public.list_post_revisions(topic_id bigint, number integer, language text default 'nl') returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.list_post_revisions(topic_id, number, language) $$;
comment on function public.list_post_revisions(bigint, integer, text) is
  'The texts that a post has had; PT404.';

create function public.find_post(topic_id bigint, number integer) returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.find_post(topic_id, number) $$;
comment on function public.find_post(bigint, integer) is
  'Where the post is now that has or had this number; PT404.';

create function public.open_topic(group_slug text, title text, audience text, language text, document jsonb, plain text, organisation uuid default null, once uuid default null) returns jsonb
language sql security invoker set search_path = ''
as $$ select private.open_topic(group_slug, title, audience, language, document, plain, organisation, once) $$;
comment on function public.open_topic(text, text, text, text, jsonb, text, uuid, uuid) is
  'A new topic with its first post; the same once gives the same topic. PT400 by field, PT404, 42501.';

create function public.add_post(topic_id bigint, document jsonb, plain text, language text, answers integer default null, organisation uuid default null, once uuid default null) returns jsonb
language sql security invoker set search_path = ''
as $$ select private.add_post(topic_id, document, plain, language, answers, organisation, once) $$;
comment on function public.add_post(bigint, jsonb, text, text, integer, uuid, uuid) is
  'A post; the same once gives the same post. PT400 by field, PT404, PT409 closed, PT429 slow mode, 42501.';

create function public.edit_post(topic_id bigint, number integer, base integer, document jsonb, plain text, language text, reason text default null) returns jsonb
language sql security invoker set search_path = ''
as $$ select private.edit_post(topic_id, number, base, document, plain, language, reason) $$;
comment on function public.edit_post(bigint, integer, integer, jsonb, text, text, text) is
  'A new text for one''s own post; PT409 when base is not its revision, with the present text as detail.';

create function public.remove_post(topic_id bigint, number integer) returns void
language sql security invoker set search_path = ''
as $$ select private.remove_post(topic_id, number) $$;
comment on function public.remove_post(bigint, integer) is
  'Takes one''s own words back; the number stays. PT404, PT409 hidden, 42501.';

create function public.react(topic_id bigint, number integer, kind text) returns void
language sql security invoker set search_path = ''
as $$ select private.set_reaction(topic_id, number, kind, true) $$;
comment on function public.react(bigint, integer, text) is
  'Gives thanks, agree, question or idea; PT400, PT404, 42501.';

create function public.unreact(topic_id bigint, number integer, kind text) returns void
language sql security invoker set search_path = ''
as $$ select private.set_reaction(topic_id, number, kind, false) $$;
comment on function public.unreact(bigint, integer, text) is
  'Takes a reaction back; PT400, PT404.';

create function public.mark_read(topic_id bigint, first_number integer, last_number integer) returns jsonb
language sql security invoker set search_path = ''
as $$ select private.mark_read(topic_id, first_number, last_number) $$;
comment on function public.mark_read(bigint, integer, integer) is
  'Notes that these posts were read and tells what is not; PT404, 42501.';

create function public.save_post_draft(place text, title text default null, language text default null, document jsonb default null, markdown text default null) returns void
language sql security invoker set search_path = ''
as $$ select private.save_post_draft(place, title, language, document, markdown) $$;
comment on function public.save_post_draft(text, text, text, jsonb, text) is
  'Keeps what is being written at topic:<id>, post:<topic>:<number> or group:<slug>; PT400, 42501.';

create function public.get_post_draft(place text) returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.draft_at(place) $$;
comment on function public.get_post_draft(text) is
  'What who asks was writing there, or null.';

create function public.delete_post_draft(place text) returns void
language sql security invoker set search_path = ''
as $$ select private.delete_post_draft(place) $$;
comment on function public.delete_post_draft(text) is
  'Forgets what who asks was writing there.';

create function public.pin_topic(topic_id bigint, pinned boolean) returns void
language sql security invoker set search_path = ''
as $$ select private.pin_topic(topic_id, pinned) $$;
comment on function public.pin_topic(bigint, boolean) is
  'Puts a topic on top, or back; for who leads the group.';

create function public.close_topic(topic_id bigint, reason text) returns void
language sql security invoker set search_path = ''
as $$ select private.close_topic(topic_id, reason) $$;
comment on function public.close_topic(bigint, text) is
  'Ends a discussion, with the reason; for who leads the group and moderators.';

create function public.reopen_topic(topic_id bigint) returns void
language sql security invoker set search_path = ''
as $$ select private.reopen_topic(topic_id) $$;
comment on function public.reopen_topic(bigint) is
  'Lets people write again; PT409 when it is open.';

create function public.set_topic_audience(topic_id bigint, audience text) returns void
language sql security invoker set search_path = ''
as $$ select private.set_topic_audience(topic_id, audience) $$;
comment on function public.set_topic_audience(bigint, text) is
  'Who reads a topic; never wider than the group: PT400. For who leads the group.';

create function public.set_slow_mode(topic_id bigint, minutes integer) returns void
language sql security invoker set search_path = ''
as $$ select private.set_slow_mode(topic_id, minutes) $$;
comment on function public.set_slow_mode(bigint, integer) is
  'How long each person waits between two posts; 0 is no wait.';

create function public.hide_post(topic_id bigint, number integer, reason text) returns void
language sql security invoker set search_path = ''
as $$ select private.hide_post(topic_id, number, reason) $$;
comment on function public.hide_post(bigint, integer, text) is
  'Hides a post; its author sees the reason. For who leads the group and moderators.';

create function public.show_post(topic_id bigint, number integer) returns void
language sql security invoker set search_path = ''
as $$ select private.show_post(topic_id, number) $$;
comment on function public.show_post(bigint, integer) is
  'Shows a hidden post again; PT409 when it is not hidden.';

create function public.move_topic(topic_id bigint, to_group text) returns void
language sql security invoker set search_path = ''
as $$ select private.move_topic(topic_id, to_group) $$;
comment on function public.move_topic(bigint, text) is
  'Moves a public topic to another group that one leads; PT400.';

create function public.split_topic(topic_id bigint, numbers integer[], title text) returns jsonb
language sql security invoker set search_path = ''
as $$ select private.split_topic(topic_id, numbers, title) $$;
comment on function public.split_topic(bigint, integer[], text) is
  'Moves some posts into a new topic; gives its id. PT400 by field.';

create function public.merge_topics(topic_id bigint, into_id bigint) returns jsonb
language sql security invoker set search_path = ''
as $$ select private.merge_topics(topic_id, into_id) $$;
comment on function public.merge_topics(bigint, bigint) is
  'Moves all posts behind those of another topic of the group; gives that topic and the first new number.';

grant execute on function
  private.list_topics(text, integer, text, text),
  public.list_topics(text, integer, text, text),
  private.get_topic(bigint, integer, text),
  public.get_topic(bigint, integer, text),
  private.get_post(bigint, integer, text),
  public.get_post(bigint, integer, text),
  private.list_post_revisions(bigint, integer, text),
  public.list_post_revisions(bigint, integer, text),
  private.find_post(bigint, integer),
  public.find_post(bigint, integer)
to anon, authenticated;

grant execute on function
  private.open_topic(text, text, text, text, jsonb, text, uuid, uuid),
  public.open_topic(text, text, text, text, jsonb, text, uuid, uuid),
  private.add_post(bigint, jsonb, text, text, integer, uuid, uuid),
  public.add_post(bigint, jsonb, text, text, integer, uuid, uuid),
  private.edit_post(bigint, integer, integer, jsonb, text, text, text),
  public.edit_post(bigint, integer, integer, jsonb, text, text, text),
  private.remove_post(bigint, integer),
  public.remove_post(bigint, integer),
  private.set_reaction(bigint, integer, text, boolean),
  public.react(bigint, integer, text),
  public.unreact(bigint, integer, text),
  private.mark_read(bigint, integer, integer),
  public.mark_read(bigint, integer, integer),
  private.save_post_draft(text, text, text, jsonb, text),
  public.save_post_draft(text, text, text, jsonb, text),
  private.draft_at(text),
  public.get_post_draft(text),
  private.delete_post_draft(text),
  public.delete_post_draft(text),
  private.pin_topic(bigint, boolean),
  public.pin_topic(bigint, boolean),
  private.close_topic(bigint, text),
  public.close_topic(bigint, text),
  private.reopen_topic(bigint),
  public.reopen_topic(bigint),
  private.set_topic_audience(bigint, text),
  public.set_topic_audience(bigint, text),
  private.set_slow_mode(bigint, integer),
  public.set_slow_mode(bigint, integer),
  private.hide_post(bigint, integer, text),
  public.hide_post(bigint, integer, text),
  private.show_post(bigint, integer),
  public.show_post(bigint, integer),
  private.move_topic(bigint, text),
  public.move_topic(bigint, text),
  private.split_topic(bigint, integer[], text),
  public.split_topic(bigint, integer[], text),
  private.merge_topics(bigint, bigint),
  public.merge_topics(bigint, bigint)
to authenticated;
