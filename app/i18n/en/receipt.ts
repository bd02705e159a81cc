import type nl from '../nl/receipt.ts';
import type { Words } from '../words.ts';

export default {
  happens_draft: 'What you filled in is saved. Go on whenever you like, within 60 days.',
  happens_submitted:
    'Thank you! A moderator will read it, usually within a week. You see here what happens.',
  happens_in_review:
    'The moderator checks that everything is clear and that the initiative is new to the site.',
  happens_question_asked:
    'The moderator would like to know one more thing. After your answer we read on.',
  happens_accepted:
    'Thank you! Everybody can find the initiative now. We ask the initiative whether we may show how to reach it.',
  happens_merged: 'Thank you! What you told us belongs to this initiative:',
  happens_declined: 'The moderator gave this reason:',
  happens_withdrawn:
    'We do nothing more with it. How to reach the initiative and your mail address have been erased.',
  keepLinkTitle: 'Keep this link',
  keepLinkText:
    'This link is the only way back to your nomination. Save it, or send it to yourself.',
  keepLinkMailed: 'We mailed you this link too. Whoever has the link can see your nomination.',
  draftMailHint:
    'We mail you this link, and twice more if you do not go on: after 8 and after 30 days. If you delete the nomination, we delete your address too.',
  draftMailSend: 'Mail me this link',
  deleteAsk: 'I want to delete what I wrote',
  deleteTitle: 'Delete this nomination?',
  deleteText:
    'We delete everything you wrote, and your mail address too. This cannot be undone, but you can start again.',
  delete: 'Delete the nomination',
  deleteNot: 'No, keep it for now',
  withdrawAsk: 'I want to take my nomination back',
  withdrawText: 'We then stop reading it. This cannot be undone, but you can start again.',
  withdraw: 'Take my nomination back',
  seeInitiative: 'See the initiative',
  goOn: 'Go on',
  timelineTitle: 'What has happened so far',
  did_started: 'Started',
  did_submitted: 'Sent',
  did_taken: 'A moderator began to read',
  did_asked: 'The moderator asked a question',
  did_answered: 'Answer given',
  did_accept_proposed: 'One moderator said yes; a second one is looking',
  did_accepted: 'Put on the site',
  did_merged: 'Added to another initiative',
  did_declined: 'Not published',
  did_withdrawn: 'Taken back',
  sendAnswer: 'Send your answer',
  whatYouToldTitle: 'What you told us',
} satisfies Words<typeof nl, 'en'>;
