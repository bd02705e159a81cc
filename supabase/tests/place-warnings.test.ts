import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TestDatabase } from '../../tests/support/database.ts';
import { createTestDatabase } from '../../tests/support/database.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.drop());

async function warned(text: string): Promise<string[]> {
  const [row] = await db.sql<{ found: string[] }[]>`select private.warn_of_place(${text}) as found`;
  return row!.found;
}

const streets = {
  nl: [
    'Kom langs in de Kerkstraat 12.',
    'Ik woon Sint-Pietersplein 3b',
    'Op te halen: brusselsesteenweg 450 bus 2',
    'Het is Coupure Links 40',
    'Wij zitten in de Grote Huidevettershoek, Vrijdagmarkt nr. 7',
    'Meersstraat, 15',
  ],
  fr: [
    '12 rue de la Paix',
    'J’habite 3 bis, avenue Louise',
    'C’est rue Haute 12, au fond',
    'au 40, chaussée de Gand',
  ],
  en: ['I live at 12 Church Street', 'Come to 4b, Old Mill Lane.'],
  tr: ['Atatürk Caddesi No: 12', 'Gül Sokak 5', 'Adres: Bağdat Cad. 7/3', 'İstiklal caddesi 40'],
  bg: ['ул. Гладстон 12', 'на бул. „Витоша“ № 5', 'Улица Шипка 3'],
  ar: ['أسكن في شارع الكنيسة رقم 12', 'شارع السلام ٧', 'زقاق الورد، 4'],
};
const postcodes = [
  'Wij wonen in 9000 Gent',
  'B-9050 Gentbrugge',
  'mijn postcode is 9040',
  'code postal: 9000',
  'postcode 9030',
  'posta kodu 9000',
  'пощенски код 9000',
  '9000 Гент',
  'الرمز البريدي ٩٠٠٠',
  '1012 AB Amsterdam',
  'SW1A 2AA',
];
const harmless = [
  'Drie fietsen voor kinderen van 8 tot 12 jaar',
  'Ik heb 3 stoelen en 1 tafel, gebruikt in 2019',
  'Een zetel voor de straat: 2 mensen nodig om te dragen',
  'Je kunt op weg naar school langs komen',
  'De les duurt 45 minuten, op dinsdag om 19 uur',
  'Ik zoek hulp bij een brief van 2500 woorden',
  'Une chaise pour enfant, 5 ans. La rue est calme.',
  'Un cours en 10 leçons sur la place du village',
  'A bike for 10 euros, from my street',
  '20 people came to the square',
  'Çocuk bisikleti, 6 yaş',
  'Имам 3 стола и една маса',
  'أبحث عن دراجة لطفل عمره 7 سنوات',
  'لدي 3 كراسي في حي هادئ',
  '',
];

test.each(Object.entries(streets))('a street with a number is seen in %s', async (_, texts) => {
  for (const text of texts) expect([text, await warned(text)]).toEqual([text, ['street']]);
});

test('a postcode is seen as people write it', async () => {
  for (const text of postcodes) expect([text, await warned(text)]).toEqual([text, ['postcode']]);
});

test('figures of other things warn nobody', async () => {
  for (const text of harmless) expect([text, await warned(text)]).toEqual([text, []]);
});

test('both at once, and a long text without delay', async () => {
  expect(await warned('Kerkstraat 12, 9000 Gent')).toEqual(['street', 'postcode']);
  const began = performance.now();
  for (const part of ['rue ', 'ул. а ', 'شارع ', '12 ', 'Church ', 'straat '])
    await warned(part.repeat(1500));
  expect(performance.now() - began).toBeLessThan(4000);
});

test('who is signed in may ask before posting; a visitor posts nothing', async () => {
  const ask = (role: string) =>
    db
      .as(role, {}, (sql) => sql`select public.warn_of_place(${'Kerkstraat 12'})`)
      .then(
        () => 'done',
        (error: { code: string }) => error.code,
      );
  expect([await ask('authenticated'), await ask('anon')]).toEqual(['done', '42501']);
});
