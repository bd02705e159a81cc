/** Whether a line, or several joined, says who wrote what is quoted below: always with a date or an address. */
const attributions = [
  /^op .+ (schreef|heeft) .*:$/i,
  /^(op|on) .+ (schreef|wrote)\s?:$/i,
  /^le .+ a écrit\s?:$/i,
  /^am .+ schrieb .*:$/i,
  /^el .+ escribió\s?:$/i,
  /^(في|بتاريخ|يوم) .*(كتبت?|كُتب|تمت كتابة ما يلي|أرسلت?).*:$/,
  /^.+ <[^<>\s]+@[^<>\s]+> (schreef|wrote|a écrit|كتبت?).*:$/i,
];

/** The head that Outlook and others put above the mail that is answered, by its first line and those that follow. */
const headStart = /^(van|from|de|von|من)\s?:\s*\S/i;
const headNext =
  /^(verzonden|datum|sent|date|envoyé|gesendet|aan|to|à|an|onderwerp|subject|objet|betreff|تاريخ الإرسال|التاريخ|تم الإرسال|إلى|الموضوع)\s?:/i;

const originalMessage =
  /^-{2,} ?(original message|oorspronkelijk bericht|origineel bericht|message d[’']origine|message original|ursprüngliche nachricht|الرسالة الأصلية|رسالة أصلية) ?-{2,}$/i;

/** What telephones and programs sign with. */
const device =
  /^(sent from (my |outlook|mail)|get outlook for|(verzonden|verstuurd) (vanaf|met|via) |download outlook voor|outlook voor (android|ios)|envoyé (de|depuis|à partir d)|télécharger outlook|obtenir outlook|أُرسلت? من|أرسلت? من|تم الإرسال من|مرسل من|الحصول على outlook)/i;

/** Marks of direction and of weight, which some programs put around these lines, do not count. */
function bare(line: string): string {
  return line.replaceAll(/[\u200e\u200f\u202a-\u202e\u2066-\u2069*]/g, '').trim();
}

export const isQuoted = (line: string): boolean => line.startsWith('>');
export const isBlank = (line: string): boolean => line.trim() === '';
export const isRule = (line: string): boolean => /^[_-]{5,}$/.test(bare(line));
export const isDeviceLine = (line: string): boolean => line.length < 120 && device.test(bare(line));

/**
 * Number of lines from here that lead in a quotation: "On … wrote:" over one to three lines, the head of
 * the earlier mail, or the line "Original message".
 * @returns 0 when this line is an ordinary one
 */
export function leadInLength(lines: readonly string[], at: number): number {
  const first = bare(lines[at] ?? '');
  if (!first || first.length > 500) return 0;
  if (originalMessage.test(first)) return 1;
  if (headStart.test(first)) {
    const following = lines.slice(at + 1, at + 6).map(bare);
    const heads = following.filter((line) => headNext.test(line)).length;
    if (heads >= 2) return 1 + heads;
  }
  let joined = first;
  for (let length = 1; length <= 3; length += 1) {
    const isDated = /\p{Nd}/u.test(joined) || joined.includes('@');
    if (isDated && attributions.some((pattern) => pattern.test(joined))) return length;
    const next = bare(lines[at + length] ?? '');
    if (!next || next.startsWith('>')) return 0;
    joined = `${joined} ${next}`.slice(0, 1000);
  }
  return 0;
}
