import { documentFromMarkdown } from '../../app/features/documents/text-rules.ts';
import type {
  DossierFacts,
  FactItem,
  FactPaper,
} from '../../app/features/dossier/dossier-facts.ts';
import type { LanguageCode } from '../../app/i18n/locales.ts';
import { arabicText, dutchText } from './document-files.ts';

const titles = { nl: 'Forumsessie voorjaar 2027', ar: 'جلسة المنتدى، ربيع 2027' };
const start = Date.parse('2027-03-16T18:30:00+01:00');
const at = (minutes: number) => new Date(start + minutes * 60_000).toISOString();
const types = ['information', 'discussion', 'decision', 'follow_up', 'break'] as const;
const subjects = [
  'Welkom en kennismaking',
  'Samenwerken met korte contracten',
  'Toegang tot wonen met een klein inkomen',
  'Opvolging van eerdere afspraken',
  'Pauze met soep',
];
const arabicSubjects = [
  'ترحيب وتعارف',
  'التعاون بعقود قصيرة',
  'الحصول على سكن بدخل محدود',
  'متابعة الالتزامات السابقة',
  'استراحة مع الحساء',
];

function item(index: number): FactItem {
  const kind = index % 5;
  return {
    id: index + 1,
    type: types[kind] ?? 'discussion',
    language: 'nl',
    title: `${subjects[kind]}${index < 5 ? '' : ` (${index + 1})`}`,
    titles:
      index % 7 === 6 ? {} : { ar: `${arabicSubjects[kind]}${index < 5 ? '' : ` (${index + 1})`}` },
    why:
      kind === 2
        ? 'Wie pas aankomt, vindt geen huis: 9 van de 10 brieven blijven zonder antwoord.'
        : null,
    wanted: kind === 1 || kind === 2 ? 'Een afspraak over wie wat doet tegen het najaar.' : null,
    minutes: 10,
    startsAt: at(index * 10),
    endsAt: at(index * 10 + 10),
    group:
      kind === 1
        ? { slug: 'reception', names: { nl: 'Werkgroep onthaal', ar: 'مجموعة عمل الاستقبال' } }
        : null,
    organisation: kind === 2 ? { slug: 'ocmw', name: 'OCMW Gent' } : null,
    presenter: kind === 2 ? 'Noor Peeters' : null,
  };
}

function paper(index: number, items: number): FactPaper {
  const isArabic = index % 4 === 3;
  const states = [
    'text',
    'file',
    'text',
    'text',
    'late',
    'text',
    'closed',
    'text',
    'text',
    'gone',
  ] as const;
  const state = states[index % 10] ?? 'text';
  const document = documentFromMarkdown((isArabic ? arabicText : dutchText).repeat(3));
  return {
    id: index + 1,
    item: (index % Math.max(1, items)) + 1,
    title: isArabic ? 'اقتراح: مكان نلتقي فيه' : `Advies over <wonen> & werken ${index + 1}`,
    language: isArabic ? 'ar' : 'nl',
    role: 'advice',
    isAuthoritative: index % 2 === 0,
    state,
    summary:
      state === 'gone'
        ? null
        : isArabic
          ? 'نريد مكانًا ثابتًا في كل حي.'
          : 'We vragen een vaste plek in elke wijk 👩‍👩‍👧 → klaar.',
    group: { nl: 'Werkgroep onthaal', ar: 'مجموعة عمل الاستقبال' },
    document: state === 'text' ? document : null,
    writtenAt: '2027-01-10T10:00:00Z',
    file:
      state === 'file'
        ? {
            id: '11111111-1111-4111-8111-111111111111',
            kind: 'document',
            name: 'Één nota.pdf',
            mediaType: 'application/pdf',
            bytes: 12_000,
            width: null,
            height: null,
            description: '',
          }
        : null,
  };
}

/** What a dossier of so many items and papers is made from. */
export function dossierFacts(language: LanguageCode, items = 6, papers = 5): DossierFacts {
  const known = Array.from({ length: items }, (_, index) => item(index));
  const half = Math.ceil(items / 2);
  const text = titles[language as 'nl'];
  return {
    language,
    audience: 'public',
    letter: 'B',
    publishedAt: '2027-02-01T10:00:00+01:00',
    asOf: '2027-02-20T09:15:00+01:00',
    forum: {
      names: { nl: 'Forum Migratie Gent', ar: 'منتدى الهجرة في غنت' },
      mail: 'forum@example.org',
    },
    session: {
      slug: 'spring-2027',
      kind: 'spring',
      state: 'published',
      title: text ? { text, language } : { text: titles.nl, language: 'nl' },
      startsAt: at(0),
      endsAt: at(180),
      zone: 'Europe/Brussels',
      place: 'De Centrale',
      isOver: false,
      address: 'Kraankindersstraat 2, 9000 Gent',
      practical:
        language === 'ar'
          ? { text: 'الترام 1، محطة ريغاورت.\nالقاعة مهيّأة للكراسي المتحركة.', language: 'ar' }
          : {
              text: 'Tram 1, halte Rabot.\nDe zaal is toegankelijk met een rolstoel. ✔️',
              language: 'nl',
            },
      summary: null,
      isRemote: true,
      isHere: true,
      registrationClosesOn: '2027-03-13',
    },
    content: {
      sections: [
        { titles: { nl: 'Voor de pauze', ar: 'قبل الاستراحة' }, items: known.slice(0, half) },
        { titles: { nl: 'Na de pauze', ar: 'بعد الاستراحة' }, items: known.slice(half) },
      ],
    },
    papers: Array.from({ length: papers }, (_, index) => paper(index, items)),
    commitments: [
      {
        id: 1,
        text: 'Een lijst van alle praatgroepen, die iemand bijhoudt',
        language: 'nl',
        state: 'open',
        dueOn: '2027-10-12',
        firstDueOn: '2026-10-13',
        organisation: 'Stad Gent',
        group: { nl: 'Werkgroep integratie', ar: 'مجموعة عمل الاندماج' },
        report: { status: 'on_track', givenAt: '2027-02-10T09:00:00Z' },
        lacksReport: false,
      },
      {
        id: 2,
        text: 'Twee vaste begeleiders op de eerste dag',
        language: 'nl',
        state: 'closed',
        dueOn: '2026-10-13',
        firstDueOn: '2026-10-13',
        organisation: 'OCMW Gent',
        group: null,
        report: null,
        lacksReport: false,
      },
    ],
  };
}
