import type { Words } from '../words.ts';
import type nl from '../nl/translations.ts';

export default {
  title: 'Traduire le message {{number}}',
  lede: 'Le message lui-même reste. Votre traduction se trouve en dessous, avec votre nom.',
  into: 'Traduire en',
  choose: 'Choisir cette langue',
  original: 'Le message (langue : {{language}})',
  yourTranslation: 'Votre traduction (langue : {{language}})',
  save: 'Enregistrer la traduction',
  newerTitle: 'Voici la traduction actuelle',
  newerText:
    'Le champ contient ce que vous avez écrit. Reprenez ce qui est mieux et enregistrez de nouveau.',
  outdatedText: 'Le message a été modifié après cette traduction. Vérifiez ce qui a changé.',
  machineText: 'Ce texte vient d’une machine. Améliorez-le : il portera alors votre nom.',
  machineTitle: 'Commencer avec une machine',
  machineHint:
    'Un service de traduction de la ville lit alors ce message et écrit une première version. Elle reste marquée comme traduction automatique jusqu’à ce que quelqu’un la vérifie.',
  machineAsk: 'Demander une traduction automatique',
  removeTitle: 'Retirer cette traduction',
  removeText: 'Le message lui-même reste. Seule la traduction disparaît.',
  remove: 'Retirer la traduction',

  translationOf: 'Traduction du message {{number}}',
  translatedBy: 'Traduit par',
  byMachine: 'Traduction automatique, vérifiée par personne',
  outdated: 'le message a été modifié depuis',
  improve: 'améliorer',
  improveNumber: 'améliorer la traduction du message {{number}}',
} satisfies Words<typeof nl, 'fr'>;
