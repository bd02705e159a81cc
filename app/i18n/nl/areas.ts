export default {
  toExchange: 'Naar de uitwisseling',
  toListing: 'Naar het aanbod of de vraag',
  toConversations: 'Naar de gesprekken',

  // An area in words
  inCell: 'een vak in {{district}}',
  inDistrict: '{{district}}',
  pictureCell: 'Kaart: een vak van 1,2 bij 1,2 kilometer in {{district}}.',
  pictureDistrict: 'Kaart: de hele wijk {{district}}.',
  pictureText: 'Ongeveer waar: ergens in het gekleurde gebied. Waar precies weet niemand.',

  // Choosing one
  field: 'Waar ongeveer?',
  promise:
    'Kies een wijk, of één vak van een wijk. Anderen zien alleen dat gebied: altijd minstens 1 km² groot. Je adres vragen we niet.',
  otherDistrict: 'Kies een andere wijk',
  wholeDistrict: 'De hele wijk {{district}}',
  smallDistrict:
    'Deze wijk is kleiner dan een vak. Daarom kun je alleen het vak kiezen waarin ze ligt.',
  orCell: 'Of één vak:',
  onlyCell: 'Het vak:',
  fewPeople: 'Hier wonen weinig mensen. Daarom kun je alleen de hele wijk kiezen.',
  gridNorth: 'Het noorden is boven. Een vak is 1,2 kilometer breed.',
  towards: '{{lies}}, richting {{towards}}',
  lies_middle: 'het midden van de wijk',
  lies_north: 'noord',
  lies_north_east: 'noordoost',
  lies_east: 'oost',
  lies_south_east: 'zuidoost',
  lies_south: 'zuid',
  lies_south_west: 'zuidwest',
  lies_west: 'west',
  lies_north_west: 'noordwest',
  errorArea: 'Kies een wijk of een vak van deze stad.',
  errorAreaOften_one:
    'Je buurt is al twee keer veranderd in 90 dagen. Over {{count}} dag kun je opnieuw kiezen.',
  errorAreaOften_other:
    'Je buurt is al twee keer veranderd in 90 dagen. Over {{count}} dagen kun je opnieuw kiezen.',

  // The page of one's own area
  mine: 'Waar ongeveer je woont',
  mineOrganisation: 'Waar ongeveer je organisatie is',
  mineText:
    'Je hebt één buurt voor al je aanbod en vragen. Verhuis je, dan verhuizen ze allemaal mee. Waar je vroeger woonde, ziet niemand.',
  now: 'Nu kies je',
  none: 'Je koos nog geen buurt.',
  moves_one: '{{count}} aanbod of vraag verhuist mee.',
  moves_other: '{{count}} keer aanbod of vraag verhuist mee.',
  freeAt: 'Je veranderde je buurt twee keer in 90 dagen. Je kunt ze opnieuw veranderen vanaf',
  limit: 'Je kunt je buurt twee keer in 90 dagen veranderen.',
  save: 'Kies deze buurt',
  toastSaved: 'Je buurt is gekozen, voor al je aanbod en vragen.',

  // Where offers are
  offersMap: 'Aanbod per wijk',
  offersIn_one: '{{district}}: {{count}} aanbod',
  offersIn_other: '{{district}}: {{count}} keer aanbod',
  district: 'Wijk',
  offers: 'Aanbod',
  elsewhere: 'Andere wijken samen',

  // The true place of a pick-up
  pickUp: 'Adres om iets op te halen',
  pickUpText:
    'Schrijf hier het adres. Alleen wie met jou iets heeft afgesproken, ziet het: nadat jullie allebei ja zeiden. 14 dagen nadat het gebeurd is, wordt het gewist.',
  address: 'Adres',
  addressHint: 'Laat dit leeg om het adres te wissen.',
  addressSave: 'Bewaar het adres',
  errorAddressLong: 'Schrijf een adres van 3 tot 300 tekens.',
  toastAddressSaved: 'Het adres is bewaard. Alleen wie iets met je afspreekt, ziet het.',
  toastAddressErased: 'Het adres is gewist.',
  whereTo: 'Waar spreken jullie af?',
  whereToText:
    'Dit adres is alleen voor jullie twee. Geef het niet door. Het wordt 14 dagen na jullie afspraak gewist.',
  of_offer: 'Bij wie geeft',
  of_need: 'Bij wie vraagt',
  noAddress: 'Er is geen adres opgeschreven. Spreek in het gesprek af waar jullie elkaar zien.',

  // A place in a text
  warning: 'Kijk je tekst nog eens na',
  warning_street: 'Je noemt een straat met een nummer.',
  warning_postcode: 'Je noemt een postcode.',
  warningText:
    'Wie dit leest, kan weten waar je woont. Schrijf liever alleen je wijk. Je kunt het ook toch zo plaatsen.',
};
