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
} satisfies Words<typeof nl, 'en'>;
