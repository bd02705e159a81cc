import type { Section, SectionContent } from '../records/sections.ts';
import type { ContentField, ContentGroup, Wording } from './content-group.ts';
import { dateIn, field, oneGroup, wordsFields } from './content-group.ts';
import {
  describeFigures,
  describeMedia,
  describeOrganisations,
  describeSchedule,
  describeSources,
  describeSteps,
  describeTheory,
} from './describe-lists.ts';

type Description = {
  [S in Section]: (content: SectionContent[S], wording: Wording) => ContentGroup[];
};

const nameWords = { main: 'nameMain', translation: 'nameTranslation', other: 'nameOther' };
const languageIn = ({ locale }: Wording, code: string) =>
  new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' }).of(code) ?? code;

function listed(key: string, label: string, values: readonly string[]): ContentField[] {
  return values.flatMap((text) => field(`${key} ${text}`, label, text));
}

const describers: Description = {
  basics(content, wording) {
    const { say } = wording;
    const { startedOn, startedPrecision, endedOn, endedPrecision } = content;
    const names = content.names.map(({ language, name, role }) => ({
      id: role === 'other' ? `${role} ${language} ${name}` : `${role} ${language}`,
      title: null,
      titleLang: null,
      fields: field(
        'name',
        say(`recordHistory:${nameWords[role]}`, { language: languageIn(wording, language) }),
        name,
        language,
      ),
    }));
    return [
      oneGroup([
        ...field('kind', say('initiatives:facetKind'), say(`initiatives:kind_${content.kind}`)),
        ...field('form', say('recordHistory:fieldForm'), content.form),
        ...field(
          'status',
          say('initiatives:facetStatus'),
          say(`initiatives:status_${content.status}`),
        ),
        ...field('scope', say('initiatives:facetScope'), say(`initiatives:scope_${content.scope}`)),
        ...field(
          'start',
          say('recordHistory:fieldSince'),
          dateIn(wording, startedOn, startedPrecision),
        ),
        ...field('end', say('recordHistory:fieldUntil'), dateIn(wording, endedOn, endedPrecision)),
      ]),
      ...names,
    ];
  },
  texts({ texts }, wording) {
    const { say } = wording;
    const labels = {
      summary: 'recordHistory:fieldSummary',
      what: 'initiatives:sectionWhat',
      where_when: 'initiatives:sectionWhereWhen',
      costs: 'initiatives:sectionCosts',
      lessons: 'initiatives:sectionLessons',
      takeaways: 'initiatives:sectionTakeaways',
      outcomes: 'initiatives:sectionOutcomes',
      background: 'initiatives:sectionBackground',
    };
    return texts.map(({ section, language, body, state }) => ({
      id: `${section} ${language}`,
      title: `${say(labels[section])} (${languageIn(wording, language)})`,
      titleLang: null,
      fields: [
        ...field('body', say('recordHistory:fieldText'), body, language),
        ...field('state', say('recordHistory:fieldState'), say(`recordHistory:text_${state}`)),
      ],
    }));
  },
  terms(content, wording) {
    const { say, labels } = wording;
    const named = (slugs: readonly string[]) => slugs.map((slug) => labels[`term/${slug}`] ?? slug);
    const spoken = content.languages.map((code) => languageIn(wording, code));
    return [
      oneGroup([
        ...listed('theme', say('initiatives:facetTheme'), named(content.themes)),
        ...listed('group', say('initiatives:facetGroup'), named(content.groups)),
        ...listed('activity', say('initiatives:facetActivity'), named(content.activities)),
        ...listed('access', say('initiatives:facetAccessibility'), named(content.accessibility)),
        ...listed('language', say('initiatives:facetLanguage'), spoken),
        ...listed('tag', say('initiatives:tags'), content.tags),
        ...listed('goal', say('initiatives:goals'), content.goals.map(String)),
      ]),
    ];
  },
  places({ places }, { say, labels }) {
    return places.map(({ place, district, visibility, lat, lon, address }) => ({
      id: null,
      title: labels[`place/${place}`] ?? place,
      titleLang: null,
      fields: [
        ...field('place', say('initiatives:facetPlace'), labels[`place/${place}`] ?? place),
        ...field(
          'district',
          say('initiatives:facetDistrict'),
          district && (labels[`district/${district}`] ?? district),
        ),
        // What follows reaches nobody but who keeps the record.
        ...(visibility
          ? field('seen', say('recordHistory:fieldSeen'), say(`recordHistory:seen_${visibility}`))
          : []),
        ...field('address', say('recordHistory:fieldAddress'), address),
        ...(typeof lat === 'number'
          ? field('point', say('recordHistory:fieldPoint'), `${lat}, ${lon}`)
          : []),
      ],
    }));
  },
  schedule: describeSchedule,
  organisations: describeOrganisations,
  // Nothing is kept of these two, so that there is nothing to compare.
  contact: () => [],
  stories: () => [],
  means(content, wording) {
    const { say, locale } = wording;
    const { budgetAmount, budgetPeriod, budgetBand } = content;
    const euros = new Intl.NumberFormat(locale, {
      style: 'currency',
      currency: 'EUR',
      maximumFractionDigits: 0,
    });
    const spans = { year: 'budgetYear', total: 'budgetTotal', grant: 'budgetGrant' };
    const bands = { under_25000: 'budgetUnder', from_25000: 'budgetFrom' };
    const exact = budgetAmount === null ? '' : euros.format(budgetAmount);
    return [
      oneGroup([
        ...field(
          'budget',
          say('initiatives:budget'),
          exact && budgetPeriod
            ? say(`initiatives:${spans[budgetPeriod]}`, { amount: exact })
            : exact,
        ),
        ...field(
          'band',
          say('initiatives:budget'),
          budgetBand && say(`initiatives:${bands[budgetBand]}`, { amount: euros.format(25_000) }),
        ),
        ...(['funding', 'staff', 'people', 'recognitions'] as const).flatMap((name) =>
          wordsFields(wording, name, say(`initiatives:${name}`), content[name]),
        ),
      ]),
    ];
  },
  figures: describeFigures,
  theory: describeTheory,
  steps: describeSteps,
  media: describeMedia,
  relations({ relations }, { say, labels }) {
    return relations.map(({ initiative, kind }) => ({
      id: `${kind} ${initiative}`,
      title: null,
      titleLang: null,
      fields: field(
        'to',
        say(`initiatives:relation_${kind}`),
        labels[`initiative/${initiative}`] ?? initiative,
      ),
    }));
  },
  sources: describeSources,
};

/** What a section's content says, in the words of the page. */
export function describeContent(
  section: Section,
  content: object,
  wording: Wording,
): ContentGroup[] {
  const describe = describers[section] as (content: object, wording: Wording) => ContentGroup[];
  return describe(content, wording);
}
