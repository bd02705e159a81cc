import type nl from '../nl/mail.ts';
import type { Words } from '../words.ts';

export default {
  footer:
    'Le Forum de la migration vous envoie ce message parce que cette adresse a été saisie sur notre site.',
  linkHint: 'Le bouton ne fonctionne pas ? Copiez cette adresse dans votre navigateur :',
  keepLink: 'Gardez ce lien : toute personne qui l’a peut voir où en sont les choses.',

  why_mention: 'Vous recevez cet e-mail parce que quelqu’un vous mentionne.',
  why_answer: 'Vous recevez cet e-mail parce que quelqu’un a répondu à votre message.',
  why_post:
    'Vous recevez cet e-mail parce que vous avez choisi de recevoir par e-mail chaque message de cette conversation.',
  why_digest: 'Vous recevez ce résumé au moment que vous avez choisi.',
  why_following: 'Vous recevez cet e-mail parce que vous suivez ceci sur le Forum de la migration.',
  why_own:
    'Vous recevez cet e-mail parce qu’il concerne une chose que vous avez créée, promise ou prise en charge.',
  unsubscribe: 'Ne plus m’envoyer d’e-mails à ce propos',
  replyHint:
    'Vous pouvez simplement répondre à cet e-mail. Votre réponse devient un message dans la conversation, à votre nom.',
  noReplyHint: 'Répondez sur le site. Une réponse à cet e-mail n’arrive nulle part.',

  mailReplyRefusedSubject: 'Votre e-mail n’est pas dans la conversation',
  mailReplyRefusedText:
    'Nous avons reçu un e-mail qui répond à un message du Forum de la migration.',
  mailReplyRefusedReason_foreign:
    'Il venait d’une autre adresse que celle de votre compte, nous ne l’avons donc pas publié. Était-ce vous ? Répondez alors depuis l’adresse où vous recevez cet e-mail. Ce n’était pas vous ? Alors vous n’avez rien à faire.',
  mailReplyRefusedReason_unverified:
    'Nous n’avons pas pu vérifier que cet e-mail vient bien de vous, nous ne l’avons donc pas publié. Écrivez votre réponse sur le site.',
  mailReplyRefusedReason_expired:
    'On peut répondre par e-mail pendant 30 jours, et ils sont passés. Écrivez votre réponse sur le site.',
  mailReplyRefusedReason_empty:
    'Nous n’avons pas trouvé vos propres mots dans votre e-mail : peut-être votre réponse se trouvait-elle dans le texte reçu. Écrivez-la tout en haut, ou sur le site.',
  mailReplyRefusedReason_long: 'Votre texte est trop long pour un seul message. Raccourcissez-le.',
  mailReplyRefusedReason_slow:
    'Vous avez écrit ici il y a peu. Attendez un moment, puis renvoyez votre e-mail.',
  mailReplyRefusedReason_paused:
    'La modération a suspendu pour un temps votre droit d’écrire. Le site vous dit jusqu’à quand.',
  mailReplyRefusedReason_closed: 'Cette conversation est close. Vous pouvez encore la lire.',
  mailReplyRefusedReason_stranger:
    'Vous ne pouvez pas (ou plus) écrire dans cette conversation, car vous ne faites pas partie de ce groupe.',
  mailReplyRefusedAction: 'Aller sur le site',

  mailReplyNoteSubject: 'Votre e-mail est dans la conversation',
  mailReplyNoteText:
    'Nous avons reçu votre e-mail en réponse à un message du Forum de la migration.',
  mailReplyNoteReason_files:
    'Votre texte est en place. Nous n’avons pas repris les pièces jointes : ajoutez-les à votre message sur le site.',
  mailReplyNoteReason_held:
    'Quelqu’un du forum lit d’abord votre message. Ensuite, les autres le verront.',
  mailReplyNoteAction: 'Voir votre message',

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

  newsSubject: 'Du neuf dans « {{title}} »',
  newsText: 'Il y a du neuf dans « {{title}} » ({{name}}).',
  newsAction: 'Lire la suite sur le forum',
  newsOtherAction: 'Choisir ce que vous recevez par e-mail',
  newsNamed: '{{who}} vous mentionne',
  newsAnswered: '{{who}} vous répond',
  newsNameless: 'Une personne sans nom',
  newsMore: 'Encore plus de messages : {{more}}',

  digestSubject_one: 'Votre résumé : {{count}} nouveauté',
  digestSubject_many: 'Votre résumé : {{count}} de nouveautés',
  digestSubject_other: 'Votre résumé : {{count}} nouveautés',
  digestText:
    'Voici ce qui est arrivé depuis votre dernier résumé et que vous n’avez pas encore lu.',
  digestAction: 'Voir vos avis',
  digestOtherAction: 'Choisir quand vous recevez un résumé',
  digestForYou: 'Pour vous',
  digestNotice_vote_opened: 'Vous pouvez voter',
  digestNotice_vote_reminder: 'Vous n’avez pas encore voté',
  digestNotice_vote_closed: 'Le vote est clos',
  digestNotice_vote_outcome: 'Le résultat d’un vote',
  digestNotice_vote_review: 'Il est temps de revenir sur une décision',
  digestNotice_vote_cancelled: 'Un vote est annulé',
  digestNotice_document_shared: 'Un nouveau texte à lire',
  digestNotice_document_submitted: 'Un texte est déposé',
  digestNotice_document_adopted: 'Un texte est adopté',
  digestNotice_meeting_planned: 'Une nouvelle réunion',
  digestNotice_meeting_changed: 'Une réunion a changé',
  digestNotice_meeting_cancelled: 'Une réunion est annulée',
  digestNotice_news: 'Du neuf',

  groupWithoutChairSubject: 'Un groupe sans présidence : {{name}}',
  groupWithoutChairText:
    'La dernière personne qui présidait le groupe est partie ({{name}}). Vous prenez le relais pour l’instant. Désignez une nouvelle présidence.',
  groupWithoutChairAction: 'Voir qui est à la table',

  documentSubmittedSubject: 'Texte déposé : {{title}}',
  documentSubmittedText:
    'Le groupe dépose ce texte auprès du forum ({{name}}) : « {{title}} ». Il ne change plus.',
  documentSubmittedAction: 'Lire le texte',

  documentAdoptedSubject: 'Texte adopté : {{title}}',
  documentAdoptedText: 'Le groupe a adopté ce texte ({{name}}) : « {{title}} ». Il ne change plus.',
  documentAdoptedAction: 'Lire le texte',

  voteOpenedSubject: 'Donnez votre voix : {{name}}',
  voteOpenedText:
    'Un vote est ouvert ({{name}}). Vous pouvez voter jusqu’au {{closesOn}}. Voici la question :',
  voteOpenedAction: 'Voir le vote et voter',

  voteReminderSubject: 'Le vote se clôt le {{closesOn}} : {{name}}',
  voteReminderText:
    'Vous n’avez pas encore voté ({{name}}). Vous le pouvez jusqu’au {{closesOn}}. Voici la question :',
  voteReminderAction: 'Voter maintenant',

  voteClosedSubject: 'Un vote est clos : {{name}}',
  voteClosedText:
    'Le vote est terminé ({{name}}). Regardez le résultat et écrivez la suite. Voici quelle était la question :',
  voteClosedAction: 'Voir le résultat',

  voteOutcomeSubject: 'La suite du vote : {{name}}',
  voteOutcomeText: 'Le groupe a voté ({{name}}) sur « {{question}} ». Voici la suite :',
  voteOutcomeAction: 'Voir le vote',

  voteCancelledSubject: 'Un vote est annulé : {{name}}',
  voteCancelledText:
    'Le vote « {{question}} » est annulé ({{name}}). Rien n’est compté. Voici pourquoi :',
  voteCancelledAction: 'Voir le vote',

  voteReviewSubject: 'Le moment d’y revenir : {{name}}',
  voteReviewText:
    'Le groupe avait décidé de revenir aujourd’hui ({{name}}) sur « {{question}} ». Voici ce qui avait suivi le vote :',
  voteReviewAction: 'Voir le vote',

  reportReceivedSubject: 'Nous avons reçu votre signalement',
  reportReceivedText:
    'Vous avez signalé un message dans « {{name}} ». Un modérateur le lit et décide. Vous recevrez un e-mail. Quelqu’un est en danger ? Appelez le {{number}}.',
  reportReceivedAction: 'Suivre votre signalement',

  postReportedSubject: 'Quelqu’un a signalé votre message',
  postReportedText:
    'Quelqu’un a signalé votre message dans « {{name}} ». Un modérateur le lit et décide. D’ici là, il reste en place. Vous recevrez un e-mail.',
  postReportedAction: 'Lire ce qui se passe maintenant',

  reportUpheldSubject: 'Une décision sur votre signalement',
  reportUpheldText:
    'Vous avez signalé un message dans « {{name}} ». Le modérateur vous a donné raison. Voici pourquoi :',
  reportUpheldAction: 'Voir votre signalement',

  reportDismissedSubject: 'Une décision sur votre signalement',
  reportDismissedText:
    'Vous avez signalé un message dans « {{name}} ». Le modérateur le laisse en place. Voici pourquoi. Vous n’êtes pas d’accord ? Vous pouvez alors contester cette décision.',
  reportDismissedAction: 'Voir votre signalement',

  postUpheldSubject: 'Une décision sur votre message',
  postUpheldText:
    'Un modérateur a pris une décision sur votre message dans « {{name}} ». Voici pourquoi. La page vous dit ce que cela change pour vous et comment contester.',
  postUpheldAction: 'Lire la décision',

  postClearedSubject: 'Votre message peut rester',
  postClearedText:
    'Quelqu’un a signalé votre message dans « {{name}} ». Le modérateur le laisse en place. Voici pourquoi :',
  postClearedAction: 'Lire la décision',

  caseAppealedSubject: 'Une décision est contestée',
  caseAppealedText:
    'Une décision sur un message dans « {{name}} » est contestée. Un autre modérateur relit tout. Vous recevrez un e-mail.',
  caseAppealedAction: 'Lire ce qui se passe maintenant',

  caseFinalSubject: 'La dernière décision',
  caseFinalText:
    'Un deuxième modérateur a pris une décision sur un message dans « {{name}} ». Voici pourquoi :',
  caseFinalAction: 'Lire la décision',

  postHiddenSubject: 'Votre message est masqué',
  postHiddenText:
    'Votre message dans « {{name}} » est masqué. Voici pourquoi. Vous n’êtes pas d’accord ? Vous pouvez alors contester cette décision.',
  postHiddenAction: 'En savoir plus ou contester',

  postShownSubject: 'Votre message est de nouveau visible',
  postShownText:
    'Votre message dans « {{name}} » était masqué. Tout le monde peut de nouveau le lire.',
  postShownAction: 'En savoir plus',

  postRefusedSubject: 'Votre message ne sera pas publié',
  postRefusedText:
    'Votre message dans « {{name}} » attendait une relecture. Il ne sera pas publié. Voici pourquoi. Vous n’êtes pas d’accord ? Vous pouvez alors contester cette décision.',
  postRefusedAction: 'En savoir plus ou contester',

  postAcceptedSubject: 'Votre message est visible',
  postAcceptedText:
    'Votre message dans « {{name}} » a été relu. Les autres peuvent maintenant le lire.',
  postAcceptedAction: 'Voir votre message',

  postWaitingSubject: 'Un premier message attend dans {{name}}',
  postWaitingText:
    'Une nouvelle personne a écrit dans {{name}}. Les autres ne verront son message que lorsque vous l’aurez accepté.',
  postWaitingAction: 'Lire le message',

  caseDangerSubject: 'Urgent : quelqu’un est peut-être en danger',
  caseDangerText:
    'Quelqu’un a signalé un message dans « {{name}} » parce qu’une personne est peut-être en danger. Lisez ce message tout de suite.',
  caseDangerAction: 'Lire le signalement',

  meetingPlannedSubject: '{{title}} : {{day}}, {{time}}',
  meetingPlannedText:
    '{{name}} fixe une réunion : {{title}}, le {{day}}, {{time}}. Dites si vous venez. Le lieu :',
  meetingPlannedAction: 'Voir et répondre',

  meetingChangedSubject: 'Modifiée : {{title}}, {{day}}, {{time}}',
  meetingChangedText:
    'Quelque chose a changé à la réunion {{title}} de {{name}}. Elle a maintenant lieu le {{day}}, {{time}}. Le lieu :',
  meetingChangedAction: 'Voir la réunion',

  meetingCancelledSubject: 'Annulée : {{title}}, {{day}}',
  meetingCancelledText: 'La réunion {{title}} de {{name}} du {{day}} est annulée. Voici pourquoi :',
  meetingCancelledAction: 'Voir la réunion',

  groupClosedSubject: '{{name}} est clos',
  groupClosedText:
    'La coordination a clos {{name}}. Vous pouvez encore tout lire. Voici pourquoi :',
  groupClosedAction: 'Voir le groupe',

  groupReopenedSubject: '{{name}} est rouvert',
  groupReopenedText:
    'La coordination a rouvert {{name}}. Vous en faites toujours partie et pouvez de nouveau écrire.',
  groupReopenedAction: 'Aller au groupe',

  seatTakenSubject: '{{organisation}} prend place dans {{name}}',
  seatTakenText:
    '{{organisation}} siège déjà dans un autre groupe de travail et a donc tout de suite un siège dans {{name}}. Voici ce qu’écrit sa représentation :',
  seatTakenAction: 'Voir qui est à la table',

  seatEndsSoonSubject: 'Le siège de {{organisation}} dans {{name}} prend fin le {{until}}',
  seatEndsSoonText:
    'Le siège de {{organisation}} dans {{name}} prend fin le {{until}}. Les responsables du groupe peuvent le prolonger. Convenez de la suite.',
  seatEndsSoonAction: 'Voir le siège',
} satisfies Words<typeof nl, 'fr'>;
