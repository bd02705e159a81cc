import type { Language } from './harmless-texts.ts';

/** What must be found, by its code: the same said in six languages. */
export const risky: readonly { code: string; texts: Record<Language, string> }[] = [
  {
    code: 'mail',
    texts: {
      nl: 'Schrijf naar jan@voorbeeld.be',
      fr: 'Écrivez à jan@voorbeeld.be',
      en: 'Write to jan@voorbeeld.be',
      tr: 'jan@voorbeeld.be adresine yaz',
      ar: 'اكتب إلى jan@voorbeeld.be',
      bg: 'Пиши на jan@voorbeeld.be',
    },
  },
  {
    code: 'phone',
    texts: {
      nl: 'Bel me op 0470 12 34 56',
      fr: 'Appelez-moi au 0470 12 34 56',
      en: 'Call me on 0470 12 34 56',
      tr: 'Beni 0470 12 34 56 numarasından ara',
      ar: 'اتصل بي على ٠٤٧٠ ١٢ ٣٤ ٥٦',
      bg: 'Обади ми се на 0470 12 34 56',
    },
  },
  {
    code: 'phone',
    texts: {
      nl: 'Mijn nummer is +32 470/12.34.56',
      fr: 'Mon numéro est le +32 470/12.34.56',
      en: 'My number is +32 470/12.34.56',
      tr: 'Numaram +32 470/12.34.56',
      ar: 'رقمي +32 470/12.34.56',
      bg: 'Номерът ми е +32 470/12.34.56',
    },
  },
  {
    code: 'messenger',
    texts: {
      nl: 'Stuur me een bericht op Telegram',
      fr: 'Envoyez-moi un message sur Telegram',
      en: 'Send me a message on Telegram',
      tr: "Bana Telegram'dan mesaj at",
      ar: 'أرسل لي رسالة على تلغرام',
      bg: 'Прати ми съобщение в Телеграм',
    },
  },
  {
    code: 'money',
    texts: {
      nl: 'Je betaalt eerst een waarborgsom',
      fr: "Vous payez d'abord un acompte",
      en: 'You pay a deposit first',
      tr: 'Önce bir kapora ödersin',
      ar: 'تدفع أولاً عربون',
      bg: 'Първо плащаш капаро',
    },
  },
  {
    code: 'money',
    texts: {
      nl: 'Betaal met een overschrijving op mijn bankrekening',
      fr: 'Payez par virement sur mon compte bancaire',
      en: 'Pay by bank transfer to my bank account',
      tr: 'Banka hesabıma havale ile öde',
      ar: 'ادفع بتحويل بنكي إلى حسابي',
      bg: 'Плати с банков превод по моята банкова сметка',
    },
  },
  {
    code: 'money',
    texts: {
      nl: 'De kamer kost 300 euro per maand',
      fr: 'La chambre coûte 300 euros par mois',
      en: 'The room costs 300 euro a month',
      tr: 'Oda ayda 300 euro',
      ar: 'الغرفة بسعر 300 يورو في الشهر',
      bg: 'Стаята струва 300 евро на месец',
    },
  },
  {
    code: 'money',
    texts: {
      nl: 'Stuur het geld met Western Union',
      fr: "Envoyez l'argent par Western Union",
      en: 'Send the money by Western Union',
      tr: 'Parayı Western Union ile gönder',
      ar: 'أرسل النقود عبر ويسترن يونيون',
      bg: 'Прати ги с Western Union',
    },
  },
  {
    code: 'link',
    texts: {
      nl: 'Kijk hier: https://bit.ly/3abcd',
      fr: 'Regardez ici: https://bit.ly/3abcd',
      en: 'Look here: https://bit.ly/3abcd',
      tr: 'Buraya bak: https://bit.ly/3abcd',
      ar: 'انظر هنا: https://bit.ly/3abcd',
      bg: 'Виж тук: https://bit.ly/3abcd',
    },
  },
  {
    code: 'return',
    texts: {
      nl: 'Een kamer in ruil voor huishoudelijk werk',
      fr: 'Une chambre en échange de travail ménager',
      en: 'A room in exchange for housework',
      tr: 'Ev işi karşılığında bir oda',
      ar: 'غرفة مقابل خدمات منزلية',
      bg: 'Стая в замяна на домакинска работа',
    },
  },
  {
    code: 'return',
    texts: {
      nl: 'Ik zoek een intieme relatie',
      fr: 'Je cherche une relation intime',
      en: 'I am looking for an intimate relationship',
      tr: 'Samimi ilişki arıyorum',
      ar: 'أبحث عن علاقة حميمة',
      bg: 'Търся интимна връзка',
    },
  },
  {
    code: 'minor',
    texts: {
      nl: 'Mijn dochter zoekt vrienden, schrijf jan@voorbeeld.be',
      fr: 'Pour mon enfant, écrivez à jan@voorbeeld.be',
      en: 'My daughter seeks friends, write to jan@voorbeeld.be',
      tr: 'Çocuğum arkadaş arıyor, jan@voorbeeld.be',
      ar: 'ابنتي تبحث عن صديقات: jan@voorbeeld.be',
      bg: 'Дъщеря ми търси приятели, jan@voorbeeld.be',
    },
  },
];
