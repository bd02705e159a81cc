import type nl from '../nl/documentFiles.ts';
import type { Words } from '../words.ts';

export default {
  group: 'المجموعة',
  version: 'النسخة',
  versionOf: '{{version}}، بتاريخ {{date}}',
  state: 'الحالة',
  state_draft: 'مسودة',
  state_shared: 'متاحة لأعضاء المجموعة',
  state_submitted: 'مقدَّمة كورقة للمنتدى',
  state_adopted: 'معتمدة',
  authors: 'كتبها',
  address: 'تُقرأ على',
  unseenSigns: 'الرموز التي لا نستطيع طباعتها تظهر هنا هكذا \ufffd. تجدها في ملف HTML.',
  importTitle: 'ابدأ من ملف Word',
  importText:
    'نصنع من ملفك وثيقة جديدة. تبدأ كمسودة: أنت وحدك تراها إلى أن تشاركها. تنتقل معها العناوين والقوائم والجداول والروابط، أما الصور والألوان والخطوط فلا تنتقل.',
  file: 'ملفك',
  fileHint: 'ملف Word (\u200e.docx) لا يتجاوز 10 ميغابايت.',
  title: 'العنوان',
  titleHint: 'اتركه فارغًا لنأخذ العنوان من الملف.',
  language: 'لغة الوثيقة',
  make: 'أنشئ الوثيقة',
  doneTitle: 'وثيقتك جاهزة',
  donePictures_zero: 'لم تكن في ملفك صور.',
  donePictures_one:
    'كانت في ملفك صورة واحدة، ولم تنتقل معه. اكتب في النص ما كانت تُظهره إن لزم ذلك.',
  donePictures_two:
    'كانت في ملفك صورتان، ولم تنتقلا معه. اكتب في النص ما كانتا تُظهرانه إن لزم ذلك.',
  donePictures_few:
    'كانت في ملفك {{count}} صور، ولم تنتقل معه. اكتب في النص ما كانت تُظهره إن لزم ذلك.',
  donePictures_many:
    'كانت في ملفك {{count}} صورة، ولم تنتقل معه. اكتب في النص ما كانت تُظهره إن لزم ذلك.',
  donePictures_other:
    'كانت في ملفك {{count}} صورة، ولم تنتقل معه. اكتب في النص ما كانت تُظهره إن لزم ذلك.',
  doneOpen: 'اقرأ الوثيقة',
} satisfies Words<typeof nl, 'ar'>;
