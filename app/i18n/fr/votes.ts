import type nl from '../nl/votes.ts';
import type { Words } from '../words.ts';

export default {
  title: 'Votes',
  facts: 'À propos de ce vote',

  // Kinds, and how each works in a sentence or two
  kind: 'Sorte',
  kind_straw: 'sondage',
  kind_choice: 'choix',
  kind_ranked: 'choix par ordre',
  kind_consent: 'consentement',
  how_straw: 'Un sondage rapide : cochez tout ce qui vous convient, autant que vous voulez.',
  how_choice:
    'Chaque personne choisit une possibilité. Celle qui reçoit le plus de voix vient en tête.',
  how_ranked:
    'Vous mettez les possibilités dans votre ordre. Celle qui est le moins souvent en tête tombe ; ces bulletins comptent alors pour la suivante, jusqu’à ce qu’une possibilité ait plus de la moitié. À égalité tombe celle qui avait moins au tour précédent, sinon celle qui est plus bas dans la liste.',
  how_consent:
    'Vous dites si vous êtes d’accord, si vous vous abstenez ou si vous avez une objection. Sans objection, la proposition passe.',

  // States
  state_draft: 'brouillon',
  state_open: 'ouvert',
  state_closed: 'clos',
  state_decided: 'décidé',
  state_cancelled: 'annulé',

  // Facts
  openUntil: 'Ouvert jusqu’au',
  closedAt: 'Clos le',
  openEnded: 'jusqu’à ce que son auteur le close',
  electorate: 'Qui vote',
  electorate_person: 'toutes les personnes qui participent, une voix chacune',
  electorate_seat: 'les organisations à la table, une voix chacune',
  deputy_named:
    'La personne suppléante vote ? Sa voix compte tant que la personne représentante n’a pas voté.',
  deputy_anonymous:
    'La personne suppléante ne vote que s’il n’y a pas de personne représentante : un bulletin anonyme ne se retrouve pas.',
  ballots: 'Bulletins',
  ballotsHint: 'On le lit avant de voter.',
  secrecy_named: 'nominatifs',
  secrecy_anonymous: 'anonymes',
  secrecyHint_named: 'Après la clôture, le groupe voit qui a voté quoi.',
  secrecyHint_seats:
    'Après la clôture, quiconque lit ici voit ce que chaque organisation a voté. Le groupe voit aussi par qui.',
  secrecyHint_anonymous:
    'Personne ne voit qui a voté quoi, nous non plus. Un bulletin ne peut plus changer ensuite.',
  quorum: 'Quorum',
  quorumOf_one: 'au moins {{count}} voix',
  quorumOf_many: 'au moins {{count}} de voix',
  quorumOf_other: 'au moins {{count}} voix',
  turnout: 'Participation',
  turnoutOf_one: '{{voted}} sur {{count}} a voté',
  turnoutOf_many: '{{voted}} sur {{count}} ont voté',
  turnoutOf_other: '{{voted}} sur {{count}} ont voté',
  madeBy: 'Créé par',

  // Above a topic, and among what waits
  awaitsYou: 'vous attend',
  dueVote: 'Donnez votre voix :',
  newVote: 'Créer un vote',
  newPoll: 'Créer un sondage',

  // Voting
  yourBallot: 'Votre voix',
  signInToVote: 'Connectez-vous pour voter',
  noVoice_person: 'Ici votent les personnes qui participent au groupe. Les invités lisent.',
  noVoice_seat:
    'Ici votent les organisations à la table, par la personne qui les représente. Vous pouvez lire.',
  votingAs_representative: 'Vous représentez dans ce vote',
  votingAs_deputy: 'Vous votez en suppléance pour',
  voiceVoted: 'a voté',
  voiceSilent: 'pas encore voté',
  voiceMine: 'Vous avez voté. Jusqu’à la clôture, vous pouvez changer votre vote.',
  voiceMineForGood: 'Vous avez voté. Merci.',
  voiceByDeputy:
    'La personne suppléante a voté. Si vous votez vous-même, seul votre bulletin compte.',
  voiceByOther: 'Cette organisation a déjà voté.',
  voiceReplaced:
    'La personne représentante a voté après vous. C’est ce bulletin qui compte, plus le vôtre.',
  yourChoices: 'Qu’est-ce qui vous convient ?',
  yourChoice: 'Que choisissez-vous ?',
  yourOrder: 'Votre ordre',
  yourOrderHint:
    'Donnez la place 1 à ce que vous préférez. Laissez sans place ce que vous ne voulez pas.',
  noPlace: 'pas de place',
  place: 'place {{place}}',
  yourStance: 'Quelle est votre position ?',
  stance_agree: 'd’accord',
  stance_stand_aside: 'abstention',
  stance_object: 'objection',
  stanceHint_agree: 'C’est assez bon pour le faire.',
  stanceHint_stand_aside: 'Je ferais autrement, mais je ne m’y oppose pas.',
  stanceHint_object: 'Cela nuit à nous ou à notre but. Je dis pourquoi.',
  stanceReason: 'Pourquoi',
  stanceReasonHint: 'Nécessaire pour une objection. Le groupe le lit après la clôture.',
  beforeNamed_person:
    'Après la clôture, le groupe voit ce que vous avez voté. Jusque-là, vous pouvez le changer.',
  beforeNamed_seat:
    'Après la clôture, quiconque lit ici voit ce que votre organisation a voté. Jusque-là, vous pouvez le changer.',
  beforeAnonymous:
    'Votre bulletin est anonyme. Une fois envoyé, il ne se retrouve pas : vous ne pouvez plus le changer.',
  cast: 'Voter',
  castAgain: 'Changer mon vote',
  hiddenUntilClosed: 'Jusqu’à la clôture, personne ne voit où en est le vote.',

  // Result
  result: 'Résultat',
  resultSoFar: 'Où en est le sondage',
  option: 'Possibilité',
  votesCast: 'Voix',
  share: 'Part',
  nobodyVoted: 'Personne n’a voté.',
  most: 'Le plus de voix :',
  mostTied: 'Le même nombre de voix :',
  winner: 'Plus de la moitié au dernier tour :',
  noObjection: 'Personne n’a d’objection.',
  objections_one: 'Il y a {{count}} objection.',
  objections_many: 'Il y a {{count}} d’objections.',
  objections_other: 'Il y a {{count}} objections.',
  quorumReached_one: 'Le quorum de {{count}} voix est atteint.',
  quorumReached_many: 'Le quorum de {{count}} de voix est atteint.',
  quorumReached_other: 'Le quorum de {{count}} voix est atteint.',
  quorumMissed_one: 'Le quorum de {{count}} voix n’est pas atteint : ce résultat ne compte pas.',
  quorumMissed_many:
    'Le quorum de {{count}} de voix n’est pas atteint : ce résultat ne compte pas.',
  quorumMissed_other: 'Le quorum de {{count}} voix n’est pas atteint : ce résultat ne compte pas.',
  rounds: 'Tour après tour',
  round: 'Tour {{round}}',
  falls: 'tombe',
  tieRule:
    'Égalité au tour {{rounds}} : là est tombé ce qui avait moins au tour précédent, sinon ce qui est plus bas dans la liste.',
  spent_one: 'À la fin, {{count}} bulletin ne nommait plus rien de ce qui restait.',
  spent_many: 'À la fin, {{count}} de bulletins ne nommaient plus rien de ce qui restait.',
  spent_other: 'À la fin, {{count}} bulletins ne nommaient plus rien de ce qui restait.',
  reasons: 'Ce qu’on a écrit avec',
  byName: 'Qui a voté quoi',
  voter: 'Qui',
  ballot: 'Bulletin',
  by_representative: 'représentation',
  by_deputy: 'suppléance',
  organisationGone: 'une organisation qui est partie',

  // What follows
  awaitsOutcome: 'Le vote est clos. La présidence ou le secrétariat doit encore écrire la suite.',
  outcome: 'La suite',
  reviewedOn: 'on y revient le',
  cancelledText: 'Ce vote est annulé. Rien n’est compté.',
  outcomeTitle: 'Écrivez la suite',
  outcomeHint: 'Qu’est-ce qui est décidé, qui fait quoi ? Ensuite, le texte ne change plus.',
  reviewOn: 'Y revenir le',
  reviewOnHint: 'Ce jour-là, les personnes qui pouvaient voter reçoivent un seul courriel.',
  stateOutcome: 'Publier la suite',

  // Making and keeping
  newVoteText: 'Un vote appartient à cette conversation : qui la lit, lit aussi le vote.',
  newPollText:
    'Demandez vite ce que pense le groupe. Le sondage se trouve au-dessus de cette conversation.',
  question: 'Question',
  questionHint: 'Pour un consentement : la proposition, en une phrase.',
  explanation: 'Explication',
  options: 'Possibilités',
  optionsHint: 'Une par ligne, de 2 à 20. Pour un consentement, ne remplissez rien.',
  optionsHintStraw: 'Une par ligne, de 2 à 20.',
  languageOfVote: 'Langue dans laquelle vous écrivez',
  closesOn: 'Clôture le',
  closesOnHint: 'Nécessaire, sauf pour un sondage.',
  closesOnHintStraw: 'Ne remplissez rien si vous voulez clore vous-même.',
  closesAt: 'À',
  closesAtHint: 'À l’heure de la ville.',
  quorumHint: 'Combien de voix il faut au moins pour que cela compte.',
  showsAtOnce: 'Montrer les voix pendant que le sondage est ouvert',
  showsAtOnceHint: 'Pour un sondage seulement. Le reste est caché jusqu’à la clôture.',
  fixedOnceOpen: 'Une fois le vote ouvert, plus rien ne change ici.',
  openNow: 'Ouvrir maintenant',
  keepDraft: 'Garder en brouillon',
  draftTitle: 'Ceci est un brouillon',
  draftText:
    'Seules les personnes qui dirigent le groupe ou l’ont créé le voient. Ouvrez-le pour faire voter.',
  changeDraft: 'Changer le brouillon',
  discard: 'Jeter',
  closeTitle: 'Clore le sondage',
  closeText: 'Ensuite, plus personne ne vote et tout le monde voit le résultat.',
  closePoll: 'Clore le sondage',
  cancelTitle: 'Annuler le vote',
  cancelReason: 'Pourquoi ?',
  cancelHint: 'Les personnes qui pouvaient voter le lisent. Tous les bulletins sont effacés.',
  cancelVote: 'Annuler le vote',

  // Once, after a form
  toastOpened: 'Le vote est ouvert.',
  toastKept: 'Le brouillon est gardé.',
  toastDiscarded: 'Le brouillon est jeté.',
  toastCast: 'Votre voix est enregistrée. Merci.',
  toastClosed: 'Le sondage est clos.',
  toastCancelled: 'Le vote est annulé.',
  toastOutcome: 'La suite se lit maintenant avec le vote.',
  toastChanged: 'Quelque chose a changé entre-temps. Voici où on en est.',

  errorQuestionLong: 'Cette question est trop longue. Utilisez 300 caractères au plus.',
  errorTextLong: 'C’est trop long. Raccourcissez le texte.',
  errorOptionCount: 'Écrivez de 2 à 20 possibilités, chacune sur sa ligne.',
  errorOptionLong: 'Une possibilité est trop longue. Utilisez 200 caractères au plus pour chacune.',
  errorOptionSame: 'Deux possibilités sont les mêmes. Changez l’une d’elles.',
  errorClosesPast: 'Choisissez un moment à venir.',
  errorClosesFar: 'Choisissez un moment dans l’année qui vient.',
  errorTime: 'Écrivez une heure comme 20:00.',
  errorQuorumHigh: 'Il n’y a pas autant de voix. Choisissez un nombre plus petit.',
  errorNobody: 'Personne ne pourrait voter ainsi. Choisissez autrement qui vote.',
  errorReview: 'Choisissez un jour après aujourd’hui, dans les cinq ans.',
  errorNoChoice: 'Faites d’abord un choix.',
  errorOneChoice: 'Choisissez une seule possibilité.',
  errorSameRank: 'Vous avez déjà donné cette place. Donnez à chaque possibilité sa place.',
  errorObjectionReason:
    'Écrivez pourquoi vous avez une objection : le groupe peut ainsi améliorer la proposition.',
  errorTopicClosed: 'Cette conversation a été close entre-temps. On ne peut plus y créer de vote.',
} satisfies Words<typeof nl, 'fr'>;
