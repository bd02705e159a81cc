import type nl from '../nl/openData.ts';
import type { Words } from '../words.ts';

export default {
  // The spreadsheet
  initiatives: 'Initiatives',
  columnName: 'Nom',
  columnSummary: 'Résumé',
  columnLead: 'Porteur',
  columnPartners: 'Partenaires',
  columnWebsite: 'Site web',
  columnStart: 'Début',
  columnEnd: 'Fin',
  columnConfirmed: 'Dernière confirmation',
  columnLatitude: 'Latitude',
  columnLongitude: 'Longitude',
  columnPoint: 'Quel point',
  pointExact: 'le lieu même',
  pointArea: 'milieu d’une zone',
  areaPoint: 'Le point est le milieu d’une commune ou d’un quartier. Le lieu même n’est pas donné.',
  columnPage: 'Adresse sur ce site',
  sheetInitiatives: 'Initiatives',
  sheetAbout: 'À propos de ce fichier',
  aboutSource: 'Adresse de ce fichier',
  aboutLicence: 'Licence',
  aboutDate: 'Jour de ce fichier',
  aboutFilters: 'Filtres',
  aboutNoFilters: 'aucun : toute la liste',
  aboutRows: 'Nombre d’initiatives',
  aboutPlaces: 'Lieux',
  aboutPlacesText:
    'Les points des communes viennent de GeoNames (CC BY 4.0). Les lieux qui doivent rester cachés n’y figurent pas.',

  // The page
  useXlsx: 'Un tableur pour les personnes (XLSX), avec des mots au lieu de codes',
  useJsonLd: 'À joindre à d’autres données (schema.org, JSON-LD), page par page',
  useHsds:
    'Répertoires d’aide et de services (HSDS 3.0), page par page : organisations, services, lieux',
  useOparl: 'Les séances, ordres du jour et décisions pour d’autres systèmes (OParl, JSON)',
  calendarTitle: 'Rencontres des initiatives',
  useIcal: 'Pour un agenda : quand les initiatives se réunissent (iCalendar)',
  useMapping:
    'La cartographie : les réponses des initiatives, en nombre et en part par question (JSON)',
  mappingTitle: 'Cartographie des initiatives : réponses par question',
  noAnswer: 'pas de réponse',
  useMurmurations:
    'Cartes de réseaux (Murmurations) : un profil par initiative. Ce que personne n’a confirmé pendant 400 jours expire (code 410).',
  fieldsTitle: 'Les champs',
  fieldsText:
    'Voici les colonnes du fichier CSV. GeoJSON a les mêmes champs ; l’exemple montre leurs noms. Les codes sont ceux des filtres.',
  fieldsName: 'Champ',
  fieldsMeaning: 'Ce qu’il contient',
  fieldId: 'Adresse courte, reste la même',
  fieldLanguage: 'Langue du texte qui précède, en code',
  fieldForm: 'Sorte d’initiative, en code',
  fieldLicence: 'Licence',
  fieldDate: 'Jour du fichier',
  fieldApproximate: 'true si le point est le milieu d’une zone',
  exampleTitle: 'Un exemple',
  exampleText: 'Voici une initiative en GeoJSON, telle qu’elle est maintenant.',
  pagesTitle: 'Pages',
  pagesText:
    'Avec page et per_page (1 à 1000) vous recevez une partie. L’en-tête Link mène à la page d’avant et d’après, X-Total-Count dit combien il y en a en tout. HSDS et JSON-LD viennent toujours par pages, de 100 si vous ne demandez rien.',
  versionsTitle: 'Versions',
  versionsText:
    'Un champ reste et garde son sens. Des champs peuvent s’ajouter : passez ce que vous ne connaissez pas.',
} satisfies Words<typeof nl, 'fr'>;
