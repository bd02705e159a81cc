import { done } from '../../lib/command.server.ts';
import { notFound, unwrap } from '../../lib/failure.server.ts';
import type { Db } from '../../lib/supabase.server.ts';
import type {
  Commitment,
  CommitmentChoices,
  CommitmentLine,
  GroupView,
  ReportStatus,
} from './commitment.ts';
import type { Register, RegisterFilters } from './register.ts';
import type { CommitmentNews, ExportedCommitment } from './commitment-files.ts';

/** The id of a commitment from an address. @throws Response 404 when it is none */
export function commitmentIdOf(id: string | undefined): number {
  if (!/^[1-9]\d{0,14}$/.test(id ?? '')) throw notFound();
  return Number(id);
}

/** The register, 50 a page. @throws Response 404 beyond the last page */
export async function listCommitments(
  db: Db,
  { state, organisation, group, session, isLate, query, page }: RegisterFilters,
  language: string,
): Promise<Register> {
  const answer = await db.rpc('list_commitments', {
    ...(state && { state }),
    ...(organisation && { organisation }),
    ...(group && { group_slug: group }),
    ...(session && { session_slug: session }),
    ...(query && { query }),
    ...(isLate && { is_late: true }),
    page,
    language,
  });
  const register = unwrap(answer) as unknown as Register;
  if (page > register.pages) throw notFound();
  return register;
}

/** Open commitments that a group watches, or that an organisation keeps. */
export async function listOpenCommitments(
  db: Db,
  of: { group: string } | { organisation: string },
  language: string,
): Promise<CommitmentLine[]> {
  const answer = await db.rpc('list_open_commitments', {
    ...('group' in of ? { group_slug: of.group } : { organisation_slug: of.organisation }),
    language,
  });
  return (unwrap(answer) as unknown as { rows: CommitmentLine[] }).rows;
}

/** One commitment with all that became of it. @throws Response 404 */
export async function getCommitment(db: Db, id: number, language: string): Promise<Commitment> {
  return unwrap(
    await db.rpc('get_commitment', { commitment_id: id, language }),
  ) as unknown as Commitment;
}

/** What the forms of an organiser offer. @throws Response 403 for others */
export async function listCommitmentChoices(
  db: Db,
  id: number,
  language: string,
): Promise<CommitmentChoices> {
  return unwrap(
    await db.rpc('list_commitment_choices', { commitment_id: id, language }),
  ) as unknown as CommitmentChoices;
}

/** Commitments of released decisions, for files. */
export async function exportCommitments(db: Db, language: string): Promise<ExportedCommitment[]> {
  return unwrap(
    await db.rpc('export_commitments', { language }),
  ) as unknown as ExportedCommitment[];
}

/** The last public steps, newest first. */
export async function listCommitmentNews(db: Db, language: string): Promise<CommitmentNews[]> {
  return unwrap(await db.rpc('list_commitment_news', { language })) as unknown as CommitmentNews[];
}

/** What every step of an organiser names: how many shifts the form showed, why, in which language. */
interface Step {
  base: number;
  reason: string;
  language: string;
}

/** Another session or day. @throws RefusedInput, Conflict */
export async function changeDue(
  db: Db,
  id: number,
  { session, day, ...step }: Step & { session: string; day: string },
): Promise<void> {
  const due = { ...(session && { due_session: session }), ...(day && { due_on: day }) };
  done(await db.rpc('change_commitment_due', { commitment_id: id, ...step, ...due }));
}

/** Another deliverable beside the first one. @throws RefusedInput, Conflict */
export async function changeScope(
  db: Db,
  id: number,
  step: Step & { deliverable: string },
): Promise<void> {
  done(await db.rpc('change_commitment_scope', { commitment_id: id, ...step }));
}

/** Another owner or person in charge. @throws RefusedInput, Conflict */
export async function changeOwner(
  db: Db,
  id: number,
  { person, ...step }: Step & { organisation: string; person: string },
): Promise<void> {
  const charge = person ? { person } : {};
  done(await db.rpc('change_commitment_owner', { commitment_id: id, ...step, ...charge }));
}

/** Kept. @throws Conflict when its owner did not report it done */
export async function closeCommitment(
  db: Db,
  id: number,
  { reason, ...step }: Step,
): Promise<void> {
  done(
    await db.rpc('close_commitment', {
      commitment_id: id,
      ...step,
      ...(reason && { note: reason }),
    }),
  );
}

/** No longer asked for, by a decision. @throws RefusedInput, Conflict */
export async function dropCommitment(
  db: Db,
  id: number,
  { decision, ...step }: Step & { decision: number },
): Promise<void> {
  done(await db.rpc('drop_commitment', { commitment_id: id, decision_id: decision, ...step }));
}

/** Open again. @throws RefusedInput, Conflict */
export async function reopenCommitment(db: Db, id: number, step: Step): Promise<void> {
  done(await db.rpc('reopen_commitment', { commitment_id: id, ...step }));
}

/** What the owner says. @param base revision of the report that the form showed @throws RefusedInput, Conflict */
export async function reportStatus(
  db: Db,
  id: number,
  report: {
    base: number;
    status: ReportStatus;
    words: string;
    language: string;
    evidence: string[];
  },
): Promise<void> {
  done(await db.rpc('report_status', { commitment_id: id, ...report }));
}

/** How the watching group sees a report. @throws RefusedInput, Conflict */
export async function setGroupView(
  db: Db,
  report: number,
  view: { base: number; view: GroupView; reason: string; language: string },
): Promise<void> {
  done(await db.rpc('set_group_view', { report_id: report, ...view }));
}

/** Whether who asks hears of it. */
export async function followCommitment(db: Db, id: number, isFollowed: boolean): Promise<void> {
  done(await db.rpc('follow_commitment', { commitment_id: id, is_followed: isFollowed }));
}
