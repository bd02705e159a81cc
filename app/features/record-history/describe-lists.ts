import type { SectionContent } from '../records/sections.ts';
import type { ContentGroup, Wording } from './content-group.ts';
import { callName, dateIn, field, wordsFields } from './content-group.ts';

const known = (wording: Wording, kind: string, slug: string | null) =>
  slug === null ? '' : (wording.labels[`${kind}/${slug}`] ?? slug);
const own = (wording: Wording, word: string) => wording.say(`recordHistory:${word}`);

/** Opening hours and meetings. */
export function describeSchedule(
  { times }: SectionContent['schedule'],
  wording: Wording,
): ContentGroup[] {
  const day = new Intl.DateTimeFormat(wording.locale, { weekday: 'long', timeZone: 'UTC' });
  // The first of January 2024 was a Monday.
  const weekday = (number: number) => day.format(new Date(Date.UTC(2024, 0, number)));
  return times.map((time) => ({
    id: null,
    title: own(wording, `time_${time.kind}`),
    titleLang: null,
    fields: [
      ...field(
        'frequency',
        own(wording, 'fieldFrequency'),
        own(wording, `often_${time.frequency}`),
      ),
      ...field('days', own(wording, 'fieldDays'), time.weekdays.map(weekday).join(', ')),
      ...field(
        'week',
        own(wording, 'fieldWeek'),
        time.weekOfMonth === null
          ? ''
          : own(wording, `week_${time.weekOfMonth === -1 ? 'last' : time.weekOfMonth}`),
      ),
      ...field(
        'hours',
        own(wording, 'fieldHours'),
        [time.opensAt, time.closesAt].filter(Boolean).join('–'),
      ),
      ...field('from', own(wording, 'fieldSince'), dateIn(wording, time.from, 'day')),
      ...field('until', own(wording, 'fieldUntil'), dateIn(wording, time.until, 'day')),
      ...wordsFields(wording, 'notes', own(wording, 'fieldNote'), time.notes),
    ],
  }));
}

/** Partners with their roles. */
export function describeOrganisations(
  { organisations }: SectionContent['organisations'],
  wording: Wording,
): ContentGroup[] {
  return organisations.map(({ organisation, role, since, until }) => ({
    id: `${organisation} ${role}`,
    title: known(wording, 'organisation', organisation),
    titleLang: null,
    fields: [
      ...field('role', own(wording, 'fieldRole'), wording.say(`initiatives:role_${role}`)),
      ...field('since', own(wording, 'fieldSince'), dateIn(wording, since, 'day')),
      ...field('until', own(wording, 'fieldUntil'), dateIn(wording, until, 'day')),
    ],
  }));
}

/** Figures with how sure they are, their date and source. */
export function describeFigures(
  { figures }: SectionContent['figures'],
  wording: Wording,
): ContentGroup[] {
  const format = new Intl.NumberFormat(wording.locale, { maximumFractionDigits: 2 });
  return figures.map((figure) => {
    const numbers = [figure.low, figure.high].filter((number) => number !== null);
    const [low, high] = numbers.map((number) => format.format(number));
    const say = (word: string, values: object) =>
      wording.say(`initiatives:${word}`, values as Record<string, unknown>);
    const isRange = numbers.length === 2 && numbers[0] !== numbers[1];
    const amount = isRange
      ? say('figureRange', { low, high })
      : figure.qualifier === 'about'
        ? say('figureAbout', { number: low })
        : figure.qualifier === 'at_least'
          ? say('figureAtLeast', { number: low })
          : figure.qualifier === 'at_most'
            ? say('figureAtMost', { number: low })
            : low;
    return {
      id: `${figure.key} ${figure.role}`,
      ...callName(wording, figure.labels),
      fields: [
        ...field('role', own(wording, 'fieldFigure'), own(wording, `figure_${figure.role}`)),
        ...field('amount', own(wording, 'fieldAmount'), amount),
        ...wordsFields(wording, 'labels', own(wording, 'fieldName'), figure.labels),
        ...wordsFields(wording, 'units', own(wording, 'fieldUnit'), figure.units),
        ...wordsFields(wording, 'windows', own(wording, 'fieldWindow'), figure.windows),
        ...field('on', own(wording, 'fieldDate'), dateIn(wording, figure.on, figure.precision)),
        ...field('source', own(wording, 'fieldSource'), figure.source),
      ],
    };
  });
}

/** The theory of change, part by part. */
export function describeTheory(
  { parts }: SectionContent['theory'],
  wording: Wording,
): ContentGroup[] {
  return parts.map(({ part, group, texts, assumptions, indicators }) => ({
    id: null,
    title: [own(wording, `theory_${part}`), known(wording, 'term', group)]
      .filter(Boolean)
      .join(': '),
    titleLang: null,
    fields: [
      ...wordsFields(wording, 'texts', own(wording, 'fieldText'), texts),
      ...wordsFields(wording, 'assumptions', own(wording, 'fieldAssumption'), assumptions),
      ...wordsFields(wording, 'indicators', own(wording, 'fieldIndicator'), indicators),
    ],
  }));
}

/** How it came about, step by step. */
export function describeSteps(
  { steps }: SectionContent['steps'],
  wording: Wording,
): ContentGroup[] {
  return steps.map(({ on, precision, titles, texts }) => ({
    id: null,
    ...callName(wording, titles),
    fields: [
      ...field('on', own(wording, 'fieldDate'), dateIn(wording, on, precision)),
      ...wordsFields(wording, 'titles', own(wording, 'fieldName'), titles),
      ...wordsFields(wording, 'texts', own(wording, 'fieldText'), texts),
    ],
  }));
}

/** Pictures by what their texts say. */
export function describeMedia(
  { media }: SectionContent['media'],
  wording: Wording,
): ContentGroup[] {
  return media.map(({ id, alternative, licence, author }) => ({
    id,
    ...callName(wording, alternative),
    fields: [
      ...wordsFields(wording, 'alternative', own(wording, 'fieldText'), alternative),
      ...field('licence', own(wording, 'fieldLicence'), licence),
      ...field('author', own(wording, 'fieldAuthor'), author),
    ],
  }));
}

/** Where values come from. */
export function describeSources(
  { sources }: SectionContent['sources'],
  wording: Wording,
): ContentGroup[] {
  return sources.map(({ source, title, publisher, year, url, field: about, value, on }) => ({
    id: [source, about, value].join(' '),
    ...callName(wording, title),
    fields: [
      ...wordsFields(wording, 'title', own(wording, 'fieldName'), title),
      ...field('publisher', own(wording, 'fieldAuthor'), publisher),
      ...field('year', own(wording, 'fieldDate'), year),
      ...field('url', own(wording, 'fieldAddress'), url),
      ...field('value', own(wording, 'fieldValue'), [about, value].filter(Boolean).join(': ')),
      ...field('on', own(wording, 'fieldDate'), dateIn(wording, on, 'day')),
    ],
  }));
}
