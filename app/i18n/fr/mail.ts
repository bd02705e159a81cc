import type nl from '../nl/mail.ts';
import type { Words } from '../words.ts';

export default {
  footer:
    'Le Forum de la migration vous envoie ce message parce que cette adresse a été saisie sur notre site.',
  linkHint: 'Le bouton ne fonctionne pas ? Copiez cette adresse dans votre navigateur :',
  keepLink: 'Gardez ce lien : toute personne qui l’a peut voir où en sont les choses.',

  signInSubject: '{{code}} est votre code de connexion',
  signInText: 'Vous souhaitez vous connecter au Forum de la migration. Voici votre code :',
  signInHint:
    'Le code est valable une heure et une seule fois. Ce n’était pas vous ? Vous n’avez rien à faire.',
  signInAction: 'Me connecter maintenant',

  nominationSavedSubject: 'Votre lien pour continuer votre proposition',
  nominationSavedText:
    'Votre proposition est conservée, mais pas encore envoyée. Avec ce lien, vous pouvez continuer quand vous voulez.',
  nominationSavedAction: 'Continuer ma proposition',

  nominationReminderSubject: 'Votre proposition n’est pas encore envoyée',
  nominationReminderText:
    'Vous avez commencé à proposer une initiative, mais vous ne l’avez pas encore envoyée. Nous conservons ce que vous avez écrit jusqu’au {{keptUntil}}. Ensuite, nous l’effaçons.',
  nominationReminderAction: 'Continuer ma proposition',
  nominationReminderOtherAction: 'Effacer ce que j’ai écrit',

  nominationReceivedSubject: 'Nous avons reçu votre proposition : {{name}}',
  nominationReceivedText:
    'Merci d’avoir proposé « {{name}} ». Nous lisons votre proposition et vous dirons ce que nous décidons.',
  nominationReceivedAction: 'Suivre ma proposition',

  nominationQuestionSubject: 'Une question sur votre proposition : {{name}}',
  nominationQuestionText:
    'Nous avons lu votre proposition « {{name}} » et il nous manque une information :',
  nominationQuestionAction: 'Répondre à la question',

  nominationAcceptedSubject: '{{name}} est sur la carte',
  nominationAcceptedText:
    'Bonne nouvelle : « {{name}} » figure maintenant sur le Forum de la migration. Tout le monde peut trouver cette initiative. Merci !',
  nominationAcceptedAction: 'Voir l’initiative',

  nominationDeclinedSubject: 'Nous ne publions pas votre proposition : {{name}}',
  nominationDeclinedText:
    'Nous avons lu votre proposition « {{name}} » avec attention. Nous ne la publierons pas sur le forum. Voici pourquoi :',
  nominationDeclinedAction: 'Voir ma proposition',

  nominationMergedSubject: '{{name}} figurait déjà sur le forum',
  nominationMergedText:
    'Vous avez proposé « {{name}} ». Cette initiative figurait déjà sur le forum ; nous y avons ajouté ce que vous avez écrit. Merci !',
  nominationMergedAction: 'Voir l’initiative',

  consentRequestSubject: 'Pouvons-nous montrer comment contacter {{name}} ?',
  consentRequestText:
    'Quelqu’un a proposé {{name}} et l’initiative se trouve maintenant sur le Forum de la migration. Nous montrons comment vous contacter seulement si vous êtes d’accord. Répondez dans les 30 jours. Sans réponse, cela reste caché.',
  consentRequestAction: 'Choisir si nous le montrons',

  groupRequestSubject: 'Quelqu’un veut participer : {{name}}',
  groupRequestText:
    'Quelqu’un demande une place ({{name}}). Voici son message. Répondez aussi quand c’est non.',
  groupRequestAction: 'Lire la demande et répondre',

  groupRequestAcceptedSubject: 'Vous participez : {{name}}',
  groupRequestAcceptedText:
    'Votre demande de participation est acceptée ({{name}}). Bienvenue à la table.',
  groupRequestAcceptedAction: 'Aller au groupe',

  groupRequestDeclinedSubject: 'Une réponse à votre demande : {{name}}',
  groupRequestDeclinedText:
    'Vous avez demandé à participer ({{name}}). Ce n’est pas possible pour l’instant. Voici pourquoi :',
  groupRequestDeclinedAction: 'Voir le groupe',

  groupInvitationSubject: 'Une invitation pour vous : {{name}}',
  groupInvitationText:
    'On vous invite à participer ({{name}}). Le lien est valable jusqu’au {{until}}. Vous pouvez aussi dire non.',
  groupInvitationAction: 'Voir l’invitation',

  seatInvitationSubject: 'Une place pour {{organisation}} : {{name}}',
  seatInvitationText:
    'On vous propose de siéger pour {{organisation}} ({{name}}). Le lien est valable jusqu’au {{until}}. Vous pouvez aussi dire non.',
  seatInvitationAction: 'Voir l’invitation',

  groupRemovedSubject: 'Vous n’êtes plus dans le groupe : {{name}}',
  groupRemovedText: 'Votre place a pris fin ({{name}}). Voici pourquoi :',
  groupRemovedAction: 'Voir le groupe',

  seatHeldSubject: 'Vous siégez pour {{organisation}} : {{name}}',
  seatHeldText:
    'Vous occupez maintenant la place de {{organisation}} ({{name}}). Vous pouvez aussi lire ce qui a été écrit avant.',
  seatHeldAction: 'Aller au groupe',

  seatVacantSubject: 'La place de {{organisation}} est libre : {{name}}',
  seatVacantText:
    'Personne ne siège plus pour {{organisation}} ({{name}}). La place reste à vous. Choisissez qui la prendra.',
  seatVacantAction: 'Choisir quelqu’un',

  seatEndedSubject: 'La place de {{organisation}} a pris fin : {{name}}',
  seatEndedText:
    '{{organisation}} n’a plus de place ({{name}}). Vous pouvez toujours en demander une nouvelle.',
  seatEndedAction: 'Voir le groupe',

  groupWithoutChairSubject: 'Un groupe sans présidence : {{name}}',
  groupWithoutChairText:
    'La dernière personne qui présidait le groupe est partie ({{name}}). Vous prenez le relais pour l’instant. Désignez une nouvelle présidence.',
  groupWithoutChairAction: 'Voir qui est à la table',
} satisfies Words<typeof nl, 'fr'>;
