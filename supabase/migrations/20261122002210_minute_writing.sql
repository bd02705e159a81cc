-- Writing the minutes: several at once, each save on the revision it began with.

create function private.lock_minutes(wanted text) returns public.minutes
language plpgsql security definer set search_path = ''
as $$
declare
  s public.sessions;
  m public.minutes;
begin
  perform private.require_person();
  s := private.session_of(wanted);
  select * into m from public.minutes as minutes where minutes.session_id = s.id for no key update;
  return m;
end
$$;
comment on function private.lock_minutes(text) is
  'The minutes of a session, held until the transaction ends; null before they are begun. PT404, 42501 for visitors. The caller asks for rights.';

create function private.require_writer(wanted text) returns public.sessions
language plpgsql stable security definer set search_path = ''
as $$
declare
  s public.sessions := private.session_of(wanted);
begin
  if not (private.rights_in_session(s)).may_write then
    raise insufficient_privilege using message = 'the secretary, the chair or a coordinator does this';
  end if;
  return s;
end
$$;
comment on function private.require_writer(text) is 'A session whose minutes who asks writes; PT404, 42501.';

create function private.start_minutes(wanted text, language text default null) returns public.minutes
language plpgsql security definer set search_path = ''
as $$
declare
  s public.sessions := private.require_writer(wanted);
  m public.minutes;
begin
  if s.state not in ('open', 'closed') then
    raise sqlstate 'PT409' using message = 'minutes are written once the session is open';
  end if;
  if language is not null and language not in ('nl', 'en', 'fr', 'ar') then
    raise sqlstate 'PT400' using message = 'language:errorChoice';
  end if;
  insert into public.minutes as minutes (session_id, language)
  values (s.id, coalesce(start_minutes.language, (select g.default_language from public.site_settings as g), 'nl'))
  on conflict (session_id) do nothing;
  select * into m from public.minutes as minutes where minutes.session_id = s.id;
  return m;
end
$$;
comment on function private.start_minutes(text, text) is
  'Begins the minutes of an open or closed session, once; in the city''s language unless another is named. PT409 before.';

create function private.set_minutes_language(wanted text, language text) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  s public.sessions := private.require_writer(wanted);
  m public.minutes := private.lock_minutes(wanted);
begin
  if m.session_id is null or m.state <> 'writing' then
    raise sqlstate 'PT409' using message = 'the draft was sent, or is not begun';
  end if;
  if coalesce(language, '') not in ('nl', 'en', 'fr', 'ar') then
    raise sqlstate 'PT400' using message = 'language:errorChoice';
  end if;
  -- What was recorded already keeps the language in which it was said.
  update public.minutes as minutes set language = set_minutes_language.language
  where minutes.session_id = s.id and minutes.language <> set_minutes_language.language;
end
$$;
comment on function private.set_minutes_language(text, text) is
  'In which language the minutes are written, until the draft is sent. PT400, PT409, 42501.';

create function private.is_item_of(s public.sessions, item bigint) returns boolean
language sql stable security definer set search_path = ''
as $$
  select item is null
    or (private.current_agenda(s.id)).content @> jsonb_build_object('sections', jsonb_build_array(
      jsonb_build_object('items', jsonb_build_array(jsonb_build_object('id', item)))))
    -- What was noted on an item stays reachable when a later letter leaves it out.
    or exists (select from public.minute_entries as e where e.session_id = s.id and e.item_id = item)
$$;
comment on function private.is_item_of(public.sessions, bigint) is 'Whether an item stands on the newest published agenda, or was noted on; null is the session as a whole.';

create function private.require_item(s public.sessions, item bigint) returns void
language plpgsql stable security definer set search_path = ''
as $$
begin
  if not private.is_item_of(s, item) then
    raise sqlstate 'PT404' using message = 'no such item on the published agenda';
  end if;
end
$$;

create function private.check_minute_text(document jsonb, plain text) returns void
language plpgsql immutable set search_path = ''
as $$
begin
  -- An empty text is one too: somebody took back what was noted.
  if coalesce(jsonb_typeof(document -> 'root' -> 'children'), '') <> 'array' or plain is null then
    raise sqlstate 'PT400' using message = 'document:errorRequired';
  end if;
  if char_length(plain) > 100000 or octet_length(document::text) > 5242880 then
    raise sqlstate 'PT400' using message = 'document:topics:errorTextLong';
  end if;
end
$$;

create function private.append_minute_revision(
  e public.minute_entries, document jsonb, plain text, writer uuid default null, step bigint default null
) returns integer
language plpgsql security definer set search_path = ''
as $$
declare
  me uuid := (select auth.uid());
begin
  update public.minute_entries as entries set document = append_minute_revision.document, plain = append_minute_revision.plain,
    revision = entries.revision + 1, written_by = me, written_at = now()
  where entries.id = e.id returning * into e;
  insert into private.minute_revisions (entry_id, revision, document, writer, step, written_by)
  values (e.id, e.revision, e.document, append_minute_revision.writer, append_minute_revision.step, me);
  return e.revision;
end
$$;

create function private.save_minute_entry(
  wanted text, item bigint, base integer, document jsonb, plain text, writer uuid default null, step bigint default null
) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  me uuid := private.require_person();
  s public.sessions := private.require_writer(wanted);
  m public.minutes;
  e public.minute_entries;
  given integer;
