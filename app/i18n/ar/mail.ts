import type nl from '../nl/mail.ts';
import type { Words } from '../words.ts';

export default {
  footer: 'يرسل إليك منتدى الهجرة هذه الرسالة لأن شخصًا ما كتب هذا العنوان في موقعنا.',
  linkHint: 'الزر لا يعمل؟ انسخ هذا العنوان إلى المتصفح:',
  keepLink: 'احتفظ بهذا الرابط: كل من يملكه يستطيع أن يرى إلى أين وصل الأمر.',

  why_mention: 'تصلك هذه الرسالة لأن شخصًا ما ذكر اسمك.',
  why_answer: 'تصلك رسالة البريد هذه لأن شخصًا ما ردّ على رسالتك في المنتدى.',
  why_post: 'تصلك رسالة البريد هذه لأنك اخترت أن تصلك كل رسائل هذا النقاش بالبريد.',
  why_session_published: 'تصلك هذه الرسالة لأنك في إحدى مجموعات العمل أو لأن لك صلة بهذه الجلسة.',
  why_session_cancelled: 'تصلك هذه الرسالة لأنك في إحدى مجموعات العمل أو لأن لك صلة بهذه الجلسة.',
  why_digest: 'تصلك هذه الخلاصة في الوقت الذي اخترته.',
  why_listing_found: 'تصلك هذه الرسالة لأنك حفظت بحثًا في المنتدى.',
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

  nominationJoinedSubject: '{{name}} موجودة الآن مرة واحدة في المنتدى',
  nominationJoinedText:
    'رشّحتَ «{{name}}». كانت هذه المبادرة مسجّلة مرتين في المنتدى، فدمج مشرف الصفحتين. لم يضِع شيء مما كتبته.',
  nominationJoinedAction: 'اعرض المبادرة',

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

  organisationInvitationSubject: 'هل تتحدث باسم {{name}}؟',
  organisationInvitationText:
    'يُطلب منك أن تمثّل {{name}} في هذا المنتدى. يعمل الرابط حتى {{until}}. ويمكنك أيضًا أن ترفض.',
  organisationInvitationAction: 'اعرض الدعوة',

  representativeRemovedSubject: 'لم تعد تتحدث باسم {{name}}',
  representativeRemovedText:
    'حذفك أحد من {{name}} من القائمة. يبقى حسابك كما كان. هل هذا خطأ؟ اسأل زملاءك.',
  representativeRemovedAction: 'اعرض المنظمة',

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
  digestNotice_registration_received: 'تم تسجيلك في جلسة للمنتدى',
  digestNotice_registration_waiting: 'أنت في قائمة انتظار جلسة للمنتدى',
  digestNotice_registration_moved_up: 'صار لك مكان في جلسة للمنتدى',
  digestNotice_registration_cancelled: 'أُلغي تسجيل',
  digestNotice_registration_need: 'هناك جواب عن شيء طلبته',
  digestNotice_registration_reminder: 'اقترب موعد الجلسة التي ستحضرها',
  digestNotice_session_published: 'جلسة جديدة للمنتدى',
  digestNotice_session_changed: 'تغيّرت إحدى جلسات المنتدى',
  digestNotice_session_cancelled: 'أُلغيت إحدى جلسات المنتدى',
  digestNotice_session_named: 'أُسندت إليك مهمة في جلسة للمنتدى',
  digestNotice_session_deadline_near: 'مهمة يحين موعدها قريبًا',
  digestNotice_session_deadline_late: 'مهمة تأخّرت عن موعدها',
  digestNotice_commitment_made: 'التزام جديد',
  digestNotice_commitment_moved: 'أُجِّل أحد الالتزامات',
  digestNotice_commitment_changed: 'عُدِّل أحد الالتزامات',
  digestNotice_commitment_reported: 'تقرير عن أحد الالتزامات',
  digestNotice_commitment_done: 'أُبلغ عن إنجاز التزام',
  digestNotice_commitment_viewed: 'قالت مجموعة عمل رأيها في التزام',
  digestNotice_commitment_missing: 'لم يصل تقرير منتظر',
  digestNotice_commitment_closed: 'تحقّق أحد الالتزامات',
  digestNotice_commitment_reopened: 'فُتح التزام من جديد',
  digestNotice_commitment_dropped: 'جرى التخلي عن التزام',
  digestNotice_commitment_report_due: 'أين وصل التزامك؟',
  digestNotice_records_confirm: 'هل ما زال ما يذكره المنتدى عن مبادرتك صحيحًا؟',
  digestNotice_claim_made: 'تطلب منظمة أن تتابع مبادرتكم أيضًا',
  digestNotice_claim_accepted: 'قُبل طلبك متابعة مبادرة',
  digestNotice_claim_declined: 'لم يُقبل طلبك متابعة مبادرة',
  digestNotice_record_left: 'لم تعد منظمتكم تتابع إحدى المبادرات',
  digestNotice_award_entered: 'رُشّحت مبادرتكم لجائزة',
  digestNotice_award_shortlisted: 'وصلت مبادرتكم إلى القائمة القصيرة',
  digestNotice_award_won: 'فازت مبادرتكم بجائزة',
  digestNotice_jury_invited: 'أنت مدعو إلى لجنة تحكيم الجوائز',
  digestNotice_listing_found: 'جديد يناسب ما تبحث عنه',
  digestNotice_listing_waiting: 'هناك ما ينتظر المراجعة',
  digestNotice_listing_approved: 'ما نشرته ظاهر الآن',
  digestNotice_listing_held: 'هناك سؤال عمّا نشرته',
  digestNotice_listing_refused: 'هناك جديد بشأن ما نشرته',
  digestNotice_listing_screened: 'سجّلت منظمة شيئاً في حسابك',
  digestNotice_listing_screening_ended: 'غيّرت منظمة شيئاً في حسابك',
  digestNotice_listing_case: 'هناك أمر عاجل ينتظرك',
  digestNotice_listing_case_received: 'وصلنا ما أرسلته',
  digestNotice_listing_case_about: 'نراجع شيئاً نشرته',
  digestNotice_listing_case_decided: 'هناك جديد في حسابك',
  digestNotice_match_question: 'بضعة أسئلة قصيرة لك',
  digestNotice_behalf_consent_ending: 'تنتهي موافقة خلال أربعة عشر يومًا',
  digestNotice_behalf_consent_ended: 'انتهت موافقة: كل شيء مغلق',
  digestNotice_behalf_passed: 'أنت الآن تتابع شخصًا بدلًا من زميل',
  digestNotice_behalf_corrected: 'صحّح شخصٌ ما كتبتَه لأجله',
  digestNotice_behalf_withdrawn: 'سحب شخصٌ موافقته: كل شيء مغلق',
  digestNotice_behalf_taken_over: 'تولّى شخصٌ الأمر بنفسه',
  digestNotice_minutes_approval: 'راجع المحضر ووافق عليه',
  digestNotice_minutes_ending: 'بقي قليل من الوقت لمراجعة المحضر',
  digestNotice_minutes_reopened: 'تغيّر بند في المحضر',
  digestNotice_minutes_objection: 'اعتراض على المحضر',
  digestNotice_minutes_answered: 'تم الرد على اعتراضك',
  digestNotice_minutes_approved: 'اعتُمد المحضر',
  digestNotice_minutes_due: 'تأخّر المحضر',
  digestNotice_minutes_released: 'جديد للقراءة من جلسة المنتدى',
  digestNotice_minutes_unreleased: 'محضر معتمَد لم يُنشر بعد',
  digestNotice_decision_review: 'حان وقت مراجعة قرار',
  digestNotice_dossier_ready: 'ملفّ الجلسة جاهز',
  digestNotice_dossier_failed: 'تعذّر إعداد ملفّ للجلسة',
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

  sessionPublishedSubject: '{{title}}: {{day}}، {{time}}',
  sessionPublishedText:
    'تحدّد موعد جلسة المنتدى القادمة: {{title}}، يوم {{day}}، {{time}}. تجد في الصفحة ما يمكنك فعله من الآن. المكان:',
  sessionPublishedAction: 'افتح صفحة الجلسة',
  sessionChangedSubject: 'تغيير: {{title}}، {{day}}، {{time}}',
  sessionChangedText: 'تغيّر شيء في جلسة {{title}}. موعدها الآن {{day}}، {{time}}. المكان:',
  sessionChangedAction: 'افتح صفحة الجلسة',
  sessionCancelledSubject: 'أُلغيت: {{title}}، {{day}}',
  sessionCancelledText: 'لن تُعقد جلسة {{title}} يوم {{day}}. وهذا هو السبب:',
  sessionCancelledAction: 'افتح صفحة الجلسة',
  sessionNamedSubject: 'لك دور في {{title}}',
  sessionNamedText:
    'أسند إليك المنسّق مهمة في جلسة {{title}} يوم {{day}}. تبيّن الصفحة ما الذي يجب أن يكون جاهزًا ومتى وعلى يد من.',
  sessionNamedAction: 'انظر ما المطلوب',
  sessionDeadlineSubject: '{{title}}: مهمة موعدها {{day}}',
  sessionDeadlineText:
    'في جلسة {{title}} أمر يجب أن يكون جاهزًا يوم {{day}}. إن كان قد أُنجز، فأشر إلى ذلك في الصفحة.',
  sessionDeadlineAction: 'انظر ما المطلوب',
  sessionDeadlineReason_call_opens: 'تُفتح الدعوة لاقتراح البنود.',
  sessionDeadlineReason_call_closes: 'تُغلق الدعوة لاقتراح البنود.',
  sessionDeadlineReason_agenda: 'يُنشر أول جدول أعمال.',
  sessionDeadlineReason_registration_opens: 'يُفتح باب التسجيل.',
  sessionDeadlineReason_registration_closes: 'يُغلق باب التسجيل.',
  sessionDeadlineReason_reports: 'وصلت التقارير عن الالتزامات.',
  sessionDeadlineReason_papers: 'وصلت المذكّرات.',
  sessionDeadlineReason_interpreters: 'حُجز المترجمون ورعاية الأطفال.',
  sessionDeadlineReason_minutes_draft: 'مسودة المحضر جاهزة.',
  sessionDeadlineReason_approval_closes: 'اعتُمد المحضر.',
  sessionDeadlineReason_own: 'المهمة:',

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
  why_agenda_published: 'تصلك هذه الرسالة لأنك مسجّل في هذه الجلسة أو تشارك في إعدادها.',
  digestNotice_item_accepted: 'اقتراحك أصبح على جدول الأعمال',
  digestNotice_item_question: 'سؤال عن اقتراحك',
  digestNotice_item_merged: 'دُمج اقتراحك في اقتراح آخر',
  digestNotice_item_deferred: 'اقتراحك ينتظر الدعوة القادمة',
  digestNotice_item_declined: 'لن يُدرج اقتراحك على جدول الأعمال',
  digestNotice_item_withdrawn: 'سُحب بند من جدول الأعمال',
  digestNotice_item_in_call: 'اقتراحك في دعوة جديدة',
  digestNotice_item_postponed: 'أُجّل بند إلى الجلسة القادمة',
  digestNotice_item_scheduled: 'بندك مدرج على جدول الأعمال المنشور',
  digestNotice_item_moved: 'تغيّر موعد بندك',
  digestNotice_item_dropped: 'لم يعد بندك على جدول الأعمال',
  digestNotice_agenda_published: 'جدول أعمال جديد للمنتدى',
  itemAcceptedSubject: 'على جدول الأعمال: {{title}}',
  itemAcceptedText:
    'سيُدرج «{{title}}» على جدول أعمال {{session}}. وعند نشر الجدول ستعرف موعده بالساعة.',
  itemAcceptedAction: 'اطّلع على اقتراحك',
  itemQuestionSubject: 'سؤال عن اقتراحك: {{title}}',
  itemQuestionText:
    'لدى فريق التنسيق سؤال عن «{{title}}»، اقتراحك لـ{{session}}. أجب عنه في صفحة الدعوة ليتابع الاقتراح طريقه.',
  itemQuestionAction: 'اطّلع على اقتراحك',
  itemMergedSubject: 'دُمج: {{title}}',
  itemMergedText:
    'سيُتابَع «{{title}}» ضمن «{{into}}» في {{session}}، وسنخبرك بما يؤول إليه. والسبب:',
  itemMergedAction: 'اطّلع على اقتراحك',
  itemDeferredSubject: 'إلى الجلسة القادمة: {{title}}',
  itemDeferredText:
    'لن يُبحث «{{title}}» في {{session}}، وسيدخل تلقائيًا في الدعوة القادمة دون أن تفعل شيئًا. والسبب:',
  itemDeferredAction: 'اطّلع على اقتراحك',
  itemDeclinedSubject: 'خارج جدول الأعمال: {{title}}',
  itemDeclinedText: 'لن يُدرج «{{title}}» على جدول أعمال {{session}}. والسبب:',
  itemDeclinedAction: 'اطّلع على اقتراحك',
  itemWithdrawnSubject: 'سُحب: {{title}}',
  itemWithdrawnText:
    'سحب صاحب الاقتراح «{{title}}» اقتراحه. وكان قد أُدرج على جدول أعمال {{session}}، فتحقّق من أن الجدول لا يزال صحيحًا.',
  itemWithdrawnAction: 'اطّلع على جدول الأعمال',
  itemInCallSubject: 'في الدعوة: {{title}}',
  itemInCallText:
    '«{{title}}» الآن في الدعوة الخاصة بـ{{session}}، وسيُبتّ فيه من جديد. لا يزال بإمكانك تعديله أو سحبه.',
  itemInCallAction: 'اطّلع على اقتراحك',
  itemPostponedSubject: 'أُجّل: {{title}}',
  itemPostponedText:
    'لم يتخذ المنتدى في {{session}} قرارًا بشأن «{{title}}» بعد. سيدخل البند تلقائيًا في الدعوة القادمة.',
  itemPostponedAction: 'اطّلع على اقتراحك',
  itemScheduledSubject: 'صدر جدول الأعمال: {{title}}',
  itemScheduledText:
    'صدر جدول أعمال {{session}} وفيه «{{title}}». تجد في الصفحة الساعة التي يحين فيها دورك.',
  itemScheduledAction: 'اطّلع على جدول الأعمال',
  itemMovedSubject: 'موعد جديد: {{title}}',
  itemMovedText: 'تغيّر جدول أعمال {{session}}، وأصبح «{{title}}» في موضع آخر أو في ساعة أخرى.',
  itemMovedAction: 'اطّلع على جدول الأعمال',
  itemDroppedSubject: 'لم يعد على جدول الأعمال: {{title}}',
  itemDroppedText: 'تغيّر جدول أعمال {{session}} ولم يعد «{{title}}» مدرجًا فيه.',
  itemDroppedAction: 'اطّلع على جدول الأعمال',
  agendaPublishedSubject: 'جدول الأعمال {{letter}}: {{title}}',
  agendaPublishedText: 'صدر جدول أعمال {{title}}: النسخة {{letter}}.',
  agendaPublishedAction: 'اطّلع على جدول الأعمال',
  agendaChange_added: 'جديد: {{title}}، {{time}}',
  agendaChange_dropped: 'حُذف: {{title}}',
  agendaChange_moved: 'موضع آخر: {{title}}، الآن {{time}}',
  agendaChange_retimed: 'موعد آخر: {{title}}، من {{earlier}} إلى {{time}}',
  agendaChange_retitled: 'عنوان جديد: {{title}}',
  agendaChange_presenter: 'يقدّمه شخص آخر: {{title}}',
  agendaChange_paper: 'مذكّرة جديدة: {{title}}',

  safetyNewsSubject: 'أخبار من المنتدى',
  safetyNewsText: 'هناك شيء ينتظرك في المنتدى. سجّل الدخول لتقرأه.',
  safetyNewsAction: 'إلى المنتدى',

  commitmentNewsSubject: 'التزام: {{title}}',
  commitmentNewsText: 'هناك جديد بشأن أحد التزامات المنتدى: «{{title}}».',
  commitmentNewsReason_made: 'أُسند هذا الالتزام إلى منظمتك أو مجموعة عملك. الموعد: {{due}}.',
  commitmentNewsReason_moved: 'أُجِّل موعده إلى {{due}}.',
  commitmentNewsReason_changed: 'عُدِّل: ما يجب أن يتحقّق، أو من يتولاه.',
  commitmentNewsReason_reported: 'قدّمت الجهة التي وعدت تقريرًا عن سير العمل.',
  commitmentNewsReason_done:
    'تقول الجهة التي وعدت إنه أُنجز. راجع ما تقوله مجموعة العمل ثم أغلِق الالتزام.',
  commitmentNewsReason_viewed: 'قالت مجموعة العمل كيف ترى التقرير.',
  commitmentNewsReason_missing: 'بدأت الجلسة دون تقرير. والسجل يقول ذلك الآن.',
  commitmentNewsReason_closed: 'تحقّق وأُغلق.',
  commitmentNewsReason_reopened: 'فُتح من جديد.',
  commitmentNewsReason_dropped: 'تخلّى المنتدى عنه بقرار.',
  commitmentNewsAction: 'شاهد الالتزام',

  behalfNewsSubject: 'خبر من التبادل',
  behalfNewsText: 'تغيّر شيء عند شخص تنشر نيابةً عنه. سجّل الدخول كي ترى من هو.',
  behalfNewsReason_consent_ending:
    'تنتهي الموافقة خلال أربعة عشر يومًا. اشرح الأمر من جديد، وإلا أُغلق كل شيء في ذلك اليوم.',
  behalfNewsReason_consent_ended: 'انتهت الموافقة. كل شيء مغلق.',
  behalfNewsReason_passed: 'لم يعد زميلك يتابع هذا الشخص. أنت من يتابعه الآن.',
  behalfNewsReason_corrected: 'صحّح الشخص نصًا بنفسه.',
  behalfNewsReason_withdrawn: 'سحب الشخص موافقته. كل شيء مغلق.',
  behalfNewsReason_taken_over: 'يواصل الشخص بحسابه. لا يلزمك فعل شيء بعد.',
  behalfNewsAction: 'انظر',

  commitmentAskedSubject: 'أين وصل «{{title}}»؟',
  commitmentAskedText:
    'وعدت منظمتك في المنتدى بما يلي: «{{title}}». الجلسة القادمة في {{day}}. قل في بضع جمل أين وصل الأمر. وإن لم يصل شيء فسيقول السجل ذلك.',
  commitmentAskedAction: 'قدِّم تقريرك',

  registrationReceivedSubject: 'تم تسجيلك: {{title}}، {{day}}، {{time}}',
  registrationReceivedText: 'لك مكان في {{title}} بتاريخ {{day}}، {{time}}.',
  registrationReceivedReason_here: 'ستحضر في القاعة. المكان:',
  registrationReceivedReason_remote: 'ستتابع عبر الإنترنت. تجد الرابط في صفحة تسجيلك.',
  registrationReceivedAction: 'الاطلاع أو التعديل أو الإلغاء',
  registrationWaitingSubject: 'قائمة الانتظار: {{title}}، {{day}}، {{time}}',
  registrationWaitingText:
    'كل الأماكن في {{title}} بتاريخ {{day}}، {{time}} محجوزة الآن. أنت في قائمة الانتظار، ونخبرك حين يفرغ مكان.',
  registrationWaitingAction: 'الاطلاع أو التعديل أو الإلغاء',
  registrationMovedUpSubject: 'صار لك مكان: {{title}}، {{day}}، {{time}}',
  registrationMovedUpText:
    'كنت في قائمة الانتظار، والآن صار لك مكان في {{title}} بتاريخ {{day}}، {{time}}. إن لم تعد تستطيع الحضور فألغِ التسجيل كي يحضر غيرك.',
  registrationMovedUpReason_here: 'ستحضر في القاعة. المكان:',
  registrationMovedUpReason_remote: 'ستتابع عبر الإنترنت. تجد الرابط في صفحة تسجيلك.',
  registrationMovedUpAction: 'الاطلاع أو التعديل أو الإلغاء',
  registrationCancelledSubject: 'أُلغي تسجيلك: {{title}}، {{day}}',
  registrationCancelledText:
    'ألغت الجهة المنظِّمة التسجيل في {{title}} بتاريخ {{day}}. وهذا هو السبب:',
  registrationCancelledAction: 'الاطلاع على التسجيل',
  registrationNeedSubject: 'بخصوص ما طلبته: {{title}}، {{day}}',
  registrationNeedText:
    'طلبت شيئًا كي تتمكّن من حضور {{title}} بتاريخ {{day}}. هناك جواب، ولا نكتبه في رسالة: انظر في صفحة تسجيلك.',
  registrationNeedAction: 'قراءة الجواب',
  registrationReminderSubject: 'قريبًا: {{title}}، {{day}}، {{time}}',
  registrationReminderText:
    'ننتظرك في {{title}} بتاريخ {{day}}، {{time}}. إن لم تستطع الحضور فألغِ التسجيل كي يحضر غيرك.',
  registrationReminderReason_here: 'ستحضر في القاعة. المكان:',
  registrationReminderReason_remote: 'ستتابع عبر الإنترنت. تجد الرابط في صفحة تسجيلك.',
  registrationReminderAction: 'الاطلاع أو التعديل أو الإلغاء',
  registrationSessionChangedSubject: 'تغيير: {{title}}، {{day}}، {{time}}',
  registrationSessionChangedText:
    'تغيّر شيء في {{title}} التي سجّلت فيها. صارت بتاريخ {{day}}، {{time}}. المكان:',
  registrationSessionChangedAction: 'الاطلاع أو التعديل أو الإلغاء',
  registrationSessionCancelledSubject: 'لن تُعقد: {{title}}، {{day}}',
  registrationSessionCancelledText:
    'لن تُعقد {{title}} بتاريخ {{day}} التي سجّلت فيها. وهذا هو السبب:',
  registrationSessionCancelledAction: 'الاطلاع على التسجيل',

  minutesNewsSubject: 'محضر: {{title}}',
  minutesNewsText: 'هذا بخصوص محضر {{title}} في {{day}}.',
  minutesNewsAction: 'اطّلع عليه',
  minutesNewsReason_minutes_approval:
    'كنت حاضرًا. راجع إن كان كل شيء صحيحًا. إن وجدت خطأ فقله عند البند نفسه، في موعد أقصاه {{until}}. السكوت موافقة.',
  minutesNewsReason_minutes_ending:
    'يمكنك حتى {{until}} أن تقول ما ليس صحيحًا. بعد ذلك يُعتمد المحضر.',
  minutesNewsReason_minutes_reopened:
    'تغيّر بند بعد اعتراض. يمكنك حتى {{until}} أن تقول إن كان النص صحيحًا.',
  minutesNewsReason_minutes_objection: 'يقول أحد الحاضرين إن شيئًا ما ليس صحيحًا. اقرأه وأجب.',
  minutesNewsReason_minutes_answered: 'تم الرد على اعتراضك، والرد موجود عند البند.',
  minutesNewsReason_minutes_approved: 'وافق عليه الحاضرون، ولن يتغيّر بعد الآن.',
  minutesNewsReason_minutes_due: 'لم تُرسل المسوّدة بعد إلى من حضر. أكملها وأرسلها.',
  minutesNewsReason_minutes_released: 'هناك جديد للقراءة: ما قيل أو ما تقرّر.',
  minutesNewsReason_minutes_unreleased:
    'اعتُمد المحضر، لكنّه غير متاح للجميع بعد. انشره أو حدّد يوماً لنشره.',
  minutesNewsReason_decision_review: 'اليوم موعد النظر فيما آل إليه أحد القرارات.',

  listingExpiringSubject: 'ما نشرتَه تنتهي مدته في {{day}}',
  listingExpiringText:
    'في {{day}} يختفي هذا من التبادل. هل ما زال ساريًا؟ افتح الصفحة واضغط على الزر فيبقى معروضًا. وإن لم تعد هناك حاجة فليس عليك فعل شيء.',
  listingExpiringAction: 'أبقِه معروضًا',
  listingExpiringOtherAction: 'إلى كل ما نشرتَه',
  listingExpiredSubject: 'انتهت مدة ما نشرتَه',
  listingExpiredText:
    'منذ {{day}} لم يعد أحد يرى هذا في التبادل. هل ما زال ساريًا؟ افتح الصفحة واضغط على الزر فيُعرض من جديد. هذه آخر رسالة بشأنه.',
  listingExpiredAction: 'اعرضه من جديد',
  listingExpiredOtherAction: 'إلى كل ما نشرتَه',

  recordsConfirmSubject_zero: 'هل ما زالت هذه المعلومات صحيحة؟',
  recordsConfirmSubject_one: 'هل ما زالت هذه المعلومات صحيحة؟',
  recordsConfirmSubject_two: 'هل ما زالت معلومات هاتين المبادرتين صحيحة؟',
  recordsConfirmSubject_few: 'هل ما زالت معلومات هذه المبادرات ({{count}}) صحيحة؟',
  recordsConfirmSubject_many: 'هل ما زالت معلومات هذه المبادرات ({{count}}) صحيحة؟',
  recordsConfirmSubject_other: 'هل ما زالت معلومات هذه المبادرات ({{count}}) صحيحة؟',
  recordsConfirmText_zero: 'في منتدى الهجرة مبادرات تعرفها جيدًا.',
  recordsConfirmText_one: 'في منتدى الهجرة مبادرة تعرفها جيدًا.',
  recordsConfirmText_two: 'في منتدى الهجرة مبادرتان تعرفهما جيدًا.',
  recordsConfirmText_few: 'في منتدى الهجرة {{count}} مبادرات تعرفها جيدًا.',
  recordsConfirmText_many: 'في منتدى الهجرة {{count}} مبادرة تعرفها جيدًا.',
  recordsConfirmText_other: 'في منتدى الهجرة {{count}} مبادرة تعرفها جيدًا.',
  recordsConfirmReason_round: 'تقترب جلسة للمنتدى، ولذلك تسأل المدينة إن كان كل شيء ما زال صحيحًا.',
  recordsConfirmReason_due:
    'نسأل مرتين في السنة إن كانت المعلومات ما زالت صحيحة. يستغرق ذلك دقيقة.',
  recordsConfirmReason_again: 'سألنا قبل ثلاثة أسابيع أيضًا. يستغرق ذلك دقيقة.',
  recordsConfirmReason_last:
    'هذه هي المرة الثالثة التي نسأل فيها. إن لم يصلنا جواب فستذكر الصفحة أن أحدًا لم يؤكد المعلومات، وتنزل المبادرة في القائمة.',
  recordsConfirmReason_warning:
    'لم يؤكد أحد هذه المعلومات منذ نحو سنة. إن لم يصلنا جواب الآن فسنعرض المبادرة بعد أربعة أسابيع على أنها متوقفة مؤقتًا.',
  recordsConfirmReason_dormant:
    'لم يؤكد أحد هذه المعلومات منذ سنة، ونعرض المبادرة الآن على أنها متوقفة مؤقتًا. هل ما زالت قائمة؟ نقرة واحدة تعيدها.',
  recordsConfirmMore: 'و{{more}} غيرها',
  recordsConfirmAction: 'انظر إن كانت المعلومات ما زالت صحيحة',
  recordsConfirmHint:
    'يعمل الرابط 30 يومًا دون تسجيل الدخول. لا يتغير شيء قبل أن تضغط زرًا في الصفحة نفسها.',

  claimCodeSubject: '{{code}} هو رمزك بشأن «{{name}}»',
  claimCodeText: 'يطلب شخص في منتدى الهجرة متابعة «{{name}}»، وأعطى هذا العنوان. هذا هو الرمز:',
  claimCodeHint: 'يعمل الرمز ساعة واحدة. لا علم لك بهذا الطلب؟ لا تفعل شيئًا ولا تعطِ الرمز أحدًا.',
  claimCodeAction: 'أدخل الرمز',
  claimMadeSubject: 'تطلب منظمة أن تتابع «{{title}}» أيضًا',
  claimMadeText:
    'أنتم تتابعون «{{title}}» في منتدى الهجرة، وتطلب منظمة أخرى أن تفعل ذلك أيضًا. لديكم 14 يومًا للرد، ثم يقرر مشرف.',
  claimMadeAction: 'اعرض الطلب',
  claimAcceptedSubject: 'أنتم تتابعون «{{title}}» الآن',
  claimAcceptedText: 'قبل مشرف طلبك. تتابع المنظمة «{{title}}» الآن.',
  claimAcceptedAction: 'اذهب إلى الصفحة',
  claimDeclinedSubject: 'لم يُقبل طلبك بشأن «{{title}}»',
  claimDeclinedText: 'لم يقبل مشرف طلبك متابعة «{{title}}». السبب مذكور في الصفحة.',
  claimDeclinedAction: 'اقرأ السبب',
  recordLeftSubject: 'لم تعد منظمتكم تتابع «{{title}}»',
  recordLeftText:
    'لم تعد منظمتكم تتابع «{{title}}» في منتدى الهجرة. هل هذا غير صحيح؟ اكتبوا إلى المنتدى عبر صفحة الاتصال.',
  recordLeftAction: 'اعرض المبادرة',
  awardEnteredSubject: 'رُشّحت «{{title}}» لجائزة',
  awardEnteredText:
    'رشّح شخص «{{title}}» لجوائز منتدى الهجرة. لا حاجة لفعل أي شيء. إذا كنتم لا تريدون المشاركة فقولوا ذلك في صفحة الجوائز.',
  awardEnteredAction: 'اعرض الجوائز',
  awardShortlistedSubject: 'وصلت «{{title}}» إلى القائمة القصيرة',
  awardShortlistedText:
    'أُعلنت أسماء الفائزين. لم تفز «{{title}}» هذه المرة، لكنها وصلت إلى القائمة القصيرة: رأت اللجنة أنها من الأفضل. يظهر ذلك في صفحة الجوائز.',
  awardShortlistedAction: 'اعرض الجوائز',
  awardWonSubject: 'فازت «{{title}}» بجائزة',
  awardWonText: 'مبارك! اختارت اللجنة «{{title}}». تجدون في صفحة الجوائز سبب اختيارها.',
  awardWonAction: 'اعرض الجوائز',
  juryInvitedSubject: 'هل تنضم إلى لجنة تحكيم {{title}}؟',
  juryInvitedText:
    'يدعوك فريق المدينة إلى لجنة تحكيم جوائز {{title}}. تقرأ المبادرات وتقيّمها في الوقت الذي يناسبك. أجب بنعم أو لا في صفحة اللجنة.',
  juryInvitedAction: 'أجب',

  listingFoundSubject: 'جديد لك',
  listingFoundText_zero: 'لا جديد يناسب ما حفظته في المنتدى.',
  listingFoundText_one: 'هناك شيء جديد يناسب ما حفظته في المنتدى.',
  listingFoundText_two: 'هناك شيئان جديدان يناسبان ما حفظته في المنتدى.',
  listingFoundText_few: 'هناك {{count}} أشياء جديدة تناسب ما حفظته في المنتدى.',
  listingFoundText_many: 'هناك {{count}} شيئًا جديدًا يناسب ما حفظته في المنتدى.',
  listingFoundText_other: 'هناك {{count}} شيء جديد يناسب ما حفظته في المنتدى.',
  listingFoundAction: 'اعرضه',
  listingFoundOtherAction: 'اختر ما نراسلك عنه وكم مرة',

  conversationMessageSubject: 'رسالة جديدة لك',
  conversationMessageText: 'كتب إليك أحدهم في المنتدى.',
  conversationMessageAction: 'اقرأ وأجب',
  conversationNoteSubject: 'جديد لك',
  conversationNoteText: 'هناك جديد في محادثة في المنتدى.',
  conversationNoteReason_match_proposed: 'هناك اقتراح لك. القرار لك: نعم أم لا.',
  conversationNoteReason_match_consent: 'وافق الطرف الآخر. انظر إن بقي عليك شيء.',
  conversationNoteReason_match_agreed: 'وافقتما كلاكما. تم الاتفاق.',
  conversationNoteReason_match_outcome: 'كيف سارت الأمور؟ قل ذلك بنقرة واحدة.',
  conversationNoteReason_match_thanks: 'كتب لك شخص كلمة شكر.',
  conversationNoteReason_match_hours: 'هناك ساعات تنتظر تأكيدك.',
  conversationNoteReason_match_hours_disputed: 'الطرف الآخر غير موافق على ما سجّلته.',
  conversationNoteReason_match_introduced: 'وافقتما كلاكما على اقتراح. يمكنكما الآن الحديث معًا.',
  conversationNoteReason_match_round: 'هناك جولة جديدة. انظر أي الاقتراحات تنتظر قرارًا.',
  conversationNoteReason_proposal_ended: 'لن يتم أحد الاقتراحات، وليس ذلك ذنب أحد.',
  conversationNoteReason_conversation_moved_up:
    'كانت رسالتك في الدور. يستطيع الطرف الآخر قراءتها الآن.',
  conversationNoteReason_conversation_reminder:
    'هناك من ينتظر جوابك منذ يومين. يكفي جواب قصير بنعم أو لا.',
  conversationNoteReason_conversation_shared: 'يريد الطرف الآخر تبادل معلومات الاتصال. القرار لك.',
  conversationNoteReason_conversation_bridge: 'الأمر يتعلق بوسيط. انظر إن كنت توافق.',
  conversationNoteReason_conversation_invited:
    'يسألك شخصان إن كنت تساعدهما على التفاهم. القرار لك.',
  conversationNoteReason_conversation_passed_on: 'أُحيل ما كتبت عنه إلى منظمة.',
  conversationNoteReason_listing_passed_on: 'أحال أحدهم شيئًا إلى منظمتكم.',
  conversationNoteReason_listing_needs_proposed:
    'تنتظر احتياجات كثيرة في التبادل منذ 60 يومًا، لذلك يوجد اقتراح في دعوة جلسة المنتدى القادمة. أنت تقرّر هل يُدرج في جدول الأعمال.',
  conversationNoteReason_listing_unmatched: 'لم يُعثر منذ 45 يومًا على أحد لشيء في التبادل.',
  conversationNoteReason_declined: 'انتهت محادثة: لم يوافق الطرف الآخر.',
  conversationNoteReason_cancelled: 'انتهت محادثة: لن يتم الأمر.',
  conversationNoteReason_other_chosen: 'ذهب إلى شخص آخر. شكرًا على جوابك.',
  conversationNoteReason_listing_closed: 'أُغلق هذا ولن يتم. شكرًا على جوابك.',
  conversationNoteReason_closed_by_clock: 'لم يكتب أحد شيئًا طوال عشرة أيام، لذلك أُغلقت المحادثة.',
  conversationNoteAction: 'اطّلع عليه',
  messageRefusedSubject: 'بشأن رسالتك',
  messageRefusedText: 'وصلتنا رسالتك جوابًا عن رسالة من المنتدى.',
  messageRefusedReason_contact:
    'كان فيها رقم هاتف أو بريد إلكتروني أو رابط، ربما في توقيعك، لذلك لم تُرسَل. أعد إرسالها من دونه أو اكتب في الموقع.',
  messageRefusedReason_foreign:
    'جاءت الرسالة من بريد غير بريد حسابك، لذلك لم تُرسَل. إن لم تكن أنت المرسل فلا داعي لفعل شيء.',
  messageRefusedReason_unverified: 'لم نستطع التأكد من أن الرسالة منك حقًا. اكتب جوابك في الموقع.',
  messageRefusedReason_expired: 'الجواب بالبريد ممكن مدة 30 يومًا، وقد انقضت. اكتب في الموقع.',
  messageRefusedReason_empty: 'لم نجد كلامًا منك في الرسالة. اكتبه في أعلاها أو في الموقع.',
  messageRefusedReason_long: 'النص طويل على رسالة واحدة. اختصره من فضلك.',
  messageRefusedReason_slow: 'هذا يكفي الآن. انتظر قليلًا ثم أعد الإرسال.',
  messageRefusedReason_paused: 'أوقف أحد المشرفين كتابتك مؤقتًا.',
  messageRefusedReason_closed: 'هذه المحادثة مغلقة.',
  messageRefusedReason_files: 'وصلت رسالتك، لكن من دون المرفقات.',
  messageRefusedAction: 'إلى المحادثة',
  conversationNoteReason_listing_expired: 'انتهت مدة هذا العرض أو الاحتياج. شكرًا على جوابك.',
  conversationNoteReason_passed_to_person: 'أُحيل هذا إلى شخص قد يستطيع المساعدة، وسيتواصل بنفسه.',
  recordChangedSubject: 'غيّر المنتدى صفحة “{{title}}”',
  recordChangedText:
    'غيّر شخص من المنتدى صفحة “{{title}}” التي تتولونها. هل في الأمر خطأ؟ يمكنكم إعادة كل شيء.',
  recordChangedAction: 'اعرض ما تغيّر',
  recordChangedReason_basics: 'الجزء: الاسم والنوع.',
  recordChangedReason_texts: 'الجزء: النصوص.',
  recordChangedReason_terms: 'الجزء: المواضيع واللغات.',
  recordChangedReason_places: 'الجزء: الأماكن.',
  recordChangedReason_schedule: 'الجزء: المواعيد واللقاءات.',
  recordChangedReason_contact: 'الجزء: التواصل.',
  recordChangedReason_organisations: 'الجزء: من يشارك.',
  recordChangedReason_means: 'الجزء: المال والأشخاص.',
  recordChangedReason_figures: 'الجزء: الأرقام.',
  recordChangedReason_theory: 'الجزء: كيف يُحدث التغيير.',
  recordChangedReason_steps: 'الجزء: الخطوات.',
  recordChangedReason_stories: 'الجزء: الحكايات.',
  recordChangedReason_media: 'الجزء: الصور.',
  recordChangedReason_relations: 'الجزء: مبادرات ذات صلة.',
  recordChangedReason_sources: 'الجزء: المصادر.',
  recordMergedSubject: 'صفحتان صارتا واحدة: «{{title}}»',
  recordMergedText:
    'دمج المنتدى صفحتين عن المبادرة نفسها. ما كنتم تحدّثونه موجود الآن في صفحة «{{title}}». هل كانتا مبادرتين مختلفتين؟ أخبرونا سريعًا لنتمكن من التراجع.',
  recordMergedAction: 'اعرض الصفحة',
  recordSuggestedSubject: 'اقتراح حول “{{title}}”',
  recordSuggestedText:
    'اقترح أحدهم تغييرًا في صفحة “{{title}}” التي تتولونها. اقبلوه أو قولوا لماذا لا. بعد أربعة عشر يومًا ينظر فيه أحد المحررين.',
  recordSuggestedAction: 'اعرض الاقتراح',
  recordSuggestionAcceptedSubject: 'قُبل اقتراحك حول “{{title}}”',
  recordSuggestionAcceptedText: 'شكرًا لك. قبل من يتولى صفحة “{{title}}” اقتراحك.',
  recordSuggestionAcceptedAction: 'اعرض ما نتج عنه',
  recordSuggestionDeclinedSubject: 'اقتراحك حول “{{title}}”',
  recordSuggestionDeclinedText: 'لم يقبل من يتولى صفحة “{{title}}” اقتراحك ويقول لماذا:',
  recordSuggestionDeclinedAction: 'اعرض الإجابة',
  digestNotice_record_changed: 'غيّر المنتدى صفحتكم',
  digestNotice_record_merged: 'دُمجت صفحتكم مع صفحة أخرى',
  digestNotice_record_suggested: 'اقترح أحدهم تغييرًا',
  digestNotice_record_suggestion_accepted: 'قُبل اقتراحك',
  digestNotice_record_suggestion_declined: 'لم يُقبل اقتراحك',
} satisfies Words<typeof nl, 'ar'>;
