import type nl from '../nl/map.ts';
import type { Words } from '../words.ts';

export default {
  title: 'Carte des initiatives',
  titleKeys:
    'Carte des initiatives. Déplacez-vous avec les flèches, rapprochez-vous avec plus, éloignez-vous avec moins. Le même contenu se trouve en liste sous la carte.',
  shown_one: '{{shown}} initiative sur {{count}} se trouve sur la carte.',
  shown_many: '{{shown}} initiatives sur {{count}} se trouvent sur la carte.',
  shown_other: '{{shown}} initiatives sur {{count}} se trouvent sur la carte.',
  withoutPlace_one: '{{count}} n’a pas de lieu.',
  withoutPlace_many: '{{count}} n’ont pas de lieu.',
  withoutPlace_other: '{{count}} n’ont pas de lieu.',
  hiddenPlace_one: 'Par sécurité, nous ne montrons pas le lieu de {{count}} initiative.',
  hiddenPlace_many: 'Par sécurité, nous ne montrons pas le lieu de {{count}} d’initiatives.',
  hiddenPlace_other: 'Par sécurité, nous ne montrons pas le lieu de {{count}} initiatives.',
  wide_one:
    '{{count}} agit dans toute une région, un pays ou au-delà, et n’est pas à un seul endroit.',
  wide_many:
    '{{count}} agissent dans toute une région, un pays ou au-delà, et ne sont pas à un seul endroit.',
  wide_other:
    '{{count}} agissent dans toute une région, un pays ou au-delà, et ne sont pas à un seul endroit.',
  scopes: 'Voir qui agit dans :',
  nowShown_one: 'À l’écran : {{count}} initiative.',
  nowShown_many: 'À l’écran : {{count}} d’initiatives.',
  nowShown_other: 'À l’écran : {{count}} initiatives.',
  spot_one: '{{place}} : {{count}} initiative',
  spot_many: '{{place}} : {{count}} d’initiatives',
  spot_other: '{{place}} : {{count}} initiatives',
  spotNear_one: '{{count}} initiative près de {{place}}',
  spotNear_many: '{{count}} d’initiatives près de {{place}}',
  spotNear_other: '{{count}} initiatives près de {{place}}',
  spotHere_one: '{{count}} initiative',
  spotHere_many: '{{count}} d’initiatives',
  spotHere_other: '{{count}} initiatives',
  areaNote: 'Nous ne montrons pas l’endroit exact. Le cercle indique seulement la zone.',
  inList_one: 'La montrer dans la liste',
  inList_many: 'Montrer les {{count}} dans la liste',
  inList_other: 'Montrer les {{count}} dans la liste',
  closer: 'Se rapprocher',
  farther: 'S’éloigner',
  showAll: 'Tout montrer',
  closePanel: 'Fermer',
  inView: 'Que montre la carte ?',
  nothingInView: 'Il n’y a rien dans cette partie de la carte.',
  noWebgl:
    'Votre navigateur ne peut pas dessiner la carte interactive. Cette carte fixe et la liste montrent les mêmes initiatives.',
  failed:
    'La carte interactive ne se charge pas. Cette carte fixe et la liste montrent les mêmes initiatives.',
  retry: 'Réessayer',
  legend: 'Ce que disent les signes',
  legendCluster: 'plusieurs initiatives, avec leur nombre',
  legendArea: 'quelque part dans cette commune ou ce quartier, avec le nombre',
  legendPin: 'une initiative',
  credits: 'Sources de la carte',
} satisfies Words<typeof nl, 'fr'>;
