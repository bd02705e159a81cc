const text = { type: 'string', minLength: 1 };
const oneOf = (...values: string[]) => ({ type: 'string', enum: values });
/** The 249 codes of ISO 3166-1. */
const countries = [
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ',
  'CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR',
  'GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP',
  'KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT',
  'MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW',
  'SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG',
  'UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW',
].join(' ');

/**
 * The rules of Murmurations' organizations_schema-v1.0.0 for the fields that we give, in our own words. Stricter: other
 * fields and empty texts are refused, a moment is a whole number.
 *
 * Compared line by line with https://github.com/MurmurationsNetwork/MurmurationsLibrary: the schema at 07a0adee; the
 * fields linked_schemas at e15cac21, name and tags at 152efeb7, status at 506dbe86, country_iso_3166 at 53e0202a,
 * geolocation and starts_at at 6ce73ce4, latitude and primary_url at 06f37656, urls and full_address at 1aebdc3d,
 * relationships at 019ebc14, ends_at at 0da1c3bc, geographic_scope at 52ee70cc, unique_id at 64997abb, nickname at
 * 9104e3ea, expires at 7da4f1dc. `expires` is a field of the library and of the index, which this schema does not name.
 */
const webAddress = { type: 'string', maxLength: 2000, pattern: '^https?://.*' };
export const murmurationsSchema = {
  $id: 'organizations_schema-v1.0.0',
  type: 'object',
  required: ['linked_schemas', 'name'],
  additionalProperties: false,
  properties: {
    linked_schemas: {
      type: 'array',
      items: { type: 'string', pattern: '^[a-z][a-z0-9_]{7,97}-v[0-9]+\\.[0-9]+\\.[0-9]+$' },
      minItems: 1,
      uniqueItems: true,
    },
    name: { type: 'string', minLength: 1, maxLength: 200 },
    nickname: text,
    primary_url: webAddress,
    unique_id: text,
    urls: {
      type: 'array',
      uniqueItems: true,
      items: { type: 'object', required: ['url'], properties: { name: text, url: webAddress } },
    },
    description: text,
    status: oneOf('active', 'completed', 'cancelled', 'on_hold', 'in_planning'),
    tags: {
      type: 'array',
      minItems: 1,
      maxItems: 100,
      uniqueItems: true,
      items: { type: 'string', maxLength: 100 },
    },
    geographic_scope: oneOf('local', 'regional', 'national', 'international'),
    geolocation: {
      type: 'object',
      required: ['lat', 'lon'],
      properties: {
        lat: { type: 'number', minimum: -90, maximum: 90 },
        lon: { type: 'number', minimum: -180, maximum: 180 },
      },
    },
    full_address: text,
    country_iso_3166: oneOf(...countries.split(' ')),
    relationships: {
      type: 'array',
      uniqueItems: true,
      items: {
        type: 'object',
        required: ['predicate_url', 'object_url'],
        properties: { predicate_url: webAddress, object_url: webAddress },
      },
    },
    starts_at: { type: 'integer' },
    ends_at: { type: 'integer' },
    expires: { type: 'integer', minimum: 1_000_000_000, maximum: 9_999_999_999 },
  },
};
