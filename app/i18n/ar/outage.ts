import type nl from '../nl/outage.ts';
import type { Words } from '../words.ts';

export default {
  notFoundTitle: 'هذه الصفحة غير موجودة',
  notFoundText: 'قد يكون في العنوان خطأ.',
  foreignTitle: 'جاء هذا النموذج من موقع آخر',
  foreignText: 'لذلك لم نحفظ شيئًا. افتح الصفحة هنا وحاول من جديد.',
  tooLongTitle: 'الحجم كبير جدًا',
  tooLongText: 'صغّر النص أو الملف ثم حاول من جديد.',
  failedTitle: 'حدث خطأ ما',
  failedText: 'الخطأ من عندنا. حاول مرة أخرى بعد قليل.',
  unavailableTitle: 'الموقع غير متاح مؤقتًا',
  unavailableText: 'حاول مرة أخرى بعد ثوانٍ.',
  home: 'إلى الصفحة الرئيسية',
  requestId: 'رقم هذا الطلب: {{id}}',
} satisfies Words<typeof nl, 'ar'>;
