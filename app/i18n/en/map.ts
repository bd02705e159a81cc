import type nl from '../nl/map.ts';
import type { Words } from '../words.ts';

export default {
  title: 'Map of initiatives',
  titleKeys:
    'Map of initiatives. Move with the arrow keys, zoom in with plus and out with minus. The same content is a list below the map.',
  shown_one: '{{shown}} of {{count}} initiative is on the map.',
  shown_other: '{{shown}} of {{count}} initiatives are on the map.',
  withoutPlace_one: '{{count}} has no place.',
  withoutPlace_other: '{{count}} have no place.',
  hiddenPlace_one: 'For safety, we do not show where {{count}} of them is.',
  hiddenPlace_other: 'For safety, we do not show where {{count}} of them are.',
  wide_one: '{{count}} works in a whole region, a country or beyond, and is not at one place.',
  wide_other: '{{count}} work in a whole region, a country or beyond, and are not at one place.',
  scopes: 'See who works in:',
  nowShown_one: 'In view: {{count}} initiative.',
  nowShown_other: 'In view: {{count}} initiatives.',
  spot_one: '{{count}} initiative in {{place}}',
  spot_other: '{{count}} initiatives in {{place}}',
  spotNear_one: '{{count}} initiative near {{place}}',
  spotNear_other: '{{count}} initiatives near {{place}}',
  spotHere_one: '{{count}} initiative',
  spotHere_other: '{{count}} initiatives',
  areaNote: 'We do not show the exact spot. The circle only says roughly where.',
  inList_one: 'Show it in the list',
  inList_other: 'Show all {{count}} in the list',
  closer: 'Zoom in',
  farther: 'Zoom out',
  showAll: 'Show all',
  closePanel: 'Close',
  inView: 'What is on the map?',
  nothingInView: 'There is nothing in this part of the map.',
  noWebgl:
    'Your browser cannot draw the interactive map. This still map and the list show the same initiatives.',
  failed:
    'The interactive map does not load. This still map and the list show the same initiatives.',
  retry: 'Try again',
  legend: 'What the signs mean',
  legendCluster: 'more than one initiative, with the number',
  legendArea: 'somewhere in this town or neighbourhood, with the number',
  legendPin: 'one initiative',
  credits: 'Sources of the map',
} satisfies Words<typeof nl, 'en'>;
