import type nl from '../nl/mail.ts';
import type { Words } from '../words.ts';

export default {
  footer: 'Migration Forum sends you this mail because somebody entered this address on our site.',
  linkHint: 'Does the button not work? Copy this address into your browser:',
  keepLink: 'Keep this link: whoever has it can see how things stand.',

  why_mention: 'You get this mail because somebody named you.',
  why_answer: 'You get this mail because somebody answered your post.',
  why_post: 'You get this mail because you want every post in this conversation by mail.',
  why_session_published:
    'You get this mail because you are in a working group or involved in this session.',
  why_session_cancelled:
    'You get this mail because you are in a working group or involved in this session.',
  why_digest: 'You get this overview at the time you chose.',
  why_listing_found: 'You get this mail because you saved a search on the forum.',
  why_following: 'You get this mail because you follow this on the Migration Forum.',
  why_own: 'You get this mail because it is about something that you made, promised or look after.',
  unsubscribe: 'Send me no more mail about this',
  replyHint:
    'You can simply answer this mail. Your answer becomes a post in the conversation, with your name.',
  noReplyHint: 'Please answer on the site. An answer to this mail arrives nowhere.',

  mailReplyRefusedSubject: 'Your mail is not in the conversation',
  mailReplyRefusedText: 'We received a mail that answers a post on the Migration Forum.',
  mailReplyRefusedReason_foreign:
    'It came from another address than that of your account, so we did not post it. Was it you? Then answer from the address at which you get this mail. Was it not you? Then there is nothing to do.',
  mailReplyRefusedReason_unverified:
    'We could not check that the mail really comes from you, so we did not post it. Write your answer on the site.',
  mailReplyRefusedReason_expired:
    'You can answer by mail for 30 days, and those are over. Write your answer on the site.',
  mailReplyRefusedReason_empty:
    'We found no words of your own in your mail: perhaps your answer stood inside the text that you received. Write it at the very top, or on the site.',
  mailReplyRefusedReason_long: 'Your text is too long for one post. Make it shorter.',
  mailReplyRefusedReason_slow:
    'You wrote something here a short while ago. Wait a little, then send your mail again.',
  mailReplyRefusedReason_paused:
    'A moderator paused your writing for a while. On the site you can read until when.',
  mailReplyRefusedReason_closed: 'This conversation is closed. You can still read it.',
  mailReplyRefusedReason_stranger:
    'You cannot write in this conversation (any more), because you are not in this group.',
  mailReplyRefusedAction: 'Go to the site',

  mailReplyNoteSubject: 'Your mail is in the conversation',
  mailReplyNoteText: 'We received your mail as an answer to a post on the Migration Forum.',
  mailReplyNoteReason_files:
    'Your text is there. We did not take over the files: you can add them to your post on the site.',
  mailReplyNoteReason_held:
    'Somebody of the forum reads your post first. After that the others see it.',
  mailReplyNoteAction: 'See your post',

  signInSubject: '{{code}} is your code to sign in',
  signInText: 'You want to sign in to Migration Forum. This is your code:',
  signInHint: 'The code works for one hour, and only once. Was this not you? Then do nothing.',
  signInAction: 'Sign in now',

  nominationSavedSubject: 'Your link to go on with your nomination',
  nominationSavedText:
    'Your nomination is kept, but not sent yet. With this link you can go on whenever you like.',
  nominationSavedAction: 'Go on with your nomination',

  nominationReminderSubject: 'Your nomination is not sent yet',
  nominationReminderText:
    'You started to nominate an initiative, but you have not sent it yet. We keep what you wrote until {{keptUntil}}. Then we delete it.',
  nominationReminderAction: 'Go on with your nomination',
  nominationReminderOtherAction: 'Delete what I wrote',

  nominationReceivedSubject: 'We have your nomination: {{name}}',
  nominationReceivedText:
    'Thank you for nominating “{{name}}”. We will read it and let you know what we decide.',
  nominationReceivedAction: 'Follow your nomination',

  nominationQuestionSubject: 'A question about your nomination: {{name}}',
  nominationQuestionText:
    'We read your nomination “{{name}}” and would like to know one more thing:',
  nominationQuestionAction: 'Answer the question',

  nominationAcceptedSubject: '{{name}} is on the map',
  nominationAcceptedText:
    'Good news: “{{name}}” is now on Migration Forum, where everybody can find it. Thank you!',
  nominationAcceptedAction: 'See the initiative',

  nominationDeclinedSubject: 'We will not publish your nomination: {{name}}',
  nominationDeclinedText:
    'We read your nomination “{{name}}” with care. We will not put it on the forum. This is why:',
  nominationDeclinedAction: 'See your nomination',

  nominationMergedSubject: '{{name}} was already on the forum',
  nominationMergedText:
    'You nominated “{{name}}”. It was on the forum already, and we added what you wrote. Thank you!',
  nominationMergedAction: 'See the initiative',

  nominationJoinedSubject: '{{name}} now stands on the forum once',
  nominationJoinedText:
    'You nominated “{{name}}”. That initiative stood on the forum twice. A moderator merged the two. Nothing that you wrote is lost.',
  nominationJoinedAction: 'See the initiative',

  consentRequestSubject: 'May we show how people reach {{name}}?',
  consentRequestText:
    'Somebody nominated {{name}} and the initiative now stands on Migration Forum. We show how people can reach you only if you agree. Tell us within 30 days. If you say nothing, it stays hidden.',
  consentRequestAction: 'Choose whether we show it',

  groupRequestSubject: 'Somebody wants to join {{name}}',
  groupRequestText:
    'Somebody asks for a place in {{name}}. This is what they wrote. Please answer, also when it is no.',
  groupRequestAction: 'Read the request and answer',

  groupRequestAcceptedSubject: 'You take part in {{name}}',
  groupRequestAcceptedText: 'Your request to join {{name}} was accepted. Welcome to the table.',
  groupRequestAcceptedAction: 'Go to the group',

  groupRequestDeclinedSubject: 'An answer from {{name}}',
  groupRequestDeclinedText: 'You asked to join {{name}}. That is not possible now. This is why:',
  groupRequestDeclinedAction: 'See the group',

  organisationInvitationSubject: 'Will you speak for {{name}}?',
  organisationInvitationText:
    'You are asked to represent {{name}} on this forum. The link works until {{until}}. You can also say no.',
  organisationInvitationAction: 'See the invitation',

  representativeRemovedSubject: 'You no longer speak for {{name}}',
  representativeRemovedText:
    'Somebody of {{name}} took you off the list. Your own account stays as it was. Is this wrong? Ask your colleagues.',
  representativeRemovedAction: 'See the organisation',

  groupInvitationSubject: 'You are invited to {{name}}',
  groupInvitationText:
    '{{name}} invites you to take part. The link works until {{until}}. You can also say no.',
  groupInvitationAction: 'See the invitation',

  seatInvitationSubject: 'A seat for {{organisation}} in {{name}}',
  seatInvitationText:
    'You are asked to take the seat of {{organisation}} in {{name}}. The link works until {{until}}. You can also say no.',
  seatInvitationAction: 'See the invitation',

  groupRemovedSubject: 'You are no longer in {{name}}',
  groupRemovedText: 'Your place in {{name}} has ended. This is why:',
  groupRemovedAction: 'See the group',

  seatHeldSubject: 'You sit in {{name}} for {{organisation}}',
  seatHeldText:
    'You now hold the seat of {{organisation}} in {{name}}. You can also read what was written before.',
  seatHeldAction: 'Go to the group',

  seatVacantSubject: 'The seat of {{organisation}} in {{name}} is vacant',
  seatVacantText:
    'Nobody sits in {{name}} for {{organisation}} now. The seat stays yours. Choose who will sit there.',
  seatVacantAction: 'Choose somebody',

  seatEndedSubject: 'The seat of {{organisation}} in {{name}} has ended',
  seatEndedText:
    '{{organisation}} no longer has a seat in {{name}}. You can always ask for a new one.',
  seatEndedAction: 'See the group',

  newsSubject: 'New in “{{title}}”',
  newsText: 'There is something new in “{{title}}” ({{name}}).',
  newsAction: 'Read on at the forum',
  newsOtherAction: 'Choose what you get by mail',
  newsNamed: '{{who}} names you',
  newsAnswered: '{{who}} answers you',
  newsNameless: 'Somebody without a name',
  newsMore: 'More posts: {{more}}',

  digestSubject_one: 'Your digest: 1 thing is new',
  digestSubject_other: 'Your digest: {{count}} things are new',
  digestText: 'This came since your last digest, and you have not read it yet.',
  digestAction: 'See your notices',
  digestOtherAction: 'Choose when you get a digest',
  digestForYou: 'For you',
  digestNotice_vote_opened: 'You can vote',
  digestNotice_vote_reminder: 'You have not voted yet',
  digestNotice_vote_closed: 'The vote is closed',
  digestNotice_vote_outcome: 'The outcome of a vote',
  digestNotice_vote_review: 'Time to look back at a decision',
  digestNotice_vote_cancelled: 'A vote does not take place',
  digestNotice_document_shared: 'A new text to read',
  digestNotice_document_submitted: 'A text was submitted',
  digestNotice_document_adopted: 'A text was adopted',
  digestNotice_meeting_planned: 'A new meeting',
  digestNotice_meeting_changed: 'A meeting has changed',
  digestNotice_meeting_cancelled: 'A meeting does not take place',
  digestNotice_registration_received: 'You are registered for a session of the forum',
  digestNotice_registration_waiting: 'You are on the waiting list of a session',
  digestNotice_registration_moved_up: 'There is a place for you in a session',
  digestNotice_registration_cancelled: 'A registration is cancelled',
  digestNotice_registration_need: 'There is an answer to something you asked',
  digestNotice_registration_reminder: 'The session you are coming to is soon',
  digestNotice_session_published: 'A new session of the forum',
  digestNotice_session_changed: 'A session of the forum has changed',
  digestNotice_session_cancelled: 'A session of the forum does not take place',
  digestNotice_session_named: 'You were given a task in a session',
  digestNotice_session_deadline_near: 'To be ready soon',
  digestNotice_session_deadline_late: 'A task is late',
  digestNotice_commitment_made: 'A new commitment',
  digestNotice_commitment_moved: 'A commitment was moved',
  digestNotice_commitment_changed: 'A commitment was changed',
  digestNotice_commitment_reported: 'A report on a commitment',
  digestNotice_commitment_done: 'A commitment was reported done',
  digestNotice_commitment_viewed: 'A working group says how it sees a commitment',
  digestNotice_commitment_missing: 'A report did not come',
  digestNotice_commitment_closed: 'A commitment was kept',
  digestNotice_commitment_reopened: 'A commitment is open again',
  digestNotice_commitment_dropped: 'A commitment was dropped',
  digestNotice_commitment_report_due: 'How does your commitment stand?',
  digestNotice_records_confirm: 'Is what the forum says of your initiative still right?',
  digestNotice_claim_made: 'An organisation asks to keep your initiative too',
  digestNotice_claim_accepted: 'Your request to keep an initiative is accepted',
  digestNotice_claim_declined: 'Your request to keep an initiative is not accepted',
  digestNotice_record_left: 'Your organisation no longer keeps an initiative',
  digestNotice_award_entered: 'Your initiative was put forward for an award',
  digestNotice_award_shortlisted: 'Your initiative reached the shortlist',
  digestNotice_award_won: 'Your initiative wins an award',
  digestNotice_jury_invited: 'You are asked into the jury of the awards',
  digestNotice_listing_found: 'New for what you look for',
  digestNotice_listing_waiting: 'Something is ready to be read',
  digestNotice_listing_approved: 'What you posted is online now',
  digestNotice_listing_held: 'There is a question about what you posted',
  digestNotice_listing_refused: 'There is news about what you posted',
  digestNotice_listing_screened: 'An organisation noted something in your account',
  digestNotice_listing_screening_ended: 'An organisation changed something in your account',
  digestNotice_listing_case: 'Something urgent is waiting for you',
  digestNotice_listing_case_received: 'We received what you sent',
  digestNotice_listing_case_about: 'We are looking at something you posted',
  digestNotice_listing_case_decided: 'There is news in your account',
  digestNotice_match_question: 'A few short questions for you',
  digestNotice_behalf_consent_ending: 'A consent ends within fourteen days',
  digestNotice_behalf_consent_ended: 'A consent is over: everything is closed',
  digestNotice_behalf_passed: 'You are now the case worker of somebody, in place of a colleague',
  digestNotice_behalf_corrected: 'Somebody corrected what you wrote for them',
  digestNotice_behalf_withdrawn: 'Somebody withdrew the consent: everything is closed',
  digestNotice_behalf_taken_over: 'Somebody took it over',
  digestNotice_minutes_approval: 'Read the minutes and approve them',
  digestNotice_minutes_ending: 'A little time left to read the minutes',
  digestNotice_minutes_reopened: 'An item of the minutes was changed',
  digestNotice_minutes_objection: 'An objection to the minutes',
  digestNotice_minutes_answered: 'Your objection is answered',
  digestNotice_minutes_approved: 'The minutes are approved',
  digestNotice_minutes_due: 'The minutes are overdue',
  digestNotice_minutes_released: 'New to read from a forum session',
  digestNotice_minutes_unreleased: 'Approved minutes are not public yet',
  digestNotice_decision_review: 'Time to look back at a decision',
  digestNotice_dossier_ready: 'The dossier is ready',
  digestNotice_dossier_failed: 'A dossier could not be made',
  digestNotice_news: 'News',

  groupWithoutChairSubject: '{{name}} has no chair any more',
  groupWithoutChairText:
    'The last chair of {{name}} has left. You take over for now. Please name a new chair.',
  groupWithoutChairAction: 'See who sits at the table',

  documentSubmittedSubject: '“{{title}}” was submitted',
  documentSubmittedText:
    '{{name}} submitted “{{title}}” as a paper for the forum. The text is now fixed.',
  documentSubmittedAction: 'Read the paper',

  documentAdoptedSubject: '“{{title}}” was adopted',
  documentAdoptedText: '{{name}} adopted “{{title}}”. The text does not change any more.',
  documentAdoptedAction: 'Read the text',

  voteOpenedSubject: 'Have your say in {{name}}',
  voteOpenedText:
    'A vote is open in {{name}}. You can vote until {{closesOn}}. This is the question:',
  voteOpenedAction: 'See the vote and have your say',

  voteReminderSubject: 'The vote in {{name}} closes on {{closesOn}}',
  voteReminderText:
    'You have not voted yet in {{name}}. You can until {{closesOn}}. This is the question:',
  voteReminderAction: 'Vote now',

  voteClosedSubject: 'A vote in {{name}} has closed',
  voteClosedText:
    'Voting in {{name}} is over. See the result and write what follows from it. This was the question:',
  voteClosedAction: 'See the result',

  voteOutcomeSubject: 'What follows from the vote in {{name}}',
  voteOutcomeText: 'In {{name}} the group voted on “{{question}}”. This follows:',
  voteOutcomeAction: 'See the vote',

  voteCancelledSubject: 'A vote in {{name}} was cancelled',
  voteCancelledText:
    'The vote “{{question}}” in {{name}} was cancelled. Nothing is counted. This is why:',
  voteCancelledAction: 'See the vote',

  voteReviewSubject: 'Time to look again: {{name}}',
  voteReviewText:
    'In {{name}} the group agreed to look again today at “{{question}}”. This followed from the vote then:',
  voteReviewAction: 'See the vote',

  reportReceivedSubject: 'We got your report',
  reportReceivedText:
    'You reported a post in “{{name}}”. A moderator reads it and decides. You get an e-mail. Is somebody in danger? Call {{number}}.',
  reportReceivedAction: 'Follow your report',

  postReportedSubject: 'Somebody reported your post',
  postReportedText:
    'Somebody reported your post in “{{name}}”. A moderator reads it and decides. Until then it stays. You get an e-mail.',
  postReportedAction: 'Read what happens now',

  reportUpheldSubject: 'A decision about your report',
  reportUpheldText:
    'You reported a post in “{{name}}”. The moderator agreed with you. This is why:',
  reportUpheldAction: 'See your report',

  reportDismissedSubject: 'A decision about your report',
  reportDismissedText:
    'You reported a post in “{{name}}”. The moderator leaves it. This is why. If you disagree, you can object.',
  reportDismissedAction: 'See your report',

  postUpheldSubject: 'A decision about your post',
  postUpheldText:
    'A moderator decided about your post in “{{name}}”. This is why. The page says what it means for you and how to object.',
  postUpheldAction: 'Read the decision',

  postClearedSubject: 'Your post may stay',
  postClearedText:
    'Somebody reported your post in “{{name}}”. The moderator leaves it. This is why:',
  postClearedAction: 'Read the decision',

  caseAppealedSubject: 'Somebody objected',
  caseAppealedText:
    'Somebody objected to a decision about a post in “{{name}}”. Another moderator reads everything again. You get an e-mail.',
  caseAppealedAction: 'Read what happens now',

  caseFinalSubject: 'The last decision',
  caseFinalText: 'A second moderator decided about a post in “{{name}}”. This is why:',
  caseFinalAction: 'Read the decision',

  postHiddenSubject: 'Your post is hidden',
  postHiddenText:
    'Your post in “{{name}}” is hidden. This is why. If you disagree, you can object.',
  postHiddenAction: 'Read more or object',

  postShownSubject: 'Your post is visible again',
  postShownText: 'Your post in “{{name}}” was hidden. Now everybody can read it again.',
  postShownAction: 'Read more',

  postRefusedSubject: 'Your post will not be shown',
  postRefusedText:
    'Your post in “{{name}}” was waiting for review. It will not be shown. This is why. If you disagree, you can object.',
  postRefusedAction: 'Read more or object',

  postAcceptedSubject: 'Your post is visible',
  postAcceptedText: 'Your post in “{{name}}” was reviewed. The others can read it now.',
  postAcceptedAction: 'See your post',

  postWaitingSubject: 'A first post waits in {{name}}',
  postWaitingText:
    'Somebody new wrote in {{name}}. The others see the post only once you accept it.',
  postWaitingAction: 'Read the post',

  caseDangerSubject: 'Urgent: somebody may be in danger',
  caseDangerText:
    'Somebody reported a post in “{{name}}” because a person may be in danger. Read it at once.',
  caseDangerAction: 'Read the report',

  meetingPlannedSubject: '{{title}}: {{day}}, {{time}}',
  meetingPlannedText:
    '{{name}} plans a meeting: {{title}}, on {{day}}, {{time}}. Please say whether you are coming. The place:',
  meetingPlannedAction: 'See it and answer',

  meetingChangedSubject: 'Changed: {{title}}, {{day}}, {{time}}',
  meetingChangedText:
    'Something changed about the meeting {{title}} of {{name}}. It is now on {{day}}, {{time}}. The place:',
  meetingChangedAction: 'See the meeting',

  meetingCancelledSubject: 'Cancelled: {{title}}, {{day}}',
  meetingCancelledText: 'The meeting {{title}} of {{name}} on {{day}} is cancelled. This is why:',
  meetingCancelledAction: 'See the meeting',

  sessionPublishedSubject: '{{title}}: {{day}}, {{time}}',
  sessionPublishedText:
    'The next session of the forum is fixed: {{title}}, on {{day}}, {{time}}. The page says what you can do already. The place:',
  sessionPublishedAction: 'See the session',
  sessionChangedSubject: 'Changed: {{title}}, {{day}}, {{time}}',
  sessionChangedText:
    'Something changed about the session {{title}}. It is now on {{day}}, {{time}}. The place:',
  sessionChangedAction: 'See the session',
  sessionCancelledSubject: 'Cancelled: {{title}}, {{day}}',
  sessionCancelledText: 'The session {{title}} on {{day}} does not take place. This is why:',
  sessionCancelledAction: 'See the session',
  sessionNamedSubject: 'You help with {{title}}',
  sessionNamedText:
    'The coordinator gave you a task in the session {{title}} on {{day}}. The page shows what has to be ready when, and by whom.',
  sessionNamedAction: 'See what is to be done',
  sessionDeadlineSubject: '{{title}}: to be ready on {{day}}',
  sessionDeadlineText:
    'For the session {{title}} something has to be ready on {{day}}. If it is done already, say so on the page.',
  sessionDeadlineAction: 'See what is to be done',
  sessionDeadlineReason_call_opens: 'The call for agenda items opens.',
  sessionDeadlineReason_call_closes: 'The call for agenda items closes.',
  sessionDeadlineReason_agenda: 'The first agenda is published.',
  sessionDeadlineReason_registration_opens: 'Registration opens.',
  sessionDeadlineReason_registration_closes: 'Registration closes.',
  sessionDeadlineReason_reports: 'The reports on the commitments are in.',
  sessionDeadlineReason_papers: 'The papers are in.',
  sessionDeadlineReason_interpreters: 'Interpreters and childcare are booked.',
  sessionDeadlineReason_minutes_draft: 'The draft of the minutes is ready.',
  sessionDeadlineReason_approval_closes: 'The minutes are approved.',
  sessionDeadlineReason_own: 'The task:',

  groupClosedSubject: '{{name}} is closed',
  groupClosedText: 'The coordinator closed {{name}}. You can still read everything. This is why:',
  groupClosedAction: 'See the group',

  groupReopenedSubject: '{{name}} is open again',
  groupReopenedText:
    'The coordinator opened {{name}} again. You are still in it and can write again.',
  groupReopenedAction: 'Go to the group',

  seatTakenSubject: '{{organisation}} takes a seat in {{name}}',
  seatTakenText:
    '{{organisation}} sits in another working group already, so it has a seat in {{name}} at once. This is what its representative wrote:',
  seatTakenAction: 'See who is at the table',

  seatEndsSoonSubject: 'The seat of {{organisation}} in {{name}} ends on {{until}}',
  seatEndsSoonText:
    'The seat of {{organisation}} in {{name}} ends on {{until}}. Whoever leads the group can renew it. Agree on whether the organisation goes on.',
  seatEndsSoonAction: 'See the seat',
  why_agenda_published:
    'You get this mail because you are registered for this session or help to prepare it.',
  digestNotice_item_accepted: 'Your proposal is on the agenda',
  digestNotice_item_question: 'A question about your proposal',
  digestNotice_item_merged: 'Your proposal goes on in another one',
  digestNotice_item_deferred: 'Your proposal waits for the next call',
  digestNotice_item_declined: 'Your proposal will not be on the agenda',
  digestNotice_item_withdrawn: 'An agenda item was taken back',
  digestNotice_item_in_call: 'Your proposal is in a new call',
  digestNotice_item_postponed: 'An item was put off to the next session',
  digestNotice_item_scheduled: 'Your item is on the published agenda',
  digestNotice_item_moved: 'Your item begins at another time',
  digestNotice_item_dropped: 'Your item is no longer on the agenda',
  digestNotice_agenda_published: 'A new agenda of the forum',
  itemAcceptedSubject: 'On the agenda: {{title}}',
  itemAcceptedText:
    '“{{title}}” will be on the agenda of {{session}}. Once the agenda is published, you will read at what time.',
  itemAcceptedAction: 'See your proposal',
  itemQuestionSubject: 'A question about your proposal: {{title}}',
  itemQuestionText:
    'The coordinator has a question about “{{title}}”, your proposal for {{session}}. Answer on the page of the call; then it goes on.',
  itemQuestionAction: 'See your proposal',
  itemMergedSubject: 'Merged: {{title}}',
  itemMergedText:
    '“{{title}}” goes on in “{{into}}”, for {{session}}. You will hear what becomes of it. This is why:',
  itemMergedAction: 'See your proposal',
  itemDeferredSubject: 'To the next session: {{title}}',
  itemDeferredText:
    '“{{title}}” will not be in {{session}}. It enters the next call by itself; you need not do anything. This is why:',
  itemDeferredAction: 'See your proposal',
  itemDeclinedSubject: 'Not on the agenda: {{title}}',
  itemDeclinedText: '“{{title}}” will not be on the agenda of {{session}}. This is why:',
  itemDeclinedAction: 'See your proposal',
  itemWithdrawnSubject: 'Taken back: {{title}}',
  itemWithdrawnText:
    'Whoever proposed “{{title}}” took it back. It was on the agenda of {{session}} already; see whether that is still right.',
  itemWithdrawnAction: 'See the agenda',
  itemInCallSubject: 'In the call: {{title}}',
  itemInCallText:
    '“{{title}}” is in the call for {{session}}. The coordinator decides on it again. You can still change it or take it back.',
  itemInCallAction: 'See your proposal',
  itemPostponedSubject: 'Put off: {{title}}',
  itemPostponedText:
    'The forum did not decide on “{{title}}” in {{session}} yet. It enters the next call by itself.',
  itemPostponedAction: 'See your proposal',
  itemScheduledSubject: 'The agenda is out: {{title}}',
  itemScheduledText:
    'The agenda of {{session}} is out and “{{title}}” is on it. The page says at what time it is your turn.',
  itemScheduledAction: 'See the agenda',
  itemMovedSubject: 'Another time: {{title}}',
  itemMovedText:
    'The agenda of {{session}} has changed. “{{title}}” now stands at another place or begins at another time.',
  itemMovedAction: 'See the agenda',
  itemDroppedSubject: 'No longer on the agenda: {{title}}',
  itemDroppedText: 'The agenda of {{session}} has changed. “{{title}}” is no longer on it.',
  itemDroppedAction: 'See the agenda',
  agendaPublishedSubject: 'Agenda {{letter}}: {{title}}',
  agendaPublishedText: 'The agenda of {{title}} is out: version {{letter}}.',
  agendaPublishedAction: 'See the agenda',
  agendaChange_added: 'New: {{title}}, {{time}}',
  agendaChange_dropped: 'Gone: {{title}}',
  agendaChange_moved: 'Another place: {{title}}, now at {{time}}',
  agendaChange_retimed: 'Another time: {{title}}, from {{earlier}} to {{time}}',
  agendaChange_retitled: 'Another title: {{title}}',
  agendaChange_presenter: 'Somebody else presents: {{title}}',
  agendaChange_paper: 'New paper: {{title}}',

  safetyNewsSubject: 'News from the forum',
  safetyNewsText: 'Something is waiting for you on the forum. Sign in to read it.',
  safetyNewsAction: 'To the forum',

  commitmentNewsSubject: 'Commitment: {{title}}',
  commitmentNewsText: 'There is news about a commitment of the forum: “{{title}}”.',
  commitmentNewsReason_made:
    'Your organisation or working group gets this commitment. Due {{due}}.',
  commitmentNewsReason_moved: 'Its day was moved to {{due}}.',
  commitmentNewsReason_changed: 'It was changed: what has to come, or who sees to it.',
  commitmentNewsReason_reported: 'Who promised it reported how it stands.',
  commitmentNewsReason_done:
    'Who promised it says that it is done. Check what the working group says and close the commitment.',
  commitmentNewsReason_viewed: 'The working group said how it sees the report.',
  commitmentNewsReason_missing: 'The session began without a report. The register says so now.',
  commitmentNewsReason_closed: 'It is kept and closed.',
  commitmentNewsReason_reopened: 'It is open again.',
  commitmentNewsReason_dropped: 'A decision of the forum drops it.',
  commitmentNewsAction: 'See the commitment',

  behalfNewsSubject: 'News from the exchange',
  behalfNewsText: 'Something changed with somebody you post for. Sign in to see with whom.',
  behalfNewsReason_consent_ending:
    'The consent ends within fourteen days. Explain it anew, or everything closes on that day.',
  behalfNewsReason_consent_ended: 'The consent is over. Everything is closed.',
  behalfNewsReason_passed:
    'Your colleague is no longer the case worker of that person. You are now.',
  behalfNewsReason_corrected: 'The person corrected a text.',
  behalfNewsReason_withdrawn: 'The person withdrew the consent. Everything is closed.',
  behalfNewsReason_taken_over:
    'The person goes on with an account of their own. You need do nothing more.',
  behalfNewsAction: 'See it',

  commitmentAskedSubject: 'How does “{{title}}” stand?',
  commitmentAskedText:
    'Your organisation promised this in the forum: “{{title}}”. The next session is on {{day}}. Say in a few sentences how it stands. If nothing comes, the register will say so.',
  commitmentAskedAction: 'Report how it stands',

  registrationReceivedSubject: 'Registered: {{title}}, {{day}}, {{time}}',
  registrationReceivedText: 'There is a place for you at {{title}}, on {{day}}, {{time}}.',
  registrationReceivedReason_here: 'You come to the room. The place:',
  registrationReceivedReason_remote: 'You join online. You find the link with your registration.',
  registrationReceivedAction: 'View, change or cancel',
  registrationWaitingSubject: 'Waiting list: {{title}}, {{day}}, {{time}}',
  registrationWaitingText:
    'All places at {{title}}, on {{day}}, {{time}}, are taken now. You are on the waiting list. When a place becomes free, we tell you.',
  registrationWaitingAction: 'View, change or cancel',
  registrationMovedUpSubject: 'There is a place for you: {{title}}, {{day}}, {{time}}',
  registrationMovedUpText:
    'You were on the waiting list. Now there is a place for you at {{title}}, on {{day}}, {{time}}. If you can no longer come, please cancel so that somebody else can.',
  registrationMovedUpReason_here: 'You come to the room. The place:',
  registrationMovedUpReason_remote: 'You join online. You find the link with your registration.',
  registrationMovedUpAction: 'View, change or cancel',
  registrationCancelledSubject: 'Your registration is cancelled: {{title}}, {{day}}',
  registrationCancelledText:
    'The organisers cancelled the registration for {{title}} on {{day}}. This is why:',
  registrationCancelledAction: 'View the registration',
  registrationNeedSubject: 'Something about what you asked: {{title}}, {{day}}',
  registrationNeedText:
    'You asked for something to be able to come to {{title}} on {{day}}. There is an answer. We do not write it in a mail: please look at your registration.',
  registrationNeedAction: 'Read the answer',
  registrationReminderSubject: 'Soon: {{title}}, {{day}}, {{time}}',
  registrationReminderText:
    'We expect you at {{title}}, on {{day}}, {{time}}. If you cannot come, please cancel so that somebody else can.',
  registrationReminderReason_here: 'You come to the room. The place:',
  registrationReminderReason_remote: 'You join online. You find the link with your registration.',
  registrationReminderAction: 'View, change or cancel',
  registrationSessionChangedSubject: 'Changed: {{title}}, {{day}}, {{time}}',
  registrationSessionChangedText:
    'Something changed about {{title}}, for which you registered. It is now on {{day}}, {{time}}. The place:',
  registrationSessionChangedAction: 'View, change or cancel',
  registrationSessionCancelledSubject: 'Does not take place: {{title}}, {{day}}',
  registrationSessionCancelledText:
    '{{title}} on {{day}}, for which you registered, does not take place. This is why:',
  registrationSessionCancelledAction: 'View the registration',

  minutesNewsSubject: 'Minutes: {{title}}',
  minutesNewsText: 'This is about the minutes of {{title}}, on {{day}}.',
  minutesNewsAction: 'Have a look',
  minutesNewsReason_minutes_approval:
    'You were there. Read whether everything is right. If something is not, say so at the item itself, by {{until}}. Silence approves.',
  minutesNewsReason_minutes_ending:
    'Until {{until}} you can still say what is not right. Then the minutes are approved.',
  minutesNewsReason_minutes_reopened:
    'An item was changed after an objection. Until {{until}} you can say whether that text is right.',
  minutesNewsReason_minutes_objection:
    'Somebody who was there says that something is not right. Read it and answer.',
  minutesNewsReason_minutes_answered:
    'Your objection is answered. The answer stands with the item.',
  minutesNewsReason_minutes_approved:
    'Those who were there approved them. They do not change any more.',
  minutesNewsReason_minutes_due:
    'The draft has not been sent to those who were there. Finish it and send it.',
  minutesNewsReason_minutes_released: 'There is something new to read: what was said or decided.',
  minutesNewsReason_minutes_unreleased:
    'The minutes are approved, but not everybody can read them yet. Release them or plan a day.',
  minutesNewsReason_decision_review: 'Today is the day to look at what came of a decision.',

  listingExpiringSubject: 'What you posted ends on {{day}}',
  listingExpiringText:
    'On {{day}} this vanishes from the exchange. Does it still hold? Open the page and press the button: then it stays. If it is no longer needed, you need to do nothing.',
  listingExpiringAction: 'Let it stay',
  listingExpiringOtherAction: 'To all that you posted',
  listingExpiredSubject: 'What you posted has ended',
  listingExpiredText:
    'Since {{day}} nobody sees this on the exchange any more. Does it still hold? Open the page and press the button: then it stands again. This is the last mail about it.',
  listingExpiredAction: 'Let it stand again',
  listingExpiredOtherAction: 'To all that you posted',

  recordsConfirmSubject_one: 'Is this still right?',
  recordsConfirmSubject_other: 'Are these {{count}} initiatives still right?',
  recordsConfirmText_one: 'On the Migration Forum there is an initiative that you know more about.',
  recordsConfirmText_other:
    'On the Migration Forum there are {{count}} initiatives that you know more about.',
  recordsConfirmReason_round:
    'A session of the forum is coming. That is why the city asks whether everything is still right.',
  recordsConfirmReason_due: 'Twice a year we ask whether it is still right. It takes one minute.',
  recordsConfirmReason_again: 'We also asked three weeks ago. It takes one minute.',
  recordsConfirmReason_last:
    'This is the third time that we ask. If we hear nothing, the page says that nobody confirmed it, and it stands lower in the list.',
  recordsConfirmReason_warning:
    'For almost a year nobody confirmed this. If we hear nothing now either, we show it as on hold in four weeks.',
  recordsConfirmReason_dormant:
    'For a year nobody confirmed this. We now show it as on hold. Does it still run? One click brings it back.',
  recordsConfirmMore: 'and {{more}} more',
  recordsConfirmAction: 'See whether it is still right',
  recordsConfirmHint:
    'The link works for 30 days, without signing in. Nothing changes until you press a button on the page itself.',

  claimCodeSubject: '{{code}} is your code for “{{name}}”',
  claimCodeText:
    'On the Migration Forum somebody asks to keep “{{name}}” and gave this address. This is the code:',
  claimCodeHint:
    'The code works for one hour. You know nothing of this? Then do nothing and give the code to nobody.',
  claimCodeAction: 'Fill in the code',
  claimMadeSubject: 'An organisation asks to keep “{{title}}” too',
  claimMadeText:
    'You keep “{{title}}” on the Migration Forum. Another organisation asks to do so too. You have 14 days to answer. Then a moderator decides.',
  claimMadeAction: 'See the request',
  claimAcceptedSubject: 'You now keep “{{title}}”',
  claimAcceptedText: 'A moderator accepted your request. The organisation now keeps “{{title}}”.',
  claimAcceptedAction: 'Go to the page',
  claimDeclinedSubject: 'Your request for “{{title}}” is not accepted',
  claimDeclinedText:
    'A moderator did not accept your request to keep “{{title}}”. The reason is on the page.',
  claimDeclinedAction: 'Read the reason',
  recordLeftSubject: 'Your organisation no longer keeps “{{title}}”',
  recordLeftText:
    'Your organisation no longer keeps “{{title}}” on the Migration Forum. Is that not right? Then write to the forum by its contact page.',
  recordLeftAction: 'See the initiative',
  awardEnteredSubject: '“{{title}}” was put forward for an award',
  awardEnteredText:
    'Somebody put “{{title}}” forward for the awards of the Migration Forum. You need not do anything. If you do not want to take part, say so on the page of the awards.',
  awardEnteredAction: 'See the awards',
  awardShortlistedSubject: '“{{title}}” reached the shortlist',
  awardShortlistedText:
    'The winners are known. “{{title}}” did not win this time, but it reached the shortlist: the jury counted it among the best. The page of the awards says so.',
  awardShortlistedAction: 'See the awards',
  awardWonSubject: '“{{title}}” wins an award',
  awardWonText:
    'Congratulations! The jury chose “{{title}}”. On the page of the awards you can read why.',
  awardWonAction: 'See the awards',
  juryInvitedSubject: 'Would you join the jury of {{title}}?',
  juryInvitedText:
    'The city’s team asks you into the jury of the awards of {{title}}. You read initiatives and score them when it suits you. Say yes or no on the page of the jury.',
  juryInvitedAction: 'Answer',

  listingFoundSubject: 'News for you',
  listingFoundText_one: 'There is something new that fits what you saved on the forum.',
  listingFoundText_other: 'There are {{count}} new things that fit what you saved on the forum.',
  listingFoundAction: 'View it',
  listingFoundOtherAction: 'Choose what you get mail about, and how often',

  conversationMessageSubject: 'A new message for you',
  conversationMessageText: 'Somebody wrote to you on the forum.',
  conversationMessageAction: 'Read and answer',
  conversationNoteSubject: 'News for you',
  conversationNoteText: 'There is news in a conversation on the forum.',
  conversationNoteReason_match_proposed: 'There is a proposal for you. You say yes or no.',
  conversationNoteReason_match_consent:
    'The other said yes. See whether there is something left for you to do.',
  conversationNoteReason_match_agreed: 'You both said yes. It is agreed.',
  conversationNoteReason_match_outcome: 'How did it go? Say it with one click.',
  conversationNoteReason_match_thanks: 'Somebody wrote you a thank-you.',
  conversationNoteReason_match_hours: 'There are hours for you to confirm.',
  conversationNoteReason_match_hours_disputed:
    'The other side does not agree with what you wrote down.',
  conversationNoteReason_match_introduced:
    'You both said yes to a proposal. You can now talk to each other.',
  conversationNoteReason_match_round:
    'There is a new round. See which proposals wait for a decision.',
  conversationNoteReason_proposal_ended: 'A proposal came to nothing. That is nobody’s fault.',
  conversationNoteReason_conversation_moved_up:
    'Your message was waiting in line. The other can read it now.',
  conversationNoteReason_conversation_reminder:
    'Somebody has been waiting for your answer for two days. A short yes or no helps too.',
  conversationNoteReason_conversation_shared:
    'The other wants to share contact details. You choose whether you do too.',
  conversationNoteReason_conversation_bridge: 'It is about a go-between. See whether you agree.',
  conversationNoteReason_conversation_invited:
    'Two people ask whether you help them understand each other. You choose.',
  conversationNoteReason_conversation_passed_on:
    'What you wrote about was passed on to an organisation.',
  conversationNoteReason_listing_passed_on: 'Somebody passed something on to your organisation.',
  conversationNoteReason_listing_needs_proposed:
    'Many needs on the exchange have waited for 60 days. So there is a proposal in the call of the next session. You decide whether it comes on the agenda.',
  conversationNoteReason_listing_unmatched:
    'Nobody was found in 45 days for something on the exchange.',
  conversationNoteReason_declined: 'A conversation is over: the other said no.',
  conversationNoteReason_cancelled: 'A conversation is over: it is off.',
  conversationNoteReason_other_chosen: 'It went to somebody else. Thank you for answering.',
  conversationNoteReason_listing_closed:
    'It was closed and will not take place. Thank you for answering.',
  conversationNoteReason_closed_by_clock:
    'Nobody wrote anything for ten days. That is why the conversation was closed.',
  conversationNoteAction: 'Have a look',
  messageRefusedSubject: 'About your mail',
  messageRefusedText: 'We received your mail as an answer to a message of the forum.',
  messageRefusedReason_contact:
    'There was a phone number, mail address or link in it, perhaps in your signature. That is why it went no further. Send it again without, or write on the site.',
  messageRefusedReason_foreign:
    'The mail came from another address than that of your account. That is why it went no further. It was not you? Then you need not do anything.',
  messageRefusedReason_unverified:
    'We could not make sure that the mail is really from you. Write your answer on the site.',
  messageRefusedReason_expired:
    'Answering by mail works for 30 days, and these are over. Write on the site.',
  messageRefusedReason_empty:
    'We found no words of your own in your mail. Write them at the very top, or on the site.',
  messageRefusedReason_long: 'Your text is too long for one message. Make it shorter.',
  messageRefusedReason_slow: 'That is enough for now. Wait a little and send your mail again.',
  messageRefusedReason_paused: 'A moderator has paused your writing for now.',
  messageRefusedReason_closed: 'This conversation is closed.',
  messageRefusedReason_files: 'Your message arrived, but without the attachments.',
  messageRefusedAction: 'To the conversation',
  conversationNoteReason_listing_expired:
    'The time of this offer or need is over. Thank you for answering.',
  conversationNoteReason_passed_to_person:
    'This was passed on to somebody who may be able to help. They will get in touch themselves.',
  recordChangedSubject: 'The forum changed the page of “{{title}}”',
  recordChangedText:
    'Somebody of the forum changed the page of “{{title}}”, which you keep. Is it not right? You can put everything back.',
  recordChangedAction: 'See what changed',
  recordChangedReason_basics: 'It is about: Name and kind.',
  recordChangedReason_texts: 'It is about: Texts.',
  recordChangedReason_terms: 'It is about: Themes and languages.',
  recordChangedReason_places: 'It is about: Places.',
  recordChangedReason_schedule: 'It is about: Hours and meetings.',
  recordChangedReason_contact: 'It is about: Contact.',
  recordChangedReason_organisations: 'It is about: Who takes part.',
  recordChangedReason_means: 'It is about: Money and people.',
  recordChangedReason_figures: 'It is about: Figures.',
  recordChangedReason_theory: 'It is about: How it brings change.',
  recordChangedReason_steps: 'It is about: Steps.',
  recordChangedReason_stories: 'It is about: Stories.',
  recordChangedReason_media: 'It is about: Pictures.',
  recordChangedReason_relations: 'It is about: Related initiatives.',
  recordChangedReason_sources: 'It is about: Sources.',
  recordMergedSubject: 'Two pages are one: “{{title}}”',
  recordMergedText:
    'The forum merged two pages about the same initiative. What you kept now stands on the page of “{{title}}”. Were they two initiatives after all? Tell us soon: then we can still undo it.',
  recordMergedAction: 'See the page',
  recordSuggestedSubject: 'A suggestion for “{{title}}”',
  recordSuggestedText:
    'Somebody suggests a change on the page of “{{title}}”, which you keep. Accept it, or say why not. After fourteen days an editor looks at it.',
  recordSuggestedAction: 'See the suggestion',
  recordSuggestionAcceptedSubject: 'Your suggestion for “{{title}}” is accepted',
  recordSuggestionAcceptedText:
    'Thank you. Whoever keeps the page of “{{title}}” accepted your suggestion.',
  recordSuggestionAcceptedAction: 'See what came of it',
  recordSuggestionDeclinedSubject: 'Your suggestion for “{{title}}”',
  recordSuggestionDeclinedText:
    'Whoever keeps the page of “{{title}}” did not accept your suggestion and says why:',
  recordSuggestionDeclinedAction: 'See the answer',
  digestNotice_record_changed: 'The forum changed your page',
  digestNotice_record_merged: 'Your page was merged with another',
  digestNotice_record_suggested: 'Somebody suggests a change',
  digestNotice_record_suggestion_accepted: 'Your suggestion is accepted',
  digestNotice_record_suggestion_declined: 'Your suggestion is not accepted',
} satisfies Words<typeof nl, 'en'>;
