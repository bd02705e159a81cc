import type { ContentField, ContentGroup, Wording } from '../record-history/content-group.ts';
import { field, oneGroup } from '../record-history/content-group.ts';
import { describeContent } from '../record-history/describe-content.ts';
import type { Section, SectionContent } from '../records/sections.ts';

/** Where a part of a section has words of its own; other parts are called as their section is. */
const labels: Record<string, string> = {
  kind: 'initiatives:facetKind',
  form: 'recordHistory:fieldForm',
  status: 'initiatives:facetStatus',
  scope: 'initiatives:facetScope',
  started: 'recordHistory:fieldSince',
  ended: 'recordHistory:fieldUntil',
  names: 'merging:partNames',
  summary: 'recordHistory:fieldSummary',
  what: 'initiatives:sectionWhat',
  where_when: 'initiatives:sectionWhereWhen',
  costs: 'initiatives:sectionCosts',
  lessons: 'initiatives:sectionLessons',
  takeaways: 'initiatives:sectionTakeaways',
  outcomes: 'initiatives:sectionOutcomes',
  background: 'initiatives:sectionBackground',
  themes: 'initiatives:facetTheme',
  groups: 'initiatives:facetGroup',
  activities: 'initiatives:facetActivity',
  accessibility: 'initiatives:facetAccessibility',
  languages: 'initiatives:facetLanguage',
  tags: 'initiatives:tags',
  goals: 'initiatives:goals',
  website: 'merging:partWebsite',
  budget: 'initiatives:budget',
  funding: 'initiatives:funding',
  staff: 'initiatives:staff',
  people: 'initiatives:people',
  recognitions: 'initiatives:recognitions',
};

/** How a part is called. */
export const labelOf = (section: Section, part: string, { say }: Wording): string =>
  say(labels[part] ?? `recordHistory:section_${section}`);

/** Parts whose fields are called otherwise in the description of a content. */
const partOfField: Record<string, string> = {
  start: 'started',
  end: 'ended',
  theme: 'themes',
  group: 'groups',
  activity: 'activities',
  access: 'accessibility',
  language: 'languages',
  tag: 'tags',
  goal: 'goals',
  band: 'budget',
};

const firstWord = (text: string) => text.split(' ')[0] ?? text;

/** What nobody compares elsewhere, since no version keeps it. */
function describeContact(content: SectionContent['contact'], { say }: Wording): ContentGroup[] {
  const { website, contact, isPublic } = content;
  const how = contact
    ? `${contact} (${say(isPublic ? 'merging:contactShown' : 'merging:contactHidden')})`
    : null;
  return [
    oneGroup([
      ...field('website', say('merging:partWebsite'), website),
      ...field('contact', say('recordHistory:section_contact'), how),
    ]),
  ];
}

function describeStories({ stories }: SectionContent['stories'], { say }: Wording): ContentGroup[] {
  return stories.map(({ name, body, language }) => ({
    id: null,
    title: name,
    titleLang: language,
    fields: field('body', say('recordHistory:fieldText'), body, language),
  }));
}

/** What a section says in the words of the page, with what no version keeps. */
function describeSection(section: Section, content: object, wording: Wording): ContentGroup[] {
  if (section === 'contact') return describeContact(content as SectionContent['contact'], wording);
  if (section === 'stories') return describeStories(content as SectionContent['stories'], wording);
  return describeContent(section, content, wording);
}

function partOf(section: Section, group: ContentGroup, { key }: ContentField): string | null {
  const first = firstWord(key);
  switch (section) {
    case 'basics':
      return group.id === '' ? (partOfField[first] ?? first) : 'names';
    case 'texts':
      return firstWord(group.id ?? '');
    case 'terms':
    case 'means':
    case 'contact':
      return partOfField[first] ?? first;
    default:
      // The section is one list.
      return null;
  }
}

/** What a part of a section says. */
export function describePart(
  section: Section,
  part: string,
  content: object,
  wording: Wording,
): ContentGroup[] {
  return describeSection(section, content, wording).flatMap((group) => {
    const fields = group.fields.filter((one) => {
      const own = partOf(section, group, one);
      return own === null || own === part;
    });
    return fields.length > 0 ? [{ ...group, fields }] : [];
  });
}
