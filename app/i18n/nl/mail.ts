export default {
  footer: 'Je krijgt deze mail van het Migratieforum, omdat iemand dit adres invulde op onze site.',
  linkHint: 'Werkt de knop niet? Kopieer dan dit adres in je browser:',
  keepLink: 'Bewaar deze link: wie hem heeft, kan de stand van zaken zien.',

  why_mention: 'Je krijgt deze mail omdat iemand je noemde.',
  why_answer: 'Je krijgt deze mail omdat iemand op je bericht antwoordde.',
  why_post: 'Je krijgt deze mail omdat je elk bericht van dit gesprek per mail wilt.',
  why_session_published:
    'Je krijgt deze mail omdat je in een werkgroep zit of bij deze sessie betrokken bent.',
  why_session_cancelled:
    'Je krijgt deze mail omdat je in een werkgroep zit of bij deze sessie betrokken bent.',
  why_digest: 'Je krijgt dit overzicht op het moment dat je zelf koos.',
  why_listing_found: 'Je krijgt deze mail omdat je een zoekopdracht bewaarde op het forum.',
  why_following: 'Je krijgt deze mail omdat je dit volgt op het Migratieforum.',
  why_own: 'Je krijgt deze mail omdat het gaat over iets dat jij maakte, toezegde of opvolgt.',
  unsubscribe: 'Stuur me hierover geen mail meer',
  replyHint:
    'Je kunt gewoon op deze mail antwoorden. Je antwoord komt als bericht in het gesprek, met je naam.',
  noReplyHint: 'Antwoorden doe je op de site. Een antwoord op deze mail komt nergens aan.',

  mailReplyRefusedSubject: 'Je mail staat niet in het gesprek',
  mailReplyRefusedText: 'We kregen een mail als antwoord op een bericht van het Migratieforum.',
  mailReplyRefusedReason_foreign:
    'De mail kwam van een ander adres dan dat van je account. Daarom plaatsten we hem niet. Was jij het? Antwoord dan met het adres waarop je deze mail krijgt. Was jij het niet? Dan hoef je niets te doen.',
  mailReplyRefusedReason_unverified:
    'We konden niet nagaan of de mail echt van jou komt. Daarom plaatsten we hem niet. Schrijf je antwoord op de site.',
  mailReplyRefusedReason_expired:
    'Antwoorden per mail kan 30 dagen lang, en die zijn voorbij. Schrijf je antwoord op de site.',
  mailReplyRefusedReason_empty:
    'We vonden geen eigen woorden in je mail: misschien stond je antwoord tussen de tekst die je kreeg. Schrijf het helemaal bovenaan, of op de site.',
  mailReplyRefusedReason_long: 'Je tekst is te lang voor één bericht. Maak hem korter.',
  mailReplyRefusedReason_slow:
    'Je schreef hier kort geleden al iets. Wacht even en stuur je mail dan opnieuw.',
  mailReplyRefusedReason_paused:
    'Een moderator liet je tijdelijk niet schrijven. Op de site lees je tot wanneer.',
  mailReplyRefusedReason_closed: 'Dit gesprek is afgesloten. Je kunt er nog wel lezen.',
  mailReplyRefusedReason_stranger:
    'Je kunt in dit gesprek niet (meer) schrijven, omdat je niet in deze groep zit.',
  mailReplyRefusedAction: 'Ga naar de site',

  mailReplyNoteSubject: 'Je mail staat in het gesprek',
  mailReplyNoteText: 'We kregen je mail als antwoord op een bericht van het Migratieforum.',
  mailReplyNoteReason_files:
    'De tekst staat er. De bijlagen namen we niet over: die zet je op de site bij je bericht.',
  mailReplyNoteReason_held:
    'Iemand van het forum leest je bericht eerst na. Daarna zien de anderen het.',
  mailReplyNoteAction: 'Bekijk je bericht',

  signInSubject: '{{code}} is je code om aan te melden',
  signInText: 'Je wilt je aanmelden bij het Migratieforum. Dit is je code:',
  signInHint:
    'De code werkt één uur en maar één keer. Was jij dit niet? Dan hoef je niets te doen.',
  signInAction: 'Meteen aanmelden',

  nominationSavedSubject: 'Je link om verder te gaan met je nominatie',
  nominationSavedText:
    'Je nominatie is bewaard, maar nog niet verstuurd. Met deze link ga je verder wanneer je wilt.',
  nominationSavedAction: 'Ga verder met je nominatie',

  nominationReminderSubject: 'Je nominatie is nog niet verstuurd',
  nominationReminderText:
    'Je begon een initiatief te nomineren, maar je verstuurde het nog niet. Wat je schreef, bewaren we tot {{keptUntil}}. Daarna wissen we het.',
  nominationReminderAction: 'Ga verder met je nominatie',
  nominationReminderOtherAction: 'Wis wat ik schreef',

  nominationReceivedSubject: 'We kregen je nominatie: {{name}}',
  nominationReceivedText:
    'Bedankt dat je “{{name}}” nomineert. We lezen je nominatie en laten je weten wat we beslissen.',
  nominationReceivedAction: 'Volg je nominatie',

  nominationQuestionSubject: 'Een vraag over je nominatie: {{name}}',
  nominationQuestionText: 'We lazen je nominatie “{{name}}” en willen graag nog iets weten:',
  nominationQuestionAction: 'Antwoord op de vraag',

  nominationAcceptedSubject: '{{name}} staat op de kaart',
  nominationAcceptedText:
    'Goed nieuws: “{{name}}” staat nu op het Migratieforum. Iedereen kan het vinden. Bedankt!',
  nominationAcceptedAction: 'Bekijk het initiatief',

  nominationDeclinedSubject: 'We plaatsen je nominatie niet: {{name}}',
  nominationDeclinedText:
    'We lazen je nominatie “{{name}}” met aandacht. We zetten het niet op het forum. Dit is waarom:',
  nominationDeclinedAction: 'Bekijk je nominatie',

  nominationMergedSubject: '{{name}} stond al op het forum',
  nominationMergedText:
    'Je nomineerde “{{name}}”. Dat initiatief stond al op het forum. Wat jij schreef, voegden we eraan toe. Bedankt!',
  nominationMergedAction: 'Bekijk het initiatief',

  nominationJoinedSubject: '{{name}} staat nu één keer op het forum',
  nominationJoinedText:
    'Je nomineerde “{{name}}”. Dat initiatief stond twee keer op het forum. Een moderator voegde beide samen. Wat jij schreef, gaat niet verloren.',
  nominationJoinedAction: 'Bekijk het initiatief',

  consentRequestSubject: 'Mogen we tonen hoe mensen {{name}} bereiken?',
  consentRequestText:
    'Iemand heeft {{name}} genomineerd en het initiatief staat nu op het Migratieforum. Hoe mensen jullie bereiken, tonen we pas als jullie dat goed vinden. Zeg het ons binnen 30 dagen. Zeggen jullie niets, dan blijft het verborgen.',
  consentRequestAction: 'Kies of we het tonen',

  groupRequestSubject: 'Iemand wil meedoen met {{name}}',
  groupRequestText:
    'Iemand vraagt een plaats in {{name}}. Dit schreef die persoon. Antwoord ook als het nee is.',
  groupRequestAction: 'Lees de vraag en antwoord',

  groupRequestAcceptedSubject: 'Je doet mee met {{name}}',
  groupRequestAcceptedText: 'Je vraag om mee te doen met {{name}} is aanvaard. Welkom aan tafel.',
  groupRequestAcceptedAction: 'Ga naar de groep',

  groupRequestDeclinedSubject: 'Een antwoord van {{name}}',
  groupRequestDeclinedText: 'Je vroeg om mee te doen met {{name}}. Dat kan nu niet. Dit is waarom:',
  groupRequestDeclinedAction: 'Bekijk de groep',

  organisationInvitationSubject: 'Wil je spreken voor {{name}}?',
  organisationInvitationText:
    'Men vraagt je om {{name}} te vertegenwoordigen op dit forum. De link werkt tot {{until}}. Je kunt ook nee zeggen.',
  organisationInvitationAction: 'Bekijk de uitnodiging',

  representativeRemovedSubject: 'Je spreekt niet meer voor {{name}}',
  representativeRemovedText:
    'Iemand van {{name}} heeft je van de lijst gehaald. Je eigen account blijft zoals het was. Klopt dit niet? Vraag het aan je collega’s.',
  representativeRemovedAction: 'Bekijk de organisatie',

  groupInvitationSubject: 'Je bent uitgenodigd voor {{name}}',
  groupInvitationText:
    '{{name}} nodigt je uit om mee te doen. De link werkt tot {{until}}. Je kunt ook nee zeggen.',
  groupInvitationAction: 'Bekijk de uitnodiging',

  seatInvitationSubject: 'Een plaats voor {{organisation}} in {{name}}',
  seatInvitationText:
    'Men vraagt je om voor {{organisation}} plaats te nemen in {{name}}. De link werkt tot {{until}}. Je kunt ook nee zeggen.',
  seatInvitationAction: 'Bekijk de uitnodiging',

  groupRemovedSubject: 'Je zit niet meer in {{name}}',
  groupRemovedText: 'Je plaats in {{name}} is beëindigd. Dit is waarom:',
  groupRemovedAction: 'Bekijk de groep',

  seatHeldSubject: 'Je zit in {{name}} voor {{organisation}}',
  seatHeldText:
    'Je hebt nu de plaats van {{organisation}} in {{name}}. Je leest ook wat er eerder geschreven werd.',
  seatHeldAction: 'Ga naar de groep',

  seatVacantSubject: 'De plaats van {{organisation}} in {{name}} is vrij',
  seatVacantText:
    'Niemand zit nu in {{name}} voor {{organisation}}. De plaats blijft van jullie. Kies wie er gaat zitten.',
  seatVacantAction: 'Kies iemand',

  seatEndedSubject: 'De plaats van {{organisation}} in {{name}} is afgelopen',
  seatEndedText:
    '{{organisation}} heeft geen plaats meer in {{name}}. Je kunt altijd een nieuwe vragen.',
  seatEndedAction: 'Bekijk de groep',

  newsSubject: 'Nieuw in “{{title}}”',
  newsText: 'In “{{title}}” ({{name}}) staat iets nieuws.',
  newsAction: 'Lees verder op het forum',
  newsOtherAction: 'Kies wat je per mail krijgt',
  newsNamed: '{{who}} noemt je',
  newsAnswered: '{{who}} antwoordt je',
  newsNameless: 'Iemand zonder naam',
  newsMore: 'Nog meer berichten: {{more}}',

  digestSubject_one: 'Je overzicht: er is 1 ding nieuw',
  digestSubject_other: 'Je overzicht: er zijn {{count}} dingen nieuw',
  digestText: 'Dit kwam erbij sinds je vorige overzicht, en je las het nog niet.',
  digestAction: 'Bekijk je meldingen',
  digestOtherAction: 'Kies wanneer je een overzicht krijgt',
  digestForYou: 'Voor jou',
  digestNotice_vote_opened: 'Je kunt stemmen',
  digestNotice_vote_reminder: 'Je stemde nog niet',
  digestNotice_vote_closed: 'De stemming is gesloten',
  digestNotice_vote_outcome: 'De uitkomst van een stemming',
  digestNotice_vote_review: 'Tijd om op een beslissing terug te kijken',
  digestNotice_vote_cancelled: 'Een stemming gaat niet door',
  digestNotice_document_shared: 'Een nieuwe tekst om te lezen',
  digestNotice_document_submitted: 'Een tekst is ingediend',
  digestNotice_document_adopted: 'Een tekst is aangenomen',
  digestNotice_meeting_planned: 'Een nieuwe vergadering',
  digestNotice_meeting_changed: 'Een vergadering is veranderd',
  digestNotice_meeting_cancelled: 'Een vergadering gaat niet door',
  digestNotice_registration_received: 'Je bent ingeschreven voor een forumsessie',
  digestNotice_registration_waiting: 'Je staat op de wachtlijst van een forumsessie',
  digestNotice_registration_moved_up: 'Er is plaats voor je in een forumsessie',
  digestNotice_registration_cancelled: 'Een inschrijving is geannuleerd',
  digestNotice_registration_need: 'Er is een antwoord op iets dat je vroeg',
  digestNotice_registration_reminder: 'Binnenkort is de forumsessie waar je komt',
  digestNotice_session_published: 'Een nieuwe forumsessie',
  digestNotice_session_changed: 'Een forumsessie is veranderd',
  digestNotice_session_cancelled: 'Een forumsessie gaat niet door',
  digestNotice_session_named: 'Je kreeg een taak bij een forumsessie',
  digestNotice_session_deadline_near: 'Binnenkort klaar te hebben',
  digestNotice_session_deadline_late: 'Een taak is te laat',
  digestNotice_commitment_made: 'Een nieuwe afspraak',
  digestNotice_commitment_moved: 'Een afspraak is verschoven',
  digestNotice_commitment_changed: 'Een afspraak is aangepast',
  digestNotice_commitment_reported: 'Een stand van zaken is gegeven',
  digestNotice_commitment_done: 'Een afspraak is klaar gemeld',
  digestNotice_commitment_viewed: 'Een werkgroep zegt hoe ze een afspraak ziet',
  digestNotice_commitment_missing: 'Een stand van zaken kwam niet',
  digestNotice_commitment_closed: 'Een afspraak is nagekomen',
  digestNotice_commitment_reopened: 'Een afspraak is weer open',
  digestNotice_commitment_dropped: 'Een afspraak is losgelaten',
  digestNotice_commitment_report_due: 'Hoe staat het met je afspraak?',
  digestNotice_records_confirm: 'Klopt wat over je initiatief op het forum staat nog?',
  digestNotice_claim_made: 'Een organisatie vraagt om jullie initiatief ook bij te houden',
  digestNotice_claim_accepted: 'Je aanvraag om een initiatief bij te houden is aanvaard',
  digestNotice_claim_declined: 'Je aanvraag om een initiatief bij te houden is niet aanvaard',
  digestNotice_record_left: 'Jullie organisatie houdt een initiatief niet meer bij',
  digestNotice_award_entered: 'Jullie initiatief is voorgedragen voor een prijs',
  digestNotice_award_shortlisted: 'Jullie initiatief haalde de shortlist',
  digestNotice_award_won: 'Jullie initiatief wint een prijs',
  digestNotice_jury_invited: 'Je bent gevraagd voor de jury van de prijzen',
  digestNotice_listing_found: 'Nieuw bij wat je zoekt',
  digestNotice_listing_waiting: 'Er staat iets klaar om na te lezen',
  digestNotice_listing_approved: 'Wat je plaatste, staat nu online',
  digestNotice_listing_held: 'Er is een vraag over wat je plaatste',
  digestNotice_listing_refused: 'Er is nieuws over wat je plaatste',
  digestNotice_listing_screened: 'Een organisatie noteerde iets bij je account',
  digestNotice_listing_screening_ended: 'Een organisatie wijzigde iets bij je account',
  digestNotice_listing_case: 'Er staat iets dringends voor je klaar',
  digestNotice_listing_case_received: 'We ontvingen wat je stuurde',
  digestNotice_listing_case_about: 'We kijken iets na dat je plaatste',
  digestNotice_listing_case_decided: 'Er is nieuws bij je account',
  digestNotice_match_question: 'Enkele korte vragen voor jou',
  digestNotice_behalf_consent_ending: 'Een toestemming loopt over veertien dagen of minder af',
  digestNotice_behalf_consent_ended: 'Een toestemming is afgelopen: alles is gesloten',
  digestNotice_behalf_passed: 'Je begeleidt nu iemand in plaats van een collega',
  digestNotice_behalf_corrected: 'Iemand verbeterde wat jij voor hen schreef',
  digestNotice_behalf_withdrawn: 'Iemand trok de toestemming in: alles is gesloten',
  digestNotice_behalf_taken_over: 'Iemand nam het zelf over',
  digestNotice_minutes_approval: 'Lees het verslag na en keur het goed',
  digestNotice_minutes_ending: 'Nog even om het verslag na te lezen',
  digestNotice_minutes_reopened: 'Een punt van het verslag is gewijzigd',
  digestNotice_minutes_objection: 'Een bezwaar tegen het verslag',
  digestNotice_minutes_answered: 'Je bezwaar is beantwoord',
  digestNotice_minutes_approved: 'Het verslag is goedgekeurd',
  digestNotice_minutes_due: 'Het verslag laat op zich wachten',
  digestNotice_minutes_released: 'Nieuw om te lezen van een forumsessie',
  digestNotice_minutes_unreleased: 'Een goedgekeurd verslag is nog niet openbaar',
  digestNotice_decision_review: 'Tijd om op een beslissing terug te kijken',
  digestNotice_dossier_ready: 'Het dossier is klaar',
  digestNotice_dossier_failed: 'Een dossier kon niet gemaakt worden',
  digestNotice_news: 'Nieuws',

  groupWithoutChairSubject: '{{name}} heeft geen voorzitter meer',
  groupWithoutChairText:
    'De laatste voorzitter van {{name}} is weg. Jij neemt het voorlopig over. Wijs een nieuwe voorzitter aan.',
  groupWithoutChairAction: 'Bekijk wie er aan tafel zit',

  documentSubmittedSubject: '“{{title}}” is ingediend',
  documentSubmittedText:
    '{{name}} diende “{{title}}” in als nota voor het forum. De tekst ligt nu vast.',
  documentSubmittedAction: 'Lees de nota',

  documentAdoptedSubject: '“{{title}}” is aangenomen',
  documentAdoptedText: '{{name}} nam “{{title}}” aan. De tekst verandert niet meer.',
  documentAdoptedAction: 'Lees de tekst',

  voteOpenedSubject: 'Stem mee in {{name}}',
  voteOpenedText:
    'Er is een stemming open in {{name}}. Je kunt stemmen tot {{closesOn}}. Dit is de vraag:',
  voteOpenedAction: 'Bekijk de stemming en stem',

  voteReminderSubject: 'De stemming in {{name}} sluit op {{closesOn}}',
  voteReminderText:
    'Je hebt nog niet gestemd in {{name}}. Dat kan tot {{closesOn}}. Dit is de vraag:',
  voteReminderAction: 'Stem nu',

  voteClosedSubject: 'Een stemming in {{name}} is gesloten',
  voteClosedText:
    'Het stemmen in {{name}} is voorbij. Bekijk het resultaat en schrijf wat eruit volgt. Dit was de vraag:',
  voteClosedAction: 'Bekijk het resultaat',

  voteOutcomeSubject: 'Wat volgt uit de stemming in {{name}}',
  voteOutcomeText: 'In {{name}} stemde de groep over: “{{question}}”. Dit volgt eruit:',
  voteOutcomeAction: 'Bekijk de stemming',

  voteCancelledSubject: 'Een stemming in {{name}} gaat niet door',
  voteCancelledText:
    'De stemming “{{question}}” in {{name}} is geannuleerd. Er wordt niets geteld. Dit is waarom:',
  voteCancelledAction: 'Bekijk de stemming',

  voteReviewSubject: 'Tijd om opnieuw te kijken: {{name}}',
  voteReviewText:
    'In {{name}} sprak de groep af om vandaag opnieuw te kijken naar: “{{question}}”. Dit volgde toen uit de stemming:',
  voteReviewAction: 'Bekijk de stemming',

  reportReceivedSubject: 'We kregen je melding',
  reportReceivedText:
    'Je meldde een bericht in “{{name}}”. Een moderator leest het en beslist. Je krijgt een mail. Is iemand in gevaar? Bel {{number}}.',
  reportReceivedAction: 'Volg je melding',

  postReportedSubject: 'Iemand meldde je bericht',
  postReportedText:
    'Iemand meldde je bericht in “{{name}}”. Een moderator leest het en beslist. Tot dan blijft het staan. Je krijgt een mail.',
  postReportedAction: 'Lees wat er nu gebeurt',

  reportUpheldSubject: 'Een beslissing over je melding',
  reportUpheldText:
    'Je meldde een bericht in “{{name}}”. De moderator gaf je gelijk. Dit is waarom:',
  reportUpheldAction: 'Bekijk je melding',

  reportDismissedSubject: 'Een beslissing over je melding',
  reportDismissedText:
    'Je meldde een bericht in “{{name}}”. De moderator laat het staan. Dit is waarom. Ga je niet akkoord? Dan kun je bezwaar maken.',
  reportDismissedAction: 'Bekijk je melding',

  postUpheldSubject: 'Een beslissing over je bericht',
  postUpheldText:
    'Een moderator besliste over je bericht in “{{name}}”. Dit is waarom. Wat het voor je betekent en hoe je bezwaar maakt, lees je op de pagina.',
  postUpheldAction: 'Lees de beslissing',

  postClearedSubject: 'Je bericht mag blijven staan',
  postClearedText:
    'Iemand meldde je bericht in “{{name}}”. De moderator laat het staan. Dit is waarom:',
  postClearedAction: 'Lees de beslissing',

  caseAppealedSubject: 'Er is bezwaar gemaakt',
  caseAppealedText:
    'Er is bezwaar tegen een beslissing over een bericht in “{{name}}”. Een andere moderator leest alles opnieuw. Je krijgt een mail.',
  caseAppealedAction: 'Lees wat er nu gebeurt',

  caseFinalSubject: 'De laatste beslissing',
  caseFinalText: 'Een tweede moderator besliste over een bericht in “{{name}}”. Dit is waarom:',
  caseFinalAction: 'Lees de beslissing',

  postHiddenSubject: 'Je bericht is verborgen',
  postHiddenText:
    'Je bericht in “{{name}}” is verborgen. Dit is waarom. Ga je niet akkoord? Dan kun je bezwaar maken.',
  postHiddenAction: 'Lees meer of maak bezwaar',

  postShownSubject: 'Je bericht is weer zichtbaar',
  postShownText: 'Je bericht in “{{name}}” was verborgen. Nu kan iedereen het weer lezen.',
  postShownAction: 'Lees meer',

  postRefusedSubject: 'Je bericht wordt niet geplaatst',
  postRefusedText:
    'Je bericht in “{{name}}” wachtte op nakijken. Het wordt niet geplaatst. Dit is waarom. Ga je niet akkoord? Dan kun je bezwaar maken.',
  postRefusedAction: 'Lees meer of maak bezwaar',

  postAcceptedSubject: 'Je bericht is zichtbaar',
  postAcceptedText: 'Je bericht in “{{name}}” is nagekeken. De anderen kunnen het nu lezen.',
  postAcceptedAction: 'Bekijk je bericht',

  postWaitingSubject: 'Een eerste bericht wacht in {{name}}',
  postWaitingText:
    'Iemand nieuw schreef in {{name}}. De anderen zien het bericht pas als jij het goedkeurt.',
  postWaitingAction: 'Lees het bericht',

  caseDangerSubject: 'Dringend: iemand is misschien in gevaar',
  caseDangerText:
    'Iemand meldde een bericht in “{{name}}” omdat er iemand in gevaar kan zijn. Lees het meteen.',
  caseDangerAction: 'Lees de melding',

  meetingPlannedSubject: '{{title}}: {{day}}, {{time}}',
  meetingPlannedText:
    '{{name}} plant een bijeenkomst: {{title}}, op {{day}}, {{time}}. Laat weten of je komt. De plaats:',
  meetingPlannedAction: 'Bekijk en antwoord',

  meetingChangedSubject: 'Gewijzigd: {{title}}, {{day}}, {{time}}',
  meetingChangedText:
    'Er is iets veranderd aan de bijeenkomst {{title}} van {{name}}. Ze is nu op {{day}}, {{time}}. De plaats:',
  meetingChangedAction: 'Bekijk de bijeenkomst',

  meetingCancelledSubject: 'Gaat niet door: {{title}}, {{day}}',
  meetingCancelledText:
    'De bijeenkomst {{title}} van {{name}} op {{day}} gaat niet door. Dit is waarom:',
  meetingCancelledAction: 'Bekijk de bijeenkomst',

  sessionPublishedSubject: '{{title}}: {{day}}, {{time}}',
  sessionPublishedText:
    'De volgende sessie van het forum ligt vast: {{title}}, op {{day}}, {{time}}. Op de pagina lees je wat je nu al kunt doen. De plaats:',
  sessionPublishedAction: 'Bekijk de sessie',
  sessionChangedSubject: 'Gewijzigd: {{title}}, {{day}}, {{time}}',
  sessionChangedText:
    'Er is iets veranderd aan de sessie {{title}}. Ze is nu op {{day}}, {{time}}. De plaats:',
  sessionChangedAction: 'Bekijk de sessie',
  sessionCancelledSubject: 'Gaat niet door: {{title}}, {{day}}',
  sessionCancelledText: 'De sessie {{title}} op {{day}} gaat niet door. Dit is waarom:',
  sessionCancelledAction: 'Bekijk de sessie',
  sessionNamedSubject: 'Jij helpt bij {{title}}',
  sessionNamedText:
    'De coördinator gaf je een taak bij de sessie {{title}} op {{day}}. Op de pagina zie je wat er wanneer klaar moet zijn, en door wie.',
  sessionNamedAction: 'Bekijk wat er te doen is',
  sessionDeadlineSubject: '{{title}}: klaar te hebben op {{day}}',
  sessionDeadlineText:
    'Bij de sessie {{title}} moet iets klaar zijn op {{day}}. Is het al in orde, duid het dan aan op de pagina.',
  sessionDeadlineAction: 'Bekijk wat er te doen is',
  sessionDeadlineReason_call_opens: 'De oproep voor agendapunten gaat open.',
  sessionDeadlineReason_call_closes: 'De oproep voor agendapunten sluit.',
  sessionDeadlineReason_agenda: 'De eerste agenda wordt gepubliceerd.',
  sessionDeadlineReason_registration_opens: 'De inschrijvingen gaan open.',
  sessionDeadlineReason_registration_closes: 'De inschrijvingen sluiten.',
  sessionDeadlineReason_reports: 'De verslagen over de afspraken zijn binnen.',
  sessionDeadlineReason_papers: 'De nota’s zijn binnen.',
  sessionDeadlineReason_interpreters: 'De tolken en de kinderopvang zijn geboekt.',
  sessionDeadlineReason_minutes_draft: 'Het ontwerp van het verslag is klaar.',
  sessionDeadlineReason_approval_closes: 'Het verslag is goedgekeurd.',
  sessionDeadlineReason_own: 'De taak:',

  groupClosedSubject: '{{name}} is afgesloten',
  groupClosedText: 'De coördinator sloot {{name}} af. Je kunt alles nog lezen. Dit is waarom:',
  groupClosedAction: 'Bekijk de groep',

  groupReopenedSubject: '{{name}} is weer open',
  groupReopenedText:
    'De coördinator opende {{name}} weer. Je zit er nog in en kunt opnieuw schrijven.',
  groupReopenedAction: 'Ga naar de groep',

  seatTakenSubject: '{{organisation}} neemt plaats in {{name}}',
  seatTakenText:
    '{{organisation}} zit al in een andere werkgroep en heeft daarom meteen een plaats in {{name}}. Dit schreef de vertegenwoordiger:',
  seatTakenAction: 'Bekijk wie er aan tafel zit',

  seatEndsSoonSubject: 'De plaats van {{organisation}} in {{name}} loopt tot {{until}}',
  seatEndsSoonText:
    'De plaats van {{organisation}} in {{name}} loopt af op {{until}}. Wie de groep leidt, kan ze verlengen. Spreek af of de organisatie verder meedoet.',
  seatEndsSoonAction: 'Bekijk de plaats',
  why_agenda_published:
    'Je krijgt deze mail omdat je voor deze sessie bent ingeschreven of ze mee voorbereidt.',
  digestNotice_item_accepted: 'Je voorstel staat op de agenda',
  digestNotice_item_question: 'Een vraag over je voorstel',
  digestNotice_item_merged: 'Je voorstel gaat verder in een ander',
  digestNotice_item_deferred: 'Je voorstel wacht op de volgende oproep',
  digestNotice_item_declined: 'Je voorstel komt niet op de agenda',
  digestNotice_item_withdrawn: 'Een agendapunt werd teruggetrokken',
  digestNotice_item_in_call: 'Je voorstel zit in een nieuwe oproep',
  digestNotice_item_postponed: 'Een punt werd uitgesteld naar de volgende sessie',
  digestNotice_item_scheduled: 'Je punt staat op de agenda die verscheen',
  digestNotice_item_moved: 'Je punt begint op een ander uur',
  digestNotice_item_dropped: 'Je punt staat niet meer op de agenda',
  digestNotice_agenda_published: 'Een nieuwe agenda van het forum',
  itemAcceptedSubject: 'Op de agenda: {{title}}',
  itemAcceptedText:
    '“{{title}}” komt op de agenda van {{session}}. Zodra de agenda verschijnt, lees je hoe laat.',
  itemAcceptedAction: 'Bekijk je voorstel',
  itemQuestionSubject: 'Een vraag over je voorstel: {{title}}',
  itemQuestionText:
    'De coördinator heeft een vraag over “{{title}}”, je voorstel voor {{session}}. Antwoord op de pagina van de oproep; dan gaat het verder.',
  itemQuestionAction: 'Bekijk je voorstel',
  itemMergedSubject: 'Samengevoegd: {{title}}',
  itemMergedText:
    '“{{title}}” gaat verder in “{{into}}”, voor {{session}}. Je hoort wat daarvan komt. Dit is waarom:',
  itemMergedAction: 'Bekijk je voorstel',
  itemDeferredSubject: 'Naar de volgende sessie: {{title}}',
  itemDeferredText:
    '“{{title}}” komt niet in {{session}}. Het gaat vanzelf mee in de volgende oproep; je hoeft niets te doen. Dit is waarom:',
  itemDeferredAction: 'Bekijk je voorstel',
  itemDeclinedSubject: 'Niet op de agenda: {{title}}',
  itemDeclinedText: '“{{title}}” komt niet op de agenda van {{session}}. Dit is waarom:',
  itemDeclinedAction: 'Bekijk je voorstel',
  itemWithdrawnSubject: 'Teruggetrokken: {{title}}',
  itemWithdrawnText:
    'Wie “{{title}}” voorstelde, trok het terug. Het stond al op de agenda van {{session}}; kijk of die nog klopt.',
  itemWithdrawnAction: 'Bekijk de agenda',
  itemInCallSubject: 'In de oproep: {{title}}',
  itemInCallText:
    '“{{title}}” zit in de oproep voor {{session}}. De coördinator beslist er weer over. Je kunt het nog bijwerken of terugtrekken.',
  itemInCallAction: 'Bekijk je voorstel',
  itemPostponedSubject: 'Uitgesteld: {{title}}',
  itemPostponedText:
    'Het forum nam in {{session}} nog geen beslissing over “{{title}}”. Het gaat vanzelf mee in de volgende oproep.',
  itemPostponedAction: 'Bekijk je voorstel',
  itemScheduledSubject: 'De agenda is er: {{title}}',
  itemScheduledText:
    'De agenda van {{session}} is verschenen en “{{title}}” staat erop. Op de pagina lees je hoe laat je aan de beurt bent.',
  itemScheduledAction: 'Bekijk de agenda',
  itemMovedSubject: 'Ander uur: {{title}}',
  itemMovedText:
    'De agenda van {{session}} is veranderd. “{{title}}” staat nu op een andere plaats of begint op een ander uur.',
  itemMovedAction: 'Bekijk de agenda',
  itemDroppedSubject: 'Niet meer op de agenda: {{title}}',
  itemDroppedText: 'De agenda van {{session}} is veranderd. “{{title}}” staat er niet meer op.',
  itemDroppedAction: 'Bekijk de agenda',
  agendaPublishedSubject: 'Agenda {{letter}}: {{title}}',
  agendaPublishedText: 'De agenda van {{title}} is verschenen: versie {{letter}}.',
  agendaPublishedAction: 'Bekijk de agenda',
  agendaChange_added: 'Nieuw: {{title}}, {{time}}',
  agendaChange_dropped: 'Weg: {{title}}',
  agendaChange_moved: 'Andere plaats: {{title}}, nu om {{time}}',
  agendaChange_retimed: 'Ander uur: {{title}}, van {{earlier}} naar {{time}}',
  agendaChange_retitled: 'Andere titel: {{title}}',
  agendaChange_presenter: 'Iemand anders stelt voor: {{title}}',
  agendaChange_paper: 'Nieuwe nota: {{title}}',

  safetyNewsSubject: 'Nieuws van het forum',
  safetyNewsText: 'Er staat iets voor je klaar op het forum. Meld je aan om het te lezen.',
  safetyNewsAction: 'Naar het forum',

  commitmentNewsSubject: 'Afspraak: {{title}}',
  commitmentNewsText: 'Er is nieuws over een afspraak van het forum: “{{title}}”.',
  commitmentNewsReason_made:
    'Jouw organisatie of werkgroep krijgt deze afspraak. Klaar tegen {{due}}.',
  commitmentNewsReason_moved: 'De dag is verschoven naar {{due}}.',
  commitmentNewsReason_changed: 'Ze is aangepast: wat er moet komen, of wie ervoor zorgt.',
  commitmentNewsReason_reported: 'Wie het beloofde, gaf een stand van zaken.',
  commitmentNewsReason_done:
    'Wie het beloofde, meldt dat het klaar is. Kijk na wat de werkgroep zegt en sluit de afspraak af.',
  commitmentNewsReason_viewed: 'De werkgroep zei hoe zij de stand van zaken ziet.',
  commitmentNewsReason_missing:
    'De sessie begon zonder stand van zaken. Het register zegt dat nu ook.',
  commitmentNewsReason_closed: 'Ze is nagekomen en afgesloten.',
  commitmentNewsReason_reopened: 'Ze is weer open.',
  commitmentNewsReason_dropped: 'Een beslissing van het forum laat ze los.',
  commitmentNewsAction: 'Bekijk de afspraak',

  behalfNewsSubject: 'Nieuws van de uitwisseling',
  behalfNewsText:
    'Er is iets veranderd bij iemand voor wie je iets plaatste. Meld je aan om te zien bij wie.',
  behalfNewsReason_consent_ending:
    'De toestemming loopt over veertien dagen of minder af. Leg het opnieuw uit, anders sluit alles op die dag.',
  behalfNewsReason_consent_ended: 'De toestemming is afgelopen. Alles is gesloten.',
  behalfNewsReason_passed: 'Je collega begeleidt die persoon niet meer. Jij neemt over.',
  behalfNewsReason_corrected: 'De persoon verbeterde zelf een tekst.',
  behalfNewsReason_withdrawn: 'De persoon trok de toestemming in. Alles is gesloten.',
  behalfNewsReason_taken_over:
    'De persoon doet zelf verder, met een eigen account. Jij hoeft niets meer te doen.',
  behalfNewsAction: 'Bekijk het',

  commitmentAskedSubject: 'Hoe staat het met “{{title}}”?',
  commitmentAskedText:
    'Jouw organisatie beloofde dit in het forum: “{{title}}”. Op {{day}} is de volgende sessie. Zeg in een paar zinnen hoe het ermee staat. Komt er niets, dan staat dat in het register.',
  commitmentAskedAction: 'Geef de stand van zaken',

  registrationReceivedSubject: 'Ingeschreven: {{title}}, {{day}}, {{time}}',
  registrationReceivedText: 'Er is plaats voor je bij {{title}}, op {{day}}, {{time}}.',
  registrationReceivedReason_here: 'Je komt naar de zaal. De plaats:',
  registrationReceivedReason_remote:
    'Je volgt online. De link om mee te doen vind je bij je inschrijving.',
  registrationReceivedAction: 'Bekijk, wijzig of annuleer',
  registrationWaitingSubject: 'Wachtlijst: {{title}}, {{day}}, {{time}}',
  registrationWaitingText:
    'Alle plaatsen bij {{title}}, op {{day}}, {{time}}, zijn nu bezet. Je staat op de wachtlijst. Komt er een plaats vrij, dan krijg je bericht.',
  registrationWaitingAction: 'Bekijk, wijzig of annuleer',
  registrationMovedUpSubject: 'Er is plaats voor je: {{title}}, {{day}}, {{time}}',
  registrationMovedUpText:
    'Je stond op de wachtlijst. Nu is er plaats voor je bij {{title}}, op {{day}}, {{time}}. Kun je niet meer? Annuleer dan, zodat iemand anders kan komen.',
  registrationMovedUpReason_here: 'Je komt naar de zaal. De plaats:',
  registrationMovedUpReason_remote:
    'Je volgt online. De link om mee te doen vind je bij je inschrijving.',
  registrationMovedUpAction: 'Bekijk, wijzig of annuleer',
  registrationCancelledSubject: 'Je inschrijving is geannuleerd: {{title}}, {{day}}',
  registrationCancelledText:
    'De organisatie heeft de inschrijving voor {{title}} op {{day}} geannuleerd. Dit is waarom:',
  registrationCancelledAction: 'Bekijk de inschrijving',
  registrationNeedSubject: 'Iets over wat je vroeg: {{title}}, {{day}}',
  registrationNeedText:
    'Je vroeg iets om bij {{title}} op {{day}} te kunnen zijn. Er is een antwoord. We schrijven het niet in een mail: kijk bij je inschrijving.',
  registrationNeedAction: 'Lees het antwoord',
  registrationReminderSubject: 'Binnenkort: {{title}}, {{day}}, {{time}}',
  registrationReminderText:
    'We verwachten je bij {{title}}, op {{day}}, {{time}}. Kun je niet? Annuleer dan, zodat iemand anders kan komen.',
  registrationReminderReason_here: 'Je komt naar de zaal. De plaats:',
  registrationReminderReason_remote:
    'Je volgt online. De link om mee te doen vind je bij je inschrijving.',
  registrationReminderAction: 'Bekijk, wijzig of annuleer',
  registrationSessionChangedSubject: 'Gewijzigd: {{title}}, {{day}}, {{time}}',
  registrationSessionChangedText:
    'Er is iets veranderd aan {{title}}, waarvoor je inschreef. De sessie is nu op {{day}}, {{time}}. De plaats:',
  registrationSessionChangedAction: 'Bekijk, wijzig of annuleer',
  registrationSessionCancelledSubject: 'Gaat niet door: {{title}}, {{day}}',
  registrationSessionCancelledText:
    '{{title}} op {{day}}, waarvoor je inschreef, gaat niet door. Dit is waarom:',
  registrationSessionCancelledAction: 'Bekijk de inschrijving',

  minutesNewsSubject: 'Verslag: {{title}}',
  minutesNewsText: 'Dit gaat over het verslag van {{title}}, op {{day}}.',
  minutesNewsAction: 'Bekijk het',
  minutesNewsReason_minutes_approval:
    'Je was aanwezig. Lees na of alles klopt. Klopt er iets niet, zeg het dan bij het punt zelf, uiterlijk op {{until}}. Wie zwijgt, keurt goed.',
  minutesNewsReason_minutes_ending:
    'Je kunt nog tot {{until}} zeggen wat er niet klopt. Daarna is het verslag goedgekeurd.',
  minutesNewsReason_minutes_reopened:
    'Na een bezwaar is een punt gewijzigd. Tot {{until}} kun je zeggen of die tekst klopt.',
  minutesNewsReason_minutes_objection:
    'Iemand die aanwezig was, zegt dat iets niet klopt. Lees het en antwoord.',
  minutesNewsReason_minutes_answered: 'Je bezwaar is beantwoord. Het antwoord staat bij het punt.',
  minutesNewsReason_minutes_approved: 'Wie aanwezig was, keurde het goed. Het verandert niet meer.',
  minutesNewsReason_minutes_due:
    'Het ontwerp is nog niet verstuurd naar wie er was. Schrijf het af en stuur het.',
  minutesNewsReason_minutes_released:
    'Er staat iets nieuws klaar om te lezen: wat er gezegd of beslist is.',
  minutesNewsReason_minutes_unreleased:
    'Het verslag is goedgekeurd, maar nog niet voor iedereen te lezen. Geef het vrij of plan een dag.',
  minutesNewsReason_decision_review:
    'Vandaag is de dag om te kijken wat er van een beslissing kwam.',

  listingExpiringSubject: 'Wat je plaatste, loopt af op {{day}}',
  listingExpiringText:
    'Op {{day}} verdwijnt dit uit de uitwisseling. Geldt het nog? Open de pagina en druk op de knop: dan blijft het staan. Is het niet meer nodig, dan hoef je niets te doen.',
  listingExpiringAction: 'Laat het staan',
  listingExpiringOtherAction: 'Naar alles wat je plaatste',
  listingExpiredSubject: 'Wat je plaatste, is afgelopen',
  listingExpiredText:
    'Sinds {{day}} ziet niemand dit nog in de uitwisseling. Geldt het nog? Open de pagina en druk op de knop: dan staat het er weer. Dit is de laatste mail hierover.',
  listingExpiredAction: 'Laat het weer staan',
  listingExpiredOtherAction: 'Naar alles wat je plaatste',

  recordsConfirmSubject_one: 'Klopt dit nog?',
  recordsConfirmSubject_other: 'Kloppen deze {{count}} initiatieven nog?',
  recordsConfirmText_one: 'Op het Migratieforum staat een initiatief waar jij meer van weet.',
  recordsConfirmText_other:
    'Op het Migratieforum staan {{count}} initiatieven waar jij meer van weet.',
  recordsConfirmReason_round:
    'Binnenkort is er een forumsessie. De stad vraagt daarom of alles nog klopt.',
  recordsConfirmReason_due:
    'Twee keer per jaar vragen we of het nog klopt. Dat kost je één minuut.',
  recordsConfirmReason_again: 'We vroegen het drie weken geleden ook al. Het kost je één minuut.',
  recordsConfirmReason_last:
    'Dit is de derde keer dat we het vragen. Horen we niets, dan staat erbij dat niemand het bevestigde, en zakt het in de lijst.',
  recordsConfirmReason_warning:
    'Bijna een jaar lang bevestigde niemand dit. Horen we ook nu niets, dan tonen we het over vier weken als iets dat stilligt.',
  recordsConfirmReason_dormant:
    'Een jaar lang bevestigde niemand dit. We tonen het nu als iets dat stilligt. Loopt het nog? Eén klik en het staat er weer gewoon.',
  recordsConfirmMore: 'en nog {{more}} andere',
  recordsConfirmAction: 'Kijk of het nog klopt',
  recordsConfirmHint:
    'De link werkt 30 dagen, zonder aan te melden. Er verandert pas iets als je op de pagina zelf op een knop drukt.',

  claimCodeSubject: '{{code}} is je code voor “{{name}}”',
  claimCodeText:
    'Iemand vraagt op het Migratieforum om “{{name}}” bij te houden, en gaf dit adres op. Dit is de code:',
  claimCodeHint:
    'De code werkt één uur. Ken je deze vraag niet? Doe dan niets en geef de code aan niemand.',
  claimCodeAction: 'Vul de code in',
  claimMadeSubject: 'Een organisatie vraagt om “{{title}}” ook bij te houden',
  claimMadeText:
    'Jullie houden “{{title}}” bij op het Migratieforum. Een andere organisatie vraagt om dat ook te doen. Je hebt 14 dagen om te antwoorden. Daarna beslist een moderator.',
  claimMadeAction: 'Bekijk de vraag',
  claimAcceptedSubject: 'Jullie houden “{{title}}” nu bij',
  claimAcceptedText:
    'Een moderator aanvaardde je aanvraag. De organisatie houdt “{{title}}” nu bij.',
  claimAcceptedAction: 'Ga naar de pagina',
  claimDeclinedSubject: 'Je aanvraag voor “{{title}}” is niet aanvaard',
  claimDeclinedText:
    'Een moderator aanvaardde je aanvraag om “{{title}}” bij te houden niet. De reden staat op de pagina.',
  claimDeclinedAction: 'Lees de reden',
  recordLeftSubject: 'Jullie organisatie houdt “{{title}}” niet meer bij',
  recordLeftText:
    'Jullie organisatie houdt “{{title}}” niet meer bij op het Migratieforum. Klopt dat niet? Antwoord dan aan het forum via de contactpagina.',
  recordLeftAction: 'Bekijk het initiatief',
  awardEnteredSubject: '“{{title}}” is voorgedragen voor een prijs',
  awardEnteredText:
    'Iemand droeg “{{title}}” voor voor de prijzen van het Migratieforum. Jullie hoeven niets te doen. Willen jullie niet meedoen, zeg het dan op de pagina van de prijzen.',
  awardEnteredAction: 'Bekijk de prijzen',
  awardShortlistedSubject: '“{{title}}” haalde de shortlist',
  awardShortlistedText:
    'De winnaars zijn bekend. “{{title}}” won deze keer niet, maar haalde wel de shortlist: de jury vond het bij de beste. Dat staat op de pagina van de prijzen.',
  awardShortlistedAction: 'Bekijk de prijzen',
  awardWonSubject: '“{{title}}” wint een prijs',
  awardWonText: 'Proficiat! De jury koos “{{title}}”. Op de pagina van de prijzen lees je waarom.',
  awardWonAction: 'Bekijk de prijzen',
  juryInvitedSubject: 'Wil je in de jury van {{title}}?',
  juryInvitedText:
    'Het team van de stad vraagt je voor de jury van de prijzen van {{title}}. Je leest initiatieven en geeft punten, wanneer het jou past. Zeg ja of nee op de pagina van de jury.',
  juryInvitedAction: 'Antwoord',

  listingFoundSubject: 'Nieuws voor jou',
  listingFoundText_one: 'Er is iets nieuws dat past bij wat je bewaarde op het forum.',
  listingFoundText_other:
    'Er zijn {{count}} nieuwe dingen die passen bij wat je bewaarde op het forum.',
  listingFoundAction: 'Bekijk het',
  listingFoundOtherAction: 'Kies waarover en hoe vaak je mail krijgt',

  conversationMessageSubject: 'Een nieuw bericht voor jou',
  conversationMessageText: 'Iemand schreef je op het forum.',
  conversationMessageAction: 'Lees en antwoord',
  conversationNoteSubject: 'Nieuws voor jou',
  conversationNoteText: 'Er is nieuws in een gesprek op het forum.',
  conversationNoteReason_match_proposed: 'Er is een voorstel voor jou. Jij zegt ja of nee.',
  conversationNoteReason_match_consent: 'De ander zei ja. Kijk of jij nog iets moet doen.',
  conversationNoteReason_match_agreed: 'Jullie zijn het eens. Het is afgesproken.',
  conversationNoteReason_match_outcome: 'Hoe ging het? Zeg het met één klik.',
  conversationNoteReason_match_thanks: 'Iemand schreef je een bedankje.',
  conversationNoteReason_match_hours: 'Er staan uren klaar om te bevestigen.',
  conversationNoteReason_match_hours_disputed: 'De ander is niet akkoord met wat je noteerde.',
  conversationNoteReason_match_introduced:
    'Jullie zeiden allebei ja op een voorstel. Jullie kunnen nu met elkaar praten.',
  conversationNoteReason_match_round:
    'Er is een nieuwe ronde. Bekijk welke voorstellen op een beslissing wachten.',
  conversationNoteReason_proposal_ended: 'Een voorstel gaat niet door. Dat is niemands schuld.',
  conversationNoteReason_conversation_moved_up:
    'Je bericht stond in de rij. De ander kan het nu lezen.',
  conversationNoteReason_conversation_reminder:
    'Iemand wacht al twee dagen op je antwoord. Ook een kort ja of nee helpt.',
  conversationNoteReason_conversation_shared:
    'De ander wil contactgegevens delen. Jij kiest of je dat ook doet.',
  conversationNoteReason_conversation_bridge:
    'Het gaat over een tussenpersoon. Kijk of jij het goed vindt.',
  conversationNoteReason_conversation_invited:
    'Twee mensen vragen of je hen helpt elkaar te begrijpen. Jij kiest.',
  conversationNoteReason_conversation_passed_on:
    'Wat je schreef, is doorgegeven aan een organisatie.',
  conversationNoteReason_listing_passed_on: 'Iemand gaf iets aan jullie organisatie door.',
  conversationNoteReason_listing_needs_proposed:
    'Veel vragen op de Uitwisseling wachten al 60 dagen. Daarom staat er een voorstel klaar in de oproep van de volgende forumsessie. Jij beslist of het op de agenda komt.',
  conversationNoteReason_listing_unmatched:
    'Voor iets in de uitwisseling is na 45 dagen nog niemand gevonden.',
  conversationNoteReason_declined: 'Een gesprek is afgerond: de ander zei nee.',
  conversationNoteReason_cancelled: 'Een gesprek is afgerond: het gaat niet door.',
  conversationNoteReason_other_chosen: 'Het ging naar iemand anders. Bedankt dat je antwoordde.',
  conversationNoteReason_listing_closed:
    'Het is gesloten en gaat niet door. Bedankt dat je antwoordde.',
  conversationNoteReason_closed_by_clock:
    'Tien dagen lang schreef niemand iets. Daarom is het gesprek gesloten.',
  conversationNoteAction: 'Bekijk het',
  messageRefusedSubject: 'Over je mail',
  messageRefusedText: 'We kregen je mail als antwoord op een bericht van het forum.',
  messageRefusedReason_contact:
    'Er stond een telefoonnummer, mailadres of link in, misschien in je handtekening. Daarom ging hij niet verder. Stuur hem opnieuw zonder, of schrijf op de site.',
  messageRefusedReason_foreign:
    'De mail kwam van een ander adres dan dat van je account. Daarom ging hij niet verder. Was jij het niet? Dan hoef je niets te doen.',
  messageRefusedReason_unverified:
    'We konden niet nagaan of de mail echt van jou komt. Schrijf je antwoord op de site.',
  messageRefusedReason_expired:
    'Antwoorden per mail kan 30 dagen lang, en die zijn voorbij. Schrijf op de site.',
  messageRefusedReason_empty:
    'We vonden geen eigen woorden in je mail. Schrijf ze helemaal bovenaan, of op de site.',
  messageRefusedReason_long: 'Je tekst is te lang voor één bericht. Maak hem korter.',
  messageRefusedReason_slow: 'Dat is even genoeg. Wacht wat en stuur je mail dan opnieuw.',
  messageRefusedReason_paused: 'Een moderator liet je tijdelijk niet schrijven.',
  messageRefusedReason_closed: 'Dit gesprek is afgesloten.',
  messageRefusedReason_files: 'Je bericht is aangekomen, maar zonder de bijlagen.',
  messageRefusedAction: 'Ga naar het gesprek',
  conversationNoteReason_listing_expired:
    'De tijd van dit aanbod of deze vraag is om. Bedankt dat je antwoordde.',
  conversationNoteReason_passed_to_person:
    'Dit is doorgegeven aan iemand die misschien kan helpen. Die neemt zelf contact op.',
  recordChangedSubject: 'Het forum wijzigde de pagina van “{{title}}”',
  recordChangedText:
    'Iemand van het forum wijzigde de pagina van “{{title}}”, die jullie bijhouden. Klopt het niet? Jullie kunnen alles terugzetten.',
  recordChangedAction: 'Bekijk wat er wijzigde',
  recordChangedReason_basics: 'Het gaat over: Naam en soort.',
  recordChangedReason_texts: 'Het gaat over: Teksten.',
  recordChangedReason_terms: 'Het gaat over: Thema’s en talen.',
  recordChangedReason_places: 'Het gaat over: Plaatsen.',
  recordChangedReason_schedule: 'Het gaat over: Uren en afspraken.',
  recordChangedReason_contact: 'Het gaat over: Contact.',
  recordChangedReason_organisations: 'Het gaat over: Wie werkt mee.',
  recordChangedReason_means: 'Het gaat over: Geld en mensen.',
  recordChangedReason_figures: 'Het gaat over: Cijfers.',
  recordChangedReason_theory: 'Het gaat over: Hoe het verandering brengt.',
  recordChangedReason_steps: 'Het gaat over: Stappen.',
  recordChangedReason_stories: 'Het gaat over: Verhalen.',
  recordChangedReason_media: 'Het gaat over: Beelden.',
  recordChangedReason_relations: 'Het gaat over: Verwante initiatieven.',
  recordChangedReason_sources: 'Het gaat over: Bronnen.',
  recordMergedSubject: 'Twee pagina’s zijn één: “{{title}}”',
  recordMergedText:
    'Het forum voegde twee pagina’s over hetzelfde initiatief samen. Wat jullie bijhielden, staat nu op de pagina van “{{title}}”. Waren het toch twee initiatieven? Zeg het ons snel: dan kunnen we het nog ongedaan maken.',
  recordMergedAction: 'Bekijk de pagina',
  recordSuggestedSubject: 'Een voorstel voor “{{title}}”',
  recordSuggestedText:
    'Iemand stelt een wijziging voor op de pagina van “{{title}}”, die jullie bijhouden. Neem ze aan, of zeg waarom niet. Na veertien dagen kijkt een redacteur.',
  recordSuggestedAction: 'Bekijk het voorstel',
  recordSuggestionAcceptedSubject: 'Je voorstel voor “{{title}}” is aangenomen',
  recordSuggestionAcceptedText:
    'Bedankt. Wie de pagina van “{{title}}” bijhoudt, nam je voorstel aan.',
  recordSuggestionAcceptedAction: 'Bekijk wat ervan kwam',
  recordSuggestionDeclinedSubject: 'Je voorstel voor “{{title}}”',
  recordSuggestionDeclinedText:
    'Wie de pagina van “{{title}}” bijhoudt, nam je voorstel niet aan en zegt waarom:',
  recordSuggestionDeclinedAction: 'Bekijk het antwoord',
  digestNotice_record_changed: 'Het forum wijzigde jullie pagina',
  digestNotice_record_merged: 'Jullie pagina is samengevoegd met een andere',
  digestNotice_record_suggested: 'Iemand stelt een wijziging voor',
  digestNotice_record_suggestion_accepted: 'Je voorstel is aangenomen',
  digestNotice_record_suggestion_declined: 'Je voorstel is niet aangenomen',
};
