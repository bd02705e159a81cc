export default {
  // Shared
  contact: 'Contact',
  contactMail: 'Stel je vraag per mail:',
  contactNone:
    'De stad heeft nog geen mailadres ingesteld voor dit forum. Vraag ernaar bij de stad zelf.',
  checkedOn: 'Laatst nagekeken op',
  what: 'Wat',
  why: 'Waarom',
  howLong: 'Hoe lang',

  // About
  aboutTitle: 'Over het forum',
  aboutLede:
    'Wie in {{city}} iets doet met of voor mensen die hier nieuw zijn, vindt elkaar op deze site en aan tafel.',
  aboutForum: 'Wat is het forum?',
  aboutForumTable:
    'Stadsdiensten, organisaties, buurtinitiatieven en mensen die zelf naar hier kwamen, zitten samen aan één tafel. Dat gebeurt twee keer per jaar, op een zitting. Tussen de zittingen bereiden werkgroepen voorstellen voor.',
  aboutForumBottomUp:
    'De initiatieven groeien van onderuit. De stad erkent en steunt ze, maar neemt ze niet over.',
  aboutWho: 'Wie houdt deze site bij?',
  aboutWhoText:
    'De stad {{city}}. Moderatoren lezen elke nominatie. Redacteurs verbeteren en vertalen teksten.',
  aboutList: 'Zo komt een initiatief in de lijst',
  aboutListNominate:
    'Iemand nomineert het initiatief. Iedereen mag dat doen, in elke taal van deze site en zonder account.',
  aboutListReceipt:
    'Wie nomineert, krijgt een eigen link. Daar staat wat er met de nominatie gebeurt.',
  aboutListReview:
    'Een moderator leest de nominatie, kijkt of het initiatief al in de lijst staat, en stelt soms een vraag.',
  aboutListDecide:
    'De moderator neemt het initiatief op, voegt het samen met een ander, of zegt nee en legt uit waarom.',
  aboutListContact:
    'Hoe je het initiatief bereikt, tonen we pas als het initiatief daar zelf mee instemt.',
  aboutListFresh:
    'Bij een initiatief staat wanneer iemand het laatst heeft bevestigd dat de informatie klopt.',
  aboutNominate: 'Nomineer een initiatief',
  aboutData: 'Open data',
  aboutDataText:
    'Je kunt de hele lijst downloaden. Dezelfde filters als in de lijst werken ook in het adres van deze bestanden.',
  aboutDataLicence: 'Licentie: {{licence}}.',
  aboutDataMore: 'Meer over de bestanden, de filters en de licentie',
  aboutGeojson: 'Initiatieven als GeoJSON, voor kaarten',
  aboutCsv: 'Initiatieven als CSV, voor een rekenblad',
  aboutCredits: 'Van wie we gegevens en letters gebruiken',
  aboutSource: 'Bron',
  aboutLicence: 'Licentie',
  aboutLand: 'Land en grenzen op de kaart',
  aboutLandFile: 'Download het bewerkte bestand',
  aboutProvinces: 'Provincies op de kaart',
  aboutPlaces: 'Namen van steden en gemeenten',
  aboutFonts: 'Letters',
  aboutPublicDomain: 'publiek domein',
  aboutDocuments: 'Waar de beschrijvingen vandaan komen',
  aboutDocumentsText: 'De eerste initiatieven op deze site zijn beschreven met deze documenten.',
  aboutSoftware: 'De software',
  aboutSoftwareText:
    'Deze site draait op Migration Forum. Dat is vrije software met de licentie Apache 2.0: elke stad mag ze gebruiken, aanpassen en delen. Wil je de broncode? Vraag ze via het contactadres.',

  // Accessibility
  accessTitle: 'Toegankelijkheid',
  accessLede:
    'Iedereen moet deze site kunnen gebruiken. Hier lees je wat lukt, wat nog niet lukt en wie je kunt aanspreken.',
  accessAim: 'Ons doel',
  accessAimText:
    'We willen voldoen aan WCAG 2.2, niveau AA. Dat zijn internationale regels voor toegankelijke websites.',
  accessExpect: 'Hierop kun je rekenen',
  accessKeyboard: 'Je kunt alles met het toetsenbord doen. Een schermlezer krijgt dezelfde inhoud.',
  accessScript: 'Lezen, zoeken, nomineren en aanmelden werken ook zonder JavaScript.',
  accessZoom: 'De pagina’s passen op een smal scherm en blijven bruikbaar als je inzoomt.',
  accessScheme: 'De site volgt je keuze voor licht of donker, en voor minder beweging.',
  accessColour: 'Kleur is nooit het enige teken: er staat altijd een woord of een vorm bij.',
  accessMap: 'Wat op de kaart staat, staat ook in een lijst.',
  accessLanguages: 'Bij tekst in een andere taal weet je schermlezer welke taal het is.',
  accessTests: 'Zo testen we',
  accessTestsText:
    'We testen met axe, een programma dat fouten tegen de regels zoekt: in licht en donker, in het Nederlands en in het Arabisch. Andere tests doen de belangrijkste taken met alleen het toetsenbord.',
  accessLimits: 'Wat nog niet goed is',
  accessLimitAudit:
    'Er was nog geen onafhankelijke controle. De site is ook nog niet getest door mensen met een beperking.',
  accessLimitMap:
    'De kaart die beweegt, is lastig met een schermlezer en werkt niet in elke browser. Gebruik dan de lijst.',
  accessLimitTexts:
    'Veel mensen schrijven mee aan de teksten over initiatieven. Sommige teksten zijn moeilijk of niet vertaald.',
  accessLimitSign: 'Er zijn geen video’s in gebarentaal en er is geen knop om tekst voor te lezen.',
  accessReport: 'Loop je vast?',
  accessReportText:
    'Laat ons weten op welke pagina dat was en wat je wilde doen. Je krijgt een antwoord, en we zoeken een andere manier om je te helpen.',
  accessComplaint:
    'Helpt ons antwoord niet? Dan kun je een klacht indienen bij de ombudsdienst van de stad of van Vlaanderen.',

  // Open data
  openDataTitle: 'Open data',
  openDataLede:
    'Wat hier over initiatieven staat, mag je downloaden en gebruiken: voor een kaart, een lijst, een onderzoek of een app. Je hebt geen account nodig.',
  openDataFiles: 'De bestanden',
  openDataGeojsonUse: 'Een kaart (GeoJSON)',
  openDataCsvUse: 'Een rekenblad (CSV)',
  openDataTilesUse: 'Een kaart met heel veel punten (vectortegels, met de laag “initiatives”)',
  openDataExchangeUse:
    'Wat op de Uitwisseling gevraagd en aangeboden wordt, in getallen vanaf 10, als tabel (CSV)',
  openDataCommitmentsUse: 'Wat in het forum beloofd werd, als tabel (CSV)',
  openDataCommitmentNewsUse: 'Nieuws over wat beloofd werd (Atom)',
  openDataSessionsUse:
    'De forumsessies en hun data, voor je agenda (iCalendar; met ?lang= in een andere taal)',
  openDataSitemapUse: 'Alle adressen van deze site',
  openDataFilesText:
    'Namen en samenvattingen staan er in het Nederlands; met ?lang=fr, en of ar in een andere taal. Is er geen tekst in die taal, dan staat er een in een andere; een veld zegt welke. Een datum is nooit preciezer dan wat we weten.',
  openDataNotText:
    'Mailadressen, telefoonnummers, nominaties en plaatsen die verborgen moeten blijven, staan nooit in deze bestanden.',
  openDataFilters: 'Kiezen wat je krijgt',
  openDataFiltersText:
    'Zet filters in het adres van een bestand, zoals in de lijst. Dezelfde filter twee keer betekent “of”, verschillende filters betekenen “en”. Filter eerst in de lijst: dan zie je de waarden in het adres. Een filter die we niet kennen, weigeren we met code 400.',
  openDataFilterSearch: 'Zoekwoorden',
  openDataFilterNear: 'Een punt: breedtegraad, lengtegraad',
  openDataFilterKm: 'Hoeveel kilometer rond dat punt',
  openDataExample: 'Bijvoorbeeld initiatieven van burgers die nu lopen:',
  openDataLicence: 'Wat je ermee mag',
  openDataLicenceText:
    'Deze gegevens hebben de licentie {{licence}}. In de tekst van de licentie lees je wat je ermee mag.',
  openDataLicenceLink: 'Lees de licentie {{licence}}',
  openDataCite: 'Zet erbij waar je de gegevens vandaan hebt, bijvoorbeeld zo:',
  openDataPlaces:
    'De punten van gemeenten komen van GeoNames (CC BY 4.0). Gebruik je die, noem dan ook GeoNames.',
  openDataOften: 'Hoe vaak je ze mag ophalen',
  openDataOftenText:
    'Je hebt geen sleutel nodig. Per minuut maken we hoogstens 240 bestanden voor je, van meer dan 2.000 rijen hoogstens 20 per tien minuten; wat al klaarligt, telt niet mee. Bewaar wat je kreeg, en stuur de volgende keer de ETag mee in If-None-Match. Is er niets veranderd, dan antwoorden we met code 304. Krijg je code 429 of 503? Wacht dan zo lang als Retry-After zegt.',

  // Privacy
  privacyTitle: 'Privacy',
  privacyLede:
    'We bewaren zo weinig mogelijk over jou. Hier lees je wat we bewaren, waarom, waar en hoe lang.',
  privacyWho: 'Wie is verantwoordelijk?',
  privacyWhoText: 'De stad {{city}} beslist wat er met de gegevens op deze site gebeurt.',
  privacyKept: 'Wat we bewaren',
  privacyKeptText: 'Open wat jij hier doet.',
  privacyFor_account: 'Als je een account hebt',
  privacyFor_nominating: 'Als je een initiatief nomineert',
  privacyFor_groups: 'Als je in een werkgroep zit of er schrijft',
  privacyFor_sessions: 'Als je naar een forumsessie komt',
  privacyFor_exchange: 'Als je de uitwisseling gebruikt',
  privacyFor_behalf: 'Als iemand anders voor jou plaatst',
  privacyFor_everybody: 'Van iedereen',
  privacyAccount:
    'Je account: mailadres, naam en talen, en een onleesbaar gemaakt wachtwoord als je er een kiest',
  privacyAccountWhy: 'Om je te laten aanmelden en je in jouw taal te schrijven',
  privacyAccountLong: 'Tot je vraagt om het te wissen',
  privacyDraft: 'Een nominatie die je nog niet verstuurd hebt',
  privacyDraftWhy: 'Om later verder te kunnen',
  privacyDraftLong: '{{days}} na je laatste wijziging',
  privacyNomination: 'Wat je over een initiatief schrijft en verstuurt',
  privacyNominationWhy: 'Om te beslissen, en om dubbele nominaties te herkennen',
  privacyNominationLong: 'Zolang het forum bestaat',
  privacyMail: 'Je mailadres bij een nominatie, alleen als je het zelf invult',
  privacyMailWhy:
    'Om je te vertellen wat er met je nominatie gebeurt, of je te herinneren als je ze nog niet verstuurde',
  privacyMailLong:
    '{{days}} na de beslissing; neem je de nominatie terug, dan wissen we het meteen. Verstuur je ze niet, dan wissen we het samen met de nominatie.',
  privacyReach: 'Hoe je het genomineerde initiatief bereikt, en het precieze adres',
  privacyReachWhy:
    'Zodat een moderator het initiatief kan bereiken. Anderen zien het alleen als het initiatief dat goedvindt.',
  privacyReachLong:
    '{{days}} na de beslissing. Nemen we het initiatief op, dan blijven de gegevens erbij zolang het in de lijst staat.',
  privacyConsent: 'Een controlecode van het adres waar we vroegen of we het mogen tonen',
  privacyConsentWhy: 'Zodat alleen wie onze mail kreeg, kan antwoorden',
  privacyConsentLong: 'Tot de dag na het antwoord, hoogstens {{days}}',
  privacyConfirmation:
    'Aan wie we vroegen of een initiatief nog klopt, en het antwoord; een adres zonder account als code',
  privacyConfirmationWhy: 'Om niemand te vaak te vragen',
  privacyConfirmationLong: '{{days}} na de vraag',
  privacyHash: 'Een code die we uit je IP-adres berekenen; het adres zelf bewaren we niet',
  privacyHashWhy: 'Om misbruik te stoppen: zo tellen we hoe vaak iemand iets probeert',
  privacyHashLong: 'Hoogstens {{days}}',
  privacyOutbox: 'Een mail die nog weg moet',
  privacyOutboxWhy: 'Om opnieuw te proberen als het verzenden mislukt',
  privacyOutboxLong: 'Tot de mail weg is, hoogstens {{days}}',
  privacySeat: 'Dat je in een werkgroep zit, en sinds wanneer',
  privacySeatWhy: 'Om te weten wie er mag schrijven en voor wie',
  privacySeatLong: 'Tot je account gewist wordt',
  privacyFollow: 'Wat je volgt, en je meldingen',
  privacyFollowWhy: 'Om je te laten weten wat er nieuw is',
  privacyFollowLong: 'Meldingen {{days}}; wat je volgt zolang je een account hebt',
  privacyFile: 'Foto’s en bestanden bij wat je schrijft',
  privacyFileWhy: 'Om te tonen wat je bedoelt. De plaats en het toestel halen we uit foto’s weg',
  privacyFileLong: 'Zolang je bericht of het document bestaat; wat je niet verstuurt één dag',
  privacyCommitment:
    'Wie een stand van zaken van een afspraak gaf, wie er zorg voor draagt, en wie ze volgt',
  privacyCommitmentWhy:
    'Zodat de organisatie, de werkgroep en de coördinator weten wie ze kunnen aanspreken, en jij hoort wat verandert.',
  privacyCommitmentLong:
    'Zolang de afspraak in het register staat. Wis je je account, dan verdwijnt je naam; wat er gezegd werd, blijft.',
  privacyPost: 'Wat je schrijft in een werkgroep',
  privacyPostWhy: 'Om samen te werken',
  privacyPostLong:
    'Tot je het weghaalt. Wordt je account gewist, dan blijft de tekst staan zonder je naam',
  privacyBallot: 'Of je stemde, en bij een stemming op naam wat',
  privacyBallotWhy: 'Zodat elke stem één keer telt',
  privacyBallotLong:
    'Op naam: zolang de stemming er is; wis je je account, dan zonder je naam. Anoniem: dat je stemde tot het sluiten, wat je stemde weten we nooit',
  privacyDocument: 'Wat je schrijft in een document van een werkgroep',
  privacyDocumentWhy: 'Om samen één tekst te maken',
  privacyDocumentLong:
    'Zolang het document bestaat, met alle versies. Wis je je account, dan blijft de tekst zonder je naam',
  privacyRead: 'Welke berichten je las en wat je begon te schrijven',
  privacyReadWhy: 'Om te tonen wat nieuw is en niets te verliezen',
  privacyReadLong:
    'Wat je las: tot je account gewist wordt. Wat je begon: {{days}} na je laatste wijziging',
  privacyInvite: 'Het mailadres van wie voor een werkgroep uitgenodigd is',
  privacyInviteWhy: 'Om de uitnodiging te sturen',
  privacyInviteLong: 'Tot het antwoord, hoogstens {{days}}',
  privacyNeed: 'Wat je nodig hebt om naar een forumsessie te komen',
  privacyNeedWhy:
    'Zodat er een tolk, opvang of een andere oplossing is. Alleen jij en wie dat vastlegt, lezen het; anderen zien aantallen.',
  privacyNeedLong:
    '{{days}} na de sessie, of meteen als je annuleert of je account wist. De aantallen blijven.',
  privacyProposal:
    'Wat je voor een agenda voorstelt, de nota’s die je toevoegt, en je naam als je een punt brengt',
  privacyProposalWhy:
    'Om de agenda te maken en je te antwoorden. Wie de sessie voorbereidt, weet van wie een voorstel komt; wie een punt brengt, staat op de agenda.',
  privacyProposalLong:
    'Een voorstel dat je niet verstuurt: {{days}} na je laatste wijziging. Al de rest: zolang de sessie op de site staat. Wis je je account, dan blijft de tekst zonder je naam; op een agenda die al verscheen, blijft staan wie een punt bracht.',
  privacyArea:
    'Ongeveer waar je bent, op de uitwisseling: een wijk of een vak van 1,2 bij 1,2 kilometer',
  privacyAreaWhy:
    'Om aanbod en vragen bij elkaar in de buurt te vinden. Wie je aanbod of vraag mag zien, ziet ook je buurt. Je adres vragen we niet.',
  privacyAreaLong:
    'Zolang je het niet wijzigt of je account wist. Waar je vroeger was, ziet niemand en is na {{days}} gewist.',
  privacyPickUp: 'Het adres waar iets op te halen is',
  privacyPickUpWhy: 'Alleen jij en wie met jou iets heeft afgesproken, zien het.',
  privacyPickUpLong:
    'Tot {{days}} nadat het opgehaald is, of meteen als je het leegmaakt. Komt er niets van, dan tot de dag nadat je aanbod of vraag stopt.',
  privacyObjection:
    'Een bezwaar dat je bij een verslag maakt, en welke tekst van het verslag jij schreef',
  privacyObjectionWhy:
    'Zodat het verslag klopt. Het bezwaar en het antwoord worden gedrukt zonder je naam; wie het verslag schrijft, ziet van wie het komt.',
  privacyObjectionLong:
    'Zolang het verslag bestaat. Wis je je account, dan is niet meer te weten van wie het kwam.',
  privacyRegistration:
    'Dat je inschreef voor een forumsessie, en wanneer je er was: aan de deur genoteerd, gescand of toegevoegd',
  privacyRegistrationWhy:
    'Zodat er plaats voor je is en het verslag klopt. Op de lijst van wie komt, sta je alleen als je dat wilt.',
  privacyRegistrationLong:
    'Zonder account: je naam, je adres en je code {{days}} na de sessie. De lijst van wie komt: even lang. Dat iemand er was, en voor welke organisatie, blijft bij de sessie; wis je je account, dan zonder je naam.',
  privacyDuty:
    'Wat je doet bij een forumsessie: leiden, verslag schrijven, boeken, en welke taken op jouw naam staan',
  privacyDutyWhy:
    'Zodat iedereen die de sessie voorbereidt, weet wie wat doet. Anderen zien het niet.',
  privacyDutyLong: 'Zolang de sessie op de site staat, of tot je je account wist.',
  privacyRoom:
    'Dat je toestel meedeed in de zaal van een sessie, wat het koos, en de naam bij een vraag',
  privacyRoomWhy:
    'Zodat elk toestel één keer stemt. Niemand ziet wie wat koos; je vraag is pas te zien als de voorzitter ze toont.',
  privacyRoomLong:
    '{{days}} na de sessie. Aantallen, en vragen die getoond werden, blijven zonder naam.',
  privacyMeeting: 'Of je naar een bijeenkomst komt, en of je er was',
  privacyMeetingWhy:
    'Zodat wie de groep leidt, weet op wie te rekenen. Alleen wie in de groep zit, ziet het.',
  privacyMeetingLong:
    'Je antwoord: {{days}} na de bijeenkomst. Dat je er was: zolang de groep bestaat of tot je je account wist.',
  privacyAnswer:
    'Dat je per mail antwoordde, wat je stopzette met de link in een mail, en of mail aan je terugkwam',
  privacyAnswerWhy:
    'Om een mail geen twee keer te plaatsen, om stopzetten ongedaan te maken, en om geen mail te sturen naar een adres dat niet werkt',
  privacyAnswerLong:
    '{{days}}. Dat mail terugkwam: tot je weer mail vraagt of je account gewist is. De mail zelf bewaren we niet',
  privacyTrail: 'Wie van de stad of de moderatoren wat veranderde, en wanneer',
  privacyTrailWhy: 'Om beslissingen te kunnen nakijken',
  privacyTrailLong: 'Zolang het forum bestaat',
  privacyNever:
    'We vragen nooit naar je nationaliteit of je verblijfspapieren. In het logboek van de server staan geen IP-adressen, namen of zoekwoorden.',
  privacyReceipt: 'Je link bij een nominatie',
  privacyReceiptText:
    'Wie de link heeft, kan de nominatie lezen en terugnemen. Deel hem dus niet zomaar. Wij bewaren alleen een controlecode van de link. Vul je een mailadres in, dan bewaren we de link samen met dat adres, zodat hij in onze mails kan staan.',
  privacyWhere: 'Waar staan de gegevens?',
  privacyWhereOwn: 'In een databank op dezelfde server als deze site.',
  privacyWhereSupabase: 'In een Supabase-databank, op {{host}}.',
  privacyOthers: 'Andere bedrijven',
  privacyOthersNone:
    'Deze site laadt niets van andere bedrijven: geen reclame, geen statistieken, en ook letters en kaart komen van onze eigen server.',
  privacyOthersMap:
    'Deze site heeft geen reclame en geen statistieken van andere bedrijven. Alleen de kaart die beweegt, komt van elders: {{hosts}}. Kom je op een pagina met die kaart, dan krijgt dat bedrijf je IP-adres en ziet het welk stuk van de kaart je bekijkt.',
  privacyOthersMapbox:
    'Mapbox krijgt ook technische gegevens over je browser. Op de startpagina en in de lijst zonder kaart gebeurt dat niet.',
  privacyCookies: 'Cookies',
  privacyCookiesText:
    'We gebruiken alleen cookies die nodig zijn. Daarom vragen we er geen toestemming voor.',
  privacyCookie: 'Cookie',
  privacyCookieSession: 'Onthoudt dat je aangemeld bent',
  privacyCookieSessionLong: 'Tot je je afmeldt, hoogstens 400 dagen',
  privacyCookieToast: 'Brengt één melding naar de volgende pagina',
  privacyCookieToastLong: '1 minuut',
  privacyCookieLanguage: 'Onthoudt in welke taal je het laatst las',
  privacyCookieLanguageLong: '1 jaar',
  privacyCookieRoom: 'Herkent je toestel in de zaal van één sessie, zodat het één keer stemt',
  privacyCookieRoomLong: '7 dagen',
  privacyBasis: 'Waarom mogen we dat?',
  privacyBasisConsent:
    'Een account maken of je mailadres geven, kies je zelf. Je mag die toestemming altijd intrekken.',
  privacyBasisTask:
    'De lijst en de nominaties horen bij de taak van de stad om inwoners en initiatieven te helpen.',
  privacyBasisSafety:
    'De code tegen misbruik en het logboek zijn nodig om de site veilig te houden.',
  privacyRights: 'Jouw rechten',
  privacyRightSee: 'Je mag vragen welke gegevens we over jou hebben, en er een kopie van krijgen.',
  privacyRightMend: 'Je mag ze laten verbeteren. Je naam en talen pas je zelf aan in je account.',
  privacyRightErase: 'Je mag vragen om ze te wissen, of om ze niet meer te gebruiken.',
  privacyRightsAnswer: 'Stuur ons een mail. We antwoorden binnen een maand.',
  privacyComplaint:
    'Vind je dat we iets fout doen? Dan kun je ook naar de toezichthouder gaan. In België is dat de Gegevensbeschermingsautoriteit.',
  privacyComplaintLink: 'Naar de Gegevensbeschermingsautoriteit',

  privacyOutcome:
    'Hoe een afspraak op de uitwisseling ging, en of een duo elkaar nog ziet: een keuze, zonder tekst',
  privacyOutcomeWhy:
    'Om te weten wat helpt. Wat je over een duo antwoordt, ziet alleen jij; de stad telt.',
  privacyOutcomeLong: '{{days}} na de laatste wijziging van de afspraak',
  privacyThanks: 'Een bedankje op de uitwisseling en wie het mag lezen',
  privacyThanksWhy: 'Voor de ander. Anderen lezen het alleen als jullie het allebei willen.',
  privacyThanksLong: 'tot je het intrekt, hoogstens {{days}} na de afspraak',
  privacyImport: 'Wat een geïmporteerde lijst over initiatieven zegt, ook hoe ze te bereiken zijn',
  privacyImportWhy:
    'Om na te kijken wat er binnenkomt, en om het terug te draaien. Contactgegevens blijven verborgen.',
  privacyImportLong: '{{days}} na de import',
  privacyMerge: 'Wat op twee pagina’s stond die we samenvoegden',
  privacyMergeWhy: 'Om het ongedaan te kunnen maken als het toch twee initiatieven waren.',
  privacyMergeLong: '{{days}} na het samenvoegen',
  privacyWithheld:
    'Wat moderatoren achterhouden uit de geschiedenis van een initiatief, en wie dat deed',
  privacyWithheldWhy:
    'Om mensen te beschermen die er per ongeluk genoemd zijn. Alleen moderatoren lezen het nog.',
  privacyWithheldLong:
    'De tekst {{days}}, daarna wissen we hem. Wie het deed en waarom: in het logboek van de moderatoren',
  privacyAward: 'Waarom je een initiatief voordroeg voor een prijs, en je punten als jurylid',
  privacyAwardWhy:
    'Om winnaars te kiezen. Alleen het team en de jury lezen waarom, alleen jij leest je punten.',
  privacyAwardLong: '{{days}} na de winnaars',
  privacyHours:
    'Uren voor het participatietraject: dag, tijd, wat jullie deden, en of de ander akkoord is',
  privacyHoursWhy: 'Voor een bewijs dat je zelf afdrukt. Geen dossiernummer, geen statuut.',
  privacyHoursLong: '{{days}} na de dag',
  privacyBehalf:
    'Als een begeleider voor jou iets plaatst: een codenaam, ongeveer waar, wie het is die plaatst, en waarmee je het eens was (wanneer, in welke taal uitgelegd, tot wanneer)',
  privacyBehalfWhy:
    'Zodat iemand zonder account ook iets kan zoeken, en dat stopt wanneer die persoon het wil. Je naam, je geboortedatum of een nummer vragen we niet.',
  privacyBehalfLong:
    'Tot je stopt of je toestemming afloopt; {{days}} later is alles gewist. Van wat er was afgesproken blijft voor wie hielp alleen dat het er was, zonder een woord over jou.',
  privacyHandover:
    'De code op een blad waarmee je zelf leest wat er over jou staat, en de link daarna: alleen als controlegetal',
  privacyHandoverWhy: 'Zodat wie iets typt of vindt, er niets mee opent.',
  privacyHandoverLong: '{{days}}',
  privacyReport: 'Wat je meldt, en wat je erbij schrijft',
  privacyReportWhy: 'Om te beslissen over een bericht. De schrijver ziet nooit wie meldde.',
  privacyReportLong: '{{days}} na de beslissing',
  privacySafety:
    'Wat je op de uitwisseling meldt of na een ontmoeting antwoordt, met de tekst die je meldt',
  privacySafetyWhy:
    'Om te helpen en te beslissen. Over veiligheid leest een coördinator het, over bedrog een moderator. Het hele gesprek bewaren we alleen als je dat aanvinkt.',
  privacySafetyLong: '{{days}} na de beslissing of het antwoord',
  privacyScreening:
    'Dat een organisatie iets zag voor je mensen alleen ontmoet: de dag, door wie en tot wanneer',
  privacyScreeningWhy:
    'Zodat mensen veilig zijn bij onderdak en buddy’s. Het papier zelf bewaren we nooit.',
  privacyScreeningLong: '{{days}} na het einde',
  privacyBlock: 'Wie je blokkeerde',
  privacyBlockWhy: 'Zodat jullie elkaar niet zien. De ander weet het niet.',
  privacyBlockLong: 'tot je het ongedaan maakt',

  privacyConversation:
    'Wat je in een gesprek van de uitwisseling schrijft, en of je zei dat je 18 jaar of ouder bent',
  privacyConversationWhy:
    'Zodat jullie iets kunnen afspreken. Alleen wie in het gesprek zit, leest het; las iemand van het forum mee, dan zie je wie en waarom.',
  privacyConversationLong: '{{days}} nadat het gesprek gesloten is',
  privacyListing:
    'Wat je op de uitwisseling plaatst: wat je zoekt of geeft, in welke talen, wanneer, ongeveer waar',
  privacyListingWhy: 'Zodat mensen elkaar vinden. Je naam zien alleen mensen die aangemeld zijn.',
  privacyListingLong: '{{days}} na het einde; dan blijft alleen een getal over',
  privacySuggestion: 'Welke suggesties je kreeg, koos of weigerde',
  privacySuggestionWhy: 'Om na te gaan of suggesties eerlijk zijn voor elke taal. Zonder tekst.',
  privacySuggestionLong: '{{days}}',
  privacySearch: 'Zoekopdrachten die je bewaarde',
  privacySearchWhy: 'Om je te laten weten wat er bij komt',
  privacySearchLong: 'Tot je ze verwijdert, of {{days}} nadat je ze het laatst bekeek',
  privacyPicture:
    'Foto’s bij wat je op de uitwisseling plaatst, met wat erop te zien is; zonder plaats, toestel, naam van het bestand en zonder jouw naam',
  privacyPictureWhy:
    'Zodat mensen zien waarover het gaat. Alleen wie het aanbod of de vraag mag lezen, ziet ze; nooit als het over iemand jonger dan 18 gaat.',
  privacyPictureLong: 'zolang als wat je plaatste, of tot jij de foto weghaalt',
};
