export default {
  toExchange: 'Vers l’entraide',
  toListing: 'Vers l’offre ou le besoin',
  toConversations: 'Vers les conversations',

  inCell: 'un carré à {{district}}',
  inDistrict: '{{district}}',
  pictureCell: 'Carte : un carré de 1,2 kilomètre de côté à {{district}}.',
  pictureDistrict: 'Carte : tout le quartier {{district}}.',
  pictureText: 'À peu près où : quelque part dans la zone colorée. Personne ne sait où exactement.',

  field: 'Où, à peu près ?',
  promise:
    'Choisissez un quartier, ou un carré d’un quartier. Les autres ne voient que cette zone : toujours au moins 1 km². Nous ne demandons pas votre adresse.',
  otherDistrict: 'Choisir un autre quartier',
  wholeDistrict: 'Tout le quartier {{district}}',
  smallDistrict:
    'Ce quartier est plus petit qu’un carré. Vous ne pouvez donc choisir que le carré où il se trouve.',
  orCell: 'Ou un seul carré :',
  onlyCell: 'Le carré :',
  fewPeople: 'Peu de gens habitent ici. Vous ne pouvez donc choisir que tout le quartier.',
  gridNorth: 'Le nord est en haut. Un carré fait 1,2 kilomètre de large.',
  towards: '{{lies}}, vers {{towards}}',
  lies_middle: 'le milieu du quartier',
  lies_north: 'nord',
  lies_north_east: 'nord-est',
  lies_east: 'est',
  lies_south_east: 'sud-est',
  lies_south: 'sud',
  lies_south_west: 'sud-ouest',
  lies_west: 'ouest',
  lies_north_west: 'nord-ouest',
  errorArea: 'Choisissez un quartier ou un carré de cette ville.',
  errorAreaOften_one:
    'Votre zone a déjà changé deux fois en 90 jours. Vous pourrez choisir à nouveau dans {{count}} jour.',
  errorAreaOften_many:
    'Votre zone a déjà changé deux fois en 90 jours. Vous pourrez choisir à nouveau dans {{count}} jours.',
  errorAreaOften_other:
    'Votre zone a déjà changé deux fois en 90 jours. Vous pourrez choisir à nouveau dans {{count}} jours.',

  mine: 'Où vous habitez, à peu près',
  mineOrganisation: 'Où est votre organisation, à peu près',
  mineText:
    'Vous avez une seule zone pour toutes vos offres et tous vos besoins. Si vous déménagez, tout déménage avec vous. Personne ne voit où vous habitiez avant.',
  now: 'Votre choix actuel',
  none: 'Vous n’avez pas encore choisi de zone.',
  moves_one: '{{count}} offre ou besoin change de zone avec vous.',
  moves_many: '{{count}} offres et besoins changent de zone avec vous.',
  moves_other: '{{count}} offres et besoins changent de zone avec vous.',
  freeAt:
    'Vous avez changé de zone deux fois en 90 jours. Vous pourrez en changer à nouveau à partir du',
  limit: 'Vous pouvez changer de zone deux fois en 90 jours.',
  save: 'Choisir cette zone',
  toastSaved: 'Votre zone est choisie, pour toutes vos offres et tous vos besoins.',

  offersMap: 'Offres par quartier',
  offersIn_one: '{{district}} : {{count}} offre',
  offersIn_many: '{{district}} : {{count}} offres',
  offersIn_other: '{{district}} : {{count}} offres',
  district: 'Quartier',
  offers: 'Offres',
  elsewhere: 'Les autres quartiers ensemble',

  pickUp: 'Adresse où venir chercher',
  pickUpText:
    'Écrivez l’adresse ici. Seule la personne avec qui vous êtes d’accord la voit : après que vous avez dit oui tous les deux. Elle est effacée 14 jours après.',
  address: 'Adresse',
  addressHint: 'Laissez vide pour effacer l’adresse.',
  addressSave: 'Garder l’adresse',
  errorAddressLong: 'Écrivez une adresse de 3 à 300 caractères.',
  toastAddressSaved:
    'L’adresse est gardée. Seule la personne qui se met d’accord avec vous la voit.',
  toastAddressErased: 'L’adresse est effacée.',
  whereTo: 'Où vous retrouvez-vous ?',
  whereToText:
    'Cette adresse n’est que pour vous deux. Ne la transmettez pas. Elle est effacée 14 jours après votre rencontre.',
  of_offer: 'Chez la personne qui donne',
  of_need: 'Chez la personne qui demande',
  noAddress:
    'Aucune adresse n’a été écrite. Convenez dans la conversation de l’endroit où vous retrouver.',

  warning: 'Relisez votre texte',
  warning_street: 'Vous citez une rue avec un numéro.',
  warning_postcode: 'Vous citez un code postal.',
  warningText:
    'Qui lit ce texte peut savoir où vous habitez. Écrivez plutôt seulement votre quartier. Vous pouvez aussi le publier tel quel.',
};
