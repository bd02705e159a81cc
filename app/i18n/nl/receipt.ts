export default {
  happens_draft: 'Wat je invulde is bewaard. Ga verder wanneer je wilt, binnen 60 dagen.',
  happens_submitted:
    'Bedankt! Een moderator leest je nominatie, meestal binnen een week. Je ziet hier wat er gebeurt.',
  happens_in_review:
    'De moderator kijkt of alles duidelijk is en of het initiatief nieuw is voor de site.',
  happens_question_asked: 'De moderator wil nog iets weten. Na je antwoord lezen we verder.',
  happens_accepted:
    'Bedankt! Iedereen kan het initiatief nu vinden. We vragen het initiatief of we kunnen tonen hoe je het bereikt.',
  happens_merged: 'Bedankt! Wat jij vertelde, hoort bij dit initiatief:',
  happens_declined: 'De moderator gaf deze reden:',
  happens_withdrawn:
    'We doen er niets meer mee. Hoe je het initiatief bereikt en je mailadres zijn gewist.',
  keepLinkTitle: 'Bewaar deze link',
  keepLinkText:
    'Alleen met deze link kun je terug naar je nominatie. Bewaar hem, of stuur hem naar jezelf.',
  keepLinkMailed: 'We mailden je deze link ook. Wie de link heeft, kan je nominatie zien.',
  draftMailHint:
    'We mailen je deze link, en nog twee keer als je niet verdergaat: na 8 en na 30 dagen. Wis je de nominatie, dan wissen we ook je adres.',
  draftMailSend: 'Mail me deze link',
  deleteAsk: 'Ik wil wissen wat ik schreef',
  deleteTitle: 'Deze nominatie wissen?',
  deleteText:
    'We wissen alles wat je schreef, en ook je mailadres. Dit kun je niet ongedaan maken. Je kunt wel opnieuw beginnen.',
  delete: 'Wis de nominatie',
  deleteNot: 'Nee, bewaar ze nog',
  withdrawAsk: 'Ik wil mijn nominatie terugnemen',
  withdrawText:
    'We stoppen dan met lezen. Dit kun je niet ongedaan maken. Je kunt wel opnieuw beginnen.',
  withdraw: 'Neem mijn nominatie terug',
  seeInitiative: 'Bekijk het initiatief',
  goOn: 'Ga verder',
  timelineTitle: 'Wat er al gebeurde',
  did_started: 'Begonnen',
  did_submitted: 'Verstuurd',
  did_taken: 'Een moderator begon te lezen',
  did_asked: 'De moderator stelde een vraag',
  did_answered: 'Antwoord gegeven',
  did_accept_proposed: 'Een moderator zei ja; een tweede kijkt mee',
  did_accepted: 'Op de site gezet',
  did_merged: 'Bij een ander initiatief gevoegd',
  did_declined: 'Niet geplaatst',
  did_withdrawn: 'Teruggenomen',
  sendAnswer: 'Verstuur je antwoord',
  whatYouToldTitle: 'Wat je ons vertelde',
};
