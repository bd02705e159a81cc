import type nl from '../nl/goals.ts';
import type { Words } from '../words.ts';

/** The seventeen goals for sustainable development, by the short names of the United Nations. */
export default {
  goal_1: 'Pas de pauvreté',
  goal_2: 'Faim « zéro »',
  goal_3: 'Bonne santé et bien-être',
  goal_4: 'Éducation de qualité',
  goal_5: 'Égalité entre les sexes',
  goal_6: 'Eau propre et assainissement',
  goal_7: 'Énergie propre et d’un coût abordable',
  goal_8: 'Travail décent et croissance économique',
  goal_9: 'Industrie, innovation et infrastructure',
  goal_10: 'Inégalités réduites',
  goal_11: 'Villes et communautés durables',
  goal_12: 'Consommation et production responsables',
  goal_13: 'Mesures relatives à la lutte contre les changements climatiques',
  goal_14: 'Vie aquatique',
  goal_15: 'Vie terrestre',
  goal_16: 'Paix, justice et institutions efficaces',
  goal_17: 'Partenariats pour la réalisation des objectifs',
} satisfies Words<typeof nl, 'fr'>;
