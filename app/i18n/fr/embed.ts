import type nl from '../nl/embed.ts';
import type { Words } from '../words.ts';

export default {
  // On the page of the list
  shareOrEmbed: 'Partager cette liste ou la mettre sur votre site',
  address: 'Adresse de cette liste',
  mail: 'Envoyer par e-mail',
  embedHint:
    'Collez un de ces codes dans une page de votre site. Vos visiteurs voient alors ce qui se trouve ici, avec les mêmes filtres et dans cette langue. Ce qui change ici change aussi là-bas. Aucun cookie n’est posé.',
  code_list: 'Code pour la liste',
  code_map: 'Code pour la carte',
  preview_list: 'Voir à quoi ressemble la liste',
  preview_map: 'Voir à quoi ressemble la carte',
  copy: 'Copier',
  copied: 'Copié',

  // In the frame
  only: 'Seulement : {{filters}}',
  firstOnly_one: 'Voici la première initiative sur {{total}}.',
  firstOnly_many: 'Voici les {{count}} premières initiatives sur {{total}}.',
  firstOnly_other: 'Voici les {{count}} premières initiatives sur {{total}}.',
  openOn: 'Ouvrir sur {{name}}',
  newTab: 'Les liens s’ouvrent dans un nouvel onglet.',
} satisfies Words<typeof nl, 'fr'>;
