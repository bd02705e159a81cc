/** Mots des images et fichiers qui accompagnent un texte. */
export default {
  add: 'Ajouter une image ou un fichier',
  upTo_one: '(un au plus)',
  upTo_many: '({{count}} au plus)',
  upTo_other: '({{count}} au plus)',
  present: 'Déjà joints à votre message',
  waiting: 'Prêts à partir avec votre message',
  tickToRemove: 'Cochez ce qui peut être retiré.',
  file: 'Image ou fichier',
  fileHint:
    'Images (JPEG, PNG, WebP, GIF, AVIF) et fichiers (PDF, DOCX, ODT, XLSX, ODS, PPTX, ODP, TXT, CSV), 20 Mo en tout. Nous retirons des photos le lieu et l’appareil.',
  description: 'Description',
  descriptionHint:
    'Que peut-on y voir ou y lire ? Les personnes qui ne voient pas l’image lisent ou entendent ce texte.',
  decorative: 'Cette image est seulement décorative',
  another: 'Encore une image ou un fichier',
  files: 'Fichiers',
  filesText: 'Ce que les membres joignent à leurs messages, le plus récent d’abord.',
  noFiles: 'Il n’y a pas encore de fichiers ici',
  noFilesText:
    'Dès qu’une personne joint une image ou un fichier à un message, vous le retrouvez ici.',
  room: 'Espace',
  roomUsed: 'Utilisé',
  roomWords: '{{used}} sur {{total}}',
  roomMegabytes: 'Espace en mégaoctets',
  roomSave: 'Enregistrer',
  toastRoom: 'L’espace a été modifié.',
  errorEmpty: 'Ce fichier est vide. Choisissez-en un autre.',
  errorLarge: 'Ce fichier dépasse 20 Mo. Choisissez un fichier plus petit.',
  errorKind:
    'Nous n’acceptons pas ce type de fichier. Enregistrez-le en PDF, ou choisissez une image ou un document sans macros.',
  errorPicture:
    'Nous ne pouvons pas lire cette image, ou elle est trop grande. Enregistrez-la de nouveau en JPEG.',
  errorDescription:
    'Choisissez de nouveau l’image et décrivez ce qu’elle montre, ou cochez “décorative”.',
  errorMany: 'Un message porte cinq fichiers au plus. Retirez-en d’abord un.',
  errorGroupFull:
    'L’espace pour les fichiers de ce groupe de travail est plein. Demandez à la présidence de faire de la place.',
  errorDaily: 'Vous avez envoyé beaucoup de fichiers aujourd’hui. Réessayez demain.',
  errorAltOnly: 'Décrivez ce que montre la photo.',
  errorAlt: 'Décrivez ce que montre la photo. Choisissez aussi la photo à nouveau.',
  errorAltLong: 'Cette description est trop longue : 500 caractères au plus.',
  errorNoPicture: 'Choisissez une photo : JPEG, PNG, WebP, GIF ou AVIF.',
  errorOneByOne: 'Envoyez une photo à la fois. Votre texte est conservé.',
  toastPicture: 'La photo a été ajoutée.',
  toastPictureGone: 'La photo a été retirée.',
  toastPictureText: 'La description a été enregistrée.',
  toastOver: 'On ne peut pas ajouter de photo ici pour le moment.',
};
