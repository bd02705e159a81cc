-- The API of who speaks for an organisation: thin, and as who asks.

create function public.invite_representative(organisation_slug text, mail text, role public.representative_role, language text) returns void
language sql security invoker set search_path = ''
as $$ select private.invite_representative(organisation_slug, mail, role, language) $$;
comment on function public.invite_representative(text, text, public.representative_role, text) is
  'Asks somebody by mail to speak for an organisation; PT400 by field, PT404, PT429, 42501.';

create function public.withdraw_organisation_invitation(invitation_id bigint) returns void
language sql security invoker set search_path = ''
as $$ select private.withdraw_organisation_invitation(invitation_id) $$;
comment on function public.withdraw_organisation_invitation(bigint) is 'Takes an open invitation back; PT404, PT409 when it was answered, 42501.';

create function public.get_organisation_invitation(token text, language text) returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.get_organisation_invitation(token, language) $$;
comment on function public.get_organisation_invitation(text, text) is 'What somebody is asked, for who holds the link; PT404.';

create function public.answer_organisation_invitation(token text, accepts boolean) returns void
language sql security invoker set search_path = ''
as $$ select private.answer_organisation_invitation(token, accepts) $$;
comment on function public.answer_organisation_invitation(text, boolean) is
  'Speaks for the organisation from now on, or not; PT404, PT409 when it was answered, 42501 for visitors who accept.';

create function public.set_representative_role(organisation_slug text, person uuid, role public.representative_role) returns void
language sql security invoker set search_path = ''
as $$ select private.set_representative_role(organisation_slug, person, role) $$;
comment on function public.set_representative_role(text, uuid, public.representative_role) is
  'Makes somebody representative or deputy of an organisation; PT400, PT404, 42501.';

create function public.remove_representative(organisation_slug text, person uuid) returns void
language sql security invoker set search_path = ''
as $$ select private.remove_representative(organisation_slug, person) $$;
comment on function public.remove_representative(text, uuid) is
  'Ends that somebody speaks for an organisation, oneself too; PT404, 42501.';

create function public.get_organisation_people(organisation_slug text, language text) returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.get_organisation_people(organisation_slug, language) $$;
comment on function public.get_organisation_people(text, text) is
  'Who speaks for an organisation, and for who invites the open invitations; PT404, 42501.';

grant execute on function private.get_organisation_invitation(text, text), public.get_organisation_invitation(text, text),
  private.answer_organisation_invitation(text, boolean), public.answer_organisation_invitation(text, boolean)
to anon, authenticated;
grant execute on function
  private.invite_representative(text, text, public.representative_role, text),
  public.invite_representative(text, text, public.representative_role, text),
  private.withdraw_organisation_invitation(bigint), public.withdraw_organisation_invitation(bigint),
  private.set_representative_role(text, uuid, public.representative_role),
  public.set_representative_role(text, uuid, public.representative_role),
  private.remove_representative(text, uuid), public.remove_representative(text, uuid),
  private.get_organisation_people(text, text), public.get_organisation_people(text, text)
to authenticated;
