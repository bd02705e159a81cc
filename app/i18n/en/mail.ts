import type nl from '../nl/mail.ts';
import type { Words } from '../words.ts';

export default {
  footer: 'Migration Forum sends you this mail because somebody entered this address on our site.',
  linkHint: 'Does the button not work? Copy this address into your browser:',
  keepLink: 'Keep this link: whoever has it can see how things stand.',

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

  groupWithoutChairSubject: '{{name}} has no chair any more',
  groupWithoutChairText:
    'The last chair of {{name}} has left. You take over for now. Please name a new chair.',
  groupWithoutChairAction: 'See who sits at the table',
} satisfies Words<typeof nl, 'en'>;
