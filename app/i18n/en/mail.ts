import type nl from '../nl/mail.ts';
import type { Words } from '../words.ts';

export default {
  footer: 'Migration Forum sends you this mail because somebody entered this address on our site.',
  linkHint: 'Does the button not work? Copy this address into your browser:',
  keepLink: 'Keep this link: whoever has it can see how things stand.',

  why_mention: 'You get this mail because somebody named you.',
  why_answer: 'You get this mail because somebody answered your post.',
  why_post: 'You get this mail because you want every post in this conversation by mail.',
  why_digest: 'You get this overview at the time you chose.',
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
} satisfies Words<typeof nl, 'en'>;
