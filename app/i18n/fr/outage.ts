import type nl from '../nl/outage.ts';
import type { Words } from '../words.ts';

export default {
  notFoundTitle: 'Cette page n’existe pas',
  notFoundText: 'Il y a peut-être une erreur dans l’adresse.',
  foreignTitle: 'Ce formulaire vient d’un autre site',
  foreignText: 'Rien n’a donc été enregistré. Ouvrez la page ici et réessayez.',
  tooLongTitle: 'C’est trop volumineux',
  tooLongText: 'Réduisez votre texte ou votre fichier, puis réessayez.',
  failedTitle: 'Une erreur s’est produite',
  failedText: 'L’erreur vient de chez nous. Réessayez un peu plus tard.',
  unavailableTitle: 'Le site est momentanément inaccessible',
  unavailableText: 'Réessayez dans quelques secondes.',
  home: 'Vers la page d’accueil',
  requestId: 'Numéro de cette demande : {{id}}',
} satisfies Words<typeof nl, 'fr'>;
