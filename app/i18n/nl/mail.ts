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

  groupRequestSubject: 'Iemand wil meedoen met {{name}}',
  groupRequestText:
    'Iemand vraagt een plaats in {{name}}. Dit schreef die persoon. Antwoord ook als het nee is.',
  groupRequestAction: 'Lees de vraag en antwoord',

  groupRequestAcceptedSubject: 'Je doet mee met {{name}}',
  groupRequestAcceptedText: 'Je vraag om mee te doen met {{name}} is aanvaard. Welkom aan tafel.',
  groupRequestAcceptedAction: 'Ga naar de groep',

  groupRequestDeclinedSubject: 'Een antwoord van {{name}}',
  groupRequestDeclinedText: 'Je vroeg om mee te doen met {{name}}. Dat kan nu niet. Dit is waarom:',
  groupRequestDeclinedAction: 'Bekijk de groep',

  groupInvitationSubject: 'Je bent uitgenodigd voor {{name}}',
  groupInvitationText:
    '{{name}} nodigt je uit om mee te doen. De link werkt tot {{until}}. Je kunt ook nee zeggen.',
  groupInvitationAction: 'Bekijk de uitnodiging',

  seatInvitationSubject: 'Een plaats voor {{organisation}} in {{name}}',
  seatInvitationText:
    'Men vraagt je om voor {{organisation}} plaats te nemen in {{name}}. De link werkt tot {{until}}. Je kunt ook nee zeggen.',
  seatInvitationAction: 'Bekijk de uitnodiging',

  groupRemovedSubject: 'Je zit niet meer in {{name}}',
  groupRemovedText: 'Je plaats in {{name}} is beëindigd. Dit is waarom:',
  groupRemovedAction: 'Bekijk de groep',

  seatHeldSubject: 'Je zit in {{name}} voor {{organisation}}',
  seatHeldText:
    'Je hebt nu de plaats van {{organisation}} in {{name}}. Je leest ook wat er eerder geschreven werd.',
  seatHeldAction: 'Ga naar de groep',

  seatVacantSubject: 'De plaats van {{organisation}} in {{name}} is vrij',
  seatVacantText:
    'Niemand zit nu in {{name}} voor {{organisation}}. De plaats blijft van jullie. Kies wie er gaat zitten.',
  seatVacantAction: 'Kies iemand',

  seatEndedSubject: 'De plaats van {{organisation}} in {{name}} is afgelopen',
  seatEndedText:
    '{{organisation}} heeft geen plaats meer in {{name}}. Je kunt altijd een nieuwe vragen.',
  seatEndedAction: 'Bekijk de groep',

  groupWithoutChairSubject: '{{name}} heeft geen voorzitter meer',
  groupWithoutChairText:
    'De laatste voorzitter van {{name}} is weg. Jij neemt het voorlopig over. Wijs een nieuwe voorzitter aan.',
  groupWithoutChairAction: 'Bekijk wie er aan tafel zit',
};
