import type nl from '../nl/goals.ts';
import type { Words } from '../words.ts';

/** The seventeen goals for sustainable development, by the short names of the United Nations. */
export default {
  goal_1: 'No poverty',
  goal_2: 'Zero hunger',
  goal_3: 'Good health and well-being',
  goal_4: 'Quality education',
  goal_5: 'Gender equality',
  goal_6: 'Clean water and sanitation',
  goal_7: 'Affordable and clean energy',
  goal_8: 'Decent work and economic growth',
  goal_9: 'Industry, innovation and infrastructure',
  goal_10: 'Reduced inequalities',
  goal_11: 'Sustainable cities and communities',
  goal_12: 'Responsible consumption and production',
  goal_13: 'Climate action',
  goal_14: 'Life below water',
  goal_15: 'Life on land',
  goal_16: 'Peace, justice and strong institutions',
  goal_17: 'Partnerships for the goals',
} satisfies Words<typeof nl, 'en'>;
