import type nl from '../nl/receipt.ts';
import type { Words } from '../words.ts';

export default {
  happens_draft: 'ما كتبته محفوظ. تابع متى شئت خلال 60 يومًا.',
  happens_submitted: 'شكرًا لك! سيقرؤه أحد المشرفين، غالبًا خلال أسبوع. ترى هنا ما يحدث.',
  happens_in_review: 'يتأكد المشرف من أن كل شيء واضح ومن أن المبادرة جديدة في الموقع.',
  happens_question_asked: 'يريد المشرف أن يعرف شيئًا آخر. بعد جوابك نتابع القراءة.',
  happens_accepted:
    'شكرًا لك! يستطيع الجميع الآن أن يجدوا المبادرة. سنسألها هل يمكننا إظهار طريقة التواصل معها.',
  happens_merged: 'شكرًا لك! ما أخبرتنا به يخص هذه المبادرة:',
  happens_declined: 'ذكر المشرف هذا السبب:',
  happens_withdrawn: 'لن نفعل به شيئًا بعد الآن. محونا طريقة التواصل مع المبادرة وبريدك الإلكتروني.',
  keepLinkTitle: 'احفظ هذا الرابط',
  keepLinkText: 'هذا الرابط هو الطريق الوحيد للعودة إلى ترشيحك. احفظه أو أرسله إلى نفسك.',
  keepLinkMailed:
    'أرسلنا إليك هذا الرابط بالبريد الإلكتروني أيضًا. كل من لديه الرابط يمكنه رؤية ترشيحك.',
  draftMailHint:
    'نرسل إليك هذا الرابط، ثم نذكّرك مرتين إن لم تكمل: بعد 8 أيام وبعد 30 يومًا. إذا حذفت الترشيح حذفنا عنوانك أيضًا.',
  draftMailSend: 'أرسل إليّ هذا الرابط',
  deleteAsk: 'أريد حذف ما كتبته',
  deleteTitle: 'هل تريد حذف هذا الترشيح؟',
  deleteText:
    'نحذف كل ما كتبته، وبريدك الإلكتروني أيضًا. لا يمكن التراجع عن ذلك، لكن يمكنك البدء من جديد.',
  delete: 'احذف الترشيح',
  deleteNot: 'لا، احتفظ به',
  withdrawAsk: 'أريد سحب ترشيحي',
  withdrawText: 'عندها نتوقف عن قراءته. لا يمكن التراجع عن ذلك، لكن يمكنك البدء من جديد.',
  withdraw: 'اسحب ترشيحي',
  seeInitiative: 'اعرض المبادرة',
  goOn: 'تابع',
  timelineTitle: 'ما حدث حتى الآن',
  did_started: 'بدأ',
  did_submitted: 'أُرسل',
  did_taken: 'بدأ أحد المشرفين القراءة',
  did_asked: 'طرح المشرف سؤالًا',
  did_answered: 'وصل الجواب',
  did_accept_proposed: 'وافق مشرف، ويطّلع عليه مشرف ثانٍ',
  did_accepted: 'نُشر في الموقع',
  did_merged: 'أُضيف إلى مبادرة أخرى',
  did_declined: 'لم يُنشر',
  did_withdrawn: 'سُحب',
  sendAnswer: 'أرسل جوابك',
  whatYouToldTitle: 'ما أخبرتنا به',
} satisfies Words<typeof nl, 'ar'>;
