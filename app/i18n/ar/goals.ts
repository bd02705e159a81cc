import type nl from '../nl/goals.ts';
import type { Words } from '../words.ts';

/** The seventeen goals for sustainable development, by the short names of the United Nations. */
export default {
  goal_1: 'القضاء على الفقر',
  goal_2: 'القضاء التام على الجوع',
  goal_3: 'الصحة الجيدة والرفاه',
  goal_4: 'التعليم الجيد',
  goal_5: 'المساواة بين الجنسين',
  goal_6: 'المياه النظيفة والنظافة الصحية',
  goal_7: 'طاقة نظيفة وبأسعار معقولة',
  goal_8: 'العمل اللائق ونمو الاقتصاد',
  goal_9: 'الصناعة والابتكار والهياكل الأساسية',
  goal_10: 'الحد من أوجه عدم المساواة',
  goal_11: 'مدن ومجتمعات محلية مستدامة',
  goal_12: 'الاستهلاك والإنتاج المسؤولان',
  goal_13: 'العمل المناخي',
  goal_14: 'الحياة تحت الماء',
  goal_15: 'الحياة في البر',
  goal_16: 'السلام والعدل والمؤسسات القوية',
  goal_17: 'عقد الشراكات لتحقيق الأهداف',
} satisfies Words<typeof nl, 'ar'>;
