export default {
  footer: 'Je krijgt deze mail van het Migratieforum, omdat iemand dit adres invulde op onze site.',
  linkHint: 'Werkt de knop niet? Kopieer dan dit adres in je browser:',
  keepLink: 'Bewaar deze link: wie hem heeft, kan de stand van zaken zien.',

  signInSubject: '{{code}} is je code om aan te melden',
  signInText: 'Je wilt je aanmelden bij het Migratieforum. Dit is je code:',
  signInHint:
    'De code werkt één uur en maar één keer. Was jij dit niet? Dan hoef je niets te doen.',
  signInAction: 'Meteen aanmelden',

  nominationSavedSubject: 'Je link om verder te gaan met je nominatie',
  nominationSavedText:
    'Je nominatie is bewaard, maar nog niet verstuurd. Met deze link ga je verder wanneer je wilt.',
  nominationSavedAction: 'Ga verder met je nominatie',

  nominationReminderSubject: 'Je nominatie is nog niet verstuurd',
  nominationReminderText:
    'Je begon een initiatief te nomineren, maar je verstuurde het nog niet. Wat je schreef, bewaren we tot {{keptUntil}}. Daarna wissen we het.',
  nominationReminderAction: 'Ga verder met je nominatie',
  nominationReminderOtherAction: 'Wis wat ik schreef',

  nominationReceivedSubject: 'We kregen je nominatie: {{name}}',
  nominationReceivedText:
    'Bedankt dat je “{{name}}” nomineert. We lezen je nominatie en laten je weten wat we beslissen.',
  nominationReceivedAction: 'Volg je nominatie',

  nominationQuestionSubject: 'Een vraag over je nominatie: {{name}}',
  nominationQuestionText: 'We lazen je nominatie “{{name}}” en willen graag nog iets weten:',
  nominationQuestionAction: 'Antwoord op de vraag',

  nominationAcceptedSubject: '{{name}} staat op de kaart',
  nominationAcceptedText:
    'Goed nieuws: “{{name}}” staat nu op het Migratieforum. Iedereen kan het vinden. Bedankt!',
  nominationAcceptedAction: 'Bekijk het initiatief',

  nominationDeclinedSubject: 'We plaatsen je nominatie niet: {{name}}',
  nominationDeclinedText:
    'We lazen je nominatie “{{name}}” met aandacht. We zetten het niet op het forum. Dit is waarom:',
  nominationDeclinedAction: 'Bekijk je nominatie',

  nominationMergedSubject: '{{name}} stond al op het forum',
  nominationMergedText:
    'Je nomineerde “{{name}}”. Dat initiatief stond al op het forum. Wat jij schreef, voegden we eraan toe. Bedankt!',
  nominationMergedAction: 'Bekijk het initiatief',

  consentRequestSubject: 'Mogen we tonen hoe mensen {{name}} bereiken?',
  consentRequestText:
    'Iemand heeft {{name}} genomineerd en het initiatief staat nu op het Migratieforum. Hoe mensen jullie bereiken, tonen we pas als jullie dat goed vinden. Zeg het ons binnen 30 dagen. Zeggen jullie niets, dan blijft het verborgen.',
  consentRequestAction: 'Kies of we het tonen',
};
