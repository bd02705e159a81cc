export default {
  notFoundTitle: 'Deze pagina bestaat niet',
  notFoundText: 'Misschien staat er een fout in het adres.',
  foreignTitle: 'Dit formulier kwam van een andere site',
  foreignText:
    'Daarom hebben we niets bewaard. Open de pagina hier opnieuw en probeer het nog eens.',
  tooLongTitle: 'Dit is te groot',
  tooLongText: 'Maak je tekst of bestand kleiner en probeer het opnieuw.',
  failedTitle: 'Er ging iets mis',
  failedText: 'De fout ligt bij ons. Probeer het straks opnieuw.',
  unavailableTitle: 'We zijn even niet bereikbaar',
  unavailableText: 'Probeer het over enkele seconden opnieuw.',
  home: 'Naar de startpagina',
  requestId: 'Nummer van deze vraag: {{id}}',
};