begin
  -- Held as they are, not for oneself: who sends them waits for this save, who writes beside does not.
  select * into m from public.minutes as minutes where minutes.session_id = s.id for share;
  if m.session_id is null then
    perform private.start_minutes(wanted);
    select * into m from public.minutes as minutes where minutes.session_id = s.id for share;
  end if;
  if m.state <> 'writing' then
    raise sqlstate 'PT409' using message = 'the draft was sent: it is not written any more';
  end if;
  perform private.require_item(s, item);
  perform private.check_minute_text(document, plain);
  perform private.note_writer(s.id, item);
  insert into public.minute_entries as entries (session_id, item_id, document, plain, written_by)
  select s.id, save_minute_entry.item, save_minute_entry.document, save_minute_entry.plain, me where coalesce(base, 0) = 0
  on conflict (session_id, item_id) do nothing
  returning * into e;
  if e.id is not null then
    insert into private.minute_revisions (entry_id, revision, document, writer, step, written_by)
    values (e.id, 1, e.document, save_minute_entry.writer, save_minute_entry.step, me);
    return jsonb_build_object('revision', 1, 'writtenAt', e.written_at, 'writers', private.list_minute_writers(s.id));
  end if;
  select * into e from public.minute_entries as entries
  where entries.session_id = s.id and entries.item_id is not distinct from save_minute_entry.item for no key update;
  if e.id is null then
    raise sqlstate 'PT404' using message = 'nothing was noted yet';
  end if;
  -- Sent again, or arrived at the same words: the text is there.
  if e.document = save_minute_entry.document then
    return jsonb_build_object('revision', e.revision, 'writtenAt', e.written_at, 'writers', private.list_minute_writers(s.id));
  end if;
  if coalesce(base, 0) <> e.revision then
    -- The answer to one's own last save may have been lost on the way: then this text follows it.
    if writer is not null and step is not null and not exists (
      select from private.minute_revisions as r where r.entry_id = e.id and r.revision > coalesce(base, 0)
        and (r.writer, r.written_by) is distinct from (save_minute_entry.writer, me)) then
      if exists (select from private.minute_revisions as r
        where r.entry_id = e.id and r.writer = save_minute_entry.writer and r.step >= save_minute_entry.step) then
        return jsonb_build_object('revision', e.revision, 'writtenAt', e.written_at, 'writers', private.list_minute_writers(s.id));
      end if;
      given := private.append_minute_revision(e, document, plain, writer, step);
      return jsonb_build_object('revision', given, 'writtenAt', now(), 'writers', private.list_minute_writers(s.id));
    end if;
    raise sqlstate 'PT409' using message = 'this text was changed meanwhile', detail = jsonb_build_object(
      'revision', e.revision, 'document', e.document, 'writtenAt', e.written_at, 'writtenBy', private.person_line(e.written_by))::text;
  end if;
  given := private.append_minute_revision(e, document, plain, writer, step);
  return jsonb_build_object('revision', given, 'writtenAt', now(), 'writers', private.list_minute_writers(s.id));
end
$$;
comment on function private.save_minute_entry(text, bigint, integer, jsonb, text, uuid, bigint) is
  'A new text of an item on revision base (0: none yet); PT409 with the present text as detail when somebody else saved another.';

create function private.note_writer(session integer, item bigint) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  was private.minute_writers;
begin
  select * into was from private.minute_writers as w where w.session_id = session and w.person_id = (select auth.uid());
  insert into private.minute_writers as w (session_id, person_id, item_id)
  values (session, (select auth.uid()), item)
  on conflict on constraint minute_writers_pkey do update set item_id = excluded.item_id, seen_at = now();
  -- Open pages hear of who comes and who goes to another item, not of each sign of life.
  if was.person_id is null or was.item_id is distinct from item or was.seen_at <= now() - interval '2 minutes' then
    perform pg_notify('content', 'minutes:' || session);
  end if;
end
$$;
comment on function private.note_writer(integer, bigint) is 'Who asks writes on this item now.';

create function private.note_presence(wanted text, item bigint, step text) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  s public.sessions := private.require_writer(wanted);
begin
  if private.minutes_state(s.id) <> 'writing' then
    return '[]';
  end if;
  if step = 'at' then
    perform private.require_item(s, item);
    perform private.note_writer(s.id, item);
  elsif step = 'gone' then
    delete from private.minute_writers as w where w.session_id = s.id and w.person_id = (select auth.uid());
    if found then
      perform pg_notify('content', 'minutes:' || s.id);
    end if;
  end if;
  return private.list_minute_writers(s.id);
end
$$;
comment on function private.note_presence(text, bigint, text) is
  'Who asks is at an item (at), left (gone) or only looks; gives who else writes. PT404, 42501 for who does not write.';

create function private.minute_news(session bigint) returns bigint
language sql stable security definer set search_path = ''
as $$
  select (extract(epoch from clock_timestamp()) * 1000)::bigint from public.sessions as s
  where s.id = session and (private.rights_in_session(s)).may_write
$$;
comment on function private.minute_news(bigint) is
  'For open pages of who writes: a number that rises, for nobody else. It says that something moved, never who.';

create function private.forget_minute_writers(today date) returns void
language sql security definer set search_path = ''
as $$ delete from private.minute_writers where seen_at < today $$;
comment on function private.forget_minute_writers(date) is 'Daily: who was writing just then is of no use a day later.';

create function private.get_minute_revision(wanted text, item bigint, wanted_revision integer) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  s public.sessions := private.require_writer(wanted);
  found jsonb;
begin
  select jsonb_build_object('revision', r.revision, 'document', r.document) into found
  from public.minute_entries as e join private.minute_revisions as r on r.entry_id = e.id
  where e.session_id = s.id and e.item_id is not distinct from item and r.revision = wanted_revision;
  if found is null then
    raise sqlstate 'PT404' using message = 'no such revision';
  end if;
  return found;
end
$$;
comment on function private.get_minute_revision(text, bigint, integer) is 'A text as it was, for putting two together; for who writes. PT404.';
