/** What a column of a file may hold, in the order of the choice. */
export const importFields = [
  'id',
  'name',
  'otherNames',
  'summary',
  'what',
  'whereWhen',
  'costs',
  'kind',
  'status',
  'scope',
  'themes',
  'groups',
  'activities',
  'accessibility',
  'tags',
  'languages',
  'municipality',
  'country',
  'district',
  'address',
  'latitude',
  'longitude',
  'point',
  'website',
  'mail',
  'phone',
  'organisation',
  'started',
  'ended',
] as const;
export type ImportField = (typeof importFields)[number];

/** Fields of terms, with the vocabulary that they are looked up in. */
export const termFields = {
  themes: 'theme',
  groups: 'target_group',
  activities: 'activity',
  accessibility: 'accessibility',
} as const satisfies Partial<Record<ImportField, string>>;
export type TermField = keyof typeof termFields;

/** Headers as people write them, without accents, case and marks. */
const known: Record<ImportField, RegExp> = {
  id: /^(id|code|nr|nummer|numero|number|identifier|external ?id|record ?id|uuid|slug|feature id|referentie|reference)$/,
  name: /^(name|naam|nom|title|titel|titre|initiatief|initiative|naam (van het )?(initiatief|project)|nom (de l )?initiative|project|projet)$/,
  otherNames:
    /^(other ?names?|andere na(am|men)|autres? noms?|alias|alternate ?names?|afkorting|acronym|sigle|roepnaam)$/,
  summary:
    /^(summary|samenvatting|resume|korte (beschrijving|omschrijving)|kort|in het kort|short description|en bref|teaser|intro)$/,
  what: /^(what|wat|quoi|description|beschrijving|omschrijving|uitleg|details?|over|about)$/,
  whereWhen:
    /^(when|wanneer|quand|hours|openingsuren|uren|horaires?|where ?when|opening ?hours|moment|rhythm|ritme)$/,
  costs: /^(costs?|kosten?|prijs|prix|cout|tarief|tarif|price|fee)$/,
  kind: /^(kind|soort|genre|type|soort initiatief|type initiatief|categorie initiatiefnemer)$/,
  status: /^(status|staat|toestand|statut|etat|state)$/,
  scope: /^(scope|reikwijdte|bereik|portee|schaal|niveau|geographic scope)$/,
  themes:
    /^(themes?|thema s?|thema|categor(y|ies|ie|ieen)|rubriek(en)?|domein(en)?|sectors?|sector)$/,
  groups:
    /^(groups?|target ?groups?|doelgroep(en)?|publics?( cibles?)?|groupes? cibles?|doelpubliek|voor wie|audience)$/,
  activities: /^(activit(y|ies|e|es|eit|eiten)|aanbod|werkvorm(en)?)$/,
  accessibility: /^(accessibilit(y|e)|toegankelijkheid)$/,
  tags: /^(tags?|trefwoord(en)?|keywords?|mots? cles?|labels?)$/,
  languages: /^(languages?|ta(al|len)|langues?|voertaal|spoken languages?)$/,
  municipality:
    /^(municipality|gemeente|commune|city|stad|ville|places?|plaats(naam)?|woonplaats|town|localite|lieu)$/,
  country: /^(country|land|pays|country code|landcode)$/,
  district: /^(district|wijk|quartier|buurt|deelgemeente|neighbou?rhood|stadsdeel)$/,
  address: /^(address|adres|adresse|street|straat|rue|street address|straat en nummer)$/,
  latitude: /^(lat|latitude|breedtegraad|breedte|y|ycoord|geo lat|lat wgs84|latitude point)$/,
  longitude:
    /^(lon|lng|long|longitude|lengtegraad|lengte|x|xcoord|geo lon|geo lng|lon wgs84|longitude point)$/,
  point:
    /^(point|punt|geo|geo point( 2d)?|coordinat(en|es|e)|coordonnees|wkt|geom(etry|etrie)?|locatie|gps|latlo?ng)$/,
  website: /^(website|site|web|url|link|webadres|homepage|site web|lien|internet)$/,
  mail: /^(e ?mail|mail|e mailadres|mailadres|courriel|adresse mail|contact ?mail)$/,
  phone: /^(phone|telefoon|tel|gsm|telephone|telefoonnummer|contact ?phone|numero de telephone)$/,
  organisation:
    /^(organi[sz]ations?|organisatie|lead|trekker|organisateur|organisator|uitvoerder|vereniging|association|initiatiefnemer|lead organi[sz]ation)$/,
  started:
    /^(start(ed)?|start ?date|begin|begindatum|startdatum|sinds|depuis|debut|date de debut|founded|opgericht|oprichting|since|startjaar|founded or start)$/,
  ended: /^(end(ed)?|end ?date|einde|einddatum|fin|date de fin|gestopt|tot)$/,
};

const plain = (header: string) =>
  header
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** A field by what its values look like; only where nothing else can be meant. */
function byValues(samples: readonly string[]): ImportField | null {
  const filled = samples.filter((value) => value.trim() !== '');
  const all = (pattern: RegExp) =>
    filled.length > 0 && filled.every((value) => pattern.test(value.trim()));
  if (all(/^(https?:\/\/|www\.)\S+$/i)) return 'website';
  if (all(/^\S+@\S+\.\S+$/)) return 'mail';
  if (all(/^POINT ?\(|^-?\d{1,2}[.]\d{3,} ?[,; ] ?-?\d{1,3}[.]\d{3,}$/i)) return 'point';
  return null;
}

/** A column of the file, with a few of its values. */
export interface FileColumn {
  name: string;
  samples: string[];
}

/** What each column is likely to hold, by its header in Dutch, French or English, else by its values. */
export function guessMapping(columns: readonly FileColumn[]): Record<string, ImportField | ''> {
  const taken = new Set<ImportField>();
  const guessed: Record<string, ImportField | ''> = {};
  const give = (name: string, field: ImportField | null | undefined) => {
    if (guessed[name] || !field || taken.has(field)) return;
    guessed[name] = field;
    taken.add(field);
  };
  for (const { name } of columns)
    give(
      name,
      importFields.find((field) => known[field].test(plain(name))),
    );
  for (const { name, samples } of columns) give(name, byValues(samples));
  return Object.fromEntries(columns.map(({ name }) => [name, guessed[name] ?? '']));
}
