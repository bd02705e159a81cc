import type nl from '../nl/mailReplies.ts';
import type { Words } from '../words.ts';

export default {
  askTitle: 'Plus d’e-mails à ce propos ?',
  endedTitle: 'Vous ne recevez plus d’e-mails à ce propos',
  ends_topic: 'Vous ne recevrez alors plus ni e-mails ni notifications sur cette conversation.',
  ends_group: 'Vous ne recevrez alors plus ni e-mails ni notifications sur ce groupe.',
  ends_person:
    'Vous ne recevrez alors plus d’e-mail au moment où quelque chose se passe. Les notifications sur le site restent.',
  ends_digest: 'Vous ne recevrez alors plus le résumé des nouveautés par e-mail.',
  ends_searches:
    'Vous ne recevrez alors plus d’e-mails sur ce que vous avez enregistré dans l’entraide.',
  ended_topic: 'Nous ne vous envoyons plus ni e-mails ni notifications sur cette conversation.',
  ended_group: 'Nous ne vous envoyons plus ni e-mails ni notifications sur ce groupe.',
  ended_person:
    'Nous ne vous écrivons plus au moment où quelque chose se passe. Les notifications sur le site restent.',
  ended_digest: 'Nous ne vous envoyons plus le résumé des nouveautés.',
  ended_searches:
    'Nous ne vous envoyons plus d’e-mails sur ce que vous avez enregistré dans l’entraide.',
  stays_topic:
    'Ce que vous suivez ailleurs, dans d’autres conversations ou groupes, ne change pas. Vous pouvez toujours lire et écrire ici.',
  stays_group:
    'Les conversations que vous avez choisi de suivre ne changent pas. Vous restez dans le groupe.',
  stays_person:
    'Le résumé continue d’arriver, tout comme les e-mails sur les groupes et les conversations pour lesquels vous les avez choisis.',
  stays_digest: 'Les e-mails où quelqu’un vous mentionne ou vous répond continuent d’arriver.',
  stays_searches:
    'Les nouveautés restent visibles sur le site. Vous y choisissez pour chaque recherche.',
  end: 'Arrêter ces e-mails',
  undo: 'M’envoyer à nouveau des e-mails',
  toSettings: 'Choisir ce que vous recevez',
  suspendedTitle: 'Nous ne vous envoyons pas d’e-mails pour le moment',
  suspended_bounce: 'Les e-mails à cette adresse sont revenus, car elle n’existe pas (ou plus) :',
  suspended_complaint:
    'Un de nos e-mails a été signalé comme indésirable. Il s’agit de cette adresse :',
  suspendedSignIn:
    'Nous envoyons toujours les codes de connexion. Votre adresse fonctionne à nouveau ? Vous pouvez alors recevoir de nouveau nos e-mails.',
  resumeMail: 'M’envoyer à nouveau des e-mails',
} satisfies Words<typeof nl, 'fr'>;
