import type nl from '../nl/receipt.ts';
import type { Words } from '../words.ts';

export default {
  happens_draft:
    'Ce que vous avez rempli est enregistré. Continuez quand vous voulez, dans les 60 jours.',
  happens_submitted:
    'Merci ! Un modérateur la lira, le plus souvent dans la semaine. Vous verrez ici ce qui se passe.',
  happens_in_review:
    'Le modérateur vérifie que tout est clair et que l’initiative est nouvelle pour le site.',
  happens_question_asked:
    'Le modérateur voudrait encore savoir une chose. Après votre réponse, nous continuons.',
  happens_accepted:
    'Merci ! Tout le monde peut maintenant trouver l’initiative. Nous lui demandons si nous pouvons montrer comment la joindre.',
  happens_merged: 'Merci ! Ce que vous avez raconté fait partie de cette initiative :',
  happens_declined: 'Le modérateur a donné cette raison :',
  happens_withdrawn:
    'Nous n’en faisons plus rien. Le moyen de joindre l’initiative et votre adresse e-mail sont effacés.',
  keepLinkTitle: 'Gardez ce lien',
  keepLinkText:
    'C’est le seul moyen de retrouver votre proposition. Gardez-le ou envoyez-le à vous-même.',
  keepLinkMailed:
    'Nous vous avons aussi envoyé ce lien. Toute personne qui a le lien peut voir votre proposition.',
  draftMailHint:
    'Nous vous envoyons ce lien, puis deux rappels si vous ne continuez pas : après 8 et après 30 jours. Si vous effacez la proposition, nous effaçons aussi votre adresse.',
  draftMailSend: 'M’envoyer ce lien',
  deleteAsk: 'Je veux effacer ce que j’ai écrit',
  deleteTitle: 'Effacer cette proposition ?',
  deleteText:
    'Nous effaçons tout ce que vous avez écrit, ainsi que votre adresse e-mail. C’est définitif, mais vous pouvez recommencer.',
  delete: 'Effacer la proposition',
  deleteNot: 'Non, la garder encore',
  withdrawAsk: 'Je veux retirer ma proposition',
  withdrawText: 'Nous arrêtons alors de la lire. C’est définitif, mais vous pouvez recommencer.',
  withdraw: 'Retirer ma proposition',
  seeInitiative: 'Voir l’initiative',
  goOn: 'Continuer',
  timelineTitle: 'Ce qui s’est passé',
  did_started: 'Commencé',
  did_submitted: 'Envoyé',
  did_taken: 'Un modérateur a commencé à lire',
  did_asked: 'Le modérateur a posé une question',
  did_answered: 'Réponse donnée',
  did_accept_proposed: 'Un modérateur a dit oui ; un deuxième regarde',
  did_accepted: 'Mis sur le site',
  did_merged: 'Ajouté à une autre initiative',
  did_declined: 'Non publié',
  did_withdrawn: 'Retiré',
  sendAnswer: 'Envoyer ma réponse',
  whatYouToldTitle: 'Ce que vous avez raconté',
} satisfies Words<typeof nl, 'fr'>;
