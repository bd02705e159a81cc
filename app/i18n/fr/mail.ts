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
  why_session_published:
    'Vous recevez cet e-mail parce que vous êtes dans un groupe de travail ou concerné par cette session.',
  why_session_cancelled:
    'Vous recevez cet e-mail parce que vous êtes dans un groupe de travail ou concerné par cette session.',
  why_digest: 'Vous recevez ce résumé au moment que vous avez choisi.',
  why_listing_found:
    'Vous recevez cet e-mail parce que vous avez enregistré une recherche sur le forum.',
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

  nominationJoinedSubject: '{{name}} figure maintenant une seule fois sur le forum',
  nominationJoinedText:
    'Vous aviez proposé « {{name}} ». Cette initiative figurait deux fois sur le forum. Une personne de la modération a réuni les deux pages. Rien de ce que vous avez écrit n’est perdu.',
  nominationJoinedAction: 'Voir l’initiative',

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

  organisationInvitationSubject: 'Voulez-vous parler au nom de {{name}} ?',
  organisationInvitationText:
    'On vous demande de représenter {{name}} sur ce forum. Le lien fonctionne jusqu’au {{until}}. Vous pouvez aussi dire non.',
  organisationInvitationAction: 'Voir l’invitation',

  representativeRemovedSubject: 'Vous ne parlez plus au nom de {{name}}',
  representativeRemovedText:
    'Une personne de {{name}} vous a retiré de la liste. Votre compte reste comme il était. Ce n’est pas juste ? Demandez à vos collègues.',
  representativeRemovedAction: 'Voir l’organisation',

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
  digestNotice_registration_received: 'Votre inscription à une session du forum est faite',
  digestNotice_registration_waiting: 'Vous êtes sur la liste d’attente d’une session',
  digestNotice_registration_moved_up: 'Il y a une place pour vous dans une session',
  digestNotice_registration_cancelled: 'Une inscription est annulée',
  digestNotice_registration_need: 'Il y a une réponse à quelque chose que vous avez demandé',
  digestNotice_registration_reminder: 'La session à laquelle vous venez approche',
  digestNotice_session_published: 'Une nouvelle session du forum',
  digestNotice_session_changed: 'Une session du forum a changé',
  digestNotice_session_cancelled: 'Une session du forum est annulée',
  digestNotice_session_named: 'Une tâche vous est confiée pour une session',
  digestNotice_session_deadline_near: 'Bientôt à terminer',
  digestNotice_session_deadline_late: 'Une tâche est en retard',
  digestNotice_commitment_made: 'Un nouvel engagement',
  digestNotice_commitment_moved: 'Un engagement est reporté',
  digestNotice_commitment_changed: 'Un engagement est modifié',
  digestNotice_commitment_reported: 'Un état des lieux est donné',
  digestNotice_commitment_done: 'Un engagement est annoncé comme fait',
  digestNotice_commitment_viewed: 'Un groupe de travail dit comment il voit un engagement',
  digestNotice_commitment_missing: 'Un état des lieux manque',
  digestNotice_commitment_closed: 'Un engagement est tenu',
  digestNotice_commitment_reopened: 'Un engagement est rouvert',
  digestNotice_commitment_dropped: 'Un engagement est abandonné',
  digestNotice_commitment_report_due: 'Où en est votre engagement ?',
  digestNotice_records_confirm: 'Ce que le forum dit de votre initiative est-il toujours exact ?',
  digestNotice_claim_made: 'Une organisation demande aussi à suivre votre initiative',
  digestNotice_claim_accepted: 'Votre demande pour suivre une initiative est acceptée',
  digestNotice_claim_declined: 'Votre demande pour suivre une initiative n’est pas acceptée',
  digestNotice_record_left: 'Votre organisation ne suit plus une initiative',
  digestNotice_award_entered: 'Votre initiative est proposée pour un prix',
  digestNotice_award_shortlisted: 'Votre initiative est dans la sélection',
  digestNotice_award_won: 'Votre initiative remporte un prix',
  digestNotice_jury_invited: 'Vous êtes invité dans le jury des prix',
  digestNotice_listing_found: 'Du nouveau pour ce que vous cherchez',
  digestNotice_listing_waiting: 'Quelque chose est à relire',
  digestNotice_listing_approved: 'Ce que vous avez publié est en ligne',
  digestNotice_listing_held: 'Il y a une question sur ce que vous avez publié',
  digestNotice_listing_refused: 'Il y a du nouveau sur ce que vous avez publié',
  digestNotice_listing_screened: 'Une organisation a noté quelque chose dans votre compte',
  digestNotice_listing_screening_ended: 'Une organisation a changé quelque chose dans votre compte',
  digestNotice_listing_case: 'Quelque chose d’urgent vous attend',
  digestNotice_listing_case_received: 'Nous avons reçu votre envoi',
  digestNotice_listing_case_about: 'Nous vérifions quelque chose que vous avez publié',
  digestNotice_listing_case_decided: 'Il y a du nouveau dans votre compte',
  digestNotice_match_question: 'Quelques questions courtes pour vous',
  digestNotice_behalf_consent_ending: 'Un accord prend fin dans les quatorze jours',
  digestNotice_behalf_consent_ended: 'Un accord est terminé : tout est fermé',
  digestNotice_behalf_passed: 'Vous accompagnez maintenant quelqu’un à la place d’un collègue',
  digestNotice_behalf_corrected: 'Quelqu’un a corrigé ce que vous aviez écrit pour lui ou elle',
  digestNotice_behalf_withdrawn: 'Quelqu’un a retiré son accord : tout est fermé',
  digestNotice_behalf_taken_over: 'Quelqu’un a tout repris',
  digestNotice_minutes_approval: 'Relisez le compte rendu et approuvez-le',
  digestNotice_minutes_ending: 'Encore un peu de temps pour relire le compte rendu',
  digestNotice_minutes_reopened: 'Un point du compte rendu a changé',
  digestNotice_minutes_objection: 'Une objection au compte rendu',
  digestNotice_minutes_answered: 'Votre objection a reçu une réponse',
  digestNotice_minutes_approved: 'Le compte rendu est approuvé',
  digestNotice_minutes_due: 'Le compte rendu se fait attendre',
  digestNotice_minutes_released: 'À lire, d’une session du forum',
  digestNotice_minutes_unreleased: 'Un compte rendu approuvé n’est pas encore public',
  digestNotice_decision_review: 'Le moment de revenir sur une décision',
  digestNotice_dossier_ready: 'Le dossier est prêt',
  digestNotice_dossier_failed: 'Un dossier n’a pas pu être préparé',
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

  sessionPublishedSubject: '{{title}} : le {{day}}, {{time}}',
  sessionPublishedText:
    'La prochaine session du forum est fixée : {{title}}, le {{day}}, {{time}}. La page vous dit ce que vous pouvez déjà faire. Le lieu :',
  sessionPublishedAction: 'Voir la session',
  sessionChangedSubject: 'Modifié : {{title}}, le {{day}}, {{time}}',
  sessionChangedText:
    'Quelque chose a changé pour la session {{title}}. Elle a maintenant lieu le {{day}}, {{time}}. Le lieu :',
  sessionChangedAction: 'Voir la session',
  sessionCancelledSubject: 'Annulé : {{title}}, le {{day}}',
  sessionCancelledText: 'La session {{title}} du {{day}} n’a pas lieu. Voici pourquoi :',
  sessionCancelledAction: 'Voir la session',
  sessionNamedSubject: 'Vous aidez à préparer {{title}}',
  sessionNamedText:
    'La coordination vous a confié une tâche pour la session {{title}} du {{day}}. La page montre ce qui doit être prêt, quand et par qui.',
  sessionNamedAction: 'Voir ce qu’il y a à faire',
  sessionDeadlineSubject: '{{title}} : à terminer pour le {{day}}',
  sessionDeadlineText:
    'Pour la session {{title}}, quelque chose doit être prêt le {{day}}. Si c’est déjà fait, indiquez-le sur la page.',
  sessionDeadlineAction: 'Voir ce qu’il y a à faire',
  sessionDeadlineReason_call_opens: 'L’appel à points s’ouvre.',
  sessionDeadlineReason_call_closes: 'L’appel à points se clôture.',
  sessionDeadlineReason_agenda: 'Le premier ordre du jour est publié.',
  sessionDeadlineReason_registration_opens: 'Les inscriptions s’ouvrent.',
  sessionDeadlineReason_registration_closes: 'Les inscriptions se clôturent.',
  sessionDeadlineReason_reports: 'Les rapports sur les engagements sont arrivés.',
  sessionDeadlineReason_papers: 'Les notes sont arrivées.',
  sessionDeadlineReason_interpreters: 'Les interprètes et la garderie sont réservés.',
  sessionDeadlineReason_minutes_draft: 'Le projet de compte rendu est prêt.',
  sessionDeadlineReason_approval_closes: 'Le compte rendu est approuvé.',
  sessionDeadlineReason_own: 'La tâche :',

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
  why_agenda_published:
    'Vous recevez cet e-mail parce que vous venez à cette session ou participez à sa préparation.',
  digestNotice_item_accepted: 'Votre point est à l’ordre du jour',
  digestNotice_item_question: 'Une question sur votre point',
  digestNotice_item_merged: 'Votre point est repris dans un autre',
  digestNotice_item_deferred: 'Votre point attend le prochain appel',
  digestNotice_item_declined: 'Votre point ne sera pas à l’ordre du jour',
  digestNotice_item_withdrawn: 'Un point a été retiré',
  digestNotice_item_in_call: 'Votre point est dans un nouvel appel',
  digestNotice_item_postponed: 'Un point est reporté à la prochaine session',
  digestNotice_item_scheduled: 'Votre point figure à l’ordre du jour publié',
  digestNotice_item_moved: 'Votre point commence à une autre heure',
  digestNotice_item_dropped: 'Votre point n’est plus à l’ordre du jour',
  digestNotice_agenda_published: 'Un nouvel ordre du jour du forum',
  itemAcceptedSubject: 'À l’ordre du jour : {{title}}',
  itemAcceptedText:
    '« {{title}} » sera à l’ordre du jour de {{session}}. L’heure sera indiquée dès que l’ordre du jour paraîtra.',
  itemAcceptedAction: 'Voir votre point',
  itemQuestionSubject: 'Une question sur votre point : {{title}}',
  itemQuestionText:
    'La coordination a une question sur « {{title}} », votre point pour {{session}}. Répondez sur la page de l’appel, puis votre point suivra son cours.',
  itemQuestionAction: 'Voir votre point',
  itemMergedSubject: 'Fusionné : {{title}}',
  itemMergedText:
    '« {{title}} » est repris dans « {{into}} », pour {{session}}. Vous saurez ce qu’il en advient. Voici pourquoi :',
  itemMergedAction: 'Voir votre point',
  itemDeferredSubject: 'Reporté à la session suivante : {{title}}',
  itemDeferredText:
    '« {{title}} » ne sera pas traité lors de {{session}}. Il entre de lui-même dans le prochain appel ; vous n’avez rien à faire. Voici pourquoi :',
  itemDeferredAction: 'Voir votre point',
  itemDeclinedSubject: 'Pas à l’ordre du jour : {{title}}',
  itemDeclinedText: '« {{title}} » ne sera pas à l’ordre du jour de {{session}}. Voici pourquoi :',
  itemDeclinedAction: 'Voir votre point',
  itemWithdrawnSubject: 'Retiré : {{title}}',
  itemWithdrawnText:
    'La personne qui proposait « {{title}} » l’a retiré. Il figurait déjà à l’ordre du jour de {{session}} ; vérifiez que celui-ci convient toujours.',
  itemWithdrawnAction: 'Voir l’ordre du jour',
  itemInCallSubject: 'Dans l’appel : {{title}}',
  itemInCallText:
    '« {{title}} » figure dans l’appel pour {{session}}. La coordination se prononcera à nouveau. Vous pouvez encore le modifier ou le retirer.',
  itemInCallAction: 'Voir votre point',
  itemPostponedSubject: 'Reporté : {{title}}',
  itemPostponedText:
    'Lors de {{session}}, le forum n’a pas encore décidé au sujet de « {{title}} ». Le point entre de lui-même dans le prochain appel.',
  itemPostponedAction: 'Voir votre point',
  itemScheduledSubject: 'L’ordre du jour est là : {{title}}',
  itemScheduledText:
    'L’ordre du jour de {{session}} est publié et « {{title}} » y figure. La page indique l’heure de votre point.',
  itemScheduledAction: 'Voir l’ordre du jour',
  itemMovedSubject: 'Autre heure : {{title}}',
  itemMovedText:
    'L’ordre du jour de {{session}} a changé. « {{title}} » est placé ailleurs ou commence à une autre heure.',
  itemMovedAction: 'Voir l’ordre du jour',
  itemDroppedSubject: 'Retiré de l’ordre du jour : {{title}}',
  itemDroppedText: 'L’ordre du jour de {{session}} a changé. « {{title}} » n’y figure plus.',
  itemDroppedAction: 'Voir l’ordre du jour',
  agendaPublishedSubject: 'Ordre du jour {{letter}} : {{title}}',
  agendaPublishedText: 'L’ordre du jour de {{title}} est publié : version {{letter}}.',
  agendaPublishedAction: 'Voir l’ordre du jour',
  agendaChange_added: 'Nouveau : {{title}}, {{time}}',
  agendaChange_dropped: 'Supprimé : {{title}}',
  agendaChange_moved: 'Déplacé : {{title}}, maintenant à {{time}}',
  agendaChange_retimed: 'Autre heure : {{title}}, de {{earlier}} à {{time}}',
  agendaChange_retitled: 'Autre titre : {{title}}',
  agendaChange_presenter: 'Quelqu’un d’autre présente : {{title}}',
  agendaChange_paper: 'Nouvelle note : {{title}}',

  safetyNewsSubject: 'Des nouvelles du forum',
  safetyNewsText: 'Quelque chose vous attend sur le forum. Connectez-vous pour le lire.',
  safetyNewsAction: 'Vers le forum',

  commitmentNewsSubject: 'Engagement : {{title}}',
  commitmentNewsText: 'Il y a du neuf à propos d’un engagement du forum : « {{title}} ».',
  commitmentNewsReason_made:
    'Votre organisation ou groupe de travail reçoit cet engagement. Échéance : {{due}}.',
  commitmentNewsReason_moved: 'Son échéance est reportée au {{due}}.',
  commitmentNewsReason_changed: 'Il est modifié : ce qui doit être fait, ou qui s’en charge.',
  commitmentNewsReason_reported: 'Qui l’a promis a donné un état des lieux.',
  commitmentNewsReason_done:
    'Qui l’a promis annonce que c’est fait. Regardez ce que dit le groupe de travail et clôturez l’engagement.',
  commitmentNewsReason_viewed: 'Le groupe de travail a dit comment il voit l’état des lieux.',
  commitmentNewsReason_missing:
    'La session a commencé sans état des lieux. Le registre le dit à présent.',
  commitmentNewsReason_closed: 'Il est tenu et clos.',
  commitmentNewsReason_reopened: 'Il est de nouveau ouvert.',
  commitmentNewsReason_dropped: 'Une décision du forum l’abandonne.',
  commitmentNewsAction: 'Voir l’engagement',

  behalfNewsSubject: 'Des nouvelles de l’entraide',
  behalfNewsText:
    'Quelque chose a changé pour quelqu’un pour qui vous publiez. Connectez-vous pour voir de qui il s’agit.',
  behalfNewsReason_consent_ending:
    'L’accord prend fin dans les quatorze jours. Expliquez-le à nouveau, sinon tout se ferme ce jour-là.',
  behalfNewsReason_consent_ended: 'L’accord est terminé. Tout est fermé.',
  behalfNewsReason_passed:
    'Votre collègue n’accompagne plus cette personne. C’est maintenant vous.',
  behalfNewsReason_corrected: 'La personne a corrigé un texte.',
  behalfNewsReason_withdrawn: 'La personne a retiré son accord. Tout est fermé.',
  behalfNewsReason_taken_over:
    'La personne continue avec son propre compte. Vous n’avez plus rien à faire.',
  behalfNewsAction: 'Voir',

  commitmentAskedSubject: 'Où en est « {{title}} » ?',
  commitmentAskedText:
    'Votre organisation a promis ceci au forum : « {{title}} ». La prochaine session a lieu le {{day}}. Dites en quelques phrases où vous en êtes. Si rien ne vient, le registre le dira.',
  commitmentAskedAction: 'Donner l’état des lieux',

  registrationReceivedSubject: 'Inscription : {{title}}, {{day}}, {{time}}',
  registrationReceivedText: 'Il y a une place pour vous à {{title}}, le {{day}}, {{time}}.',
  registrationReceivedReason_here: 'Vous venez dans la salle. Le lieu :',
  registrationReceivedReason_remote:
    'Vous participez en ligne. Le lien se trouve avec votre inscription.',
  registrationReceivedAction: 'Voir, modifier ou annuler',
  registrationWaitingSubject: 'Liste d’attente : {{title}}, {{day}}, {{time}}',
  registrationWaitingText:
    'Toutes les places à {{title}}, le {{day}}, {{time}}, sont prises. Vous êtes sur la liste d’attente. Dès qu’une place se libère, nous vous prévenons.',
  registrationWaitingAction: 'Voir, modifier ou annuler',
  registrationMovedUpSubject: 'Il y a une place pour vous : {{title}}, {{day}}, {{time}}',
  registrationMovedUpText:
    'Vous étiez sur la liste d’attente. Il y a maintenant une place pour vous à {{title}}, le {{day}}, {{time}}. Vous ne pouvez plus venir ? Annulez, pour que quelqu’un d’autre le puisse.',
  registrationMovedUpReason_here: 'Vous venez dans la salle. Le lieu :',
  registrationMovedUpReason_remote:
    'Vous participez en ligne. Le lien se trouve avec votre inscription.',
  registrationMovedUpAction: 'Voir, modifier ou annuler',
  registrationCancelledSubject: 'Votre inscription est annulée : {{title}}, {{day}}',
  registrationCancelledText:
    'L’organisation a annulé l’inscription à {{title}} du {{day}}. Voici pourquoi :',
  registrationCancelledAction: 'Voir l’inscription',
  registrationNeedSubject: 'À propos de votre demande : {{title}}, {{day}}',
  registrationNeedText:
    'Vous avez demandé quelque chose pour pouvoir venir à {{title}} le {{day}}. Il y a une réponse. Nous ne l’écrivons pas dans un e-mail : regardez votre inscription.',
  registrationNeedAction: 'Lire la réponse',
  registrationReminderSubject: 'Bientôt : {{title}}, {{day}}, {{time}}',
  registrationReminderText:
    'Nous vous attendons à {{title}}, le {{day}}, {{time}}. Vous ne pouvez pas venir ? Annulez, pour que quelqu’un d’autre le puisse.',
  registrationReminderReason_here: 'Vous venez dans la salle. Le lieu :',
  registrationReminderReason_remote:
    'Vous participez en ligne. Le lien se trouve avec votre inscription.',
  registrationReminderAction: 'Voir, modifier ou annuler',
  registrationSessionChangedSubject: 'Modifié : {{title}}, {{day}}, {{time}}',
  registrationSessionChangedText:
    'Quelque chose a changé pour {{title}}, où vous avez une inscription. La session a lieu le {{day}}, {{time}}. Le lieu :',
  registrationSessionChangedAction: 'Voir, modifier ou annuler',
  registrationSessionCancelledSubject: 'N’aura pas lieu : {{title}}, {{day}}',
  registrationSessionCancelledText:
    '{{title}} du {{day}}, où vous avez une inscription, n’aura pas lieu. Voici pourquoi :',
  registrationSessionCancelledAction: 'Voir l’inscription',

  minutesNewsSubject: 'Compte rendu : {{title}}',
  minutesNewsText: 'Ceci concerne le compte rendu de {{title}}, le {{day}}.',
  minutesNewsAction: 'Voir',
  minutesNewsReason_minutes_approval:
    'Vous étiez là. Vérifiez que tout est exact. Si quelque chose ne va pas, dites-le au point concerné, au plus tard le {{until}}. Le silence vaut approbation.',
  minutesNewsReason_minutes_ending:
    'Vous pouvez encore dire jusqu’au {{until}} ce qui n’est pas exact. Ensuite, le compte rendu est approuvé.',
  minutesNewsReason_minutes_reopened:
    'Un point a changé après une objection. Jusqu’au {{until}}, vous pouvez dire si ce texte est exact.',
  minutesNewsReason_minutes_objection:
    'Une personne présente dit que quelque chose n’est pas exact. Lisez et répondez.',
  minutesNewsReason_minutes_answered:
    'Votre objection a reçu une réponse. Elle se trouve au point concerné.',
  minutesNewsReason_minutes_approved: 'Les personnes présentes l’ont approuvé. Il ne change plus.',
  minutesNewsReason_minutes_due:
    'Le projet n’a pas encore été envoyé aux personnes présentes. Terminez-le et envoyez-le.',
  minutesNewsReason_minutes_released: 'Il y a du nouveau à lire : ce qui a été dit ou décidé.',
  minutesNewsReason_minutes_unreleased:
    'Le compte rendu est approuvé, mais tout le monde ne peut pas encore le lire. Publiez-le ou prévoyez un jour.',
  minutesNewsReason_decision_review:
    'C’est aujourd’hui qu’on regarde ce qu’est devenue une décision.',

  listingExpiringSubject: 'Ce que vous avez publié prend fin le {{day}}',
  listingExpiringText:
    'Le {{day}}, ceci disparaîtra de l’entraide. Est-ce encore valable ? Ouvrez la page et appuyez sur le bouton : cela restera affiché. Si ce n’est plus nécessaire, vous n’avez rien à faire.',
  listingExpiringAction: 'Le laisser affiché',
  listingExpiringOtherAction: 'Vers tout ce que vous avez publié',
  listingExpiredSubject: 'Ce que vous avez publié a pris fin',
  listingExpiredText:
    'Depuis le {{day}}, personne ne voit plus ceci dans l’entraide. Est-ce encore valable ? Ouvrez la page et appuyez sur le bouton : ce sera affiché à nouveau. C’est le dernier mail à ce sujet.',
  listingExpiredAction: 'L’afficher à nouveau',
  listingExpiredOtherAction: 'Vers tout ce que vous avez publié',

  recordsConfirmSubject_one: 'Est-ce toujours exact ?',
  recordsConfirmSubject_many: 'Ces {{count}} initiatives sont-elles toujours exactes ?',
  recordsConfirmSubject_other: 'Ces {{count}} initiatives sont-elles toujours exactes ?',
  recordsConfirmText_one:
    'Le Forum de la migration présente une initiative que vous connaissez bien.',
  recordsConfirmText_many:
    'Le Forum de la migration présente {{count}} initiatives que vous connaissez bien.',
  recordsConfirmText_other:
    'Le Forum de la migration présente {{count}} initiatives que vous connaissez bien.',
  recordsConfirmReason_round:
    'Une session du forum approche. La ville demande donc si tout est encore exact.',
  recordsConfirmReason_due:
    'Deux fois par an, nous demandons si c’est toujours exact. Cela prend une minute.',
  recordsConfirmReason_again:
    'Nous l’avons déjà demandé il y a trois semaines. Cela prend une minute.',
  recordsConfirmReason_last:
    'C’est la troisième fois que nous le demandons. Sans réponse, la page dira que personne ne l’a confirmé, et l’initiative descendra dans la liste.',
  recordsConfirmReason_warning:
    'Depuis près d’un an, personne ne l’a confirmé. Sans réponse, l’initiative sera indiquée comme en pause dans quatre semaines.',
  recordsConfirmReason_dormant:
    'Depuis un an, personne ne l’a confirmé. L’initiative est maintenant indiquée comme en pause. Elle continue ? Un clic suffit pour la réveiller.',
  recordsConfirmMore: 'et {{more}} autres',
  recordsConfirmAction: 'Vérifier si c’est toujours exact',
  recordsConfirmHint:
    'Le lien fonctionne 30 jours, sans se connecter. Rien ne change tant que vous n’appuyez pas sur un bouton de la page.',

  claimCodeSubject: '{{code}} est votre code pour « {{name}} »',
  claimCodeText:
    'Sur le Forum de la migration, quelqu’un demande à suivre « {{name}} » et a donné cette adresse. Voici le code :',
  claimCodeHint:
    'Le code fonctionne une heure. Vous ne savez rien de cette demande ? Ne faites rien et ne donnez le code à personne.',
  claimCodeAction: 'Saisir le code',
  claimMadeSubject: 'Une organisation demande aussi à suivre « {{title}} »',
  claimMadeText:
    'Vous suivez « {{title}} » sur le Forum de la migration. Une autre organisation demande à le faire aussi. Vous avez 14 jours pour répondre. Ensuite, un modérateur décide.',
  claimMadeAction: 'Voir la demande',
  claimAcceptedSubject: 'Vous suivez maintenant « {{title}} »',
  claimAcceptedText:
    'Un modérateur a accepté votre demande. L’organisation suit maintenant « {{title}} ».',
  claimAcceptedAction: 'Aller à la page',
  claimDeclinedSubject: 'Votre demande pour « {{title}} » n’est pas acceptée',
  claimDeclinedText:
    'Un modérateur n’a pas accepté votre demande de suivre « {{title}} ». La raison est sur la page.',
  claimDeclinedAction: 'Lire la raison',
  recordLeftSubject: 'Votre organisation ne suit plus « {{title}} »',
  recordLeftText:
    'Votre organisation ne suit plus « {{title}} » sur le Forum de la migration. Ce n’est pas exact ? Écrivez au forum par sa page de contact.',
  recordLeftAction: 'Voir l’initiative',
  awardEnteredSubject: '« {{title}} » est proposée pour un prix',
  awardEnteredText:
    'Quelqu’un a proposé « {{title}} » pour les prix du Forum de la migration. Vous n’avez rien à faire. Si vous ne voulez pas participer, dites-le sur la page des prix.',
  awardEnteredAction: 'Voir les prix',
  awardShortlistedSubject: '« {{title}} » est dans la sélection',
  awardShortlistedText:
    'Les résultats sont connus. « {{title}} » n’a pas gagné cette fois, mais elle est dans la sélection : le jury l’a comptée parmi les meilleures. La page des prix le montre.',
  awardShortlistedAction: 'Voir les prix',
  awardWonSubject: '« {{title}} » remporte un prix',
  awardWonText:
    'Félicitations ! Le jury a choisi « {{title}} ». La page des prix explique pourquoi.',
  awardWonAction: 'Voir les prix',
  juryInvitedSubject: 'Voulez-vous faire partie du jury {{title}} ?',
  juryInvitedText:
    'L’équipe de la ville vous invite dans le jury des prix {{title}}. Vous lisez des initiatives et vous les notez, quand cela vous convient. Dites oui ou non sur la page du jury.',
  juryInvitedAction: 'Répondre',

  listingFoundSubject: 'Du nouveau pour vous',
  listingFoundText_one:
    'Il y a une nouveauté qui correspond à ce que vous avez enregistré sur le forum.',
  listingFoundText_many:
    'Il y a {{count}} nouveautés qui correspondent à ce que vous avez enregistré sur le forum.',
  listingFoundText_other:
    'Il y a {{count}} nouveautés qui correspondent à ce que vous avez enregistré sur le forum.',
  listingFoundAction: 'Voir',
  listingFoundOtherAction: 'Choisir ce qui vous est envoyé, et à quel rythme',

  conversationMessageSubject: 'Un nouveau message pour vous',
  conversationMessageText: 'Quelqu’un vous a écrit sur le forum.',
  conversationMessageAction: 'Lire et répondre',
  conversationNoteSubject: 'Du nouveau pour vous',
  conversationNoteText: 'Il y a du nouveau dans une conversation du forum.',
  conversationNoteReason_match_proposed:
    'Il y a une proposition pour vous. À vous de dire oui ou non.',
  conversationNoteReason_match_consent:
    'L’autre a dit oui. Voyez s’il vous reste quelque chose à faire.',
  conversationNoteReason_match_agreed: 'Vous êtes d’accord. C’est convenu.',
  conversationNoteReason_match_outcome: 'Comment cela s’est-il passé ? Dites-le en un clic.',
  conversationNoteReason_match_thanks: 'Quelqu’un vous a écrit un merci.',
  conversationNoteReason_match_hours: 'Des heures attendent votre confirmation.',
  conversationNoteReason_match_hours_disputed:
    'L’autre personne n’est pas d’accord avec ce que vous avez noté.',
  conversationNoteReason_match_introduced:
    'Vous avez dit oui tous les deux à une proposition. Vous pouvez maintenant vous parler.',
  conversationNoteReason_match_round:
    'Il y a un nouveau tour. Voyez quelles propositions attendent une décision.',
  conversationNoteReason_proposal_ended:
    'Une proposition n’aboutit pas. Ce n’est la faute de personne.',
  conversationNoteReason_conversation_moved_up:
    'Votre message attendait son tour. L’autre peut maintenant le lire.',
  conversationNoteReason_conversation_reminder:
    'Quelqu’un attend votre réponse depuis deux jours. Un simple oui ou non aide aussi.',
  conversationNoteReason_conversation_shared:
    'L’autre veut partager ses coordonnées. Vous choisissez si vous le faites aussi.',
  conversationNoteReason_conversation_bridge:
    'Il s’agit d’un intermédiaire. Voyez si vous êtes d’accord.',
  conversationNoteReason_conversation_invited:
    'Deux personnes demandent si vous les aidez à se comprendre. À vous de choisir.',
  conversationNoteReason_conversation_passed_on:
    'Ce dont vous parliez a été transmis à une organisation.',
  conversationNoteReason_listing_passed_on:
    'Quelqu’un a transmis quelque chose à votre organisation.',
  conversationNoteReason_listing_needs_proposed:
    'Beaucoup de besoins de l’entraide attendent depuis 60 jours. Une proposition se trouve donc dans l’appel de la prochaine session. Vous décidez si elle vient à l’ordre du jour.',
  conversationNoteReason_listing_unmatched:
    'Personne n’a été trouvé en 45 jours pour quelque chose de l’entraide.',
  conversationNoteReason_declined: 'Une conversation est terminée : l’autre a dit non.',
  conversationNoteReason_cancelled: 'Une conversation est terminée : cela ne se fait pas.',
  conversationNoteReason_other_chosen: 'C’est allé à quelqu’un d’autre. Merci d’avoir répondu.',
  conversationNoteReason_listing_closed: 'C’est fermé et ne se fera pas. Merci d’avoir répondu.',
  conversationNoteReason_closed_by_clock:
    'Personne n’a rien écrit pendant dix jours. La conversation est donc fermée.',
  conversationNoteAction: 'Voir',
  messageRefusedSubject: 'À propos de votre e-mail',
  messageRefusedText: 'Nous avons reçu votre e-mail en réponse à un message du forum.',
  messageRefusedReason_contact:
    'Il contenait un numéro de téléphone, une adresse e-mail ou un lien, peut-être dans votre signature. Il n’est donc pas allé plus loin. Renvoyez-le sans cela, ou écrivez sur le site.',
  messageRefusedReason_foreign:
    'L’e-mail venait d’une autre adresse que celle de votre compte. Il n’est donc pas allé plus loin. Ce n’était pas vous ? Vous n’avez rien à faire.',
  messageRefusedReason_unverified:
    'Nous n’avons pas pu vérifier que l’e-mail vient bien de vous. Écrivez votre réponse sur le site.',
  messageRefusedReason_expired:
    'On peut répondre par e-mail pendant 30 jours, et ils sont passés. Écrivez sur le site.',
  messageRefusedReason_empty:
    'Nous n’avons pas trouvé de texte de vous dans l’e-mail. Écrivez tout en haut, ou sur le site.',
  messageRefusedReason_long: 'Votre texte est trop long pour un seul message. Raccourcissez-le.',
  messageRefusedReason_slow:
    'C’est assez pour le moment. Attendez un peu et renvoyez votre e-mail.',
  messageRefusedReason_paused: 'Un modérateur a suspendu vos messages pour un temps.',
  messageRefusedReason_closed: 'Cette conversation est fermée.',
  messageRefusedReason_files: 'Votre message est arrivé, mais sans les pièces jointes.',
  messageRefusedAction: 'Vers la conversation',
  conversationNoteReason_listing_expired:
    'Le délai de cette offre ou de ce besoin est passé. Merci d’avoir répondu.',
  conversationNoteReason_passed_to_person:
    'Ceci a été transmis à quelqu’un qui pourra peut-être aider et qui prendra contact.',
  recordChangedSubject: 'Le forum a changé la page de « {{title}} »',
  recordChangedText:
    'Quelqu’un du forum a changé la page de « {{title}} », que vous tenez. Ce n’est pas juste ? Vous pouvez tout remettre.',
  recordChangedAction: 'Voir ce qui a changé',
  recordChangedReason_basics: 'Il s’agit de : Nom et type.',
  recordChangedReason_texts: 'Il s’agit de : Textes.',
  recordChangedReason_terms: 'Il s’agit de : Thèmes et langues.',
  recordChangedReason_places: 'Il s’agit de : Lieux.',
  recordChangedReason_schedule: 'Il s’agit de : Horaires et rencontres.',
  recordChangedReason_contact: 'Il s’agit de : Contact.',
  recordChangedReason_organisations: 'Il s’agit de : Qui participe.',
  recordChangedReason_means: 'Il s’agit de : Argent et personnes.',
  recordChangedReason_figures: 'Il s’agit de : Chiffres.',
  recordChangedReason_theory: 'Il s’agit de : Comment cela apporte un changement.',
  recordChangedReason_steps: 'Il s’agit de : Étapes.',
  recordChangedReason_stories: 'Il s’agit de : Récits.',
  recordChangedReason_media: 'Il s’agit de : Images.',
  recordChangedReason_relations: 'Il s’agit de : Initiatives liées.',
  recordChangedReason_sources: 'Il s’agit de : Sources.',
  recordMergedSubject: 'Deux pages n’en font plus qu’une : « {{title}} »',
  recordMergedText:
    'Le forum a réuni deux pages sur la même initiative. Ce que vous teniez à jour se trouve maintenant sur la page de « {{title}} ». C’étaient bien deux initiatives ? Dites-le-nous vite : nous pouvons encore l’annuler.',
  recordMergedAction: 'Voir la page',
  recordSuggestedSubject: 'Une proposition pour « {{title}} »',
  recordSuggestedText:
    'Quelqu’un propose un changement sur la page de « {{title}} », que vous tenez. Acceptez-le, ou dites pourquoi non. Après quatorze jours, la rédaction s’en charge.',
  recordSuggestedAction: 'Voir la proposition',
  recordSuggestionAcceptedSubject: 'Votre proposition pour « {{title}} » est acceptée',
  recordSuggestionAcceptedText:
    'Merci. Qui tient la page de « {{title}} » a accepté votre proposition.',
  recordSuggestionAcceptedAction: 'Voir la suite',
  recordSuggestionDeclinedSubject: 'Votre proposition pour « {{title}} »',
  recordSuggestionDeclinedText:
    'Qui tient la page de « {{title}} » n’a pas accepté votre proposition et dit pourquoi :',
  recordSuggestionDeclinedAction: 'Voir la réponse',
  digestNotice_record_changed: 'Le forum a changé votre page',
  digestNotice_record_merged: 'Votre page a été réunie avec une autre',
  digestNotice_record_suggested: 'Quelqu’un propose un changement',
  digestNotice_record_suggestion_accepted: 'Votre proposition est acceptée',
  digestNotice_record_suggestion_declined: 'Votre proposition n’est pas acceptée',
} satisfies Words<typeof nl, 'fr'>;
