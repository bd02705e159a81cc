-- The work of the job, for nobody but the site itself: take an import, say how far it is, end it or fail it.

create function private.take_import(at timestamptz) returns private.imports
language plpgsql security definer set search_path = ''
as $$
declare
  i private.imports;
begin
  -- Whoever had it stopped without a word: its transaction is gone, and it is begun anew; after three times it has failed.
  update private.imports as lost set state = case when lost.state = 'checking' then 'mapping' when lost.state = 'running' then 'checked' else 'done' end::public.import_state,
    fault = 'stopped', taken_until = null, revision = lost.revision + 1
  where lost.state in ('checking', 'running', 'undoing') and lost.taken_until < at and lost.attempts >= 3;
  select * into i from private.imports as o
  where o.state in ('checking', 'running', 'undoing') and (o.taken_until is null or o.taken_until < at)
  order by o.id limit 1 for no key update skip locked;
  update private.imports as o set taken_until = at + interval '2 minutes', attempts = o.attempts + 1, done = 0,
    revision = o.revision + case when o.taken_until is null then 0 else 1 end
  where o.id = i.id returning o.* into i;
  return i;
end
$$;
comment on function private.take_import(timestamptz) is 'The next import that waits for work, for one worker alone; null when there is none.';

create function private.step_import(wanted bigint, revision integer, done integer) returns boolean
language plpgsql security definer set search_path = ''
as $$
begin
  update private.imports as i set done = step_import.done, taken_until = now() + interval '2 minutes'
  where i.id = wanted and i.revision = step_import.revision and i.state in ('checking', 'running', 'undoing');
  return found;
end
$$;
comment on function private.step_import(bigint, integer, integer) is 'Says how far it is; false when it is no longer wanted so.';

create function private.write_read_rows(wanted bigint, rows jsonb) returns void
language sql security definer set search_path = ''
as $$
  update private.import_rows as r set record = nullif(n.value -> 'record', 'null'), problems = n.value -> 'problems', notes = n.value -> 'notes',
    outcome = null, differences = '[]', candidates = '[]', initiative_id = null, place_id = null, district_id = null, choice = null, external_id = null
  from jsonb_array_elements(rows) as n
  where r.import_id = wanted and r.number = (n.value ->> 'number')::integer
$$;

create function private.end_import_check(wanted bigint, revision integer, unknown_terms jsonb) returns void
language sql security definer set search_path = ''
as $$
  update private.imports as i set state = 'checked', checked_at = now(), taken_until = null, done = i.row_count, unknown_terms = end_import_check.unknown_terms
  where i.id = wanted and i.revision = end_import_check.revision and i.state = 'checking'
$$;

create function private.end_import_run(wanted bigint, revision integer, source_is_new boolean) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  update private.imports as i set state = 'done', ran_at = now(), taken_until = null, done = i.row_count, fault = null, source_is_new = end_import_run.source_is_new
  where i.id = wanted and i.revision = end_import_run.revision and i.state = 'running';
  if not found then
    raise sqlstate 'PT409' using message = 'no longer wanted';
  end if;
end
$$;
comment on function private.end_import_run(bigint, integer, boolean) is 'Last step of the writing transaction: with it everything stands, without it nothing.';

create function private.fail_import(wanted bigint, revision integer, fault text) returns void
language sql security definer set search_path = ''
as $$
  update private.imports as i set taken_until = null, fault = fail_import.fault, revision = i.revision + 1, done = 0,
    state = case i.state when 'checking' then 'mapping' when 'running' then 'checked' else 'done' end::public.import_state
  where i.id = wanted and i.revision = fail_import.revision and i.state in ('checking', 'running', 'undoing')
$$;
comment on function private.fail_import(bigint, integer, text) is 'Back to the step before, with the reason; nothing was written.';

create function private.import_counts(wanted bigint) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select jsonb_build_object(
    'new', count(*) filter (where r.outcome = 'new'), 'same', count(*) filter (where r.outcome = 'same'),
    'changed', count(*) filter (where r.outcome = 'changed'), 'duplicate', count(*) filter (where r.outcome = 'duplicate'),
    'refused', count(*) filter (where r.outcome = 'refused'), 'added', count(*) filter (where r.written = 'added'),
    'updated', count(*) filter (where r.written = 'updated'), 'kept', count(*) filter (where r.kept is not null),
    'swapped', count(*) filter (where r.problems @> '[{"reason":"swapped"}]'), 'noted', count(*) filter (where r.notes <> '[]'))
  from private.import_rows as r where r.import_id = wanted
$$;
