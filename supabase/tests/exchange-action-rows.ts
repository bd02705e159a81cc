import type { Actor } from './exchange-actors.ts';
import { actors } from './exchange-actors.ts';

/** An action as SQL calls it, who may do it, and for whom it is no question of rights: what is their own. */
export interface Action {
  action: string;
  may: readonly Actor[];
  own?: readonly Actor[];
}

const dayIn = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const consent = `'{"codeName":"Roos","consentOn":"${dayIn(-1)}","consentLanguage":"ar","consentUntil":"${dayIn(60)}","consentGiven":true}'`;
const listing = `'{"kind":"need","category":"goods","title":"Fiets","body":"","language":"nl","quantity":1,"halfDays":[0],
  "languages":[{"language":"nl","level":3}],"tags":[],"revision":1,"isOnline":true}'`;
const report = `'{"reason":"fraud","language":"nl"}'`;
const sending = 'gen_random_uuid()';

const everybody = actors;
const people = actors.slice(1);
const but = (...others: Actor[]) => people.filter((who) => !others.includes(who));
const seeker: Actor[] = ['seeker'];
const giver: Actor[] = ['giver'];
const sides: Actor[] = ['seeker', 'giver'];
const talking: Actor[] = [...sides, 'bridge'];
const invited: Actor[] = [...talking, 'invited'];
const house: Actor[] = ['speaker', 'worker'];
const worker: Actor[] = ['worker'];
const coordinator: Actor[] = ['coordinator'];
const moderator: Actor[] = ['moderator'];
const heads: Actor[] = ['coordinator', 'administrator'];
const staff: Actor[] = [...heads, 'moderator'];

const line =
  (may: readonly Actor[], own: readonly Actor[] = []) =>
  (action: string): Action => ({ action, may, own });

/** Listings: what stands is read by whom its category shows it, the rest by who acts for it. */
const listings = [
  ...[
    `list_listings(null, null, null, null, null, false, null, 'nl', null)`,
    `count_offers_by_district('nl')`,
    `get_listing(:offer, 'nl')`,
    `get_listing_renewal('renew')`,
    `renew_listing_by_link('renew')`,
    `get_match_weights()`,
  ].map(line(everybody)),
  // Whom the seeker blocked finds nothing of them.
  ...[`get_listing(:need, 'nl')`, 'get_safeguards(:need)'].map(line(but('rival'))),
  line(people)(`get_listing(:behalf, 'nl')`),
  ...[`get_listing(:pending, 'nl')`, `get_listing(:closed, 'nl')`].map(line([...seeker, ...staff])),
  line([...seeker, ...house, ...staff])(`get_listing(:hostNeed, 'nl')`),
  ...[
    `get_listing(:draft, 'nl')`,
    `get_listing_form(:need, 'nl')`,
    `save_listing(:need, ${listing})`,
    `close_listing(:need, 'not_needed')`,
    'pause_listing(:need, true)',
    'set_suggested(:need, false)',
    'renew_listing(:ending)',
    'reopen_listing(:closed)',
    'throw_away_listing(:draft)',
    'open_suggestion(:need, :second)',
    `refuse_suggestion(:need, :second, 'too_far')`,
    `begin_listing_picture(:need, 'image/webp', 'Een bed', 100, 10, 10, '${'a'.repeat(64)}', ${sending})`,
    `describe_listing_picture(:need, ${sending}, 'Een bed')`,
    `remove_listing_picture(:need, ${sending})`,
  ].map(line(seeker)),
  line(worker)(`get_listing_form(:behalf, 'nl')`),
  line([...seeker, ...staff])(`get_suggestions(:need, 'nl')`),
  ...[
    `get_my_listings('nl')`,
    `suggest_listing_categories('fiets', 'need')`,
    `warn_of_place('Straat 1')`,
    `get_my_area(null, 'nl')`,
  ].map(line(people)),
  ...[`get_my_area(:house, 'nl')`, 'save_my_area(:house, 1)'].map(line(house)),
  ...['get_my_pick_up(:agreedOffer)', `save_pick_up(:agreedOffer, 'Straat 2')`].map(line(giver)),
  line(sides)('get_pick_up(:agreed)'),
  line([])('get_pick_up(:talk)'),
];

/** Conversations are of who is in them; staff reads one only for a case, and that is shown. */
const conversations = [
  line(everybody)(`get_answer_panel(:second, 'nl')`),
  line(
    but('giver'),
    giver,
  )(`answer_listing(:second, null, 'Dag, is het er nog?', null, 'nl', ${sending})`),
  line(
    [...house, 'coordinator'],
    seeker,
  )(`answer_listing(:hostNeed, null, 'Dag, ik heb een kamer.', null, 'nl', ${sending}, true)`),
  line(invited)(`get_conversation(:talk, 'nl')`),
  line([...invited, ...house])(`get_conversation(:host, 'nl')`),
  ...[
    `write_message(:talk, 'Dag.', null, 'nl', ${sending})`,
    `write_message(:host, 'Dag.', null, 'nl', ${sending})`,
  ].map(line(talking)),
  ...[
    'agree_match(:talk)',
    'cancel_match(:talk)',
    'cancel_match(:agreed)',
    `decline_match(:talk, 'no_time')`,
    'pass_on(:talk, :rivals)',
    'share_contact(:talk, true)',
    'invite_bridge(:talk, :stranger, null)',
  ].map(line(sides)),
  line(sides)('pass_to_person(:talk)'),
  line([...sides, ...house])('agree_match(:host)'),
  line(sides)('confirm_match(:proposed)'),
  line([], [...sides, ...house])('agree_match(:proposed)'),
  line([...house, 'rival', 'coordinator'])(`get_pairing(null, 'nl')`),
  ...['accept_pair(:pair)', 'send_pairs()'].map(line(coordinator)),
  line([...house, 'coordinator'])(`dismiss_pair(:pair, 'later')`),
  line([...sides, 'invited'])('accept_bridge(:talk, :invited)'),
  line(talking)('end_bridge(:talk, :bridge)'),
  // Whoever is not in it hears nothing.
  line(people)('get_conversation_news(:talk)'),
  ...[`get_my_conversations('nl')`, 'offer_bridge(true)'].map(line(people)),
];

