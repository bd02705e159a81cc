import type nl from '../nl/documents.ts';
import type { Words } from '../words.ts';

export default {
  table: 'Tableau. Faites défiler sur le côté pour tout voir.',
  errorEmpty: 'Écrivez d’abord votre texte.',
  errorTooLong:
    'Votre texte est trop long : {{max}} caractères au plus. Raccourcissez-le ou divisez-le.',
  errorTooDeep: 'Trop de listes sont placées les unes dans les autres. Simplifiez.',
  errorMalformed:
    'Nous ne pouvons pas garder votre texte sous cette forme. Vérifiez ce qui reste ici et envoyez-le à nouveau.',
  errorDocxMissing: 'Choisissez d’abord un fichier.',
  errorDocxNotWord:
    'Ce n’est pas un fichier Word. Enregistrez votre texte en .docx et choisissez à nouveau le fichier.',
  errorDocxOldWord:
    'C’est un ancien fichier Word (.doc). Ouvrez-le dans Word ou LibreOffice, enregistrez-le en .docx et choisissez ce fichier.',
  errorDocxTooLarge:
    'Votre fichier est trop grand\u00a0: 10 Mo au plus. Retirez des images et choisissez-le à nouveau.',
  errorDocxUnreadable:
    'Nous ne pouvons pas lire ce fichier. A-t-il un mot de passe\u00a0? Ouvrez-le, enregistrez-le à nouveau en .docx et choisissez-le encore une fois.',
  errorDocxTooLong:
    'Il y a trop de texte dans votre fichier\u00a0: {{max}} caractères au plus. Divisez-le.',
  errorDocxEmpty: 'Il n’y a pas de texte dans ce fichier.',
  errorDocxTitle:
    'Votre fichier n’a pas de titre. Écrivez-en un ici et choisissez à nouveau le fichier.',
  toastImported: 'Votre document est prêt.',
  editorToolbar: 'Mise en forme',
  editorBold: 'Gras',
  editorItalic: 'Italique',
  editorStrikethrough: 'Barré',
  editorHeading: 'Intertitre',
  editorBlock_paragraph: 'Texte simple',
  editorBlock_h2: 'Grand intertitre',
  editorBlock_h3: 'Intertitre',
  editorBlock_h4: 'Petit intertitre',
  editorBullets: 'Liste à puces',
  editorNumbers: 'Liste numérotée',
  editorQuote: 'Citation',
  editorLink: 'Lien',
  editorLinkAddress: 'Adresse du lien',
  editorLinkWrong:
    'Ce n’est pas une adresse. Écrivez par exemple www.exemple.be ou une adresse mail.',
  editorLinkSet: 'Placer le lien',
  editorLinkRemove: 'Retirer le lien',
  editorImage: 'Insérer une image',
  editorImageFile: 'Image',
  editorImageAlt: 'Que montre-t-elle ?',
  editorImageDecorates: 'L’image est seulement décorative',
  editorImagePut: 'Insérer dans le texte',
  editorImageDescribe: 'Enregistrer la description',
  editorImageSending: 'L’image est en cours d’envoi …',
  editorImageFailed: 'L’image n’est pas arrivée. Réessayez.',
  editorImageNone: 'Choisissez d’abord une image.',
  editorImageAltNone:
    'Décrivez ce qu’elle montre, pour les personnes qui ne la voient pas, ou cochez “décorative”.',
  editorCancel: 'Annuler',
  editorTable: 'Tableau',
  editorTable_insert: 'Insérer un tableau',
  editorTable_rowBefore: 'Ligne au-dessus',
  editorTable_rowAfter: 'Ligne en dessous',
  editorTable_columnBefore: 'Colonne avant',
  editorTable_columnAfter: 'Colonne après',
  editorTable_headerRow: 'Ligne d’en-tête : oui ou non',
  editorTable_deleteRow: 'Supprimer la ligne',
  editorTable_deleteColumn: 'Supprimer la colonne',
  editorTable_deleteTable: 'Supprimer le tableau',
  editorUndo: 'Annuler la dernière action',
  editorRedo: 'Refaire',
  editorDirection: 'Sens de lecture',
  editorDirection_auto: 'Suit le texte',
  editorDirection_ltr: 'De gauche à droite',
  editorDirection_rtl: 'De droite à gauche',
  editorMentions: 'Noms au choix',
  editorMentionsFound_one: '{{count}} nom. Choisissez avec les flèches et Entrée.',
  editorMentionsFound_many: '{{count}} noms. Choisissez avec les flèches et Entrée.',
  editorMentionsFound_other: '{{count}} noms. Choisissez avec les flèches et Entrée.',
  editorKind_person: 'personne',
  editorKind_group: 'groupe de travail',
  editorKind_initiative: 'initiative',
  editorKind_topic: 'sujet',
  editorDraft_saved: 'Votre texte est enregistré.',
  editorDraft_failed:
    'L’enregistrement ne marche pas pour le moment. Nous réessayons dès que vous continuez à écrire.',
  editorHelp: 'Tapez @ pour nommer quelqu’un.',
  editorHelpKeys: 'Alt+F10 mène à la mise en forme, Échap ramène au texte.',
  editorHelpPlain:
    'Pour mettre en forme : **gras**, *italique*, - pour une liste, > pour une citation, [mots](adresse) pour un lien.',
} satisfies Words<typeof nl, 'fr'>;
