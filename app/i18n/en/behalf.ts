import type nl from '../nl/behalf.ts';
import type { Words } from '../words.ts';

/** Posting for somebody else, and handing it over to them. */
export default {
  listTitle: 'For somebody else',
  listText:
    'People for whom you look for or offer something, with their consent. Only you read this; your colleagues do not.',
  newTitle: 'Add somebody',
  newText:
    'Do this together with the person. We keep no name, no date of birth and no number: only a code name, roughly where, and the consent.',
  nobody: 'You post for nobody yet.',
  nobodyText: 'Add somebody who told you that you may post for them.',
  notChecked:
    'Your organisation has not been checked yet. Ask the coordinator of the exchange; then you can begin here.',
  standing_one: '{{count}} open',
  standing_other: '{{count}} open',
  agreedUntil: 'consent until',
  sheetOut: 'sheet made',
  sheetOpened: 'sheet opened',

  until: 'until the end of',
  consent_ending: 'Ends soon',
  consent_over: 'Over',
  consent_withdrawn: 'Withdrawn',

  field_organisation: 'Organisation',
  field_codeName: 'Code name',
  codeNameHint:
    'Choose a nickname together, such as “Moon 7”. Never the real name, and no first name with a surname. Others who are signed in see this name.',
  field_showsOrganisation: 'Show that our organisation posts this',
  showsOrganisationHint: 'Only if the person wants it. Otherwise nobody sees it.',
  consentTitle: 'Consent',
  consentText:
    'Explain what is posted, who sees it, and that they can stop at any time. Do so in a language that the person understands well.',
  field_consentOn: 'Given on',
  field_consentLanguage: 'Explained in',
  consentLanguageHint: 'The language in which you talked about it, with or without an interpreter.',
  field_consentUntil: 'Holds until',
  consentUntilHint:
    'A year at most. You hear from us fourteen days before; after that day everything closes by itself.',
  field_consentGiven: 'The person understood this and said yes',
  add: 'Add',
  area: 'Where, roughly',
  noArea: 'not chosen yet',
  shown: 'Organisation shown',
  shown_yes: 'yes, to everybody',
  shown_no: 'no',

  lede_over:
    'The consent is over. Everything is closed; thirty days later we erase it. Explain it anew to go on.',
  lede_withdrawn: 'The consent was withdrawn. Everything is closed; thirty days later we erase it.',
  postNeed: 'Look for something',
  postOffer: 'Offer something',
  postedTitle: 'Posted',
  nothingPosted: 'Nothing has been posted yet.',
  factsTitle: 'What we keep',
  handoverTitle: 'Handing over',
  handoverText:
    'Give the person a sheet with a code. With it they read everything that stands here, correct it, stop it or take it over. That needs no account.',
  sheetMadeOn: 'A sheet was made on',
  sheetUntil: 'The code works once, until',
  sheetOpenedOn: 'The sheet was opened on',
  linkUntil: 'The person’s link works until',
  makeSheet: 'Make a sheet',
  newSheet: 'Make a new sheet',
  revoke: 'Make it stop working',
  changesTitle: 'What you can do',
  renewTitle: 'Renew the consent',
  renew: 'Save the new consent',
  changeTitle: 'Change code name or place',
  change: 'Save',
  withdrawTitle: 'Withdraw the consent',
  withdrawText:
    'The person no longer wants this. Everything closes at once, whoever answered hears it, and thirty days later it is erased. This cannot be undone.',
  withdraw: 'Withdraw and close everything',

  sheetLede:
    'You get a sheet with a code to scan or to type. It does not say whom it is about, nor what.',
  sheetLanguage: 'Language of the sheet',
  sheetLanguageHint:
    'Is the person’s language missing? Choose the one that works best, and tell them what it says.',
  sheetReplaces: 'The earlier sheet then stops working, and so does the person’s link.',
  printText:
    'Print this now with your browser, or let the person scan it. We do not keep the code: once you leave this page you will not see it again.',
  sheetTitle: 'Something is ready for you',
  sheetText: 'Somebody you talked to wrote something down for you. Here you can read it yourself.',
  sheetScan: 'Scan this with the camera of a phone',
  sheetType: 'Or go to this page',
  sheetCode: 'and type this code:',
  sheetOnce: 'The code works once, and for thirty days only.',
  sheetCare: 'Keep this sheet safe: whoever has it can read what is there.',

  enterTitle: 'Open a sheet',
  enterText: 'Did you get a sheet with a code? Type the code here. You need no account.',
  field_code: 'Code',
  codeHint: 'Twelve letters and digits. Spaces and small letters do not matter.',
  enter: 'Go on',
  handover_closed: 'Something is ready for you',
  handoverText_closed:
    'Here you read everything that was written about you. You can correct it, stop it or take it over. The code works once: open it on your own phone or computer.',
  handover_used: 'This code no longer works',
  handoverText_used:
    'It was used, made to stop, or is too old. Did you keep the link that came after it? Use that. Otherwise ask for a new sheet.',
  open: 'Read what is there',
  otherCode: 'Type another code',

  openedTitle: 'What was written about you',
  openedText: 'Is something wrong? Correct it here. You may also stop, or take it over.',
  openedOver:
    'You stopped. Everything is closed and nobody sees it any more. Within thirty days it is erased.',
  keepTitle: 'Keep this link',
  keepText:
    'It brings you back to this page for thirty days. Whoever has the link can read along. On somebody else’s device: write it down and clear the history.',
  writtenTitle: 'Posted for you',
  nothingWritten: 'Nothing has been posted yet.',
  talks_one: 'One person is talking about it with your case worker.',
  talks_other: '{{count}} people are talking about it with your case worker.',
  correctTitle: 'Correct the text',
  field_title: 'Title',
  field_body: 'Explanation',
  field_language: 'Language of the text',
  correct: 'Save the correction',
  aboutTitle: 'About you',
  writtenBy: 'Written by',
  ownStepsTitle: 'What you can do',
  takeTitle: 'Go on by yourself',
  takeText:
    'Take it over with your own account. From then on only you decide: your case worker can no longer read or change it. Whoever was talking about it goes on talking with you.',
  takeSignIn: 'Sign in to take it over',
  take: 'Take it over',
  stopTitle: 'Stop',
  stopText:
    'Everything closes at once. Whoever answered hears that it is no longer needed. Your case worker hears that you stopped. This cannot be undone.',
  stop: 'Stop and close everything',

  errorCodeNameLength: 'Choose a code name of 2 to 40 characters.',
  errorCodeNameMarks: 'Use no @, < or >: a code name is not an address.',
  errorCodeNameDigits: 'Use no number: two digits in a row at most.',
  errorCodeNameTaken: 'You already have somebody with this code name. Choose another.',
  errorConsentAhead: 'This day is still to come.',
  errorConsentPast: 'Choose a day that is still to come.',
  errorConsentLong: 'Consent holds for a year at most.',
  errorConsentGiven: 'Without a yes of the person you can post nothing.',
  errorCode: 'We do not know this code. See whether you typed all twelve characters as they stand.',
  errorTitleLong: 'Make the title shorter: 80 characters at most.',
  errorBodyLong: 'Make the explanation shorter: 2,000 characters at most.',

  toastAdded: 'Added. You can now post something.',
  toastChanged: 'Saved.',
  toastRenewed: 'The new consent is saved.',
  toastWithdrawn: 'Withdrawn. Everything is closed.',
  toastRevoked: 'The sheet and the link no longer work.',
  toastCorrected: 'Your correction is saved.',
  toastAllClosed: 'You stopped. Everything is closed.',
  toastTakenOver: 'It is yours now. Only you decide.',
  toastMeanwhile: 'Something changed in the meantime. This is how it is now.',
} satisfies Words<typeof nl, 'en'>;
