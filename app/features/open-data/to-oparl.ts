import type { FileOrigin } from './exported-initiative.ts';
import type { OpenSession, OpenSessions } from './open-sessions.ts';

const oparl = (type: string) => `https://schema.oparl.org/1.1/${type}`;

// The Flemish vocabulary of local decisions names the same things; its terms stand beside as @type.
const context = {
  besluit: 'http://data.vlaanderen.be/ns/besluit#',
  id: '@id',
};
const oslo = {
  meeting: 'besluit:Zitting',
  item: 'besluit:Agendapunt',
  decision: 'besluit:Besluit',
} as const;

const meetingStates = {
  published: 'scheduled',
  open: 'running',
  closed: 'completed',
  cancelled: 'cancelled',
} as const;

/** Popolo knows pass and fail; what was put off or taken back has no result yet. */
const motionResults = { adopted: 'pass', noted: 'pass', postponed: null, withdrawn: null } as const;

/** The addresses of one session's things: each names it for good and leads to its page. */
function addressesOf(session: OpenSession, { siteUrl, language }: FileOrigin) {
  const page = `${siteUrl}/${language}/sessions/${session.slug}`;
  return {
    page,
    item: (id: number) => `${page}/agenda#item-${id}`,
    decision: (number: number) => `${page}/decisions#d${number}`,
    paper: (id: number) => `${page}/papers/${id}`,
  };
}

function meetingOf(session: OpenSession, origin: FileOrigin) {
  const at = addressesOf(session, origin);
  const items = session.agenda?.items ?? [];
  return {
    id: at.page,
    type: oparl('Meeting'),
    '@type': oslo.meeting,
    name: session.title.text,
    meetingState: meetingStates[session.state],
    cancelled: session.state === 'cancelled',
    start: session.startsAt,
    end: session.endsAt,
    ...(session.place && {
      location: {
        id: `${at.page}#place`,
        type: oparl('Location'),
        description: [session.place, session.address].filter(Boolean).join(', '),
      },
    }),
    organization: [`${origin.siteUrl}/${origin.language}#forum`],
    agendaItem: items.map((item, index) => {
      const outcome = session.decisions.find((decision) => decision.item === item.id);
      return {
        id: at.item(item.id),
        type: oparl('AgendaItem'),
        '@type': oslo.item,
        meeting: at.page,
        number: String(index + 1),
        order: index + 1,
        name: item.title,
        public: true,
        ...(item.startsAt && { start: item.startsAt }),
        ...(item.endsAt && { end: item.endsAt }),
        ...(outcome && {
          ...(outcome.result && { result: outcome.result }),
          resolutionText: outcome.text,
          web: at.decision(outcome.number),
        }),
      };
    }),
    ...(session.publishedAt && { created: session.publishedAt }),
    modified: session.updatedAt,
    license: origin.licence.url,
    web: at.page,
  };
}

/** Papers of the agenda, each with the item for which it was brought. */
function papersOf(session: OpenSession, origin: FileOrigin) {
  const at = addressesOf(session, origin);
  return (session.agenda?.items ?? []).flatMap((item) =>
    item.papers.map((paper) => ({
      id: at.paper(paper.id),
      type: oparl('Paper'),
      name: paper.title,
      paperType: paper.role,
      ...(item.group && {
        underDirectionOf: [`${origin.siteUrl}/${origin.language}/groups/${item.group}`],
      }),
      consultation: [
        {
          id: `${at.paper(paper.id)}#item-${item.id}`,
          type: oparl('Consultation'),
          paper: at.paper(paper.id),
          agendaItem: at.item(item.id),
          meeting: at.page,
          role: paper.role,
        },
      ],
      license: origin.licence.url,
      web: at.paper(paper.id),
    })),
  );
}

/** Decisions and promises as Popolo motions. */
function motionsOf(session: OpenSession, origin: FileOrigin) {
  const at = addressesOf(session, origin);
  return session.decisions
    .filter(({ kind }) => kind !== 'information')
    .map((decision) => ({
      id: at.decision(decision.number),
      '@type': oslo.decision,
      text: decision.text,
      language: decision.language,
      classification: decision.kind,
      date: decision.on,
      result: decision.result && motionResults[decision.result],
      organization_id: `${origin.siteUrl}/${origin.language}#forum`,
      legislative_session_id: at.page,
      updated_at: decision.releasedAt,
      sources: [
        { url: at.decision(decision.number) },
        ...(decision.commitment
          ? [{ url: `${origin.siteUrl}/${origin.language}/commitments/${decision.commitment}` }]
          : []),
      ],
    }));
}

/**
 * Sessions in the shapes of OParl 1.1 (meetings, agenda items, papers) and Popolo (organizations, motions),
 * with the Flemish OSLO terms as JSON-LD types.
 * @param forum the name of the forum, which meets
 */
export function toOparl(
  { sessions, groups, organisations }: OpenSessions,
  origin: FileOrigin,
  forum: string,
): Record<string, unknown> {
  const { siteUrl, language, date, licence } = origin;
  const here = `${siteUrl}/${language}`;
  return {
    '@context': context,
    licence: licence.name,
    licenceUrl: licence.url,
    date,
    language,
    meetings: sessions.map((session) => meetingOf(session, origin)),
    papers: sessions.flatMap((session) => papersOf(session, origin)),
    organizations: [
      { id: `${here}#forum`, name: forum, classification: 'forum' },
      ...groups.map(({ slug, name }) => ({
        id: `${here}/groups/${slug}`,
        name,
        classification: 'working group',
        parent_id: `${here}#forum`,
      })),
      ...organisations.map(({ slug, name, type }) => ({
        id: `${here}/organisations/${slug}`,
        name,
        classification: type,
      })),
    ],
    motions: sessions.flatMap((session) => motionsOf(session, origin)),
  };
}
