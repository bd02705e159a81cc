import type nl from '../nl/embed.ts';
import type { Words } from '../words.ts';

export default {
  // On the page of the list
  shareOrEmbed: 'شارك هذه القائمة أو ضعها في موقعك',
  address: 'عنوان هذه القائمة',
  mail: 'أرسلها بالبريد الإلكتروني',
  embedHint:
    'الصق أحد هذين الرمزين في صفحة من موقعك. يرى زوّارك عندها ما يظهر هنا، بعوامل التصفية نفسها وبهذه اللغة. وما يتغيّر هنا يتغيّر هناك أيضًا. ولا تأتي معه ملفات تعريف ارتباط.',
  code_list: 'رمز القائمة',
  code_map: 'رمز الخريطة',
  preview_list: 'اعرض شكل القائمة',
  preview_map: 'اعرض شكل الخريطة',
  copy: 'انسخ',
  copied: 'تم النسخ',

  // In the frame
  only: 'فقط: {{filters}}',
  firstOnly_zero: 'لا شيء هنا من أصل {{total}}.',
  firstOnly_one: 'هذه هي الأولى من أصل {{total}}.',
  firstOnly_two: 'هاتان هما الأوليان من أصل {{total}}.',
  firstOnly_few: 'هذه أول {{count}} مبادرات من أصل {{total}}.',
  firstOnly_many: 'هذه أول {{count}} مبادرة من أصل {{total}}.',
  firstOnly_other: 'هذه أول {{count}} مبادرة من أصل {{total}}.',
  openOn: 'افتح في {{name}}',
  newTab: 'تُفتح الروابط في علامة تبويب جديدة.',
} satisfies Words<typeof nl, 'ar'>;
