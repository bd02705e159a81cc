import type { Words } from '../words.ts';
import type nl from '../nl/translations.ts';

export default {
  title: 'ترجمة الرسالة {{number}}',
  lede: 'تبقى الرسالة نفسها كما هي. تظهر ترجمتك تحتها ومعها اسمك.',
  into: 'الترجمة إلى',
  choose: 'اختر هذه اللغة',
  original: 'الرسالة باللغة {{language}}',
  yourTranslation: 'ترجمتك إلى اللغة {{language}}',
  save: 'احفظ الترجمة',
  newerTitle: 'هذه هي الترجمة الحالية',
  newerText: 'في الخانة ما كتبته أنت. خذ من النصين ما هو أفضل ثم احفظ من جديد.',
  outdatedText: 'تغيّرت الرسالة بعد هذه الترجمة. راجع ما الذي اختلف.',
  machineText: 'هذا النص من آلة. حسّنه، وبعدها يظهر اسمك معه.',
  machineTitle: 'ابدأ بترجمة آلية',
  machineHint:
    'تقرأ خدمة ترجمة تابعة للمدينة هذه الرسالة وتكتب نصًا أوليًا. يبقى مكتوبًا عليه أنه ترجمة آلية حتى يراجعه شخص.',
  machineAsk: 'اطلب ترجمة آلية',
  removeTitle: 'إزالة هذه الترجمة',
  removeText: 'تبقى الرسالة نفسها. تختفي الترجمة فقط.',
  remove: 'أزل الترجمة',

  translationOf: 'ترجمة الرسالة {{number}}',
  translatedBy: 'ترجمة',
  byMachine: 'ترجمة آلية لم يراجعها أحد',
  outdated: 'تغيّرت الرسالة بعدها',
  improve: 'حسّنها',
  improveNumber: 'حسّن ترجمة الرسالة {{number}}',
} satisfies Words<typeof nl, 'ar'>;
