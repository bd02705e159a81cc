import type nl from '../nl/mail.ts';
import type { Words } from '../words.ts';

export default {
  footer: 'يرسل إليك منتدى الهجرة هذه الرسالة لأن شخصًا ما كتب هذا العنوان في موقعنا.',
  linkHint: 'الزر لا يعمل؟ انسخ هذا العنوان إلى المتصفح:',
  keepLink: 'احتفظ بهذا الرابط: كل من يملكه يستطيع أن يرى إلى أين وصل الأمر.',

  signInSubject: '{{code}} هو رمز الدخول الخاص بك',
  signInText: 'تريد الدخول إلى منتدى الهجرة. هذا هو الرمز:',
  signInHint: 'الرمز صالح لمدة ساعة ولمرة واحدة فقط. لم تطلب ذلك؟ إذن لا حاجة إلى أي شيء.',
  signInAction: 'الدخول الآن',

  nominationReceivedSubject: 'وصل اقتراحك: {{name}}',
  nominationReceivedText: 'شكرًا لاقتراحك «{{name}}». سنقرأ الاقتراح ونخبرك بما نقرره.',
  nominationReceivedAction: 'متابعة الاقتراح',

  nominationQuestionSubject: 'سؤال عن اقتراحك: {{name}}',
  nominationQuestionText: 'قرأنا اقتراحك «{{name}}» ونود أن نعرف أمرًا آخر:',
  nominationQuestionAction: 'الإجابة عن السؤال',

  nominationAcceptedSubject: '{{name}} الآن على الخريطة',
  nominationAcceptedText:
    'خبر سار: «{{name}}» موجود الآن في منتدى الهجرة ويستطيع الجميع العثور عليه. شكرًا!',
  nominationAcceptedAction: 'عرض المبادرة',

  nominationDeclinedSubject: 'لن ننشر اقتراحك: {{name}}',
  nominationDeclinedText: 'قرأنا اقتراحك «{{name}}» بعناية. لن ننشره في المنتدى، وهذا هو السبب:',
  nominationDeclinedAction: 'عرض الاقتراح',

  nominationMergedSubject: '{{name}} موجود في المنتدى من قبل',
  nominationMergedText:
    'اقترحت «{{name}}». هذه المبادرة موجودة في المنتدى من قبل، وقد أضفنا إليها ما كتبته. شكرًا!',
  nominationMergedAction: 'عرض المبادرة',

  consentRequestSubject: 'هل يمكن أن يظهر {{name}} في منتدى الهجرة؟',
  consentRequestText:
    'اقترح شخص ما «{{name}}» لمنتدى الهجرة وذكرك جهةَ اتصال. هل يمكننا أن نعرضه؟ القرار لك، ويمكنك الرفض لاحقًا أيضًا.',
  consentRequestAction: 'قراءة الاقتراح واتخاذ القرار',
} satisfies Words<typeof nl, 'ar'>;
