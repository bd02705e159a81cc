import type nl from '../nl/home.ts';
import type { Words } from '../words.ts';

export default {
  title: 'Find an initiative in and around {{city}}, or nominate one',
  lede_one:
    '{{count}} initiative is listed here. Eating together, practising Dutch, a buddy, help with papers or with finding a home: see what there is. You do not need an account.',
  lede_other:
    '{{count}} initiatives are listed here. Eating together, practising Dutch, a buddy, help with papers or with finding a home: see what there is. You do not need an account.',
  searchLabel: 'What are you looking for?',
  nominate: 'Nominate an initiative',
  themes: 'Choose a theme',
  places: 'See where it happens',
  around: '{{place}} and around',
  openMap: 'Open the map and look near you',
  nextSession: 'The next session of the forum',
  lastSession: 'The last session',
  noSession: 'No new session is planned yet. The date will be here as soon as it is known.',
  yearLine: 'The sessions along a line',
  seasonSpring: 'spring {{year}}',
  seasonAutumn: 'autumn {{year}}',
  today: 'today',
  over: 'over',
  next: 'the next one',
  later: 'later',
  latest: 'New on the list',
  confirmed: 'confirmed in',
  allInitiatives_one: 'See {{count}} initiative',
  allInitiatives_other: 'See all {{count}} initiatives',
  allOrganisations_one: 'See {{count}} organisation',
  allOrganisations_other: 'See all {{count}} organisations',
  none: 'Nothing is listed yet',
  noneText: 'Do you know an initiative? Nominate it. You do not need an account.',
  groups: 'The working groups',
  groupsText: 'Between two sessions these groups prepare proposals for the forum.',
} satisfies Words<typeof nl, 'en'>;
