/** Words of pictures and files that go with a text. */
export default {
  add: 'Foto of bestand toevoegen',
  upTo_one: '(hoogstens één)',
  upTo_other: '(hoogstens {{count}})',
  present: 'Staat al bij je bericht',
  waiting: 'Klaar om mee te sturen',
  tickToRemove: 'Vink aan wat weg mag.',
  file: 'Foto of bestand',
  fileHint:
    'Foto’s (JPEG, PNG, WebP, GIF, AVIF) en bestanden (PDF, DOCX, ODT, XLSX, ODS, PPTX, ODP, TXT, CSV), samen tot 20 MB. Plaats en toestel halen we uit foto’s weg.',
  description: 'Beschrijving',
  descriptionHint: 'Wat is er te zien of te lezen? Wie de foto niet ziet, leest of hoort dit.',
  decorative: 'Deze foto is alleen versiering',
  another: 'Nog een foto of bestand',
  files: 'Bestanden',
  filesText: 'Wat leden bij hun berichten zetten, het nieuwste eerst.',
  noFiles: 'Hier zijn nog geen bestanden',
  noFilesText: 'Zodra iemand een foto of bestand bij een bericht zet, vind je het hier terug.',
  room: 'Ruimte',
  roomUsed: 'In gebruik',
  roomWords: '{{used}} van {{total}}',
  roomMegabytes: 'Ruimte in megabyte',
  roomSave: 'Bewaar',
  toastRoom: 'De ruimte is aangepast.',
  errorEmpty: 'Dit bestand is leeg. Kies een ander.',
  errorLarge: 'Dit bestand is groter dan 20 MB. Kies een kleiner bestand.',
  errorKind:
    'Dit soort bestand nemen we niet aan. Bewaar het als PDF, of kies een foto of een document zonder macro’s.',
  errorPicture: 'Deze foto kunnen we niet lezen of is te groot. Bewaar hem opnieuw als JPEG.',
  errorDescription:
    'Kies de foto opnieuw en beschrijf wat erop te zien is, of vink “versiering” aan.',
  errorMany: 'Bij één bericht horen hoogstens vijf bestanden. Haal er eerst een weg.',
  errorGroupFull:
    'De ruimte voor bestanden van deze werkgroep is vol. Vraag de voorzitter om plaats te maken.',
  errorDaily: 'Je hebt vandaag al veel bestanden gestuurd. Probeer het morgen opnieuw.',
};
