import type nl from '../nl/openData.ts';
import type { Words } from '../words.ts';

export default {
  // The spreadsheet
  initiatives: 'Initiatives',
  columnName: 'Name',
  columnSummary: 'Summary',
  columnLead: 'Lead',
  columnPartners: 'Partners',
  columnWebsite: 'Website',
  columnStart: 'Start',
  columnEnd: 'End',
  columnConfirmed: 'Last confirmed',
  columnLatitude: 'Latitude',
  columnLongitude: 'Longitude',
  columnPoint: 'Which point',
  pointExact: 'the place itself',
  pointArea: 'middle of an area',
  areaPoint:
    'The point is the middle of a municipality or district. The place itself is not given.',
  columnPage: 'Address on this site',
  sheetInitiatives: 'Initiatives',
  sheetAbout: 'About this file',
  aboutSource: 'Address of this file',
  aboutLicence: 'Licence',
  aboutDate: 'Day of this file',
  aboutFilters: 'Filters',
  aboutNoFilters: 'none: the whole list',
  aboutRows: 'Number of initiatives',
  aboutPlaces: 'Places',
  aboutPlacesText:
    'Points of municipalities come from GeoNames (CC BY 4.0). Places that must stay hidden are not in it.',

  // The page
  useXlsx: 'A spreadsheet for people (XLSX), with words instead of codes',
  useJsonLd: 'To join with other data (schema.org, JSON-LD), page by page',
  useHsds:
    'Directories of help and services (HSDS 3.0), page by page: organisations, services, places',
  useOparl: 'Sessions, agendas and decisions for other systems (OParl, JSON)',
  calendarTitle: 'Meetings of initiatives',
  useIcal: 'For a calendar: when initiatives meet (iCalendar)',
  useMapping:
    'The mapping: how initiatives answered, with number and share for each question (JSON)',
  mappingTitle: 'Mapping of initiatives: answers by question',
  noAnswer: 'no answer',
  useMurmurations:
    'Maps of networks (Murmurations): a profile for each initiative. What nobody confirmed for 400 days expires (code 410).',
  fieldsTitle: 'The fields',
  fieldsText:
    'These are the columns of the CSV file. GeoJSON has the same fields; the example shows their names. Codes are those of the filters.',
  fieldsName: 'Field',
  fieldsMeaning: 'What it holds',
  fieldId: 'Short address, stays the same',
  fieldLanguage: 'Language of the text before it, as a code',
  fieldForm: 'Sort of initiative, as a code',
  fieldLicence: 'Licence',
  fieldDate: 'Day of the file',
  fieldApproximate: 'true if the point is the middle of an area',
  exampleTitle: 'An example',
  exampleText: 'This is how one initiative looks in GeoJSON now.',
  pagesTitle: 'Pages',
  pagesText:
    'With page and per_page (1 to 1000) you get a part. The header Link leads to the page before and after, X-Total-Count says how many there are in all. HSDS and JSON-LD always come in pages, of 100 if you ask for nothing.',
  versionsTitle: 'Versions',
  versionsText:
    'A field stays and keeps its meaning. Fields may be added: skip what you do not know.',
} satisfies Words<typeof nl, 'en'>;
