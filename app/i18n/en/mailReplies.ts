import type nl from '../nl/mailReplies.ts';
import type { Words } from '../words.ts';

export default {
  askTitle: 'No more mail about this?',
  endedTitle: 'You get no more mail about this',
  ends_topic: 'You will then get no more mail and no notices about this conversation.',
  ends_group: 'You will then get no more mail and no notices about this group.',
  ends_person:
    'You will then get no more mail at the moment something happens. Notices on the site stay.',
  ends_digest: 'You will then no longer get the overview of what is new by mail.',
  ends_searches: 'You will then get no more mail about what you saved in the exchange.',
  ended_topic: 'We send you no more mail and no notices about this conversation.',
  ended_group: 'We send you no more mail and no notices about this group.',
  ended_person: 'We no longer mail you at the moment something happens. Notices on the site stay.',
  ended_digest: 'We no longer send you the overview of what is new.',
  ended_searches: 'We send you no more mail about what you saved in the exchange.',
  stays_topic:
    'What else you follow, in other conversations or groups, stays as it is. You can always read and write here.',
  stays_group: 'Topics that you chose to follow stay as they are. You stay in the group.',
  stays_person:
    'The overview still comes, and so does mail about groups and conversations for which you chose it.',
  stays_digest: 'Mail in which somebody names you or answers you still comes.',
  stays_searches: 'On the site you still see what is new. There you choose for each search.',
  end: 'Stop this mail',
  undo: 'Send me mail again',
  toSettings: 'Choose what you get',
  suspendedTitle: 'We send you no mail at the moment',
  suspended_bounce: 'Mail to this address came back, because it does not exist (any more):',
  suspended_complaint: 'A mail of ours was reported as unwanted. It is about this address:',
  suspendedSignIn:
    'We still send codes to sign in. Does your address work again? Then you can get mail again.',
  resumeMail: 'Send me mail again',
} satisfies Words<typeof nl, 'en'>;
