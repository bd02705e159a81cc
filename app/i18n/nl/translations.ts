export default {
  title: 'Vertaal bericht {{number}}',
  lede: 'Het bericht zelf blijft staan. Je vertaling komt eronder, met je naam erbij.',
  into: 'Vertaal naar het',
  choose: 'Kies deze taal',
  original: 'Het bericht, in het {{language}}',
  yourTranslation: 'Je vertaling in het {{language}}',
  save: 'Bewaar de vertaling',
  newerTitle: 'Deze vertaling staat er nu',
  newerText: 'In het veld staat wat jij schreef. Neem over wat beter is, en bewaar opnieuw.',
  outdatedText:
    'Het bericht is gewijzigd nadat deze vertaling gemaakt werd. Kijk na wat er anders is.',
  machineText: 'Deze tekst komt van een machine. Verbeter hem: daarna staat jouw naam erbij.',
  machineTitle: 'Begin met een machine',
  machineHint:
    'Een vertaaldienst van de stad leest dan dit bericht en schrijft een eerste versie. Die staat erbij als machinevertaling tot iemand ze nakijkt.',
  machineAsk: 'Vraag een machinevertaling',
  removeTitle: 'Haal deze vertaling weg',
  removeText: 'Het bericht zelf blijft staan. Alleen de vertaling verdwijnt.',
  remove: 'Haal de vertaling weg',

  // Below a post
  translationOf: 'Vertaling van bericht {{number}}',
  translatedBy: 'Vertaald door',
  byMachine: 'Machinevertaling, door niemand nagekeken',
  outdated: 'het bericht is daarna nog gewijzigd',
  improve: 'verbeter',
  improveNumber: 'verbeter de vertaling van bericht {{number}}',
};
