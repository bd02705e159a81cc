export default {
  // Start
  startTitle: 'Nomineer een initiatief',
  startText:
    'Ken je een initiatief dat nieuwkomers en buren samenbrengt of vooruithelpt? Vertel het ons. Het duurt ongeveer 3 minuten. Je hebt geen account nodig.',
  needTitle: 'Dit vragen we',
  needName: 'hoe het heet',
  needPlace: 'waar het is',
  needWhat: 'wat het doet, in je eigen taal',
  needContact: 'één manier om het te bereiken',
  thenTitle: 'Wat er daarna gebeurt',
  thenText:
    'Een moderator leest je nominatie, meestal binnen een week. Je krijgt een link. Daar zie je altijd hoe het ermee staat.',
  relation: 'Hoe ken je het initiatief?',
  relation_works_for: 'Ik werk eraan mee',
  relation_knows: 'Ik ken het',
  start: 'Begin',

  // Steps
  stepsLabel: 'Stappen van je nominatie',
  step_name: 'Naam',
  step_place: 'Plaats',
  step_what: 'Wat',
  step_contact: 'Contact',
  step_review: 'Versturen',
  question_name: 'Hoe heet het initiatief?',
  question_place: 'Waar is het?',
  question_what: 'Wat doet het?',
  question_contact: 'Hoe kunnen we het bereiken?',
  question_review: 'Klopt alles?',
  question_basics: 'Vier korte vragen',
  question_rhythm: 'Wanneer, hoe en voor wie?',
  lede_name: 'Schrijf de naam zoals mensen hem kennen.',
  lede_place: 'Een gemeente of een wijk is genoeg. Een straat hoeft niet.',
  lede_what: 'Schrijf gerust in je eigen taal en in je eigen woorden.',
  lede_contact:
    'We gebruiken dit om het initiatief te vragen of het op de site mag. Niemand anders ziet het, tot het initiatief ja zegt.',
  lede_review: 'Lees het nog eens na. Daarna kun je versturen.',
  lede_basics: 'Weet je het niet? Dat is ook een antwoord. Niets hiervan is verplicht.',
  lede_rhythm: 'Vul in wat je weet. Niets hiervan is verplicht.',
  saveAndGoOn: 'Bewaar en ga verder',
  laterOn: 'Ik ga later verder',
  optionalNote: '(mag je overslaan)',

  // Name
  name: 'Naam',
  nameHint: 'Bijvoorbeeld: Praatcafé De Brug',
  website: 'Website of pagina op sociale media',
  websiteHint: 'Bijvoorbeeld: www.praatcafe.be',
  otherNamesAsk: 'Het heeft nog een andere naam',
  otherNames: 'Andere namen',
  otherNamesHint: 'Zet een komma tussen twee namen.',

  // Possible duplicates
  candidatesTitle: 'Is het een van deze?',
  candidatesHint:
    'Dan staat het al op de site en hoef je niets te doen. Is het iets anders? Ga gewoon verder.',
  candidateLikely: 'lijkt er sterk op',
  alreadyNominatedTitle: 'Misschien kennen we het al',
  alreadyNominated:
    'Iemand nomineerde al iets met bijna dezelfde naam. Je mag het toch nog vertellen.',

  // Place
  place: 'Gemeente of stad',
  placeHint: 'Typ de naam in je eigen taal.',
  placeSuggestions: 'Bedoel je: {{places}}?',
  district: 'Wijk in {{place}}',
  area: 'Of beschrijf de buurt in je eigen woorden',
  areaHint: 'Bijvoorbeeld: rond het station, of in de hele provincie',
  noFixedPlace: 'Het heeft geen vaste plaats',
  addressAsk: 'Ik weet het adres, of hoe ver het werkt',
  address: 'Straat en nummer, of de naam van het gebouw',
  addressHint: 'Alleen de moderator ziet dit.',
  showAddress: 'Dit adres mag op de site',
  showAddressHint: 'Laat dit leeg als mensen er wonen of zich er veilig moeten voelen.',
  addressMayShow: 'Dit mag op de site.',
  addressStaysHidden: 'Dit blijft verborgen.',
  scope: 'Hoe ver werkt het?',
  scope_local: 'In één stad of gemeente',
  scope_regional: 'In een streek',
  scope_national: 'In het hele land',
  scope_international: 'In meer landen',

  // What
  what: 'Wat doet het initiatief?',
  whatHint:
    'Wie komt er, wat doen jullie of zij samen, en waarom helpt dat? Een paar zinnen zijn genoeg.',
  textLanguage: 'In welke taal schreef je dit?',
  terms: 'Thema’s',
  termsAsk: 'Kies woorden die erbij passen',
  terms_theme: 'Waarover gaat het?',
  terms_activity: 'Wat gebeurt er?',
  terms_target_group: 'Voor wie is het?',
  terms_accessibility: 'Wat is er geregeld?',

  // Contact
  channel: 'Hoe bereik je het initiatief?',
  channel_mail: 'Met een mail',
  channel_phone: 'Met de telefoon',
  channel_website: 'Via een website of sociale media',
  channel_place: 'Door langs te gaan',
  contact: 'Adres, nummer of plek',
  contactHint:
    'Bijvoorbeeld een mailadres, een telefoonnummer, of: donderdagavond in het buurthuis.',

  // Basics and rhythm
  meetsLocals: 'Ontmoeten nieuwkomers en mensen uit de buurt elkaar er?',
  hasStructure: 'Is er een vaste plek of een vast moment?',
  promotesInclusion: 'Helpt het mensen om erbij te horen?',
  localsBenefit: 'Hebben ook mensen uit de buurt er iets aan?',
  answer_yes: 'Ja',
  answer_no: 'Nee',
  answer_unknown: 'Ik weet het niet',
  rhythm: 'Wanneer is het?',
  rhythmHint: 'Bijvoorbeeld: elke dinsdag van 19 tot 21 uur, niet in juli.',
  costs: 'Wat kost het om mee te doen?',
  costsHint: 'Bijvoorbeeld: gratis.',
  spokenLanguages: 'Welke talen spreken ze er?',

  // The mapping's other questions
  question_participants: 'Wie komt er?',
  question_means: 'Met welke middelen?',
  question_volunteers: 'Helpen er vrijwilligers?',
  question_story: 'Wil je er een verhaal bij vertellen?',
  lede_participants:
    'Een schatting is goed. We vragen nooit namen, en ook niet waar mensen vandaan komen.',
  lede_means: 'Vul in wat je weet. Een schatting is goed.',
  lede_volunteers: 'Vul in wat je weet. Zijn er geen, typ dan 0.',
  lede_story: 'Waarom is dit initiatief bijzonder? Wat maakte je er mee?',

  // Sending
  changeStep: 'Verander: {{step}}',
  fillStep: 'Nog invullen: {{step}}',
  mail: 'Jouw mailadres',
  mailHint:
    'Alleen als je een bericht wilt over je nominatie. Drie maanden na de beslissing wissen we het.',
  mailHintKept: 'We hebben al een adres van jou. Vul alleen iets in als het een ander moet zijn.',
  trap: 'Laat dit veld leeg',
  privacyNote:
    'We vragen je naam niet. Wat je over het initiatief schreef, kan op de site komen. Hoe je het bereikt blijft verborgen, tot het initiatief het wil tonen.',
  send: 'Verstuur je nominatie',
  moreTitle: 'Wil je nog iets vertellen?',
  moreText: 'Deze vragen mag je overslaan. Ze helpen de moderator.',
  stepFilled: 'ingevuld',

  // State of a nomination
  state_draft: 'Je nominatie is nog niet verstuurd',
  state_submitted: 'We hebben je nominatie',
  state_in_review: 'Een moderator leest je nominatie',
  state_question_asked: 'We hebben een vraag voor je',
  state_accepted: 'Je nominatie staat op de site',
  state_merged: 'Het initiatief stond al op de site',
  state_declined: 'We plaatsen je nominatie niet',
  state_withdrawn: 'Je nam je nominatie terug',
  answer: 'Jouw antwoord',
  toastSent: 'Je nominatie is verstuurd. Bedankt!',
  toastAnswered: 'Je antwoord is verstuurd. Bedankt!',
  toastWithdrawn: 'Je nominatie is teruggenomen.',
  toastMailed: 'We mailden je de link.',
  toastDeleted: 'Je nominatie is gewist.',

  // Errors
  missing_name: 'Schrijf hoe het initiatief heet.',
  missing_what: 'Schrijf wat het initiatief doet.',
  missing_contact: 'Schrijf een adres, een nummer of een plek.',
  missing_answer: 'Schrijf je antwoord.',
  errorPlaceNeeded: 'Typ een gemeente, beschrijf de buurt, of kruis “geen vaste plaats” aan.',
  errorPlaceUnknown:
    'Deze gemeente kennen we niet. Kijk de naam na, of beschrijf de buurt hieronder in je eigen woorden.',
  errorDistrictElsewhere:
    'Deze wijk ligt in een andere gemeente. Verander de gemeente of kies geen wijk.',
  errorWhatShort: 'Vertel iets meer: één hele zin.',
  errorChannel: 'Kies hoe je het initiatief bereikt.',
  errorPhone:
    'Dit lijkt geen telefoonnummer. Gebruik alleen cijfers, met + vooraan als het een landnummer heeft.',
  errorTooLong: 'Deze tekst is te lang. Maak hem korter.',
  errorTrap: 'Een verborgen veld was ingevuld. Laad de pagina opnieuw en verstuur nog eens.',
  errorTooFast: 'Dat ging heel snel. Wacht enkele seconden en verstuur nog eens.',
};
