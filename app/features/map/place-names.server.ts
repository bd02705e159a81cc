/** Names of a place by language. */
export type PlaceNames = Record<string, string>;

/**
 * Names that the data do not tell apart by language, by the first name that GeoNames gives and its
 * country. Places that are not here are called by their own name in every language.
 */
const known: Record<string, PlaceNames> = {
  'BE Brussels': { nl: 'Brussel', fr: 'Bruxelles', en: 'Brussels', ar: 'بروكسل' },
  'BE Antwerpen': { nl: 'Antwerpen', fr: 'Anvers', en: 'Antwerp', ar: 'أنتويرب' },
  'BE Gent': { nl: 'Gent', fr: 'Gand', en: 'Ghent', ar: 'غنت' },
  'BE Charleroi': { fr: 'Charleroi', ar: 'شارلوروا' },
  'BE Liège': { nl: 'Luik', fr: 'Liège', ar: 'لييج' },
  'BE Brugge': { nl: 'Brugge', fr: 'Bruges', en: 'Bruges', ar: 'بروج' },
  'BE Namur': { nl: 'Namen', fr: 'Namur', ar: 'نامور' },
  'BE Leuven': { nl: 'Leuven', fr: 'Louvain', ar: 'لوفان' },
  'BE Mons': { nl: 'Bergen', fr: 'Mons', ar: 'مونس' },
  'BE Hasselt': { nl: 'Hasselt', ar: 'هاسلت' },
  'BE Aalst': { nl: 'Aalst', fr: 'Alost', ar: 'آلست' },
  'BE Mechelen': { nl: 'Mechelen', fr: 'Malines', ar: 'ميخلين' },
  'BE Kortrijk': { nl: 'Kortrijk', fr: 'Courtrai', ar: 'كورتريك' },
  'BE Tournai': { nl: 'Doornik', fr: 'Tournai', ar: 'تورناي' },
  'BE Ostend': { nl: 'Oostende', fr: 'Ostende', en: 'Ostend', ar: 'أوستند' },
  'BE Sint-Niklaas': { nl: 'Sint-Niklaas', fr: 'Saint-Nicolas', ar: 'سينت نيكلاس' },
  'BE Genk': { nl: 'Genk', ar: 'خينك' },
  'BE Roeselare': { nl: 'Roeselare', fr: 'Roulers', ar: 'روسلاره' },
  'BE Mouscron': { nl: 'Moeskroen', fr: 'Mouscron', ar: 'موسكرون' },
  'BE Verviers': { fr: 'Verviers', ar: 'فيرفييه' },
  'BE Dendermonde': { nl: 'Dendermonde', fr: 'Termonde', ar: 'دندرموند' },
  'BE Denderleeuw': { nl: 'Denderleeuw', ar: 'دندرليو' },
  'BE Lokeren': { nl: 'Lokeren', ar: 'لوكرن' },
  'BE Turnhout': { nl: 'Turnhout', ar: 'تورنهاوت' },
  'BE Sint-Truiden': { nl: 'Sint-Truiden', fr: 'Saint-Trond' },
  "BE Braine-l'Alleud": { nl: 'Eigenbrakel', fr: "Braine-l'Alleud" },
  'BE Vilvoorde': { nl: 'Vilvoorde', fr: 'Vilvorde' },
  'BE Ieper': { nl: 'Ieper', fr: 'Ypres', en: 'Ypres', ar: 'إيبر' },
  'BE Halle': { nl: 'Halle', fr: 'Hal' },
  'BE Wavre': { nl: 'Waver', fr: 'Wavre' },
  'BE Lier': { nl: 'Lier', fr: 'Lierre' },
  'BE Menen': { nl: 'Menen', fr: 'Menin' },
  'BE Oudenaarde': { nl: 'Oudenaarde', fr: 'Audenarde' },
  'BE Tienen': { nl: 'Tienen', fr: 'Tirlemont' },
  'BE Geraardsbergen': { nl: 'Geraardsbergen', fr: 'Grammont' },
  'BE Tongeren': { nl: 'Tongeren', fr: 'Tongres' },
  'BE Waterloo': { fr: 'Waterloo', ar: 'واترلو' },
  'BE Louvain-la-Neuve': { fr: 'Louvain-la-Neuve', ar: 'لوفان لا نوف' },
  'BE Ottignies': { fr: 'Ottignies', ar: 'أوتينيي' },
  'BE Perwez': { nl: 'Perwijs', fr: 'Perwez', ar: 'بيرويه' },
  'BE Thuin': { fr: 'Thuin', ar: 'توان' },
  'NL Utrecht': { nl: 'Utrecht', fr: 'Utrecht', en: 'Utrecht', ar: 'أوترخت' },
  'NL Rotterdam': { nl: 'Rotterdam', ar: 'روتردام' },
  'NL The Hague': { nl: 'Den Haag', fr: 'La Haye', en: 'The Hague', ar: 'لاهاي' },
  'NL Amsterdam': { nl: 'Amsterdam', ar: 'أمستردام' },
  'NL Eindhoven': { nl: 'Eindhoven', ar: 'آيندهوفن' },
  'NL Maastricht': { nl: 'Maastricht', ar: 'ماستريخت' },
  'FR Lille': { nl: 'Rijsel', fr: 'Lille', ar: 'ليل' },
  'FR Paris': { nl: 'Parijs', fr: 'Paris', ar: 'باريس' },
  'FR Dunkerque': { nl: 'Duinkerke', fr: 'Dunkerque', en: 'Dunkirk', ar: 'دنكيرك' },
  'FR Reims': { fr: 'Reims', ar: 'رانس' },
  'DE Köln': { nl: 'Keulen', fr: 'Cologne', en: 'Cologne', ar: 'كولونيا' },
  'DE Aachen': { nl: 'Aken', fr: 'Aix-la-Chapelle', en: 'Aachen', ar: 'آخن' },
  'DE Trier': { nl: 'Trier', fr: 'Trèves', en: 'Trier' },
  'LU Luxembourg': { nl: 'Luxemburg', fr: 'Luxembourg', en: 'Luxembourg', ar: 'لوكسمبورغ' },
  'GB London': { nl: 'Londen', fr: 'Londres', en: 'London', ar: 'لندن' },
  'DE Berlin': { nl: 'Berlijn', fr: 'Berlin', en: 'Berlin', ar: 'برلين' },
  'IT Bologna': { nl: 'Bologna', fr: 'Bologne', en: 'Bologna', ar: 'بولونيا' },
  'AT Vienna': { nl: 'Wenen', fr: 'Vienne', en: 'Vienna', ar: 'فيينا' },
  'ZM Lusaka': { nl: 'Lusaka', fr: 'Lusaka', en: 'Lusaka', ar: 'لوساكا' },
  'US Milwaukee': { nl: 'Milwaukee', fr: 'Milwaukee', en: 'Milwaukee', ar: 'ميلووكي' },
  'ES Barcelona': { nl: 'Barcelona', fr: 'Barcelone', en: 'Barcelona', ar: 'برشلونة' },
};

/** The language in which GeoNames writes a Belgian place's first name, by region. */
const regionLanguages: Record<string, string> = { VLG: 'nl', WAL: 'fr', BRU: 'fr' };

/**
 * The names of a place by language.
 * @param alternates GeoNames' other names, whose language is unknown; the two official names of
 *   the municipalities of Brussels are written there as "Brussel (…)" and "Bruxelles (…)"
 */
export function namesOf(place: {
  name: string;
  country: string;
  region: string | undefined;
  alternates: readonly string[];
}): PlaceNames {
  const listed = known[`${place.country} ${place.name}`];
  if (listed) return listed;
  const official = (city: string) =>
    place.alternates
      .find((name) => name.startsWith(`${city} (`) && name.endsWith(')'))
      ?.slice(city.length + 2, -1);
  const dutch = official('Brussel');
  const french = official('Bruxelles');
  if (dutch && french) return { nl: dutch, fr: french };
  const language = place.country === 'BE' ? regionLanguages[place.region ?? ''] : undefined;
  return { [language ?? 'und']: place.name };
}