/** Safety: one's own reports and questions; each lane has its staff, an organisation what it saw itself. */
const safety = [
  line(everybody)('get_safety_contacts()'),
  ...[`get_safety('nl')`, `sees_screenings('kring')`, 'unblock_person(:rival)'].map(line(people)),
  ...['block_person(:second)', `report_listing(:second, ${report})`].map(line(but('giver'), giver)),
  line(talking)('block_person(null, :talk)'),
  line(['seeker', 'bridge'], giver)(`report_message(:talk, 1, ${report})`),
  ...[
    'get_meeting_question(:question)',
    `answer_meeting_question(:question, '{"isSafe":"yes","went":"good"}', 'nl')`,
  ].map(line(seeker)),
  line([...coordinator, ...moderator])('list_safety_cases()'),
  ...[
    `get_safety_case(:danger, 'nl')`,
    'take_safety_case(:newDanger)',
    `decide_safety_case(:danger, 'nothing', 'Besproken met beiden.')`,
    `read_conversation(:danger, 'Om te begrijpen wat er gebeurde.')`,
  ].map(line(coordinator)),
  ...[
    `get_safety_case(:fraud, 'nl')`,
    'take_safety_case(:newFraud)',
    `decide_safety_case(:fraud, 'nothing', 'Besproken met beiden.')`,
    `read_conversation(:fraud, 'Om te begrijpen wat er gebeurde.')`,
  ].map(line(moderator)),
  line([...house, 'rival', ...staff])('list_review_queue()'),
  line(staff)(`review_listing(:pending, 'approved')`),
  line(heads)(`check_organisation('kring', true)`),
  ...[`get_screenings('kring', 'nl')`, 'withdraw_screening(:screening)'].map(
    line([...house, ...heads]),
  ),
  line(house)(
    `record_screening('kring', 'giver@example.org', null, 'hosting', current_date, current_date + 30)`,
  ),
];

/** On behalf of somebody: their case worker, until the sheet is opened by whom it is about. */
const behalf = [
  ...[
    `add_beneficiary(:house, ${consent})`,
    `change_beneficiary(:beneficiary, '{"codeName":"Roos"}')`,
    `get_beneficiary(:beneficiary, 'nl')`,
    `make_handover(:beneficiary, 'ar')`,
    `renew_consent(:beneficiary, ${consent})`,
    'revoke_handover(:beneficiary)',
    'withdraw_consent(:beneficiary)',
  ].map(line(worker)),
  line(people)(`get_my_beneficiaries('nl')`),
  // Whoever holds the paper, but not those who wrote on it.
  ...[
    `get_handover(:code, 'client', 'nl')`,
    `correct_listing(:receipt, :behalf, '{"title":"Bed","body":"","language":"ar","revision":1}')`,
    'withdraw_by_receipt(:receipt)',
  ].map(line(everybody)),
  line(everybody.filter((who) => !house.includes(who)))(
    `open_handover(:code, ${sending}, 'client')`,
  ),
  line(but(...house))('take_over(:receipt)'),
];

/** What somebody saved of the list is theirs alone. */
const searches = [
  ...[`get_my_searches('nl')`, `save_search('{"kind":"need"}')`].map(line(people)),
  ...[
    'open_search(:search)',
    `change_search(:search, '{"pace":"site"}')`,
    'delete_search(:search)',
  ].map(line(seeker)),
];

/** Numbers are for everybody, from ten on; how the exchange does is for who coordinates. */
const figures = [
  ...[`get_exchange_figures('theme', 'nl')`, `get_initiative_calls('nl')`].map(line(everybody)),
  line(heads)(`get_exchange_desk('nl')`),
];

const hours = `'{"day":"${dayIn(-3)}","from":"10:00","until":"12:00","activity":"Samen lezen","language":"nl","revision":1}'`;

/** How it went is said by its two sides; hours by one and confirmed by the other; thanks are between them. */
const outcomes = [
  line(everybody)(`list_thanks('nl')`),
  ...[
    `say_outcome(:agreed, 'done')`,
    `get_outcome(:kept, 'nl')`,
    `add_hours(:kept, ${hours})`,
    `write_thanks(:kept, 'Bedankt', 'private', 'nl')`,
    'withdraw_thanks(:kept)',
  ].map(line(sides)),
  ...[`answer_duo(:kept, 6::smallint, 'meeting')`, 'answer_hours(:hours, 1, true)'].map(
    line(seeker),
  ),
  ...[
    `correct_hours(:hours, ${hours})`,
    'withdraw_hours(:hours)',
    `allow_thanks(:kept, 'public')`,
  ].map(line(giver)),
  ...[`get_my_hours('nl')`, `get_hours_proof('nl')`].map(line(people)),
  line(house)('count_hours_of(:keptOffer, true)'),
  line(staff)(`hide_thanks(:kept, 'seeker')`),
  line(heads)('count_duos()'),
];

export const actionsOf: readonly Action[] = [
  ...listings,
  ...conversations,
  ...safety,
  ...behalf,
  ...searches,
  ...outcomes,
  ...figures,
];
