import { useTranslation } from '../../i18n/use-translation.ts';
import { CommitmentRows } from '../commitments/commitment-rows.tsx';
import { DifferingSources } from './differing-sources.tsx';
import { InitiativeListings, RelatedInitiatives } from './initiative-around.tsx';
import { InitiativeFacts } from './initiative-facts.tsx';
import { InitiativeFigures } from './initiative-figures.tsx';
import { InitiativeOrganisations, InitiativeSources } from './initiative-links.tsx';
import { InitiativeSchedule } from './initiative-schedule.tsx';
import { InitiativeSteps, InitiativeStories } from './initiative-story.tsx';
import { InitiativeText, textParts } from './initiative-texts.tsx';
import { InitiativeTheory } from './initiative-theory.tsx';
import type { Initiative } from './initiative.ts';
import { differingValues } from './initiative.ts';
import type { PagePart } from './page-parts.tsx';

export interface PartsOptions {
  /** The day of the page, ISO. */
  today: string;
  /** The language of the texts has been said once for all. */
  noted: boolean;
}

/** All headed parts of the page of an initiative that have something in them: what it does, then what stands around it. */
export function useInitiativeParts(initiative: Initiative, { today, noted }: PartsOptions) {
  const { t } = useTranslation('initiativeParts');
  const { t: word } = useTranslation('initiatives');
  const { texts, schedule, figures, theory, steps, stories, listings, commitments, status } =
    initiative;
  const { organisations, relations, alike, sources } = initiative;
  const isOver = status === 'ended' || status === 'stopped';
  const told = textParts.flatMap(([section, heading]): PagePart[] => {
    const text = texts[section];
    if (!text) return [];
    return [
      {
        id: section,
        title: word(heading),
        content: <InitiativeText {...{ section, text, noted }} />,
      },
    ];
  });
  const part = (isFilled: boolean, id: string, title: string, content: PagePart['content']) =>
    isFilled ? [{ id, title, content }] : [];
  const times = part(
    schedule.length > 0,
    'schedule',
    t('schedule'),
    <InitiativeSchedule times={schedule} slug={initiative.slug} today={today} isOver={isOver} />,
  );
  // When to come stands directly behind what it is.
  const what = told.filter(({ id }) => id === 'what');
  const others = told.filter(({ id }) => id !== 'what');
  const own: PagePart[] = [
    ...what,
    ...times,
    ...others,
    ...part(
      figures.length > 0,
      'figures',
      word('figures'),
      <InitiativeFigures figures={figures} />,
    ),
    ...part(theory.length > 0, 'theory', t('theory'), <InitiativeTheory parts={theory} />),
    ...part(steps.length > 0, 'steps', t('steps'), <InitiativeSteps steps={steps} />),
    ...part(stories.length > 0, 'stories', t('stories'), <InitiativeStories stories={stories} />),
    ...part(
      listings.length > 0,
      'listings',
      t('listings'),
      <InitiativeListings listings={listings} />,
    ),
    ...part(
      commitments.length > 0,
      'commitments',
      t('commitments'),
      <CommitmentRows rows={commitments} label={t('commitments')} />,
    ),
  ];
  const beside: PagePart[] = [
    {
      id: 'facts',
      title: word('facts'),
      content: <InitiativeFacts initiative={initiative} today={today} />,
    },
    ...part(
      organisations.length > 0,
      'organisations',
      word('organisations'),
      <InitiativeOrganisations organisations={organisations} />,
    ),
  ];
  const around: PagePart[] = [
    ...part(
      relations.length + alike.length > 0,
      'related',
      word('related'),
      <RelatedInitiatives {...{ relations, alike }} />,
    ),
    ...part(
      differingValues(sources).length > 0,
      'differing',
      t('differing'),
      <DifferingSources sources={sources} />,
    ),
    ...part(
      sources.length > 0,
      'sources',
      word('sources'),
      <InitiativeSources sources={sources} />,
    ),
  ];
  return { own, beside, around };
}
