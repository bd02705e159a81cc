import type { DocumentFile } from '../../app/features/documents/export/document-file.ts';
import { standaloneDocument } from '../../app/features/documents/export/document-file.ts';
import { documentFromMarkdown } from '../../app/features/documents/text-rules.ts';

const siteUrl = 'https://forum.example';

/** A document with all that texts can hold, in two directions. */
export const dutchText = `## Wat we vragen

Wie **morgen** meedoet, _meldt zich_ bij @[Amal](person:0b9c-1) en @[Onthaal](group:onthaal).
Tot ~~woensdag~~ donderdag: [een pagina](https://example.org/a_b), [hier](/nl/groups/onthaal) of \`code\`.

#### Te diep begonnen

- stoelen
  - twintig

    1. een
    2. twee
- tafels

Daarna gaan we verder.

3. drie
4. vier

> Ik breng koffie.
>
> En thee.

### Een tabel

| Wie | Wat |
| --- | --- |
| Noor | taart<br>koffie |
| Амал | ٢٤ ساعة |

نريد أن نلتقي كل أسبوع (24/7) مع Onthaal vzw.

- الأول
- الثاني

\u200f2026: vzw Onthaal
`;

export const arabicText = `## ما نطلبه

نريد أن **نلتقي** كل أسبوع في المركز (24/7) مع Onthaal vzw.

1. القهوة
2. الشاي

| من | ماذا |
| --- | --- |
| ليلى | الخبز |

We bespreken dit ook in het Nederlands.
`;

/** A document as it is written into files. */
export function documentFile(
  language: 'nl' | 'ar' | 'ti',
  document: unknown = documentFromMarkdown(language === 'ar' ? arabicText : dutchText),
): DocumentFile {
  return {
    title: language === 'ar' ? 'اقتراح: مكان نلتقي فيه' : 'Voorstel <een plek> & meer',
    language,
    document: standaloneDocument(document, { siteUrl, language: 'nl' }),
    facts: [
      { term: 'Werkgroep', text: 'Onthaal', url: `${siteUrl}/nl/groups/onthaal` },
      { term: 'Stand', text: 'Ontwerp' },
    ],
    factsLanguage: language === 'ar' ? 'ar' : 'nl',
    siteUrl,
    words: { unseen: 'Niet alle tekens', table: 'Tabel' },
  };
}
