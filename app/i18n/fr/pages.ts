import type nl from '../nl/pages.ts';
import type { Words } from '../words.ts';

export default {
  // Shared
  contact: 'Contact',
  contactMail: 'Posez votre question par e-mail :',
  contactNone:
    'La ville n’a pas encore indiqué d’adresse e-mail pour ce forum. Renseignez-vous auprès de la ville.',
  checkedOn: 'Dernière vérification le',
  what: 'Quoi',
  why: 'Pourquoi',
  howLong: 'Combien de temps',

  // About
  aboutTitle: 'À propos du forum',
  aboutLede:
    'Ce site et le forum relient toutes les personnes qui, à {{city}}, agissent avec ou pour les nouveaux arrivants.',
  aboutForum: 'Qu’est-ce que le forum ?',
  aboutForumTable:
    'Services de la ville, organisations, initiatives de quartier et personnes elles-mêmes venues d’ailleurs se réunissent autour d’une même table. Cela a lieu deux fois par an, lors d’une séance. Entre les séances, des groupes de travail préparent des idées à soumettre au forum.',
  aboutForumBottomUp:
    'Les initiatives naissent sur le terrain. La ville les reconnaît et les soutient, sans les reprendre à son compte.',
  aboutWho: 'Qui s’occupe de ce site ?',
  aboutWhoText:
    'La ville ({{city}}). Des modérateurs et modératrices lisent chaque proposition. Une équipe améliore et traduit les textes.',
  aboutList: 'Comment une initiative entre dans la liste',
  aboutListNominate:
    'Une personne propose l’initiative. Tout le monde peut le faire, dans chaque langue du site et sans compte.',
  aboutListReceipt:
    'La personne qui propose reçoit un lien personnel. Elle y voit ce que devient sa proposition.',
  aboutListReview:
    'Un modérateur lit la proposition, vérifie si l’initiative est déjà dans la liste et pose parfois une question.',
  aboutListDecide:
    'Il ajoute l’initiative, la réunit avec une autre, ou la refuse en expliquant pourquoi.',
  aboutListContact:
    'Nous montrons comment joindre l’initiative seulement quand elle a donné son accord.',
  aboutListFresh:
    'Chaque initiative indique quand quelqu’un a confirmé pour la dernière fois que les informations sont justes.',
  aboutNominate: 'Proposer une initiative',
  aboutData: 'Données ouvertes',
  aboutDataText:
    'Vous pouvez télécharger toute la liste. Les filtres de la liste fonctionnent aussi dans l’adresse de ces fichiers.',
  aboutDataLicence: 'Licence : {{licence}}.',
  aboutDataMore: 'En savoir plus sur les fichiers, les filtres et la licence',
  aboutGeojson: 'Initiatives en GeoJSON, pour des cartes',
  aboutCsv: 'Initiatives en CSV, pour un tableur',
  aboutCredits: 'À qui appartiennent les données et les caractères',
  aboutSource: 'Source',
  aboutLicence: 'Licence',
  aboutLand: 'Terres et frontières sur la carte',
  aboutLandFile: 'Télécharger le fichier adapté',
  aboutProvinces: 'Provinces sur la carte',
  aboutPlaces: 'Noms des villes et communes',
  aboutFonts: 'Caractères',
  aboutPublicDomain: 'domaine public',
  aboutDocuments: 'D’où viennent les descriptions',
  aboutDocumentsText:
    'Les premières initiatives de ce site ont été décrites à l’aide de ces documents.',
  aboutSoftware: 'Le logiciel',
  aboutSoftwareText:
    'Ce site utilise Migration Forum. C’est un logiciel libre sous licence Apache 2.0 : chaque ville peut l’utiliser, le modifier et le partager. Vous voulez le code source ? Demandez-le à l’adresse de contact.',

  // Accessibility
  accessTitle: 'Accessibilité',
  accessLede:
    'Tout le monde doit pouvoir utiliser ce site. Voici ce qui fonctionne, ce qui ne va pas encore et à qui vous adresser.',
  accessAim: 'Notre but',
  accessAimText:
    'Nous voulons respecter WCAG 2.2, niveau AA. Ce sont des règles internationales pour des sites accessibles.',
  accessExpect: 'Ce sur quoi vous pouvez compter',
  accessKeyboard: 'Tout peut se faire au clavier. Un lecteur d’écran reçoit le même contenu.',
  accessScript: 'Lire, chercher, proposer et se connecter fonctionne aussi sans JavaScript.',
  accessZoom:
    'Les pages tiennent sur un écran étroit et restent utilisables quand vous agrandissez.',
  accessScheme: 'Le site suit votre choix de clair ou de sombre, et de moins de mouvement.',
  accessColour: 'La couleur n’est jamais le seul signe : il y a toujours un mot ou une forme.',
  accessMap: 'Ce qui est sur la carte est aussi dans une liste.',
  accessLanguages: 'Quand un texte est dans une autre langue, votre lecteur d’écran sait laquelle.',
  accessTests: 'Comment nous testons',
  accessTestsText:
    'Nous testons avec axe, un programme qui cherche les erreurs : en clair et en sombre, en néerlandais et en arabe. D’autres tests font les tâches principales au clavier seul.',
  accessLimits: 'Ce qui ne va pas encore',
  accessLimitAudit:
    'Il n’y a pas encore eu d’audit indépendant. Le site n’a pas non plus été testé par des personnes en situation de handicap.',
  accessLimitMap:
    'La carte mobile est difficile avec un lecteur d’écran et ne fonctionne pas dans tous les navigateurs. Utilisez alors la liste.',
  accessLimitTexts:
    'Beaucoup de personnes écrivent les textes sur les initiatives. Certains sont difficiles ou ne sont pas traduits.',
  accessLimitSign:
    'Il n’y a pas de vidéos en langue des signes, ni de bouton pour écouter les textes.',
  accessReport: 'Quelque chose vous bloque ?',
  accessReportText:
    'Dites-nous sur quelle page et ce que vous vouliez faire. Vous recevrez une réponse, et nous chercherons une autre façon de vous aider.',
  accessComplaint:
    'Notre réponse ne vous aide pas ? Vous pouvez porter plainte auprès du service de médiation de la ville ou de la Flandre.',

  // Open data
  openDataTitle: 'Données ouvertes',
  openDataLede:
    'Vous pouvez télécharger et utiliser ce que ce site dit des initiatives : pour une carte, une liste, une étude ou une application. Aucun compte n’est nécessaire.',
  openDataFiles: 'Les fichiers',
  openDataGeojsonUse: 'Une carte (GeoJSON)',
  openDataCsvUse: 'Un tableur (CSV)',
  openDataTilesUse:
    'Une carte avec de très nombreux points (tuiles vectorielles, couche « initiatives »)',
  openDataExchangeUse:
    'Ce qui est demandé et proposé dans l’entraide, en nombres à partir de 10, en tableau (CSV)',
  openDataCommitmentsUse: 'Ce qui a été promis au forum, en tableau (CSV)',
  openDataCommitmentNewsUse: 'Nouvelles de ce qui a été promis (Atom)',
  openDataSessionsUse:
    'Les sessions du forum et leurs dates, pour votre agenda (iCalendar ; avec ?lang= dans une autre langue)',
  openDataSitemapUse: 'Toutes les adresses de ce site',
  openDataFilesText:
    'Les noms et les résumés sont en néerlandais ; avec ?lang=fr, en ou ar dans une autre langue. S’il n’y a pas de texte dans cette langue, il y en a un dans une autre ; un champ dit laquelle. Une date n’est jamais plus précise que ce que nous savons.',
  openDataNotText:
    'Les adresses e-mail, les numéros de téléphone, les propositions et les lieux qui doivent rester cachés ne sont jamais dans ces fichiers.',
  openDataFilters: 'Choisir ce que vous recevez',
  openDataFiltersText:
    'Mettez des filtres dans l’adresse d’un fichier, comme dans la liste. Deux fois le même filtre veut dire « ou », des filtres différents veulent dire « et ». Filtrez d’abord dans la liste : son adresse montre les valeurs. Un filtre que nous ne connaissons pas est refusé avec le code 400.',
  openDataFilterSearch: 'Mots cherchés',
  openDataFilterNear: 'Un point : latitude, longitude',
  openDataFilterKm: 'Combien de kilomètres autour de ce point',
  openDataExample: 'Par exemple, les initiatives citoyennes en cours :',
  openDataLicence: 'Ce que vous pouvez en faire',
  openDataLicenceText:
    'Ces données ont la licence {{licence}}. Le texte de la licence dit ce que vous pouvez en faire.',
  openDataLicenceLink: 'Lire la licence {{licence}}',
  openDataCite: 'Dites d’où viennent les données, par exemple ainsi :',
  openDataPlaces:
    'Les points des communes viennent de GeoNames (CC BY 4.0). Si vous les utilisez, citez aussi GeoNames.',
  openDataOften: 'À quelle fréquence',
  openDataOftenText:
    'Il ne faut pas de clé. Nous préparons pour vous au plus 240 fichiers par minute, et au plus 20 en dix minutes s’ils ont plus de 2000 lignes ; ce qui est déjà prêt ne compte pas. Gardez ce que vous avez reçu et envoyez son ETag dans If-None-Match la fois suivante. Si rien n’a changé, nous répondons avec le code 304. Si vous recevez le code 429 ou 503, attendez aussi longtemps que le dit Retry-After.',

  // Privacy
  privacyTitle: 'Vie privée',
  privacyLede:
    'Nous gardons le moins possible à votre sujet. Voici ce que nous gardons, pourquoi, où et combien de temps.',
  privacyWho: 'Qui est responsable ?',
  privacyWhoText: 'La ville ({{city}}) décide de ce qui se fait avec les données de ce site.',
  privacyKept: 'Ce que nous gardons',
  privacyKeptText: 'Ouvrez ce que vous faites ici.',
  privacyFor_account: 'Si vous avez un compte',
  privacyFor_nominating: 'Si vous proposez une initiative',
  privacyFor_groups: 'Si vous êtes dans un groupe de travail ou y écrivez',
  privacyFor_sessions: 'Si vous venez à une session du forum',
  privacyFor_exchange: 'Si vous utilisez l’Entraide',
  privacyFor_behalf: 'Si quelqu’un publie à votre place',
  privacyFor_everybody: 'De tout le monde',
  privacyAccount:
    'Votre compte : adresse e-mail, nom et langues, et un mot de passe rendu illisible si vous en choisissez un',
  privacyAccountWhy: 'Pour vous permettre de vous connecter et vous écrire dans votre langue',
  privacyAccountLong: 'Jusqu’à ce que vous demandiez de l’effacer',
  privacyDraft: 'Une proposition que vous n’avez pas encore envoyée',
  privacyDraftWhy: 'Pour pouvoir continuer plus tard',
  privacyDraftLong: '{{days}} après votre dernière modification',
  privacyNomination: 'Ce que vous écrivez et envoyez au sujet d’une initiative',
  privacyNominationWhy: 'Pour décider, et pour reconnaître les propositions en double',
  privacyNominationLong: 'Tant que le forum existe',
  privacyMail: 'Votre adresse e-mail avec une proposition, seulement si vous la donnez',
  privacyMailWhy:
    'Pour vous dire ce que devient votre proposition, ou vous rappeler que vous ne l’avez pas encore envoyée',
  privacyMailLong:
    '{{days}} après la décision ; si vous retirez la proposition, nous l’effaçons aussitôt. Si vous ne l’envoyez pas, nous l’effaçons avec la proposition.',
  privacyReach: 'Comment joindre l’initiative proposée, et son adresse précise',
  privacyReachWhy:
    'Pour qu’un modérateur puisse joindre l’initiative. Les autres ne le voient que si elle est d’accord.',
  privacyReachLong:
    '{{days}} après la décision. Si nous ajoutons l’initiative, ces données restent avec elle tant qu’elle est dans la liste.',
  privacyConsent:
    'Un code de contrôle de l’adresse à laquelle nous avons demandé si nous pouvons la montrer',
  privacyConsentWhy: 'Pour que seule la personne qui a reçu notre e-mail puisse répondre',
  privacyConsentLong: 'Jusqu’au lendemain de la réponse, {{days}} au maximum',
  privacyConfirmation:
    'À qui nous avons demandé si une initiative est toujours exacte, et la réponse ; une adresse sans compte sous forme de code',
  privacyConfirmationWhy: 'Pour ne pas demander trop souvent',
  privacyConfirmationLong: '{{days}} après la question',
  privacyHash:
    'Un code calculé à partir de votre adresse IP ; l’adresse elle-même n’est pas gardée',
  privacyHashWhy: 'Pour arrêter les abus : nous comptons ainsi les essais d’une même personne',
  privacyHashLong: '{{days}} au maximum',
  privacyOutbox: 'Un e-mail qui doit encore partir',
  privacyOutboxWhy: 'Pour réessayer si l’envoi échoue',
  privacyOutboxLong: 'Jusqu’à son départ, {{days}} au maximum',
  privacySeat: 'Que vous faites partie d’un groupe de travail, et depuis quand',
  privacySeatWhy: 'Pour savoir qui peut y écrire et au nom de qui',
  privacySeatLong: 'Jusqu’à ce que votre compte soit effacé',
  privacyFollow: 'Ce que vous suivez, et vos avis',
  privacyFollowWhy: 'Pour vous dire ce qui est nouveau',
  privacyFollowLong:
    'Les avis {{days}} ; ce que vous suivez aussi longtemps que vous avez un compte',
  privacyFile: 'Les images et fichiers joints à ce que vous écrivez',
  privacyFileWhy:
    'Pour montrer ce que vous voulez dire. Nous retirons des photos le lieu et l’appareil',
  privacyFileLong:
    'Tant que votre message ou le document existe ; ce que vous n’envoyez pas, un jour',
  privacyCommitment:
    'Qui a donné un état des lieux d’un engagement, qui s’en charge et qui le suit',
  privacyCommitmentWhy:
    'Pour que l’organisation, le groupe de travail et la coordination sachent à qui s’adresser, et que vous appreniez ce qui change.',
  privacyCommitmentLong:
    'Tant que l’engagement est dans le registre. Si vous supprimez votre compte, votre nom disparaît ; ce qui a été dit reste.',
  privacyPost: 'Ce que vous écrivez dans un groupe de travail',
  privacyPostWhy: 'Pour travailler ensemble',
  privacyPostLong:
    'Jusqu’à ce que vous le retiriez. Si votre compte est effacé, le texte reste sans votre nom',
  privacyBallot: 'Si vous avez voté et, dans un vote nominatif, pour quoi',
  privacyBallotWhy: 'Pour que chaque voix compte une fois',
  privacyBallotLong:
    'Vote nominatif : tant que le vote existe, sans votre nom si vous effacez votre compte. Vote anonyme : le fait d’avoir voté jusqu’à la clôture, votre choix jamais',
  privacyDocument: 'Ce que vous écrivez dans un document d’un groupe de travail',
  privacyDocumentWhy: 'Pour faire un texte ensemble',
  privacyDocumentLong:
    'Tant que le document existe, avec toutes ses versions. Si votre compte est effacé, le texte reste sans votre nom',
  privacyRead: 'Les messages que vous avez lus et ce que vous avez commencé à écrire',
  privacyReadWhy: 'Pour montrer ce qui est nouveau et ne rien perdre',
  privacyReadLong:
    'Vos lectures : jusqu’à ce que votre compte soit effacé. Vos brouillons : {{days}} après votre dernière modification',
  privacyInvite: 'L’adresse e-mail d’une personne invitée dans un groupe de travail',
  privacyInviteWhy: 'Pour envoyer l’invitation',
  privacyInviteLong: 'Jusqu’à la réponse, au plus {{days}}',
  privacyNeed: 'Ce dont vous avez besoin pour venir à une session du forum',
  privacyNeedWhy:
    'Pour qu’il y ait un interprète, une garde d’enfants ou une autre solution. Seuls vous et la personne qui réserve le lisez ; les autres voient des nombres.',
  privacyNeedLong:
    '{{days}} après la session, ou aussitôt si vous annulez ou supprimez votre compte. Les nombres restent.',
  privacyProposal:
    'Ce que vous proposez pour un ordre du jour, les notes que vous ajoutez, et votre nom si vous présentez un point',
  privacyProposalWhy:
    'Pour établir l’ordre du jour et vous répondre. Les personnes qui préparent la session savent qui a proposé quoi ; le nom de la personne qui présente un point figure à l’ordre du jour.',
  privacyProposalLong:
    'Une proposition que vous n’envoyez pas : {{days}} après votre dernière modification. Tout le reste : aussi longtemps que la session est sur le site. Si vous supprimez votre compte, le texte reste sans votre nom ; un ordre du jour déjà publié dit encore qui a présenté un point.',
  privacyArea:
    'Où vous êtes à peu près, sur l’entraide : un quartier ou un carré de 1,2 kilomètre de côté',
  privacyAreaWhy:
    'Pour trouver des offres et des besoins proches les uns des autres. Qui peut voir votre offre ou votre besoin voit aussi votre zone. Nous ne demandons pas votre adresse.',
  privacyAreaLong:
    'Jusqu’à ce que vous la changiez ou supprimiez votre compte. Personne ne voit où vous étiez avant ; c’est effacé après {{days}}.',
  privacyPickUp: 'L’adresse où venir chercher quelque chose',
  privacyPickUpWhy: 'Seuls vous et la personne avec qui vous êtes d’accord la voient.',
  privacyPickUpLong:
    'Jusqu’à {{days}} après l’enlèvement, ou tout de suite si vous la videz. S’il ne se passe rien, jusqu’au lendemain de la fin de votre offre ou besoin.',
  privacyObjection:
    'Une objection que vous faites à un compte rendu, et quel texte du compte rendu vous avez écrit',
  privacyObjectionWhy:
    'Pour que le compte rendu soit exact. L’objection et la réponse sont imprimées sans votre nom ; la personne qui rédige le compte rendu voit de qui elle vient.',
  privacyObjectionLong:
    'Aussi longtemps que le compte rendu existe. Si vous supprimez votre compte, on ne peut plus savoir de qui elle venait.',
  privacyRegistration:
    'Que vous vous êtes inscrit à une session du forum, et quand vous y étiez : noté à l’entrée, scanné ou ajouté',
  privacyRegistrationWhy:
    'Pour qu’il y ait une place pour vous et que le compte rendu soit juste. Vous n’êtes sur la liste de qui vient que si vous le voulez.',
  privacyRegistrationLong:
    'Sans compte : votre nom, votre adresse et votre code {{days}} après la session. La liste de qui vient : aussi longtemps. Que quelqu’un y était, et pour quelle organisation, reste avec la session ; si vous supprimez votre compte, sans votre nom.',
  privacyDuty:
    'Ce que vous faites lors d’une session du forum : présider, rédiger le compte rendu, réserver, et les tâches à votre nom',
  privacyDutyWhy:
    'Pour que toutes les personnes qui préparent la session sachent qui fait quoi. Les autres ne le voient pas.',
  privacyDutyLong:
    'Tant que la session figure sur le site, ou jusqu’à la suppression de votre compte.',
  privacyRoom:
    'Que votre appareil a participé dans la salle d’une session, ce qu’il a choisi, et le nom près d’une question',
  privacyRoomWhy:
    'Pour que chaque appareil vote une seule fois. Personne ne voit qui a choisi quoi ; votre question n’est visible que si la présidence la montre.',
  privacyRoomLong:
    '{{days}} après la session. Les nombres, et les questions qui ont été montrées, restent sans nom.',
  privacyMeeting: 'Si vous venez à une réunion, et si vous y étiez',
  privacyMeetingWhy:
    'Pour que les responsables du groupe sachent sur qui compter. Seuls les membres du groupe le voient.',
  privacyMeetingLong:
    'Votre réponse : {{days}} après la réunion. Votre présence : tant que le groupe existe, ou jusqu’à ce que vous effaciez votre compte.',
  privacyAnswer:
    'Que vous avez répondu par e-mail, ce que vous avez arrêté par le lien d’un e-mail, et si un e-mail pour vous est revenu',
  privacyAnswerWhy:
    'Pour ne pas publier un e-mail deux fois, pour pouvoir revenir en arrière, et pour ne rien envoyer à une adresse qui ne fonctionne pas',
  privacyAnswerLong:
    '{{days}}. Qu’un e-mail est revenu : jusqu’à ce que vous en redemandiez ou que votre compte soit effacé. Nous ne gardons pas l’e-mail lui-même',
  privacyTrail: 'Qui, à la ville ou parmi les modérateurs, a changé quoi, et quand',
  privacyTrailWhy: 'Pour pouvoir vérifier les décisions',
  privacyTrailLong: 'Tant que le forum existe',
  privacyNever:
    'Nous ne demandons jamais votre nationalité ni vos papiers de séjour. Le journal du serveur ne contient ni adresses IP, ni noms, ni mots cherchés.',
  privacyReceipt: 'Votre lien avec une proposition',
  privacyReceiptText:
    'Toute personne qui a le lien peut lire et retirer la proposition. Ne le partagez donc pas avec n’importe qui. Nous gardons seulement un code de contrôle du lien. Si vous donnez une adresse e-mail, nous gardons le lien avec cette adresse, pour pouvoir le mettre dans nos messages.',
  privacyWhere: 'Où sont les données ?',
  privacyWhereOwn: 'Dans une base de données sur le même serveur que ce site.',
  privacyWhereSupabase: 'Dans une base de données Supabase, sur {{host}}.',
  privacyOthers: 'Autres entreprises',
  privacyOthersNone:
    'Ce site ne charge rien d’autres entreprises : pas de publicité, pas de statistiques ; les caractères et la carte viennent aussi de notre propre serveur.',
  privacyOthersMap:
    'Ce site n’a ni publicité ni statistiques d’autres entreprises. Seule la carte mobile vient d’ailleurs : {{hosts}}. Quand vous ouvrez une page avec cette carte, cette entreprise reçoit votre adresse IP et voit quelle partie de la carte vous regardez.',
  privacyOthersMapbox:
    'Mapbox reçoit aussi des données techniques sur votre navigateur. Ce n’est pas le cas sur la page d’accueil ni dans la liste sans carte.',
  privacyCookies: 'Cookies',
  privacyCookiesText:
    'Nous utilisons seulement des cookies nécessaires. C’est pourquoi nous ne demandons pas votre accord.',
  privacyCookie: 'Cookie',
  privacyCookieSession: 'Retient votre connexion',
  privacyCookieSessionLong: 'Jusqu’à votre déconnexion, 400 jours au maximum',
  privacyCookieToast: 'Porte un message à la page suivante',
  privacyCookieToastLong: '1 minute',
  privacyCookieLanguage: 'Retient la langue que vous avez lue en dernier',
  privacyCookieLanguageLong: '1 an',
  privacyCookieRoom:
    'Reconnaît votre appareil dans la salle d’une session, pour qu’il vote une seule fois',
  privacyCookieRoomLong: '7 jours',
  privacyBasis: 'Pourquoi pouvons-nous le faire ?',
  privacyBasisConsent:
    'Créer un compte ou donner votre adresse e-mail est votre choix. Vous pouvez retirer cet accord à tout moment.',
  privacyBasisTask:
    'La liste et les propositions font partie de la mission de la ville : aider les habitants et les initiatives.',
  privacyBasisSafety:
    'Le code contre les abus et le journal sont nécessaires à la sécurité du site.',
  privacyRights: 'Vos droits',
  privacyRightSee:
    'Vous pouvez demander quelles données nous avons à votre sujet et en recevoir une copie.',
  privacyRightMend:
    'Vous pouvez les faire corriger. Vous changez vous-même votre nom et vos langues dans votre compte.',
  privacyRightErase: 'Vous pouvez demander de les effacer, ou de ne plus les utiliser.',
  privacyRightsAnswer: 'Envoyez-nous un e-mail. Nous répondons dans le mois.',
  privacyComplaint:
    'Vous pensez que nous faisons une erreur ? Vous pouvez aussi vous adresser à l’autorité de contrôle. En Belgique, c’est l’Autorité de protection des données.',
  privacyComplaintLink: 'Vers l’Autorité de protection des données',

  privacyOutcome:
    'Comment un accord de l’entraide s’est passé, et si un duo se voit encore : un choix, sans texte',
  privacyOutcomeWhy:
    'Pour savoir ce qui aide. Vous seul voyez votre réponse sur un duo ; la ville compte.',
  privacyOutcomeLong: '{{days}} après le dernier changement de l’accord',
  privacyThanks: 'Un merci dans l’entraide et qui peut le lire',
  privacyThanksWhy:
    'Pour l’autre personne. Les autres ne le lisent que si vous le voulez tous les deux.',
  privacyThanksLong: 'jusqu’à ce que vous le retiriez, au plus {{days}} après l’accord',
  privacyImport: 'Ce qu’une liste importée dit des initiatives, aussi comment les joindre',
  privacyImportWhy: 'Pour vérifier ce qui arrive, et pour l’annuler. Les contacts restent cachés.',
  privacyImportLong: '{{days}} après l’importation',
  privacyMerge: 'Ce qui figurait sur deux pages que nous avons réunies',
  privacyMergeWhy: 'Pour l’annuler s’il s’agissait bien de deux initiatives.',
  privacyMergeLong: '{{days}} après la réunion des pages',
  privacyWithheld:
    'Ce que les modérateurs retiennent de l’historique d’une initiative, et qui l’a fait',
  privacyWithheldWhy:
    'Pour protéger des personnes qui y ont été nommées par erreur. Seuls les modérateurs le lisent encore.',
  privacyWithheldLong:
    'Le texte {{days}}, puis nous l’effaçons. Qui l’a fait et pourquoi : dans le journal des modérateurs',
  privacyAward:
    'Pourquoi vous avez proposé une initiative pour un prix, et vos points comme membre du jury',
  privacyAwardWhy:
    'Pour choisir les lauréats. Seuls l’équipe et le jury lisent pourquoi, vous seul lisez vos points.',
  privacyAwardLong: '{{days}} après les lauréats',
  privacyHours:
    'Des heures pour le parcours de participation : jour, heure, ce que vous avez fait, et si l’autre est d’accord',
  privacyHoursWhy:
    'Pour une attestation que vous imprimez vous-même. Ni numéro de dossier, ni statut.',
  privacyHoursLong: '{{days}} après le jour',
  privacyBehalf:
    'Quand quelqu’un qui vous accompagne publie pour vous : un nom de code, l’endroit approximatif, qui publie, et ce que vous avez accepté (quand, expliqué en quelle langue, jusqu’à quand)',
  privacyBehalfWhy:
    'Pour qu’une personne sans compte puisse aussi chercher quelque chose, et que cela s’arrête quand elle le veut. Nous ne demandons ni nom, ni date de naissance, ni numéro.',
  privacyBehalfLong:
    'Jusqu’à ce que vous arrêtiez ou que votre accord prenne fin ; {{days}} plus tard, tout est effacé. De ce qui a été convenu, il ne reste, pour qui a aidé, que le fait, sans un mot sur vous.',
  privacyHandover:
    'Le code d’une feuille avec laquelle vous lisez ce qui est écrit sur vous, et le lien qui suit : seulement une empreinte',
  privacyHandoverWhy: 'Pour que qui devine ou trouve quelque chose n’ouvre rien avec.',
  privacyHandoverLong: '{{days}}',
  privacyReport: 'Ce que vous signalez, et ce que vous y ajoutez',
  privacyReportWhy: 'Pour décider d’un message. Son auteur ne voit jamais qui l’a signalé.',
  privacyReportLong: '{{days}} après la décision',
  privacySafety:
    'Ce que vous signalez dans l’entraide ou répondez après une rencontre, avec le texte signalé',
  privacySafetyWhy:
    'Pour aider et décider. La coordination lit ce qui touche à la sécurité, la modération ce qui touche à la fraude. Nous gardons toute la conversation seulement si vous cochez la case.',
  privacySafetyLong: '{{days}} après la décision ou la réponse',
  privacyScreening:
    'Qu’une organisation a vu quelque chose avant que vous rencontriez des personnes seul : le jour, par qui et jusqu’à quand',
  privacyScreeningWhy:
    'Pour que l’hébergement et le parrainage soient sûrs. Nous ne gardons jamais le papier lui-même.',
  privacyScreeningLong: '{{days}} après la fin',
  privacyBlock: 'Qui vous avez bloqué',
  privacyBlockWhy: 'Pour que vous ne vous voyiez pas. L’autre ne le sait pas.',
  privacyBlockLong: 'jusqu’à ce que vous l’annuliez',

  privacyConversation:
    'Ce que vous écrivez dans une conversation de l’entraide, et si vous avez dit avoir 18 ans ou plus',
  privacyConversationWhy:
    'Pour que vous puissiez convenir de quelque chose. Seules les personnes de la conversation le lisent ; si quelqu’un du forum l’a lu, vous voyez qui et pourquoi.',
  privacyConversationLong: '{{days}} après la fermeture de la conversation',
  privacyListing:
    'Ce que vous publiez dans l’entraide : ce que vous cherchez ou donnez, dans quelles langues, quand, à peu près où',
  privacyListingWhy:
    'Pour que les gens se trouvent. Seules les personnes connectées voient votre nom.',
  privacyListingLong: '{{days}} après la fin ; il ne reste alors qu’un nombre',
  privacySuggestion: 'Quelles suggestions vous avez vues, choisies ou refusées',
  privacySuggestionWhy:
    'Pour vérifier que les suggestions sont équitables pour chaque langue. Sans aucun texte.',
  privacySuggestionLong: '{{days}}',
  privacySearch: 'Les recherches que vous avez enregistrées',
  privacySearchWhy: 'Pour vous dire ce qui s’ajoute',
  privacySearchLong:
    'Jusqu’à ce que vous les supprimiez, ou {{days}} après votre dernière consultation',
  privacyPicture:
    'Les photos jointes à ce que vous publiez dans l’entraide et ce qu’elles montrent ; sans lieu, ni appareil, ni nom de fichier, ni votre nom',
  privacyPictureWhy:
    'Pour que l’on voie de quoi il s’agit. Seules les personnes qui peuvent lire l’offre ou le besoin les voient ; jamais s’il s’agit d’une personne de moins de 18 ans.',
  privacyPictureLong:
    'aussi longtemps que ce que vous avez publié, ou jusqu’à ce que vous retiriez la photo',
} satisfies Words<typeof nl, 'fr'>;
