export default {
  askTitle: 'Geen mail meer hierover?',
  endedTitle: 'Je krijgt hierover geen mail meer',
  ends_topic: 'Je krijgt dan geen mail en geen meldingen meer over dit gesprek.',
  ends_group: 'Je krijgt dan geen mail en geen meldingen meer over deze groep.',
  ends_person:
    'Je krijgt dan geen mail meer op het moment dat er iets gebeurt. Meldingen op de site blijven.',
  ends_digest: 'Je krijgt dan geen overzicht van wat nieuw is meer per mail.',
  ends_searches: 'Je krijgt dan geen mail meer over wat je bewaarde in de uitwisseling.',
  ended_topic: 'Over dit gesprek sturen we je geen mail en geen meldingen meer.',
  ended_group: 'Over deze groep sturen we je geen mail en geen meldingen meer.',
  ended_person:
    'We mailen je niet meer op het moment dat er iets gebeurt. Meldingen op de site blijven.',
  ended_digest: 'We sturen je geen overzicht van wat nieuw is meer.',
  ended_searches: 'We sturen je geen mail meer over wat je bewaarde in de uitwisseling.',
  stays_topic:
    'Wat je zelf in een ander gesprek of in een groep volgt, blijft zoals het is. Lezen en schrijven kun je hier altijd.',
  stays_group:
    'Onderwerpen die je zelf kiest te volgen, blijven zoals ze zijn. Je blijft in de groep.',
  stays_person:
    'Het overzicht blijft komen, en ook mail over groepen en gesprekken waarvoor je dat zelf koos.',
  stays_digest: 'Mail waarin iemand je noemt of je antwoordt, blijft komen.',
  stays_searches: 'Op de site zie je nog wat er bij komt. Per zoekopdracht kies je daar zelf.',
  end: 'Stop deze mail',
  undo: 'Stuur me toch weer mail',
  toSettings: 'Kies zelf wat je krijgt',
  suspendedTitle: 'We sturen je nu geen mail',
  suspended_bounce: 'Mail aan dit adres kwam terug, omdat het niet (meer) bestaat:',
  suspended_complaint: 'Een mail van ons werd als ongewenst gemeld. Het gaat om dit adres:',
  suspendedSignIn:
    'Codes om aan te melden sturen we wel. Werkt je adres weer? Dan kun je opnieuw mail krijgen.',
  resumeMail: 'Stuur me weer mail',
};
