interface Text {
  text: string;
  language: string;
}
interface OpenPaper {
  id: number;
  title: string;
  language: string;
  role: string;
}
interface OpenItem {
  id: number;
  type: string;
  title: string;
  language: string;
  startsAt: string | null;
  endsAt: string | null;
  group: string | null;
  organisation: string | null;
  papers: OpenPaper[];
}
interface OpenDecision {
  number: number;
  kind: 'information' | 'decision' | 'commitment';
  result: 'adopted' | 'postponed' | 'noted' | 'withdrawn' | null;
  text: string;
  language: string;
  item: number | null;
  /** Day of the session, ISO. */
  on: string;
  releasedAt: string;
  /** Of the register, where something was promised with it. */
  commitment: number | null;
}

/** What everybody may know of the sessions (`private.export_sessions`). */
export interface OpenSessions {
  sessions: {
    slug: string;
    state: 'published' | 'open' | 'closed' | 'cancelled';
    title: Text;
    startsAt: string;
    endsAt: string;
    place: string | null;
    address: string | null;
    publishedAt: string | null;
    updatedAt: string;
    agenda: { letter: string; publishedAt: string; items: OpenItem[] } | null;
    decisions: OpenDecision[];
  }[];
  groups: { slug: string; name: string }[];
  organisations: { slug: string; name: string; type: string }[];
}
export type OpenSession = OpenSessions['sessions'][number];
