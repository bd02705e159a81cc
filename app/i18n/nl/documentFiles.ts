/** Words of documents as files: what stands in them, and how a Word file comes in. */
export default {
  group: 'Groep',
  version: 'Versie',
  versionOf: '{{version}}, van {{date}}',
  state: 'Stand',
  state_draft: 'Kladversie',
  state_shared: 'Gedeeld in de groep',
  state_submitted: 'Ingediend als voorstel',
  state_adopted: 'Aangenomen',
  authors: 'Geschreven door',
  address: 'Te lezen op',
  unseenSigns:
    'Tekens die we niet kunnen afdrukken, staan hier als \ufffd. In het HTML-bestand zie je ze wel.',
  importTitle: 'Begin met een Word-bestand',
  importText:
    'Van je bestand maken we een nieuw document. Het begint als kladversie: alleen jij ziet het, tot je het deelt. Koppen, lijsten, tabellen en links komen mee. Afbeeldingen, kleuren en lettertypes niet.',
  file: 'Je bestand',
  fileHint: 'Een Word-bestand (.docx) van hoogstens 10 MB.',
  title: 'Titel',
  titleHint: 'Laat dit leeg om de titel uit het bestand te nemen.',
  language: 'Taal van het document',
  make: 'Maak het document',
  doneTitle: 'Je document staat klaar',
  donePictures_one:
    'Er stond één afbeelding in je bestand. Die is niet meegekomen. Schrijf in de tekst wat erop te zien was, als dat nodig is.',
  donePictures_other:
    'Er stonden {{count}} afbeeldingen in je bestand. Die zijn niet meegekomen. Schrijf in de tekst wat erop te zien was, als dat nodig is.',
  doneOpen: 'Lees het document',
};
