import type nl from '../nl/documentFiles.ts';
import type { Words } from '../words.ts';

export default {
  group: 'Groupe',
  version: 'Version',
  versionOf: '{{version}}, du {{date}}',
  state: 'Statut',
  state_draft: 'Brouillon',
  state_shared: 'Partagé dans le groupe',
  state_submitted: 'Déposé comme proposition',
  state_adopted: 'Adopté',
  authors: 'Écrit par',
  address: 'À lire sur',
  unseenSigns:
    'Les signes que nous ne pouvons pas imprimer apparaissent ici comme \ufffd. Le fichier HTML les montre.',
  importTitle: 'Partir d’un fichier Word',
  importText:
    'Nous faisons de votre fichier un nouveau document. Il commence comme brouillon\u00a0: vous seul le voyez, jusqu’à ce que vous le partagiez. Les titres, listes, tableaux et liens suivent. Les images, les couleurs et les polices, non.',
  file: 'Votre fichier',
  fileHint: 'Un fichier Word (.docx) de 10 Mo au plus.',
  title: 'Titre',
  titleHint: 'Laissez vide pour reprendre le titre du fichier.',
  language: 'Langue du document',
  make: 'Créer le document',
  doneTitle: 'Votre document est prêt',
  donePictures_one:
    'Il y avait une image dans votre fichier. Elle n’a pas suivi. Si nécessaire, écrivez dans le texte ce qu’elle montrait.',
  donePictures_many:
    'Il y avait {{count}} d’images dans votre fichier. Elles n’ont pas suivi. Si nécessaire, écrivez dans le texte ce qu’elles montraient.',
  donePictures_other:
    'Il y avait {{count}} images dans votre fichier. Elles n’ont pas suivi. Si nécessaire, écrivez dans le texte ce qu’elles montraient.',
  doneOpen: 'Lire le document',
} satisfies Words<typeof nl, 'fr'>;
