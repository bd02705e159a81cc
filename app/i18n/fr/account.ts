import type nl from '../nl/account.ts';
import type { Words } from '../words.ts';

export default {
  email: 'Adresse e-mail',
  password: 'Mot de passe',

  signInTitle: 'Se connecter',
  signInLede:
    'Vous pouvez chercher et proposer une initiative sans compte. Connectez-vous pour faire plus.',
  byCodeTitle: 'Avec un code par e-mail',
  byCodeText:
    'Nous vous envoyons un code et un lien. Pas besoin de mot de passe. Pas encore de compte ? Nous en créons un pour vous.',
  sendCode: 'Envoyez-moi un code',
  byPasswordTitle: 'Avec un mot de passe',
  byPasswordText: 'Seulement si vous avez déjà choisi un mot de passe. Oublié ? Demandez un code.',
  byPassword: 'Me connecter',
  demoTitle: 'Les personnes de la démo',
  demoText: 'Tout ici est une démo. Choisissez la personne que vous voulez être sur le site.',
  demoSignIn: 'Me connecter en tant que {{name}}',
  demo_citizen: 'habitante',
  demo_newcomer: 'nouvelle arrivante, lit l’arabe',
  demo_ngo: 'parle au nom d’une organisation',
  demo_caseworker: 'accompagnatrice',
  demo_coordinator: 'coordinatrice de la ville',
  demo_moderator: 'modérateur',
  demo_editor: 'rédactrice et traductrice',
  demo_admin: 'administrateur',

  codeTitle: 'Indiquez votre code',
  codeSent: 'Nous avons envoyé un code à',
  codeSentText:
    'Indiquez le code ici, ou cliquez sur le lien dans l’e-mail. Le code est valable une heure.',
  codeAsk: 'Vous avez reçu un e-mail avec un code ? Indiquez votre adresse et le code.',
  code: 'Code',
  codeHint: '6 chiffres. Ils sont aussi dans l’objet de l’e-mail.',
  codeVerify: 'Me connecter',
  noMailTitle: 'Vous n’avez pas reçu d’e-mail ?',
  noMailText:
    'Attendez une minute et regardez aussi dans les indésirables. Ensuite, vous pouvez demander un nouveau code.',
  sendAgain: 'Envoyez-moi un nouveau code',
  otherAddress: 'Utiliser une autre adresse',
  linkTitle: 'Encore une étape',
  linkText: 'Appuyez sur le bouton pour vous connecter dans ce navigateur.',
  linkButton: 'Me connecter',
  linkBrokenTitle: 'Ce lien ne fonctionne pas',
  linkBrokenText: 'Un lien est valable une heure et une seule fois. Demandez-en un nouveau.',
  linkAskAgain: 'Demander un nouveau lien',

  errorSignIn:
    'Cette adresse et ce mot de passe ne vont pas ensemble. Réessayez, ou demandez un code.',
  errorCode:
    'Ce code n’est pas bon, ou n’est plus valable. Vérifiez-le, ou demandez-en un nouveau.',
  errorCodeShape: 'Un code a 6 chiffres.',
  errorTooMany_one: 'Trop d’essais. Attendez {{count}} minute, puis réessayez.',
  errorTooMany_many: 'Trop d’essais. Attendez {{count}} de minutes, puis réessayez.',
  errorTooMany_other: 'Trop d’essais. Attendez {{count}} minutes, puis réessayez.',

  signOutTitle: 'Se déconnecter',
  signOutText: 'Vous vous déconnectez seulement dans ce navigateur.',
  signedOut: 'La déconnexion est faite.',
  signedOutEverywhere: 'La déconnexion est faite sur tous vos appareils.',

  accountTitle: 'Mon compte',
  factsTitle: 'Qui vous êtes ici',
  roles: 'Ce que vous pouvez faire',
  role_person: 'Proposer des initiatives et gérer vos propres données',
  role_case_worker: 'Accompagnement : agir au nom d’autres personnes',
  role_coordinator: 'Coordination : préparer les séances du forum',
  role_moderator: 'Modération : examiner les propositions et les signalements, et décider',
  role_editor: 'Rédaction et traduction : améliorer et traduire les textes',
  role_administrator: 'Administration : régler le site et donner des rôles',
  organisations: 'Vos organisations',
  speaks_representative: 'vous parlez au nom de cette organisation',
  speaks_deputy: 'vous remplacez la personne qui parle en son nom',
  toModeration: 'Vers les propositions',
  profileTitle: 'Votre profil',
  displayName: 'Nom',
  displayNameHint: 'C’est ainsi que les autres vous voient. Un prénom suffit.',
  language: 'Langue du site et de nos e-mails',
  spokenLanguages: 'Langues que vous parlez',
  spokenLanguagesHint:
    'Cochez toutes les langues dans lesquelles vous pouvez avoir une conversation.',
  profileSaved: 'Votre profil est enregistré.',
  errorTooManyLanguages: 'Choisissez 20 langues au maximum.',
  newPasswordTitle: 'Mot de passe',
  newPassword: 'Nouveau mot de passe',
  newPasswordHint:
    'Au moins 10 caractères. Une phrase de quelques mots est solide. Vous devrez vous reconnecter sur vos autres appareils.',
  newPasswordSave: 'Enregistrer le mot de passe',
  passwordSaved: 'Votre nouveau mot de passe est enregistré.',
  errorPasswordShort: 'Choisissez au moins 10 caractères.',
  errorPasswordLong: 'Ce mot de passe est trop long. Choisissez-en un plus court.',
  errorPasswordRefused:
    'Choisissez un autre mot de passe. Celui-ci est trop faible, ou vous l’aviez déjà.',
  leaveTitle: 'Se déconnecter',
  leaveText: 'C’est l’appareil de quelqu’un d’autre ? Déconnectez-vous quand vous avez fini.',
  signOutEverywhere: 'Me déconnecter partout',
} satisfies Words<typeof nl, 'fr'>;
