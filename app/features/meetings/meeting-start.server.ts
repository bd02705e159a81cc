import { randomUUID } from 'node:crypto';
import { forbidden, unwrap } from '../../lib/failure.server.ts';
import type { Page } from '../../lib/page.server.ts';
import { documentOf } from '../documents/document.ts';
import { blocksOf } from '../documents/normal-form.ts';
import { markdownOf } from '../documents/text-rules.ts';
import type { GroupMembers, PersonText } from '../groups/group.ts';
import type { MeetingStart } from './meeting-form.tsx';
import type { Meeting } from './meeting.ts';
import { clockOf } from './meeting.ts';
import { getMeeting } from './meetings.server.ts';

async function listMembers(page: Page): Promise<GroupMembers> {
  const slug = page.params['slug'] ?? '';
  const answer = await page.db.rpc('list_group_members', {
    group_slug: slug,
    language: page.language,
  });
  return unwrap(answer) as unknown as GroupMembers;
}

/** Everybody in the group, once, by name. */
function peopleOf({ people, seatRows }: GroupMembers): PersonText[] {
  const all = [
    ...(people ?? []).map(({ person }) => person),
    ...(seatRows ?? []).flatMap(({ holders }) => holders ?? []),
  ];
  const byId = new Map(all.map(({ id, name }) => [id, { id, name }]));
  return [...byId.values()].toSorted((a, b) => (a.name ?? '').localeCompare(b.name ?? ''));
}

/** What the form of a new meeting begins with. @throws Response 403 for who does not lead the group */
export async function newMeetingStart(page: Page) {
  const group = await listMembers(page);
  if (!group.me?.mayLead || group.state !== 'active') throw forbidden();
  const start: MeetingStart = {
    title: '',
    day: '',
    starts: '',
    ends: '',
    place: '',
    link: '',
    audience: 'public',
    language: page.language,
    noteTaker: '',
    document: null,
    markdown: '',
  };
  const { slug, name, reading } = group;
  return { group: { slug, name, reading }, people: peopleOf(group), start, once: randomUUID() };
}

function textOf(document: unknown): Pick<MeetingStart, 'document' | 'markdown'> {
  if (!document) return { document: null, markdown: '' };
  const clean = documentOf(blocksOf(document));
  return { document: clean, markdown: markdownOf(clean) };
}

function startOf(meeting: Meeting): MeetingStart {
  const { title, audience, language } = meeting;
  return {
    title,
    audience,
    language,
    ...clockOf(meeting),
    place: meeting.place ?? '',
    link: meeting.link ?? '',
    noteTaker: meeting.noteTaker?.id ?? '',
    ...textOf(meeting.agenda),
  };
}

/** What the form of a change begins with. @throws Response 403 for who may not, also when it is over */
export async function changeMeetingStart(page: Page) {
  const { slug, id } = page.params;
  const [meeting, group] = await Promise.all([
    getMeeting(page.db, slug, id, page.language),
    listMembers(page),
  ]);
  if (!meeting.me.mayChange) throw forbidden();
  return { meeting, people: peopleOf(group), start: startOf(meeting) };
}

/** What the form of the notes begins with: the notes, else what the meeting was about. @throws Response 403 */
export async function notesStart(page: Page) {
  const { slug, id } = page.params;
  const meeting = await getMeeting(page.db, slug, id, page.language);
  if (!meeting.me.mayNote) throw forbidden();
  return {
    meeting,
    start: {
      revision: meeting.notes?.revision ?? 0,
      language: meeting.notes?.language ?? meeting.language,
      documentPath: meeting.documentPath ?? '',
      ...textOf(meeting.notes?.document ?? meeting.agenda),
    },
  };
}
