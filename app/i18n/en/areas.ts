export default {
  toExchange: 'To the exchange',
  toListing: 'To the offer or need',
  toConversations: 'To the conversations',

  inCell: 'a square in {{district}}',
  inDistrict: '{{district}}',
  pictureCell: 'Map: a square of 1.2 by 1.2 kilometres in {{district}}.',
  pictureDistrict: 'Map: the whole district {{district}}.',
  pictureText: 'Roughly where: somewhere in the coloured area. Nobody knows where exactly.',

  field: 'Roughly where?',
  promise:
    'Choose a district, or one square of a district. Others only see that area: always an area of at least 1 km². We do not ask for your address.',
  otherDistrict: 'Choose another district',
  wholeDistrict: 'The whole district {{district}}',
  smallDistrict:
    'This district is smaller than a square. So you can only choose the square in which it lies.',
  orCell: 'Or one square:',
  onlyCell: 'The square:',
  fewPeople: 'Few people live here. So you can only choose the whole district.',
  gridNorth: 'North is at the top. A square is 1.2 kilometres wide.',
  towards: '{{lies}}, towards {{towards}}',
  lies_middle: 'the middle of the district',
  lies_north: 'north',
  lies_north_east: 'north-east',
  lies_east: 'east',
  lies_south_east: 'south-east',
  lies_south: 'south',
  lies_south_west: 'south-west',
  lies_west: 'west',
  lies_north_west: 'north-west',
  errorArea: 'Choose a district or a square of this city.',
  errorAreaOften_one:
    'Your area was changed twice in 90 days already. You can choose again in {{count}} day.',
  errorAreaOften_other:
    'Your area was changed twice in 90 days already. You can choose again in {{count}} days.',

  mine: 'Roughly where you live',
  mineOrganisation: 'Roughly where your organisation is',
  mineText:
    'You have one area for all your offers and needs. When you move house, they all move with you. Nobody sees where you lived before.',
  now: 'Now you have chosen',
  none: 'You have not chosen an area yet.',
  moves_one: '{{count}} offer or need moves with it.',
  moves_other: '{{count}} offers and needs move with it.',
  freeAt: 'You changed your area twice in 90 days. You can change it again from',
  limit: 'You can change your area twice in 90 days.',
  save: 'Choose this area',
  toastSaved: 'Your area is chosen, for all your offers and needs.',

  offersMap: 'Offers by district',
  offersIn_one: '{{district}}: {{count}} offer',
  offersIn_other: '{{district}}: {{count}} offers',
  district: 'District',
  offers: 'Offers',
  elsewhere: 'Other districts together',

  pickUp: 'Address for a pick-up',
  pickUpText:
    'Write the address here. Only somebody with whom you have agreed on something sees it: after both of you said yes. It is erased 14 days after it took place.',
  address: 'Address',
  addressHint: 'Leave this empty to erase the address.',
  addressSave: 'Keep the address',
  errorAddressLong: 'Write an address of 3 to 300 characters.',
  toastAddressSaved: 'The address is kept. Only somebody who agrees with you sees it.',
  toastAddressErased: 'The address is erased.',
  whereTo: 'Where do you meet?',
  whereToText:
    'This address is for the two of you alone. Do not pass it on. It is erased 14 days after you met.',
  of_offer: 'With who gives',
  of_need: 'With who asks',
  noAddress: 'No address was written. Agree in the conversation where you meet.',

  warning: 'Look at your text once more',
  warning_street: 'You name a street with a number.',
  warning_postcode: 'You name a postcode.',
  warningText:
    'Who reads this may learn where you live. Better write your district only. You can also post it anyway.',
};
