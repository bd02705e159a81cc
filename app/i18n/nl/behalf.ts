/** Posting for somebody else, and handing it over to them. */
export default {
  listTitle: 'Voor iemand anders',
  listText:
    'Mensen voor wie je iets zoekt of aanbiedt, met hun toestemming. Alleen jij leest dit; je collega’s niet.',
  newTitle: 'Iemand toevoegen',
  newText:
    'Doe dit samen met de persoon zelf. We bewaren geen naam, geen geboortedatum en geen nummer: alleen een codenaam, ongeveer waar, en de toestemming.',
  nobody: 'Je plaatst nog voor niemand.',
  nobodyText: 'Voeg iemand toe die je zei dat je iets mag plaatsen.',
  notChecked:
    'Je organisatie is nog niet nagekeken. Vraag het aan de coördinator van de uitwisseling; daarna kun je hier beginnen.',
  standing_one: '{{count}} staat open',
  standing_other: '{{count}} staan open',
  agreedUntil: 'toestemming tot',
  sheetOut: 'blad gemaakt',
  sheetOpened: 'blad geopend',

  until: 'tot en met',
  consent_ending: 'Loopt bijna af',
  consent_over: 'Afgelopen',
  consent_withdrawn: 'Ingetrokken',

  // Who it is, and what they agreed to
  field_organisation: 'Organisatie',
  field_codeName: 'Codenaam',
  codeNameHint:
    'Kies samen een bijnaam, zoals ‘Maan 7’. Nooit de echte naam, ook geen voornaam met achternaam. Anderen die aangemeld zijn, zien deze naam.',
  field_showsOrganisation: 'Toon dat onze organisatie dit plaatst',
  showsOrganisationHint: 'Alleen als de persoon dat zelf wil. Anders ziet niemand het.',
  consentTitle: 'Toestemming',
  consentText:
    'Leg uit wat er geplaatst wordt, wie het ziet, en dat stoppen altijd kan. Doe dat in een taal die de persoon goed verstaat.',
  field_consentOn: 'Gegeven op',
  field_consentLanguage: 'Uitgelegd in het',
  consentLanguageHint: 'De taal waarin jullie erover spraken, met of zonder tolk.',
  field_consentUntil: 'Geldt tot en met',
  consentUntilHint:
    'Hoogstens een jaar. Veertien dagen vooraf krijg je bericht; daarna sluit alles vanzelf.',
  field_consentGiven: 'De persoon begreep dit en zei ja',
  add: 'Voeg toe',
  area: 'Waar, ongeveer',
  noArea: 'nog niet gekozen',
  shown: 'Organisatie zichtbaar',
  shown_yes: 'ja, voor iedereen',
  shown_no: 'nee',

  // One person's page
  lede_over:
    'De toestemming is afgelopen. Alles is gesloten; dertig dagen daarna wissen we het. Leg het opnieuw uit om verder te gaan.',
  lede_withdrawn:
    'De toestemming is ingetrokken. Alles is gesloten; dertig dagen daarna wissen we het.',
  postNeed: 'Zoek iets',
  postOffer: 'Bied iets aan',
  postedTitle: 'Geplaatst',
  nothingPosted: 'Er is nog niets geplaatst.',
  factsTitle: 'Wat we bewaren',
  handoverTitle: 'Overdragen',
  handoverText:
    'Geef de persoon een blad met een code. Daarmee leest die alles wat er staat, verbetert het, stopt ermee of neemt het over. Daar is geen account voor nodig.',
  sheetMadeOn: 'Er is een blad gemaakt op',
  sheetUntil: 'De code werkt één keer, tot en met',
  sheetOpenedOn: 'Het blad is geopend op',
  linkUntil: 'De link van de persoon werkt tot en met',
  makeSheet: 'Maak een blad',
  newSheet: 'Maak een nieuw blad',
  revoke: 'Laat het niet meer werken',
  changesTitle: 'Wat je kunt doen',
  renewTitle: 'Toestemming verlengen',
  renew: 'Bewaar de nieuwe toestemming',
  changeTitle: 'Codenaam of plaats wijzigen',
  change: 'Bewaar',
  withdrawTitle: 'Toestemming intrekken',
  withdrawText:
    'De persoon wil dit niet meer. Alles sluit meteen, wie antwoordde hoort het, en dertig dagen later is het gewist. Dit kun je niet terugdraaien.',
  withdraw: 'Trek in en sluit alles',

  // The sheet
  sheetLede:
    'Je krijgt een blad met een code om te scannen of over te typen. Op het blad staat niet om wie het gaat, en ook niet waarover.',
  sheetLanguage: 'Taal van het blad',
  sheetLanguageHint:
    'Staat de taal van de persoon er niet bij? Kies de taal die het best lukt, en vertel wat er staat.',
  sheetReplaces: 'Het vorige blad werkt dan niet meer, en de link van de persoon ook niet.',
  printText:
    'Druk dit nu af met je browser, of laat de persoon het scannen. We bewaren de code niet: ga je weg van deze pagina, dan zie je haar niet terug.',
  sheetTitle: 'Er staat iets voor je klaar',
  sheetText: 'Iemand met wie je sprak, schreef iets op voor jou. Hier kun je het zelf nalezen.',
  sheetScan: 'Scan dit met de camera van een telefoon',
  sheetType: 'Of ga naar deze pagina',
  sheetCode: 'en typ deze code:',
  sheetOnce: 'De code werkt één keer, en maar dertig dagen.',
  sheetCare: 'Bewaar dit blad goed: wie het heeft, kan lezen wat er staat.',

  // Opening it
  enterTitle: 'Een blad openen',
  enterText: 'Kreeg je een blad met een code? Typ de code hier. Je hebt geen account nodig.',
  field_code: 'Code',
  codeHint: 'Twaalf letters en cijfers. Spaties en kleine letters maken niet uit.',
  enter: 'Ga verder',
  handover_closed: 'Er staat iets voor je klaar',
  handoverText_closed:
    'Je leest hier alles wat er over jou is opgeschreven. Je kunt het verbeteren, ermee stoppen of het zelf overnemen. De code werkt één keer: open hem op je eigen toestel.',
  handover_used: 'Deze code werkt niet meer',
  handoverText_used:
    'Hij is al gebruikt, ingetrokken of te oud. Bewaarde je de link van daarna? Gebruik die. Vraag anders een nieuw blad.',
  open: 'Lees wat er staat',
  otherCode: 'Typ een andere code',

  // By receipt
  openedTitle: 'Wat er over jou geschreven is',
  openedText: 'Klopt er iets niet? Verbeter het hier. Je mag ook stoppen, of het zelf overnemen.',
  openedOver:
    'Je bent gestopt. Alles is gesloten en niemand ziet het nog. Binnen dertig dagen is het gewist.',
  keepTitle: 'Bewaar deze link',
  keepText:
    'Hiermee kom je dertig dagen lang terug op deze pagina. Wie de link heeft, leest mee. Op een toestel van iemand anders: schrijf hem op en wis de geschiedenis.',
  writtenTitle: 'Geplaatst voor jou',
  nothingWritten: 'Er is nog niets geplaatst.',
  talks_one: 'Eén persoon praat erover met je begeleider.',
  talks_other: '{{count}} mensen praten erover met je begeleider.',
  correctTitle: 'Verbeter de tekst',
  field_title: 'Titel',
  field_body: 'Uitleg',
  field_language: 'Taal van de tekst',
  correct: 'Bewaar de verbetering',
  aboutTitle: 'Over jou',
  writtenBy: 'Opgeschreven door',
  ownStepsTitle: 'Wat je kunt doen',
  takeTitle: 'Zelf verder doen',
  takeText:
    'Neem het over met je eigen account. Vanaf dan beslis alleen jij: je begeleider kan het niet meer lezen of wijzigen. Wie al in gesprek was, praat met jou verder.',
  takeSignIn: 'Meld je aan om over te nemen',
  take: 'Neem het over',
  stopTitle: 'Stoppen',
  stopText:
    'Alles sluit meteen. Wie antwoordde, hoort dat het niet meer hoeft. Je begeleider hoort dat je stopte. Dit kun je niet terugdraaien.',
  stop: 'Stop en sluit alles',

  errorCodeNameLength: 'Kies een codenaam van 2 tot 40 tekens.',
  errorCodeNameMarks: 'Gebruik geen @, < of >: een codenaam is geen adres.',
  errorCodeNameDigits: 'Gebruik geen nummer: hoogstens twee cijfers na elkaar.',
  errorCodeNameTaken: 'Je hebt al iemand met deze codenaam. Kies een andere.',
  errorConsentAhead: 'Deze dag moet nog komen.',
  errorConsentPast: 'Kies een dag die nog moet komen.',
  errorConsentLong: 'Toestemming geldt hoogstens een jaar.',
  errorConsentGiven: 'Zonder ja van de persoon kun je niets plaatsen.',
  errorCode: 'Deze code kennen we niet. Kijk of je alle twaalf tekens juist typte.',
  errorTitleLong: 'Maak de titel korter: hoogstens 80 tekens.',
  errorBodyLong: 'Maak de uitleg korter: hoogstens 2.000 tekens.',

  toastAdded: 'Toegevoegd. Je kunt nu iets plaatsen.',
  toastChanged: 'Bewaard.',
  toastRenewed: 'De nieuwe toestemming is bewaard.',
  toastWithdrawn: 'Ingetrokken. Alles is gesloten.',
  toastRevoked: 'Het blad en de link werken niet meer.',
  toastCorrected: 'Je verbetering is bewaard.',
  toastAllClosed: 'Je bent gestopt. Alles is gesloten.',
  toastTakenOver: 'Het is nu van jou. Alleen jij beslist nog.',
  toastMeanwhile: 'Er is intussen iets veranderd. Dit is hoe het nu is.',
};
