import type nl from '../nl/openData.ts';
import type { Words } from '../words.ts';

export default {
  // The spreadsheet
  initiatives: 'المبادرات',
  columnName: 'الاسم',
  columnSummary: 'الملخص',
  columnLead: 'الجهة القائدة',
  columnPartners: 'الشركاء',
  columnWebsite: 'الموقع الإلكتروني',
  columnStart: 'البداية',
  columnEnd: 'النهاية',
  columnConfirmed: 'آخر تأكيد',
  columnLatitude: 'خط العرض',
  columnLongitude: 'خط الطول',
  columnPoint: 'أي نقطة',
  pointExact: 'المكان نفسه',
  pointArea: 'وسط منطقة',
  areaPoint: 'النقطة هي وسط بلدية أو حي. المكان نفسه غير مذكور.',
  columnPage: 'العنوان في هذا الموقع',
  sheetInitiatives: 'المبادرات',
  sheetAbout: 'عن هذا الملف',
  aboutSource: 'عنوان هذا الملف',
  aboutLicence: 'الرخصة',
  aboutDate: 'يوم هذا الملف',
  aboutFilters: 'عوامل التصفية',
  aboutNoFilters: 'لا شيء: القائمة كلها',
  aboutRows: 'عدد المبادرات',
  aboutPlaces: 'الأماكن',
  aboutPlacesText:
    'نقاط البلديات من GeoNames (رخصة CC BY 4.0). الأماكن التي يجب أن تبقى مخفية ليست فيه.',

  // The page
  useXlsx: 'جدول بيانات للناس (XLSX)، بكلمات بدل الرموز',
  useJsonLd: 'للجمع مع بيانات أخرى (schema.org وJSON-LD)، صفحة صفحة',
  useHsds: 'أدلة المساعدة والخدمات (HSDS 3.0)، صفحة صفحة: المنظمات والخدمات والأماكن',
  useOparl: 'الجلسات وجداول الأعمال والقرارات لأنظمة أخرى (OParl، JSON)',
  calendarTitle: 'لقاءات المبادرات',
  useIcal: 'للتقويم: مواعيد لقاءات المبادرات (iCalendar)',
  useMapping: 'المسح: كيف أجابت المبادرات، بالعدد والنسبة لكل سؤال (JSON)',
  mappingTitle: 'مسح المبادرات: الإجابات حسب السؤال',
  noAnswer: 'بلا جواب',
  useMurmurations:
    'خرائط الشبكات (Murmurations): ملف تعريف لكل مبادرة. وما لم يؤكده أحد خلال 400 يوم تنتهي صلاحيته (الرمز 410).',
  fieldsTitle: 'الحقول',
  fieldsText:
    'هذه أعمدة ملف CSV. وفي GeoJSON الحقول نفسها، ويبيّن المثال أسماءها. والرموز هي رموز عوامل التصفية.',
  fieldsName: 'الحقل',
  fieldsMeaning: 'ما فيه',
  fieldId: 'عنوان قصير لا يتغير',
  fieldLanguage: 'لغة النص الذي قبله، برمز',
  fieldForm: 'نوع المبادرة، برمز',
  fieldLicence: 'الرخصة',
  fieldDate: 'يوم الملف',
  fieldApproximate: 'true إذا كانت النقطة وسط منطقة',
  exampleTitle: 'مثال',
  exampleText: 'هكذا تبدو الآن مبادرة واحدة في GeoJSON.',
  pagesTitle: 'الصفحات',
  pagesText:
    'باستعمال page وper_page (من 1 إلى 1000) تحصل على جزء. يقود الحقل Link في الترويسة إلى الصفحة السابقة والتالية، ويذكر X-Total-Count العدد كله. أما HSDS وJSON-LD فيأتيان دائمًا صفحات، في كل منها 100 إن لم تطلب شيئًا.',
  versionsTitle: 'الإصدارات',
  versionsText: 'يبقى الحقل ويحتفظ بمعناه. وقد تُضاف حقول: تجاوز ما لا تعرفه.',
} satisfies Words<typeof nl, 'ar'>;
