import type { z } from 'zod';
import type { LanguageCode } from '../../i18n/locales.ts';
import { done } from '../../lib/command.server.ts';
import { unwrap } from '../../lib/failure.server.ts';
import { checkForm } from '../../lib/form.server.ts';
import type { InvalidForm } from '../../lib/form.ts';
import type { Db } from '../../lib/supabase.server.ts';
import {
  answerSchema,
  askSchema,
  emptySchema,
  endSeatSchema,
  giveSeatSchema,
  holderSchema,
  inviteSchema,
  removeSchema,
  renewSchema,
  roleSchema,
  seatRequestSchema,
  targetSchema,
  vacateSchema,
  withdrawSchema,
} from './group-forms.ts';

/** Where a change happens. */
interface Place {
  db: Db;
  slug: string;
  language: LanguageCode;
}
type Answer = Parameters<typeof done>[0];
/** The word that tells what was done, or the form as it must come back. */
type Outcome = { said: string } | InvalidForm;
type Change = (place: Place, posted: FormData) => Promise<Outcome>;

/** A change that a form asks for: its fields, the question to the database, what is said when done. */
function change<S extends z.ZodType>(
  schema: S,
  said: string,
  ask: (place: Place, values: z.infer<S>) => PromiseLike<Answer>,
): Change {
  return async (place, posted) => {
    const form = checkForm(posted, schema);
    if (!form.ok) return form;
    done(await ask(place, form.values));
    return { said };
  };
}

const setHolder: Change = async ({ db, language }, posted) => {
  const form = checkForm(posted, holderSchema);
  if (!form.ok) return form;
  const { target, role, person, mail } = form.values;
  // The generated types know no nullable arguments.
  const answer = await db.rpc('set_seat_holder', {
    seat_id: target,
    role,
    person: (person || null) as string,
    mail,
    language,
  });
  return { said: unwrap(answer) === 'seated' ? 'toastSeated' : 'toastInvited' };
};

const askSeat: Change = async ({ db, slug }, posted) => {
  const form = checkForm(posted, seatRequestSchema);
  if (!form.ok) return form;
  const { organisation, reason } = form.values;
  const answer = await db.rpc('ask_for_seat', {
    group_slug: slug,
    organisation_slug: organisation,
    reason,
  });
  return { said: unwrap(answer) === 'seated' ? 'toastSeatTaken' : 'toastAsked' };
};

const changes: Record<string, Change> = {
  join: change(emptySchema, 'toastJoined', ({ db, slug }) =>
    db.rpc('join_group', { group_slug: slug }),
  ),
  ask: change(askSchema, 'toastAsked', ({ db, slug }, { reason }) =>
    db.rpc('ask_to_join', { group_slug: slug, reason }),
  ),
  askSeat,
  answer: change(answerSchema, 'toastAnswered', ({ db }, { kind, target, accepts, answer }) =>
    db.rpc('answer_request', {
      kind,
      request_id: target,
      accepts: accepts === 'yes',
      answer,
    }),
  ),
  withdraw: change(withdrawSchema, 'toastWithdrawn', ({ db }, { kind, target }) =>
    db.rpc('withdraw_request', { kind, request_id: target }),
  ),
  leave: change(emptySchema, 'toastLeft', ({ db, slug }) =>
    db.rpc('leave_group', { group_slug: slug }),
  ),
  invite: change(inviteSchema, 'toastInvited', ({ db, slug }, { mail, role, language }) =>
    db.rpc('invite_to_group', { group_slug: slug, mail, role, language }),
  ),
  withdrawInvitation: change(targetSchema, 'toastWithdrawn', ({ db }, { target }) =>
    db.rpc('withdraw_invitation', { invitation_id: target }),
  ),
  role: change(roleSchema, 'toastRole', ({ db }, { target, role }) =>
    db.rpc('set_group_role', { member_id: target, role }),
  ),
  remove: change(removeSchema, 'toastRemoved', ({ db }, { target, reason }) =>
    db.rpc('remove_member', { member_id: target, reason }),
  ),
  giveSeat: change(giveSeatSchema, 'toastSeatGiven', ({ db, slug }, { organisation }) =>
    db.rpc('give_seat', { group_slug: slug, organisation }),
  ),
  endSeat: change(endSeatSchema, 'toastSeatEnded', ({ db }, { target, reason }) =>
    db.rpc('end_seat', { seat_id: target, reason }),
  ),
  renewSeat: change(renewSchema, 'toastSeatRenewed', ({ db }, { target, endsOn }) =>
    db.rpc('renew_seat', { seat_id: target, ends_on: endsOn }),
  ),
  setHolder,
  vacateSeat: change(vacateSchema, 'toastVacated', ({ db }, { target, role }) =>
    db.rpc('vacate_seat', { seat_id: target, role }),
  ),
};

/** Does what a form of a group asks for; null when no form asks for this. */
export async function changeGroup(place: Place, posted: FormData): Promise<Outcome | null> {
  const intent = String(posted.get('intent'));
  const wanted = Object.hasOwn(changes, intent) ? changes[intent] : undefined;
  return wanted ? wanted(place, posted) : null;
}
