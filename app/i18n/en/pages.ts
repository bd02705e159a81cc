import type nl from '../nl/pages.ts';
import type { Words } from '../words.ts';

export default {
  // Shared
  contact: 'Contact',
  contactMail: 'Ask your question by mail:',
  contactNone:
    'The city has not set a mail address for this forum yet. Please ask the city itself.',
  checkedOn: 'Last checked on',
  what: 'What',
  why: 'Why',
  howLong: 'How long',

  // About
  aboutTitle: 'About the forum',
  aboutLede:
    'Whoever does something in {{city}} with or for people who are new here can find each other on this site and around the table.',
  aboutForum: 'What is the forum?',
  aboutForumTable:
    'City departments, organisations, neighbourhood initiatives and people who came here themselves sit at one table. That happens twice a year, at a session. Between the sessions, working groups prepare proposals.',
  aboutForumBottomUp:
    'The initiatives grow from the bottom up. The city recognises and supports them, but does not take them over.',
  aboutWho: 'Who looks after this site?',
  aboutWhoText:
    'The city of {{city}}. Moderators read every nomination. Editors improve and translate texts.',
  aboutList: 'How an initiative gets on the list',
  aboutListNominate:
    'Somebody nominates the initiative. Anybody may do so, in every language of this site and without an account.',
  aboutListReceipt:
    'Whoever nominates gets a link of their own. It shows what happens to the nomination.',
  aboutListReview:
    'A moderator reads the nomination, checks whether the initiative is listed already, and sometimes asks a question.',
  aboutListDecide:
    'The moderator adds the initiative, merges it with another one, or says no and explains why.',
  aboutListContact:
    'How to reach the initiative is shown only after the initiative itself has agreed.',
  aboutListFresh: 'Each entry says when somebody last confirmed that the information is right.',
  aboutNominate: 'Nominate an initiative',
  aboutData: 'Open data',
  aboutDataText:
    'You can download the whole list. The filters of the list also work in the address of these files.',
  aboutDataLicence: 'Licence: {{licence}}.',
  aboutDataMore: 'More about the files, the filters and the licence',
  aboutGeojson: 'Initiatives as GeoJSON, for maps',
  aboutCsv: 'Initiatives as CSV, for a spreadsheet',
  aboutCredits: 'Whose data and typefaces we use',
  aboutSource: 'Source',
  aboutLicence: 'Licence',
  aboutLand: 'Land and borders on the map',
  aboutLandFile: 'Download the adapted file',
  aboutProvinces: 'Provinces on the map',
  aboutPlaces: 'Names of cities and towns',
  aboutFonts: 'Typefaces',
  aboutPublicDomain: 'public domain',
  aboutDocuments: 'Where the descriptions come from',
  aboutDocumentsText: 'The first initiatives on this site were described with these documents.',
  aboutSoftware: 'The software',
  aboutSoftwareText:
    'This site runs on Migration Forum. That is free software under the licence Apache 2.0: every city may use, change and share it. Do you want the source code? Ask for it at the contact address.',

  // Accessibility
  accessTitle: 'Accessibility',
  accessLede:
    'Everybody should be able to use this site. Here you read what works, what does not work yet, and whom you can turn to.',
  accessAim: 'Our aim',
  accessAimText:
    'We want to meet WCAG 2.2, level AA. These are international rules for accessible websites.',
  accessExpect: 'What you can count on',
  accessKeyboard: 'You can do everything with the keyboard. A screen reader gets the same content.',
  accessScript: 'Reading, searching, nominating and signing in also work without JavaScript.',
  accessZoom: 'The pages fit a narrow screen and stay usable when you zoom in.',
  accessScheme: 'The site follows your choice of light or dark, and of less motion.',
  accessColour: 'Colour is never the only sign: there is always a word or a shape as well.',
  accessMap: 'What is on the map is also in a list.',
  accessLanguages: 'Where a text is in another language, your screen reader knows which one.',
  accessTests: 'How we test',
  accessTestsText:
    'We test with axe, a program that looks for breaches of the rules: in light and dark, in Dutch and in Arabic. Other tests do the main tasks with the keyboard only.',
  accessLimits: 'What is not good yet',
  accessLimitAudit:
    'There has been no independent audit yet. Nor has the site been tested by people with a disability.',
  accessLimitMap:
    'The moving map is difficult with a screen reader and does not work in every browser. Please use the list then.',
  accessLimitTexts:
    'Many people write the texts about initiatives. Some texts are difficult or not translated.',
  accessLimitSign:
    'There are no videos in sign language and there is no button to read texts aloud.',
  accessReport: 'Are you stuck?',
  accessReportText:
    'Let us know on which page that was and what you wanted to do. You will get an answer, and we will look for another way to help you.',
  accessComplaint:
    'Does our answer not help? Then you can complain to the ombuds service of the city or of Flanders.',

  // Open data
  openDataTitle: 'Open data',
  openDataLede:
    'You may download and use what stands here about initiatives: for a map, a list, a study or an app. You need no account.',
  openDataFiles: 'The files',
  openDataGeojsonUse: 'A map (GeoJSON)',
  openDataCsvUse: 'A spreadsheet (CSV)',
  openDataTilesUse: 'A map with very many points (vector tiles, with the layer “initiatives”)',
  openDataExchangeUse:
    'What is asked and offered on the exchange, in numbers from 10 on, as a table (CSV)',
  openDataCommitmentsUse: 'What was promised in the forum, as a table (CSV)',
  openDataCommitmentNewsUse: 'News about what was promised (Atom)',
  openDataSessionsUse:
    'The sessions of the forum and their dates, for your calendar (iCalendar; with ?lang= in another language)',
  openDataSitemapUse: 'All addresses of this site',
  openDataFilesText:
    'Names and summaries are in Dutch; with ?lang=fr, en or ar in another language. Where there is no text in that language, there is one in another, and a field says which. A date is never more precise than what we know.',
  openDataNotText:
    'Mail addresses, phone numbers, nominations and places that must stay hidden are never in these files.',
  openDataFilters: 'Choosing what you get',
  openDataFiltersText:
    'Put filters in the address of a file, as in the list. The same filter twice means “or”, different filters mean “and”. Filter in the list first: its address shows the values. A filter that we do not know is refused with code 400.',
  openDataFilterSearch: 'Search words',
  openDataFilterNear: 'A point: latitude, longitude',
  openDataFilterKm: 'How many kilometres around that point',
  openDataExample: 'For example, initiatives of citizens that are running now:',
  openDataLicence: 'What you may do with them',
  openDataLicenceText:
    'These data have the licence {{licence}}. The text of the licence tells what you may do with them.',
  openDataLicenceLink: 'Read the licence {{licence}}',
  openDataCite: 'Say where you have the data from, for example like this:',
  openDataPlaces:
    'The points of municipalities come from GeoNames (CC BY 4.0). If you use them, name GeoNames too.',
  openDataOften: 'How often you may fetch them',
  openDataOftenText:
    'You need no key. We make at most 240 files a minute for you, and of more than 2,000 rows at most 20 in ten minutes; what lies ready does not count. Keep what you got, and send its ETag in If-None-Match the next time. If nothing changed, we answer with code 304. If you get code 429 or 503, wait as long as Retry-After says.',

  // Privacy
  privacyTitle: 'Privacy',
  privacyLede:
    'We keep as little about you as we can. Here you read what we keep, why, where and for how long.',
  privacyWho: 'Who is responsible?',
  privacyWhoText: 'The city of {{city}} decides what happens to the data on this site.',
  privacyKept: 'What we keep',
  privacyKeptText: 'Open what you do here.',
  privacyFor_account: 'If you have an account',
  privacyFor_nominating: 'If you nominate an initiative',
  privacyFor_groups: 'If you are in a working group or write there',
  privacyFor_sessions: 'If you come to a forum session',
  privacyFor_exchange: 'If you use the exchange',
  privacyFor_behalf: 'If somebody else posts for you',
  privacyFor_everybody: 'Of everybody',
  privacyAccount:
    'Your account: mail address, name and languages, and a password made unreadable if you choose one',
  privacyAccountWhy: 'To let you sign in and to write to you in your language',
  privacyAccountLong: 'Until you ask us to erase it',
  privacyDraft: 'A nomination that you have not sent yet',
  privacyDraftWhy: 'So that you can go on later',
  privacyDraftLong: '{{days}} after your last change',
  privacyNomination: 'What you write about an initiative and send',
  privacyNominationWhy: 'To decide about it, and to recognise nominations that come twice',
  privacyNominationLong: 'As long as the forum exists',
  privacyMail: 'Your mail address with a nomination, only if you fill it in',
  privacyMailWhy:
    'To tell you what happens to your nomination, or to remind you of one that you have not sent yet',
  privacyMailLong:
    '{{days}} after the decision; if you take the nomination back, we erase it at once. If you never send it, we erase it together with the nomination.',
  privacyReach: 'How to reach the nominated initiative, and its exact address',
  privacyReachWhy:
    'So that a moderator can reach the initiative. Others see it only if the initiative agrees.',
  privacyReachLong:
    '{{days}} after the decision. If we add the initiative, these data stay with it as long as it is listed.',
  privacyConsent: 'A check code of the address that we asked for leave to show it',
  privacyConsentWhy: 'So that only who received our mail can answer',
  privacyConsentLong: 'Until the day after the answer, at most {{days}}',
  privacyConfirmation:
    'Whom we asked whether an initiative is still right, and the answer; an address without an account as a code',
  privacyConfirmationWhy: 'To ask nobody too often',
  privacyConfirmationLong: '{{days}} after the question',
  privacyHash: 'A code that we compute from your IP address; the address itself is not kept',
  privacyHashWhy: 'To stop abuse: this is how we count how often somebody tries something',
  privacyHashLong: 'At most {{days}}',
  privacyOutbox: 'A mail that has yet to leave',
  privacyOutboxWhy: 'To try again when sending fails',
  privacyOutboxLong: 'Until it has left, at most {{days}}',
  privacySeat: 'That you are in a working group, and since when',
  privacySeatWhy: 'To know who may write there and for whom',
  privacySeatLong: 'Until your account is erased',
  privacyFollow: 'What you follow, and your notices',
  privacyFollowWhy: 'To let you know what is new',
  privacyFollowLong: 'Notices {{days}}; what you follow as long as you have an account',
  privacyFile: 'Pictures and files with what you write',
  privacyFileWhy: 'To show what you mean. We take place and camera out of pictures',
  privacyFileLong: 'As long as your post or the document exists; what you do not send one day',
  privacyCommitment: 'Who reported on a commitment, who is in charge of it, and who follows it',
  privacyCommitmentWhy:
    'So that the organisation, the working group and the coordinator know whom to ask, and you hear what changes.',
  privacyCommitmentLong:
    'As long as the commitment stands in the register. When you delete your account your name goes; what was said stays.',
  privacyPost: 'What you write in a working group',
  privacyPostWhy: 'To work together',
  privacyPostLong:
    'Until you remove it. When your account is erased, the text stays without your name',
  privacyBallot: 'Whether you voted, and in a vote by name what',
  privacyBallotWhy: 'So that every vote counts once',
  privacyBallotLong:
    'By name: as long as the vote is there; without your name once you erase your account. Anonymous: that you voted until closing; what you voted we never know',
  privacyDocument: 'What you write in a document of a working group',
  privacyDocumentWhy: 'To make one text together',
  privacyDocumentLong:
    'As long as the document exists, with all its versions. If your account is erased, the text stays without your name',
  privacyRead: 'Which posts you have read and what you began to write',
  privacyReadWhy: 'To show what is new and to lose nothing',
  privacyReadLong:
    'What you read: until your account is erased. What you began: {{days}} after your last change',
  privacyInvite: 'The mail address of somebody invited to a working group',
  privacyInviteWhy: 'To send the invitation',
  privacyInviteLong: 'Until the answer, {{days}} at most',
  privacyNeed: 'What you need to be able to come to a session of the forum',
  privacyNeedWhy:
    'So that there is an interpreter, childcare or another solution. Only you and the person who books read it; others see numbers.',
  privacyNeedLong:
    '{{days}} after the session, or at once when you cancel or delete your account. The numbers stay.',
  privacyProposal:
    'What you propose for an agenda, the papers you add, and your name if you present an item',
  privacyProposalWhy:
    'To make the agenda and to answer you. Whoever prepares the session knows who proposed what; who presents an item stands on the agenda.',
  privacyProposalLong:
    'A proposal that you do not send: {{days}} after your last change. Everything else: as long as the session is on the site. When you delete your account the text stays without your name; an agenda that was published still says who presented an item.',
  privacyArea:
    'Roughly where you are, on the exchange: a district or a square of 1.2 by 1.2 kilometres',
  privacyAreaWhy:
    'To find offers and needs near each other. Who may see your offer or need sees your area too. We do not ask for your address.',
  privacyAreaLong:
    'Until you change it or delete your account. Nobody sees where you were before; it is erased after {{days}}.',
  privacyPickUp: 'The address where something is to be fetched',
  privacyPickUpWhy: 'Only you and the person with whom you have agreed see it.',
  privacyPickUpLong:
    'Until {{days}} after it was fetched, or at once when you empty it. If nothing comes of it, until the day after your offer or need ends.',
  privacyObjection:
    'An objection that you make to minutes, and which text of the minutes you wrote',
  privacyObjectionWhy:
    'So that the minutes are right. The objection and the answer are printed without your name; whoever writes the minutes sees who it comes from.',
  privacyObjectionLong:
    'As long as the minutes exist. When you delete your account, nobody can tell any more who it came from.',
  privacyRegistration:
    'That you registered for a session of the forum, and when you were there: noted at the door, scanned or added',
  privacyRegistrationWhy:
    'So that there is a place for you and the minutes are right. You stand on the list of who comes only if you wish.',
  privacyRegistrationLong:
    'Without an account: your name, your address and your code {{days}} after the session. The list of who comes: as long. That somebody was there, and for which organisation, stays with the session; when you delete your account, without your name.',
  privacyDuty:
    'What you do in a session of the forum: chairing, writing the minutes, booking, and which tasks have your name',
  privacyDutyWhy:
    'So that everybody who prepares the session knows who does what. Others do not see it.',
  privacyDutyLong: 'As long as the session is on the site, or until you delete your account.',
  privacyRoom:
    'That your device took part in the room of a session, what it chose, and the name beside a question',
  privacyRoomWhy:
    'So that each device votes once. Nobody sees who chose what; your question is only seen once the chair shows it.',
  privacyRoomLong:
    '{{days}} after the session. Numbers, and questions that were shown, stay without a name.',
  privacyMeeting: 'Whether you come to a meeting, and whether you were there',
  privacyMeetingWhy:
    'So that whoever leads the group knows whom to count on. Only people in the group see it.',
  privacyMeetingLong:
    'Your answer: {{days}} after the meeting. That you were there: as long as the group exists, or until you delete your account.',
  privacyAnswer:
    'That you answered by mail, what you ended with the link in a mail, and whether mail to you came back',
  privacyAnswerWhy:
    'Not to post a mail twice, to undo the ending, and to send nothing to an address that does not work',
  privacyAnswerLong:
    '{{days}}. That mail came back: until you ask for mail again or your account is deleted. We do not keep the mail itself',
  privacyTrail: 'Who of the city or the moderators changed what, and when',
  privacyTrailWhy: 'So that decisions can be checked',
  privacyTrailLong: 'As long as the forum exists',
  privacyNever:
    'We never ask for your nationality or your residence papers. The log of the server holds no IP addresses, names or search words.',
  privacyReceipt: 'Your link with a nomination',
  privacyReceiptText:
    'Whoever has the link can read the nomination and take it back. So do not share it lightly. We keep only a check code of the link. If you fill in a mail address, we keep the link together with that address, so that it can stand in our mails.',
  privacyWhere: 'Where are the data?',
  privacyWhereOwn: 'In a database on the same server as this site.',
  privacyWhereSupabase: 'In a Supabase database, at {{host}}.',
  privacyOthers: 'Other companies',
  privacyOthersNone:
    'This site loads nothing from other companies: no advertising, no statistics, and typefaces and map come from our own server too.',
  privacyOthersMap:
    'This site has no advertising and no statistics of other companies. Only the moving map comes from elsewhere: {{hosts}}. When you come to a page with that map, that company gets your IP address and sees which part of the map you look at.',
  privacyOthersMapbox:
    'Mapbox also gets technical data about your browser. On the home page and in the list without a map this does not happen.',
  privacyCookies: 'Cookies',
  privacyCookiesText:
    'We use only cookies that are needed. That is why we do not ask for your consent.',
  privacyCookie: 'Cookie',
  privacyCookieSession: 'Remembers that you are signed in',
  privacyCookieSessionLong: 'Until you sign out, at most 400 days',
  privacyCookieToast: 'Carries one message to the next page',
  privacyCookieToastLong: '1 minute',
  privacyCookieLanguage: 'Remembers in which language you read last',
  privacyCookieLanguageLong: '1 year',
  privacyCookieRoom: 'Recognises your device in the room of one session, so that it votes once',
  privacyCookieRoomLong: '7 days',
  privacyBasis: 'Why may we do this?',
  privacyBasisConsent:
    'Making an account or giving your mail address is your own choice. You may withdraw that consent at any time.',
  privacyBasisTask:
    'The list and the nominations are part of the city’s task to help residents and initiatives.',
  privacyBasisSafety: 'The code against abuse and the log are needed to keep the site safe.',
  privacyRights: 'Your rights',
  privacyRightSee: 'You may ask which data we have about you, and get a copy of them.',
  privacyRightMend:
    'You may have them corrected. You change your name and languages yourself in your account.',
  privacyRightErase: 'You may ask us to erase them, or to stop using them.',
  privacyRightsAnswer: 'Send us a mail. We answer within a month.',
  privacyComplaint:
    'Do you think we do something wrong? You can also go to the supervisory authority. In Belgium that is the Data Protection Authority.',
  privacyComplaintLink: 'To the Data Protection Authority',

  privacyOutcome:
    'How an agreement on the exchange went, and whether a duo still meets: a choice, without text',
  privacyOutcomeWhy:
    'To know what helps. What you answer about a duo only you see; the city counts.',
  privacyOutcomeLong: '{{days}} after the last change of the agreement',
  privacyThanks: 'A thank-you on the exchange and who may read it',
  privacyThanksWhy: 'For the other side. Others read it only if you both want that.',
  privacyThanksLong: 'until you take it back, at most {{days}} after the agreement',
  privacyImport: 'What an imported list says of initiatives, also how to reach them',
  privacyImportWhy: 'To check what comes in, and to undo it. Contact data stay hidden.',
  privacyImportLong: '{{days}} after the import',
  privacyMerge: 'What stood on two pages that we merged',
  privacyMergeWhy: 'To undo it if they were two initiatives after all.',
  privacyMergeLong: '{{days}} after the merge',
  privacyWithheld: 'What moderators withhold from the history of an initiative, and who did',
  privacyWithheldWhy:
    'To protect people who were named there by mistake. Only moderators still read it.',
  privacyWithheldLong:
    'The text {{days}}, then we erase it. Who did it and why: in the moderators’ log',
  privacyAward: 'Why you put an initiative forward for an award, and your scores as a juror',
  privacyAwardWhy:
    'To choose winners. Only the team and the jury read why, only you read your scores.',
  privacyAwardLong: '{{days}} after the winners',
  privacyHours:
    'Hours for the participation track: day, time, what you did, and whether the other side agrees',
  privacyHoursWhy: 'For a proof that you print yourself. No file number, no status.',
  privacyHoursLong: '{{days}} after the day',
  privacyBehalf:
    'When a case worker posts for you: a code name, roughly where, who posts, and what you agreed to (when, explained in which language, until when)',
  privacyBehalfWhy:
    'So that somebody without an account can look for something too, and it stops when that person wants. We ask for no name, no date of birth and no number.',
  privacyBehalfLong:
    'Until you stop or your consent ends; {{days}} later everything is erased. Of what was agreed, only that it was stays for whoever helped, without a word about you.',
  privacyHandover:
    'The code on a sheet with which you read what stands about you, and the link after it: as a check value only',
  privacyHandoverWhy: 'So that whoever guesses or finds something opens nothing with it.',
  privacyHandoverLong: '{{days}}',
  privacyReport: 'What you report, and what you add to it',
  privacyReportWhy: 'To decide about a post. Its author never sees who reported it.',
  privacyReportLong: '{{days}} after the decision',
  privacySafety:
    'What you report on the exchange or answer after a meeting, with the text that you report',
  privacySafetyWhy:
    'To help and to decide. A coordinator reads what is about safety, a moderator what is about fraud. We keep the whole conversation only if you tick that.',
  privacySafetyLong: '{{days}} after the decision or the answer',
  privacyScreening:
    'That an organisation saw something before you meet people alone: the day, by whom and until when',
  privacyScreeningWhy:
    'So that people are safe with hosts and buddies. We never keep the paper itself.',
  privacyScreeningLong: '{{days}} after the end',
  privacyBlock: 'Whom you blocked',
  privacyBlockWhy: 'So that you do not see each other. The other person does not know.',
  privacyBlockLong: 'until you undo it',

  privacyConversation:
    'What you write in a conversation of the exchange, and whether you said that you are 18 or older',
  privacyConversationWhy:
    'So that you can agree on something. Only who is in the conversation reads it; if somebody of the forum read it too, you see who and why.',
  privacyConversationLong: '{{days}} after the conversation is closed',
  privacyListing:
    'What you post on the exchange: what you need or give, in which languages, when, roughly where',
  privacyListingWhy: 'So that people find each other. Only people who are signed in see your name.',
  privacyListingLong: '{{days}} after its end; then only a number is left',
  privacySuggestion: 'Which suggestions you saw, chose or refused',
  privacySuggestionWhy: 'To check that suggestions are fair for every language. Without any text.',
  privacySuggestionLong: '{{days}}',
  privacySearch: 'Searches that you saved',
  privacySearchWhy: 'To let you know what is added',
  privacySearchLong: 'Until you delete them, or {{days}} after you last looked at them',
  privacyPicture:
    'Pictures with what you post on the exchange and what they show; without place, device, name of the file and without your name',
  privacyPictureWhy:
    'So that people see what it is about. Only who may read the offer or need sees them; never when it is about somebody under 18.',
  privacyPictureLong: 'as long as what you posted, or until you remove the picture',
} satisfies Words<typeof nl, 'en'>;
