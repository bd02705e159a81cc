import type nl from '../nl/mail.ts';
import type { Words } from '../words.ts';

export default {
  footer: 'يرسل إليك منتدى الهجرة هذه الرسالة لأن شخصًا ما كتب هذا العنوان في موقعنا.',
  linkHint: 'الزر لا يعمل؟ انسخ هذا العنوان إلى المتصفح:',
  keepLink: 'احتفظ بهذا الرابط: كل من يملكه يستطيع أن يرى إلى أين وصل الأمر.',

  why_mention: 'تصلك هذه الرسالة لأن شخصًا ما ذكر اسمك.',
  why_answer: 'تصلك رسالة البريد هذه لأن شخصًا ما ردّ على رسالتك في المنتدى.',
  why_post: 'تصلك رسالة البريد هذه لأنك اخترت أن تصلك كل رسائل هذا النقاش بالبريد.',
  why_digest: 'تصلك هذه الخلاصة في الوقت الذي اخترته.',
  why_following: 'تصلك هذه الرسالة لأنك تتابع هذا في منتدى الهجرة.',
  why_own: 'تصلك هذه الرسالة لأنها عن شيء أنشأته أو وعدت به أو تتولى متابعته.',
  unsubscribe: 'لا ترسلوا إليّ المزيد من الرسائل عن هذا',
  replyHint: 'يمكنك الرد على رسالة البريد هذه مباشرة. يصبح ردّك رسالة في النقاش باسمك.',
  noReplyHint: 'اكتب ردّك في الموقع من فضلك. الرد على هذه الرسالة لا يصل إلى أحد.',

  mailReplyRefusedSubject: 'لم يُنشر ردّك بالبريد في النقاش',
  mailReplyRefusedText: 'وصلتنا رسالة بريد تردّ على رسالة في منتدى الهجرة.',
  mailReplyRefusedReason_foreign:
    'جاءت من عنوان غير عنوان حسابك، لذلك لم ننشرها. هل كنت أنت المرسل؟ إذن ردّ من العنوان الذي تصلك عليه هذه الرسالة. لم تكن أنت؟ إذن لا تفعل شيئًا.',
  mailReplyRefusedReason_unverified:
    'لم نستطع التأكد من أن الرسالة منك فعلًا، لذلك لم ننشرها. اكتب ردّك في الموقع.',
  mailReplyRefusedReason_expired: 'الرد بالبريد ممكن لمدة 30 يومًا، وقد انقضت. اكتب ردّك في الموقع.',
  mailReplyRefusedReason_empty:
    'لم نجد في رسالتك كلامًا من كتابتك: ربما كان ردّك داخل النص الذي وصلك. اكتبه في أعلى الرسالة أو في الموقع.',
  mailReplyRefusedReason_long: 'نصّك أطول من أن يكون رسالة واحدة. اختصره من فضلك.',
  mailReplyRefusedReason_slow: 'كتبت هنا قبل قليل. انتظر بعض الوقت ثم أرسل رسالتك مرة أخرى.',
  mailReplyRefusedReason_paused: 'أوقف أحد المشرفين كتابتك مؤقتًا. تجد في الموقع إلى متى.',
  mailReplyRefusedReason_closed: 'هذا النقاش مغلق. ما زال بإمكانك قراءته.',
  mailReplyRefusedReason_stranger: 'لا يمكنك الكتابة في هذا النقاش لأنك لست في هذه المجموعة.',
  mailReplyRefusedAction: 'اذهب إلى الموقع',

  mailReplyNoteSubject: 'ردّك بالبريد موجود في النقاش',
  mailReplyNoteText: 'وصلنا ردّك بالبريد على رسالة في منتدى الهجرة.',
  mailReplyNoteReason_files: 'نُشر نصّك، لكننا لم ننقل المرفقات: يمكنك إضافتها إلى رسالتك في الموقع.',
  mailReplyNoteReason_held: 'سيقرأ أحد القائمين على المنتدى رسالتك أولًا، ثم يراها الآخرون.',
  mailReplyNoteAction: 'اعرض رسالتك',

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

  newsSubject: 'جديد في «{{title}}»',
  newsText: 'هناك جديد في «{{title}}» ({{name}}).',
  newsAction: 'تابع القراءة في المنتدى',
  newsOtherAction: 'اختر ما يصلك بالبريد',
  newsNamed: '{{who}} ذكرك',
  newsAnswered: '{{who}} ردّ عليك',
  newsNameless: 'شخص بلا اسم',
  newsMore: 'رسائل أخرى: {{more}}',

  digestSubject_zero: 'ملخصك: لا جديد',
  digestSubject_one: 'ملخصك: شيء واحد جديد',
  digestSubject_two: 'ملخصك: شيئان جديدان',
  digestSubject_few: 'ملخصك: {{count}} أشياء جديدة',
  digestSubject_many: 'ملخصك: {{count}} شيئًا جديدًا',
  digestSubject_other: 'ملخصك: {{count}} شيء جديد',
  digestText: 'هذا ما جاء منذ ملخصك السابق ولم تقرأه بعد.',
  digestAction: 'شاهد إشعاراتك',
  digestOtherAction: 'اختر متى يصلك الملخص',
  digestForYou: 'لك',
  digestNotice_vote_opened: 'يمكنك التصويت',
  digestNotice_vote_reminder: 'لم تصوّت بعد',
  digestNotice_vote_closed: 'انتهى التصويت',
  digestNotice_vote_outcome: 'نتيجة تصويت',
  digestNotice_vote_review: 'حان وقت مراجعة قرار',
  digestNotice_vote_cancelled: 'أُلغي تصويت',
  digestNotice_document_shared: 'نص جديد للقراءة',
  digestNotice_document_submitted: 'قُدّم نص',
  digestNotice_document_adopted: 'اعتُمد نص',
  digestNotice_meeting_planned: 'اجتماع جديد',
  digestNotice_meeting_changed: 'تغيّر اجتماع',
  digestNotice_meeting_cancelled: 'أُلغي اجتماع',
  digestNotice_news: 'جديد',

  groupWithoutChairSubject: 'لم يعد لـ {{name}} رئاسة',
  groupWithoutChairText:
    'غادر آخر من ترأس {{name}}. تتولى أنت الأمر مؤقتًا. عيّن رئاسة جديدة من فضلك.',
  groupWithoutChairAction: 'اعرض من يجلس حول الطاولة',

  documentSubmittedSubject: 'قُدّم نص: {{title}}',
  documentSubmittedText: 'قدّمت {{name}} النص “{{title}}” إلى المنتدى. لم يعد النص يتغيّر.',
  documentSubmittedAction: 'اقرأ النص',

  documentAdoptedSubject: 'اعتُمد نص: {{title}}',
  documentAdoptedText: 'اعتمدت {{name}} النص “{{title}}”. لم يعد النص يتغيّر.',
  documentAdoptedAction: 'اقرأ النص',

  voteOpenedSubject: 'شارك في التصويت في {{name}}',
  voteOpenedText: 'هناك تصويت مفتوح في {{name}}. يمكنك التصويت حتى {{closesOn}}. هذا هو السؤال:',
  voteOpenedAction: 'اعرض التصويت وصوّت',

  voteReminderSubject: 'يُغلق التصويت في {{name}} في {{closesOn}}',
  voteReminderText: 'لم تصوّت بعد في {{name}}. يمكنك ذلك حتى {{closesOn}}. هذا هو السؤال:',
  voteReminderAction: 'صوّت الآن',

  voteClosedSubject: 'أُغلق تصويت في {{name}}',
  voteClosedText:
    'انتهى التصويت في {{name}}. اطّلع على النتيجة واكتب ما يترتّب عليها. كان هذا هو السؤال:',
  voteClosedAction: 'اعرض النتيجة',

  voteOutcomeSubject: 'ما يترتّب على التصويت في {{name}}',
  voteOutcomeText: 'صوّتت المجموعة في {{name}} على: «{{question}}». وهذا ما يترتّب عليه:',
  voteOutcomeAction: 'اعرض التصويت',

  voteCancelledSubject: 'أُلغي تصويت في {{name}}',
  voteCancelledText: 'أُلغي التصويت «{{question}}» في {{name}}. لا يُحسب شيء. هذا هو السبب:',
  voteCancelledAction: 'اعرض التصويت',

  voteReviewSubject: 'حان وقت العودة إلى الأمر: {{name}}',
  voteReviewText:
    'اتفقت المجموعة في {{name}} على العودة اليوم إلى: «{{question}}». هذا ما ترتّب على التصويت حينها:',
  voteReviewAction: 'اعرض التصويت',

  reportReceivedSubject: 'وصلنا بلاغك',
  reportReceivedText:
    'أبلغت عن رسالة في «{{name}}». يقرؤها أحد المشرفين ويقرّر. ستصلك رسالة بريد. هل هناك من هو في خطر؟ اتصل بالرقم {{number}}.',
  reportReceivedAction: 'تابع بلاغك',

  postReportedSubject: 'أبلغ أحدهم عن رسالتك',
  postReportedText:
    'أبلغ أحدهم عن رسالتك في «{{name}}». يقرؤها أحد المشرفين ويقرّر، وتبقى مكانها إلى ذلك الحين. ستصلك رسالة بريد.',
  postReportedAction: 'اقرأ ما يحدث الآن',

  reportUpheldSubject: 'قرار في بلاغك',
  reportUpheldText: 'أبلغت عن رسالة في «{{name}}». ورأى المشرف أنك على حق. هذا هو السبب:',
  reportUpheldAction: 'اعرض بلاغك',

  reportDismissedSubject: 'قرار في بلاغك',
  reportDismissedText:
    'أبلغت عن رسالة في «{{name}}». ويبقيها المشرف. هذا هو السبب. إن كنت لا توافق فيمكنك الاعتراض.',
  reportDismissedAction: 'اعرض بلاغك',

  postUpheldSubject: 'قرار في رسالتك',
  postUpheldText:
    'قرّر أحد المشرفين في رسالتك في «{{name}}». هذا هو السبب. تجد في الصفحة ما يعنيه ذلك لك وكيف تعترض.',
  postUpheldAction: 'اقرأ القرار',

  postClearedSubject: 'يمكن أن تبقى رسالتك',
  postClearedText: 'أبلغ أحدهم عن رسالتك في «{{name}}». ويبقيها المشرف. هذا هو السبب:',
  postClearedAction: 'اقرأ القرار',

  caseAppealedSubject: 'هناك اعتراض',
  caseAppealedText:
    'هناك اعتراض على قرار في رسالة في «{{name}}». يقرأ مشرف آخر كل شيء من جديد. ستصلك رسالة بريد.',
  caseAppealedAction: 'اقرأ ما يحدث الآن',

  caseFinalSubject: 'القرار الأخير',
  caseFinalText: 'قرّر مشرف ثانٍ في رسالة في «{{name}}». هذا هو السبب:',
  caseFinalAction: 'اقرأ القرار',

  postHiddenSubject: 'أُخفيت رسالتك',
  postHiddenText: 'أُخفيت رسالتك في «{{name}}». هذا هو السبب. إن كنت لا توافق فيمكنك الاعتراض.',
  postHiddenAction: 'اقرأ المزيد أو اعترض',

  postShownSubject: 'رسالتك ظاهرة من جديد',
  postShownText: 'كانت رسالتك في «{{name}}» مخفية. يستطيع الجميع الآن قراءتها من جديد.',
  postShownAction: 'اقرأ المزيد',

  postRefusedSubject: 'لن تُنشر رسالتك',
  postRefusedText:
    'كانت رسالتك في «{{name}}» تنتظر المراجعة. ولن تُنشر. هذا هو السبب. إن كنت لا توافق فيمكنك الاعتراض.',
  postRefusedAction: 'اقرأ المزيد أو اعترض',

  postAcceptedSubject: 'رسالتك ظاهرة',
  postAcceptedText: 'روجعت رسالتك في «{{name}}». يستطيع الآخرون الآن قراءتها.',
  postAcceptedAction: 'اعرض رسالتك',

  postWaitingSubject: 'رسالة أولى تنتظر في {{name}}',
  postWaitingText: 'كتب شخص جديد في {{name}}. لا يرى الآخرون الرسالة إلا حين تقبلها.',
  postWaitingAction: 'اقرأ الرسالة',

  caseDangerSubject: 'عاجل: قد يكون هناك من هو في خطر',
  caseDangerText: 'أبلغ أحدهم عن رسالة في «{{name}}» لأن شخصًا قد يكون في خطر. اقرأها فورًا.',
  caseDangerAction: 'اقرأ البلاغ',

  meetingPlannedSubject: '{{title}}: {{day}}، {{time}}',
  meetingPlannedText:
    'حدّدت {{name}} لقاءً: {{title}}، يوم {{day}}، {{time}}. أخبرنا إن كنت ستأتي. المكان:',
  meetingPlannedAction: 'انظر وأجب',

  meetingChangedSubject: 'تغيّر: {{title}}، {{day}}، {{time}}',
  meetingChangedText: 'تغيّر شيء في لقاء {{title}} لدى {{name}}. صار يوم {{day}}، {{time}}. المكان:',
  meetingChangedAction: 'انظر اللقاء',

  meetingCancelledSubject: 'أُلغي: {{title}}، {{day}}',
  meetingCancelledText: 'أُلغي لقاء {{title}} لدى {{name}} يوم {{day}}. والسبب:',
  meetingCancelledAction: 'انظر اللقاء',

  groupClosedSubject: 'أُغلقت {{name}}',
  groupClosedText: 'أغلق المنسّق {{name}}. ما زال بإمكانك قراءة كل شيء. والسبب:',
  groupClosedAction: 'انظر المجموعة',

  groupReopenedSubject: 'فُتحت {{name}} من جديد',
  groupReopenedText: 'فتح المنسّق {{name}} من جديد. ما زلت فيها وتستطيع الكتابة.',
  groupReopenedAction: 'اذهب إلى المجموعة',

  seatTakenSubject: 'أخذت {{organisation}} مقعدًا في {{name}}',
  seatTakenText:
    'لدى {{organisation}} مقعد في مجموعة عمل أخرى، ولذلك حصلت على مقعد في {{name}} فورًا. هذا ما كتبه ممثلها:',
  seatTakenAction: 'انظر من على الطاولة',

  seatEndsSoonSubject: 'ينتهي مقعد {{organisation}} في {{name}} يوم {{until}}',
  seatEndsSoonText:
    'ينتهي مقعد {{organisation}} في {{name}} يوم {{until}}. من يقود المجموعة يستطيع تمديده. اتفقوا إن كانت المنظمة ستواصل.',
  seatEndsSoonAction: 'انظر المقعد',
} satisfies Words<typeof nl, 'ar'>;
