/** Languages that people around here write and speak, by their own names. */
export const writtenLanguages = [
  { code: 'nl', ownName: 'Nederlands' },
  { code: 'en', ownName: 'English' },
  { code: 'fr', ownName: 'Français' },
  { code: 'ar', ownName: 'العربية' },
  { code: 'tr', ownName: 'Türkçe' },
  { code: 'bg', ownName: 'Български' },
  { code: 'uk', ownName: 'Українська' },
  { code: 'ro', ownName: 'Română' },
  { code: 'sk', ownName: 'Slovenčina' },
  { code: 'fa', ownName: 'فارسی' },
  { code: 'am', ownName: 'አማርኛ' },
  { code: 'ckb', ownName: 'کوردیی ناوەندی' },
  { code: 'de', ownName: 'Deutsch' },
  { code: 'es', ownName: 'Español' },
  { code: 'hy', ownName: 'Հայերեն' },
  { code: 'it', ownName: 'Italiano' },
  { code: 'ka', ownName: 'ქართული' },
  { code: 'ku', ownName: 'Kurdî' },
  { code: 'ne', ownName: 'नेपाली' },
  { code: 'pl', ownName: 'Polski' },
  { code: 'ps', ownName: 'پښتو' },
  { code: 'pt', ownName: 'Português' },
  { code: 'ru', ownName: 'Русский' },
  { code: 'so', ownName: 'Soomaali' },
  { code: 'sq', ownName: 'Shqip' },
  { code: 'sr', ownName: 'Srpski' },
  { code: 'sw', ownName: 'Kiswahili' },
  { code: 'ti', ownName: 'ትግርኛ' },
  { code: 'ur', ownName: 'اردو' },
  { code: 'zh', ownName: '中文' },
] as const;

/** A language's own name, else its code. */
export function ownNameOf(code: string): string {
  return writtenLanguages.find((language) => language.code === code)?.ownName ?? code;
}
