import type { GroupHue, OrganisationText, PersonText } from '../groups/group.ts';

export const answers = ['here', 'remote', 'absent'] as const;
export type Answer = (typeof answers)[number];
/** How somebody was there. */
export type Way = 'here' | 'remote';

/** A meeting in a list. */
export interface MeetingLine {
  id: number;
  title: string;
  language: string;
  startsAt: string;
  endsAt: string;
  /** In which zone the hours are meant. */
  zone: string;
  place: string | null;
  audience: 'public' | 'members';
  state: 'planned' | 'cancelled';
  /** Why it was cancelled. */
  reason: string | null;
  /** Whether one can join from afar; the link itself is for who is in the group. */
  isRemote: boolean;
  hasNotes: boolean;
}

interface MeetingGroup {
  slug: string;
  name: string;
  hue: GroupHue;
  reading: 'public' | 'members';
  state: 'active' | 'closed';
}

/** How often somebody came to the last meetings since they are in the group. */
export interface AttendanceRow {
  organisation: OrganisationText | null;
  person: PersonText | null;
  came: number;
  of: number;
}

export interface MeetingList {
  group: MeetingGroup;
  isMember: boolean;
  mayLead: boolean;
  upcoming: MeetingLine[];
  /** The newest first, 20 a page. */
  past: MeetingLine[];
  page: number;
  pages: number;
  /** Whether I have a secret calendar address here. */
  hasFeed: boolean;
  /** Null for who does not lead. */
  attendance: { meetings: number; rows: AttendanceRow[] } | null;
}

/** For whom I answer: in my own name, or for a seat that I hold. */
export interface Voice {
  seat: number | null;
  organisation: OrganisationText | null;
  answer: Answer | null;
}

interface Part {
  answer: Answer | null;
  way: Way | null;
}
interface SeatPart extends Part {
  id: number;
  organisation: OrganisationText;
}
interface PersonPart extends Part, PersonText {}

/** Who is asked to a meeting, and who came. */
export interface Places {
  seats: SeatPart[];
  people: PersonPart[];
}

export interface Notes {
  document: unknown;
  language: string;
  revision: number;
  writtenAt: string;
  writtenBy: PersonText | null;
}

export interface Meeting extends MeetingLine {
  group: MeetingGroup;
  agenda: unknown;
  uid: string;
  /** Rises with every change. */
  sequence: number;
  updatedAt: string;
  /** The document in which the notes were worked out; without language. */
  documentPath: string | null;
  isOver: boolean;
  hasBegun: boolean;
  /** Null for who is not in the group. */
  link: string | null;
  noteTaker: PersonText | null;
  me: {
    isMember: boolean;
    mayLead: boolean;
    mayChange: boolean;
    mayAnswer: boolean;
    mayNote: boolean;
    mayMark: boolean;
    voices: Voice[];
  };
  /** Null for who may not know the names. */
  places: Places | null;
  notes: Notes | null;
}

/** What the page of a group tells of its meetings. */
export interface MeetingOutlook {
  next: (MeetingLine & { isAnswered: boolean }) | null;
  /** Those whose notes I have still to write. */
  unwritten: MeetingLine[];
}

/** What a calendar shows of a meeting. */
export interface CalendarMeeting extends MeetingLine {
  agenda: unknown;
  uid: string;
  sequence: number;
  updatedAt: string;
  link: string | null;
}

export interface MeetingCalendar {
  group: Pick<MeetingGroup, 'slug' | 'name' | 'hue'>;
  meetings: CalendarMeeting[];
}

/** The path of a group's meetings, or of one of them. */
export function meetingsAddress(language: string, group: string, id?: number): string {
  const list = `/${language}/groups/${group}/meetings`;
  return id === undefined ? list : `${list}/${id}`;
}

/** How many gave each answer. */
export function answerCounts({ seats, people }: Places): Record<Answer, number> {
  const counts = { here: 0, remote: 0, absent: 0 };
  for (const { answer } of [...seats, ...people]) if (answer) counts[answer] += 1;
  return counts;
}

/** Who said this, or nothing yet (null), seats first. */
export function placesWith(places: Places, answer: Answer | null): Places {
  return {
    seats: places.seats.filter((seat) => seat.answer === answer),
    people: places.people.filter((person) => person.answer === answer),
  };
}

/** Who was there, seats first. */
export function placesThere(places: Places): Places {
  return {
    seats: places.seats.filter(({ way }) => way !== null),
    people: places.people.filter(({ way }) => way !== null),
  };
}

/** The day and the hours of a meeting as its form shows them, in its zone. */
export function clockOf(meeting: Pick<MeetingLine, 'startsAt' | 'endsAt' | 'zone'>): {
  day: string;
  starts: string;
  ends: string;
} {
  const parts = (moment: string) =>
    Object.fromEntries(
      new Intl.DateTimeFormat('en-GB', {
        timeZone: meeting.zone,
        year: 'numeric',
        month: '2-digit',
        day: '2-digit',
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
      })
        .formatToParts(new Date(moment))
        .map(({ type, value }) => [type, value]),
    );
  const from = parts(meeting.startsAt);
  const to = parts(meeting.endsAt);
  return {
    day: `${from['year']}-${from['month']}-${from['day']}`,
    starts: `${from['hour']}:${from['minute']}`,
    ends: `${to['hour']}:${to['minute']}`,
  };
}

/** The path of a document of the group, from what somebody pasted: an address of the site or a path. */
export function documentPathOf(typed: string): string {
  const path = /^(?:https?:\/\/[^/]+)?(?:\/[a-z]{2,3})?(\/groups\/[^?#\s]+)/.exec(typed.trim());
  return path?.[1]?.replace(/\/+$/, '') ?? typed.trim();
}
