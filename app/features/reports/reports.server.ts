import { done } from '../../lib/command.server.ts';
import { unwrap } from '../../lib/failure.server.ts';
import type { Db } from '../../lib/supabase.server.ts';
import type { NewReport } from './report-forms.ts';
import type { MyReports, Report, ReportStart } from './report.ts';

/** The post to report, and whom to call. @throws Response 404 */
export async function getReportStart(
  db: Db,
  post: { topic: number; number: number; clientHash: string },
  language: string,
): Promise<ReportStart> {
  const { topic: topic_id, number, clientHash: client } = post;
  const answer = await db.rpc('get_report_form', { topic_id, number, client, language });
  return unwrap(answer) as unknown as ReportStart;
}

/**
 * Reports a post.
 * @returns the address of the report, which for a visitor is stored nowhere else
 * @throws RefusedInput, Response 404, 429
 */
export async function reportPost(
  db: Db,
  post: { topic: number; number: number; clientHash: string },
  report: NewReport,
): Promise<string> {
  const { topic: topic_id, number, clientHash: client } = post;
  const answer = await db.rpc('report_post', { topic_id, number, client, ...report });
  return (unwrap(answer) as unknown as { address: string }).address;
}

/** One's own report, or the case about one's own post. @throws Response 404 */
export async function getReport(db: Db, address: string, language: string): Promise<Report> {
  return unwrap(await db.rpc('get_report', { address, language })) as unknown as Report;
}

/** Objects to a decision. @throws RefusedInput, Conflict when that is not possible now */
export async function appealCase(db: Db, address: string, appeal: string): Promise<void> {
  done(await db.rpc('appeal_case', { address, appeal }));
}

/** What I reported and what was decided about my posts. @throws Response 401 */
export async function listMyReports(db: Db, language: string): Promise<MyReports> {
  return unwrap(await db.rpc('list_my_reports', { language })) as unknown as MyReports;
}
