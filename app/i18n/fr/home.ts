import type nl from '../nl/home.ts';
import type { Words } from '../words.ts';

const activities =
  'Manger ensemble, pratiquer le néerlandais, trouver un buddy, de l’aide pour des papiers ou un logement : voyez ce qui existe. Aucun compte n’est nécessaire.';

export default {
  title: 'Trouvez une initiative à {{city}} et dans les environs, ou proposez-en une',
  lede_one: `Vous trouvez ici {{count}} initiative. ${activities}`,
  lede_many: `Vous trouvez ici {{count}} d’initiatives. ${activities}`,
  lede_other: `Vous trouvez ici {{count}} initiatives. ${activities}`,
  searchLabel: 'Que cherchez-vous ?',
  nominate: 'Proposer une initiative',
  themes: 'Choisissez un thème',
  places: 'Voyez où cela se passe',
  around: '{{place}} et environs',
  openMap: 'Ouvrir la carte et chercher près de chez vous',
  nextSession: 'La prochaine séance du forum',
  lastSession: 'La séance précédente',
  noSession:
    'Aucune nouvelle séance n’est encore prévue. La date paraîtra ici dès qu’elle sera fixée.',
  yearLine: 'Les séances sur une ligne',
  seasonSpring: 'printemps {{year}}',
  seasonAutumn: 'automne {{year}}',
  today: 'aujourd’hui',
  over: 'passée',
  next: 'la prochaine',
  later: 'plus tard',
  latest: 'Nouveau dans la liste',
  confirmed: 'confirmée en',
  allInitiatives_one: 'Voir {{count}} initiative',
  allInitiatives_many: 'Voir les {{count}} d’initiatives',
  allInitiatives_other: 'Voir les {{count}} initiatives',
  allOrganisations_one: 'Voir {{count}} organisation',
  allOrganisations_many: 'Voir les {{count}} d’organisations',
  allOrganisations_other: 'Voir les {{count}} organisations',
  none: 'La liste est encore vide',
  noneText: 'Vous connaissez une initiative ? Proposez-la. Aucun compte n’est nécessaire.',
  groups: 'Les groupes de travail',
  groupsText: 'Entre deux séances, ces groupes préparent des idées à soumettre au forum.',
} satisfies Words<typeof nl, 'fr'>;
