import type nl from '../nl/behalf.ts';
import type { Words } from '../words.ts';

/** Posting for somebody else, and handing it over to them. */
export default {
  listTitle: 'Pour quelqu’un d’autre',
  listText:
    'Les personnes pour qui vous cherchez ou offrez quelque chose, avec leur accord. Vous seul lisez ceci ; vos collègues non.',
  newTitle: 'Ajouter quelqu’un',
  newText:
    'Faites-le avec la personne. Nous ne gardons ni nom, ni date de naissance, ni numéro : seulement un nom de code, l’endroit approximatif et l’accord.',
  nobody: 'Vous ne publiez encore pour personne.',
  nobodyText: 'Ajoutez quelqu’un qui vous a dit que vous pouviez publier pour lui ou elle.',
  notChecked:
    'Votre organisation n’a pas encore été vérifiée. Demandez-le à la coordination de l’entraide ; ensuite, vous pourrez commencer ici.',
  standing_one: '{{count}} en ligne',
  standing_many: '{{count}} en ligne',
  standing_other: '{{count}} en ligne',
  agreedUntil: 'accord jusqu’au',
  sheetOut: 'feuille faite',
  sheetOpened: 'feuille ouverte',

  until: 'jusqu’au',
  consent_ending: 'Bientôt fini',
  consent_over: 'Terminé',
  consent_withdrawn: 'Retiré',

  field_organisation: 'Organisation',
  field_codeName: 'Nom de code',
  codeNameHint:
    'Choisissez ensemble un surnom, comme « Lune 7 ». Jamais le vrai nom, ni un prénom avec un nom de famille. Les personnes connectées voient ce nom.',
  field_showsOrganisation: 'Montrer que notre organisation publie ceci',
  showsOrganisationHint: 'Seulement si la personne le souhaite. Sinon, personne ne le voit.',
  consentTitle: 'Accord',
  consentText:
    'Expliquez ce qui est publié, qui le voit, et qu’on peut arrêter à tout moment. Faites-le dans une langue que la personne comprend bien.',
  field_consentOn: 'Donné le',
  field_consentLanguage: 'Expliqué en',
  consentLanguageHint: 'La langue dans laquelle vous en avez parlé, avec ou sans interprète.',
  field_consentUntil: 'Valable jusqu’au',
  consentUntilHint:
    'Un an au plus. Nous vous prévenons quatorze jours avant ; après ce jour, tout se ferme de soi-même.',
  field_consentGiven: 'La personne a compris et a dit oui',
  add: 'Ajouter',
  area: 'Où, à peu près',
  noArea: 'pas encore choisi',
  shown: 'Organisation visible',
  shown_yes: 'oui, pour tout le monde',
  shown_no: 'non',

  lede_over:
    'L’accord est terminé. Tout est fermé ; trente jours plus tard, nous l’effaçons. Expliquez-le à nouveau pour continuer.',
  lede_withdrawn:
    'L’accord a été retiré. Tout est fermé ; trente jours plus tard, nous l’effaçons.',
  postNeed: 'Chercher quelque chose',
  postOffer: 'Offrir quelque chose',
  postedTitle: 'Publié',
  nothingPosted: 'Rien n’a encore été publié.',
  factsTitle: 'Ce que nous gardons',
  handoverTitle: 'Transmettre',
  handoverText:
    'Donnez à la personne une feuille avec un code. Elle y lit tout ce qui est écrit, le corrige, l’arrête ou le reprend. Aucun compte n’est nécessaire.',
  sheetMadeOn: 'Une feuille a été faite le',
  sheetUntil: 'Le code fonctionne une fois, jusqu’au',
  sheetOpenedOn: 'La feuille a été ouverte le',
  linkUntil: 'Le lien de la personne fonctionne jusqu’au',
  makeSheet: 'Faire une feuille',
  newSheet: 'Faire une nouvelle feuille',
  revoke: 'La rendre inutilisable',
  changesTitle: 'Ce que vous pouvez faire',
  renewTitle: 'Renouveler l’accord',
  renew: 'Enregistrer le nouvel accord',
  changeTitle: 'Changer le nom de code ou l’endroit',
  change: 'Enregistrer',
  withdrawTitle: 'Retirer l’accord',
  withdrawText:
    'La personne ne veut plus. Tout se ferme aussitôt, celles et ceux qui ont répondu en sont avertis, et trente jours plus tard tout est effacé. C’est définitif.',
  withdraw: 'Retirer et tout fermer',

  sheetLede:
    'Vous recevez une feuille avec un code à scanner ou à taper. Elle ne dit ni de qui ni de quoi il s’agit.',
  sheetLanguage: 'Langue de la feuille',
  sheetLanguageHint:
    'La langue de la personne n’y est pas ? Choisissez celle qui convient le mieux et dites ce qui est écrit.',
  sheetReplaces: 'La feuille précédente ne fonctionnera plus, et le lien de la personne non plus.',
  printText:
    'Imprimez ceci maintenant avec votre navigateur, ou laissez la personne le scanner. Nous ne gardons pas le code : si vous quittez cette page, vous ne le reverrez pas.',
  sheetTitle: 'Quelque chose vous attend',
  sheetText:
    'Quelqu’un à qui vous avez parlé a noté quelque chose pour vous. Ici, vous pouvez le lire vous-même.',
  sheetScan: 'Scannez ceci avec l’appareil photo d’un téléphone',
  sheetType: 'Ou allez à cette page',
  sheetCode: 'et tapez ce code :',
  sheetOnce: 'Le code fonctionne une seule fois, et pendant trente jours.',
  sheetCare: 'Gardez bien cette feuille : qui l’a peut lire ce qui est écrit.',

  enterTitle: 'Ouvrir une feuille',
  enterText:
    'Vous avez reçu une feuille avec un code ? Tapez le code ici. Vous n’avez pas besoin de compte.',
  field_code: 'Code',
  codeHint: 'Douze lettres et chiffres. Les espaces et les minuscules ne comptent pas.',
  enter: 'Continuer',
  handover_closed: 'Quelque chose vous attend',
  handoverText_closed:
    'Vous lisez ici tout ce qui a été écrit sur vous. Vous pouvez le corriger, l’arrêter ou le reprendre. Le code fonctionne une fois : ouvrez-le sur votre propre appareil.',
  handover_used: 'Ce code ne fonctionne plus',
  handoverText_used:
    'Il a été utilisé, retiré, ou il est trop ancien. Avez-vous gardé le lien reçu ensuite ? Utilisez-le. Sinon, demandez une nouvelle feuille.',
  open: 'Lire ce qui est écrit',
  otherCode: 'Taper un autre code',

  openedTitle: 'Ce qui est écrit sur vous',
  openedText:
    'Quelque chose n’est pas juste ? Corrigez-le ici. Vous pouvez aussi arrêter, ou le reprendre vous-même.',
  openedOver:
    'Vous avez arrêté. Tout est fermé et plus personne ne le voit. Dans les trente jours, tout est effacé.',
  keepTitle: 'Gardez ce lien',
  keepText:
    'Il vous ramène à cette page pendant trente jours. Qui a le lien peut lire aussi. Sur l’appareil de quelqu’un d’autre : notez-le et effacez l’historique.',
  writtenTitle: 'Publié pour vous',
  nothingWritten: 'Rien n’a encore été publié.',
  talks_one: 'Une personne en parle avec la personne qui vous accompagne.',
  talks_many: '{{count}} personnes en parlent avec la personne qui vous accompagne.',
  talks_other: '{{count}} personnes en parlent avec la personne qui vous accompagne.',
  correctTitle: 'Corriger le texte',
  field_title: 'Titre',
  field_body: 'Explication',
  field_language: 'Langue du texte',
  correct: 'Enregistrer la correction',
  aboutTitle: 'Sur vous',
  writtenBy: 'Écrit par',
  ownStepsTitle: 'Ce que vous pouvez faire',
  takeTitle: 'Continuer vous-même',
  takeText:
    'Reprenez tout avec votre propre compte. Dès lors, vous seul décidez : la personne qui vous accompagne ne peut plus le lire ni le changer. Celles et ceux qui en parlaient continuent avec vous.',
  takeSignIn: 'Se connecter pour reprendre',
  take: 'Reprendre',
  stopTitle: 'Arrêter',
  stopText:
    'Tout se ferme aussitôt. Qui a répondu apprend que ce n’est plus nécessaire. La personne qui vous accompagne apprend que vous avez arrêté. C’est définitif.',
  stop: 'Arrêter et tout fermer',

  errorCodeNameLength: 'Choisissez un nom de code de 2 à 40 caractères.',
  errorCodeNameMarks: 'N’utilisez pas @, < ou >: un nom de code n’est pas une adresse.',
  errorCodeNameDigits: 'N’utilisez pas de numéro : deux chiffres de suite au plus.',
  errorCodeNameTaken: 'Vous avez déjà quelqu’un avec ce nom de code. Choisissez-en un autre.',
  errorConsentAhead: 'Ce jour n’est pas encore venu.',
  errorConsentPast: 'Choisissez un jour à venir.',
  errorConsentLong: 'L’accord vaut un an au plus.',
  errorConsentGiven: 'Sans le oui de la personne, vous ne pouvez rien publier.',
  errorCode: 'Nous ne connaissons pas ce code. Vérifiez les douze caractères.',
  errorTitleLong: 'Raccourcissez le titre : 80 caractères au plus.',
  errorBodyLong: 'Raccourcissez l’explication : 2 000 caractères au plus.',

  toastAdded: 'Ajouté. Vous pouvez maintenant publier.',
  toastChanged: 'Enregistré.',
  toastRenewed: 'Le nouvel accord est enregistré.',
  toastWithdrawn: 'Retiré. Tout est fermé.',
  toastRevoked: 'La feuille et le lien ne fonctionnent plus.',
  toastCorrected: 'Votre correction est enregistrée.',
  toastAllClosed: 'Vous avez arrêté. Tout est fermé.',
  toastTakenOver: 'C’est à vous maintenant. Vous seul décidez.',
  toastMeanwhile: 'Quelque chose a changé entre-temps. Voici où on en est.',
} satisfies Words<typeof nl, 'fr'>;
