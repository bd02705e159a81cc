import type nl from '../nl/mail.ts';
import type { Words } from '../words.ts';

export default {
  footer: 'يرسل إليك منتدى الهجرة هذه الرسالة لأن شخصًا ما كتب هذا العنوان في موقعنا.',
  linkHint: 'الزر لا يعمل؟ انسخ هذا العنوان إلى المتصفح:',
  keepLink: 'احتفظ بهذا الرابط: كل من يملكه يستطيع أن يرى إلى أين وصل الأمر.',

  signInSubject: '{{code}} هو رمز تسجيل دخولك',
  signInText: 'تريد تسجيل الدخول إلى منتدى الهجرة. هذا هو الرمز:',
  signInHint: 'الرمز صالح لساعة واحدة ولمرة واحدة فقط. لم تطلب ذلك؟ إذن لا تفعل شيئًا.',
  signInAction: 'سجّل الدخول الآن',

  nominationSavedSubject: 'رابطك لإكمال ترشيحك',
  nominationSavedText: 'حفظنا ترشيحك، لكنه لم يُرسَل بعد. بهذا الرابط يمكنك أن تكمل متى شئت.',
  nominationSavedAction: 'أكمل ترشيحك',

  nominationReminderSubject: 'لم ترسل ترشيحك بعد',
  nominationReminderText:
    'بدأت ترشيح مبادرة ولم ترسله بعد. نحفظ ما كتبته حتى {{keptUntil}}، ثم نحذفه.',
  nominationReminderAction: 'أكمل ترشيحك',
  nominationReminderOtherAction: 'احذف ما كتبته',

  nominationReceivedSubject: 'وصلنا ترشيحك: {{name}}',
  nominationReceivedText: 'شكرًا لترشيحك «{{name}}». سنقرأ ترشيحك ونخبرك بما نقرره.',
  nominationReceivedAction: 'تابع ترشيحك',

  nominationQuestionSubject: 'سؤال عن ترشيحك: {{name}}',
  nominationQuestionText: 'قرأنا ترشيحك «{{name}}» ونود أن نعرف أمرًا آخر:',
  nominationQuestionAction: 'أجب عن السؤال',

  nominationAcceptedSubject: '{{name}} الآن على الخريطة',
  nominationAcceptedText:
    'خبر سار: مبادرة «{{name}}» موجودة الآن في منتدى الهجرة ويستطيع الجميع العثور عليها. شكرًا لك!',
  nominationAcceptedAction: 'اعرض المبادرة',

  nominationDeclinedSubject: 'لن ننشر ترشيحك: {{name}}',
  nominationDeclinedText: 'قرأنا ترشيحك «{{name}}» بعناية. لن ننشره في المنتدى، وهذا هو السبب:',
  nominationDeclinedAction: 'اعرض ترشيحك',

  nominationMergedSubject: '{{name}}: كانت المبادرة في المنتدى من قبل',
  nominationMergedText:
    'رشّحت «{{name}}». كانت هذه المبادرة في المنتدى من قبل، وقد أضفنا إليها ما كتبته. شكرًا لك!',
  nominationMergedAction: 'اعرض المبادرة',

  consentRequestSubject: 'هل نعرض كيف يتواصل الناس مع {{name}}؟',
  consentRequestText:
    'رشّح شخص ما {{name}}، وأصبحت المبادرة الآن في منتدى الهجرة. لا نعرض طريقة التواصل معكم إلا إذا وافقتم. أجيبوا خلال 30 يومًا. إذا لم تجيبوا تبقى مخفية.',
  consentRequestAction: 'اختر هل نعرضها',

  groupRequestSubject: 'طلب للانضمام إلى {{name}}',
  groupRequestText:
    'هناك من يطلب مكانًا في {{name}}. هذا ما كتبه. أجب من فضلك حتى لو كان الجواب لا.',
  groupRequestAction: 'اقرأ الطلب وأجب',

  groupRequestAcceptedSubject: 'أنت تشارك الآن في {{name}}',
  groupRequestAcceptedText: 'قُبل طلبك للانضمام إلى {{name}}. أهلًا بك حول الطاولة.',
  groupRequestAcceptedAction: 'اذهب إلى المجموعة',

  groupRequestDeclinedSubject: 'جواب من {{name}}',
  groupRequestDeclinedText: 'طلبت الانضمام إلى {{name}}. هذا غير ممكن الآن، وهذا هو السبب:',
  groupRequestDeclinedAction: 'اعرض المجموعة',

  groupInvitationSubject: 'أنت مدعو إلى {{name}}',
  groupInvitationText:
    'تدعوك {{name}} إلى المشاركة. الرابط صالح حتى {{until}}. تستطيع أيضًا أن تقول لا.',
  groupInvitationAction: 'اعرض الدعوة',

  seatInvitationSubject: 'مقعد {{organisation}} في {{name}}',
  seatInvitationText:
    'يُطلب منك أن تشغل مقعد {{organisation}} في {{name}}. الرابط صالح حتى {{until}}. تستطيع أيضًا أن تقول لا.',
  seatInvitationAction: 'اعرض الدعوة',

  groupRemovedSubject: 'لم تعد في {{name}}',
  groupRemovedText: 'انتهى مكانك في {{name}}. هذا هو السبب:',
  groupRemovedAction: 'اعرض المجموعة',

  seatHeldSubject: 'أنت في {{name}} باسم {{organisation}}',
  seatHeldText: 'تشغل الآن مقعد {{organisation}} في {{name}}. وتستطيع أن تقرأ أيضًا ما كُتب من قبل.',
  seatHeldAction: 'اذهب إلى المجموعة',

  seatVacantSubject: 'مقعد {{organisation}} في {{name}} شاغر',
  seatVacantText:
    'لا يجلس أحد الآن في {{name}} باسم {{organisation}}. يبقى المقعد لكم. اختاروا من يشغله.',
  seatVacantAction: 'اختر شخصًا',

  seatEndedSubject: 'انتهى مقعد {{organisation}} في {{name}}',
  seatEndedText: 'لم يعد لـ {{organisation}} مقعد في {{name}}. تستطيعون دائمًا طلب مقعد جديد.',
  seatEndedAction: 'اعرض المجموعة',

  groupWithoutChairSubject: 'لم يعد لـ {{name}} رئاسة',
  groupWithoutChairText:
    'غادر آخر من ترأس {{name}}. تتولى أنت الأمر مؤقتًا. عيّن رئاسة جديدة من فضلك.',
  groupWithoutChairAction: 'اعرض من يجلس حول الطاولة',
} satisfies Words<typeof nl, 'ar'>;
