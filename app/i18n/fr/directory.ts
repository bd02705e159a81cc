import type nl from '../nl/directory.ts';
import type { Words } from '../words.ts';

export default {
  near: 'Près de',
  around: 'Quartier ou commune',
  within: 'Jusqu’à',
  ownPosition: 'Là où je suis',
  ownPositionHint: 'Nous arrondissons à une centaine de mètres.',
  ownPositionRefused: 'Votre appareil n’a pas donné de position. Tapez un quartier ou une commune.',
  placeUnknown: 'Nous ne connaissons pas de lieu « {{typed}} ».',
  placeUnknownHint: 'Vérifiez l’orthographe, ou choisissez une commune voisine.',
  placeWhich: 'De quel lieu « {{typed}} » s’agit-il ?',
  placeAway: 'à {{km}} km de la ville',
  meantPlace: 'Cherchez-vous « {{query}} » près de {{place}} ?',
  meantPlaceOnly: 'Cherchez-vous tout ce qui est près de {{place}} ?',
  farther_one: 'Voir aussi {{count}} initiative qui agit dans toute une région, un pays ou au-delà',
  farther_many:
    'Voir aussi {{count}} initiatives qui agissent dans toute une région, un pays ou au-delà',
  farther_other:
    'Voir aussi {{count}} initiatives qui agissent dans toute une région, un pays ou au-delà',
  without: 'Écarter ce qui a',
  withoutThese: 'Écartés',
  withoutNothing: 'Ne rien écarter',
  distance: 'à {{distance}}',
  distanceNear: 'tout près',
  distanceAbout: 'à environ {{distance}}',
  shownRange: 'vous voyez {{first}} à {{last}}',
  feed: 'suivre dans un lecteur de flux (Atom)',
  calendar: 'ajouter les rencontres à votre agenda (iCal)',
  print: 'liste à imprimer',
  printBack: 'Retour à la liste',
  printHow:
    'Voici la liste telle qu’elle sera sur papier. Imprimez-la par le menu de votre navigateur.',
  suggestedName: 'initiative',
  suggestedPlace: 'près de ce lieu',
  feedTitle: 'Nouvelles initiatives',
  feedTitleNarrowed: 'Nouvelles initiatives avec vos filtres',
  feedSubtitle: 'Les initiatives entrées en dernier dans la liste.',
} satisfies Words<typeof nl, 'fr'>;
