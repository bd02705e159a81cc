-- What a mail that leaves must know beyond its words: whether it may go, where answers go, what it belongs
-- to, and the link that ends it.

create function private.mail_facts(recipient text, payload jsonb) returns jsonb
language plpgsql stable set search_path = ''
as $$
begin
  return (
    select jsonb_strip_nulls(jsonb_build_object(
      'person', u.id,
      'isSuspended', exists (select from private.mail_suspensions as s where s.person_id = u.id),
      'secret', case when payload ?| array['topicId', 'conversationId'] then encode(private.mail_secret(), 'hex') end,
      'group', (
        select g.slug from public.working_groups as g
        where g.id = coalesce((select t.group_id from public.topics as t
            where t.id = coalesce(payload ->> 'topicId', case when payload ->> 'scope' = 'topic' then payload ->> 'scopeId' end)::bigint),
          case when payload ->> 'scope' = 'group' then (payload ->> 'scopeId')::smallint end)),
      'unsubscribe', case when payload ->> 'scope' in ('person', 'group', 'topic', 'digest', 'searches')
        then private.unsubscribe_token(u.id, payload ->> 'scope', (payload ->> 'scopeId')::bigint) end,
      'relay', case when payload ? 'conversationId' then private.relay_facts(u.id, payload) end))
    from auth.users as u where u.email = lower(recipient));
end
$$;
comment on function private.mail_facts(text, jsonb) is
  'For a row of the outbox to a person; null for other addresses. The payload may name topicId, postNumber, conversationId, messageNumber, scope and scopeId. For the server alone.';
