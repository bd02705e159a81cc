import type { Email } from 'postal-mime';

/** What a mail server tells about an earlier mail of ours. */
export interface MailReport {
  kind: 'bounce' | 'complaint';
  /** For whom that mail was; null when a complaint leaves it out. */
  recipient: string | null;
}

/** The address is wrong or closed; a full mailbox or a refused content says nothing about the address. */
const forGood = /^5\.(0\.0|1\.\d{1,3}|2\.1)$/;

const addressIn = (value: string) =>
  /[^\s<>;"]+@[^\s<>;"]+/.exec(value)?.[0]?.toLowerCase() ?? null;

function textOfPart(mail: Email, type: string): string | null {
  const part = mail.attachments.find(({ mimeType }) => mimeType === type);
  if (!part) return null;
  const { content } = part;
  if (typeof content === 'string') return content.slice(0, 20_000);
  return Buffer.from(content as Uint8Array)
    .subarray(0, 20_000)
    .toString('latin1');
}

function fieldsOf(block: string): Map<string, string> {
  const unfolded = block.replaceAll(/\r?\n[ \t]+/g, ' ');
  const fields = [...unfolded.matchAll(/^([\w-]{1,60}):[ \t]*(.*)$/gm)];
  return new Map(fields.map(([, name = '', value = '']) => [name.toLowerCase(), value.trim()]));
}

/** The report in a delivery status (RFC 3464) that is final, or in a complaint (RFC 5965); null for any other mail. */
export function readMailReport(mail: Email): MailReport | null {
  const complaint = textOfPart(mail, 'message/feedback-report');
  if (complaint !== null) {
    const fields = fieldsOf(complaint);
    if (!/^(abuse|fraud)$/i.test(fields.get('feedback-type') ?? '')) return null;
    return { kind: 'complaint', recipient: addressIn(fields.get('original-rcpt-to') ?? '') };
  }
  for (const block of textOfPart(mail, 'message/delivery-status')?.split(/\r?\n\r?\n/) ?? []) {
    const fields = fieldsOf(block);
    const status = /\d\.\d{1,3}\.\d{1,3}/.exec(fields.get('status') ?? '')?.[0] ?? '';
    const recipient = addressIn(
      fields.get('original-recipient') ?? fields.get('final-recipient') ?? '',
    );
    if (/^failed/i.test(fields.get('action') ?? '') && forGood.test(status) && recipient)
      return { kind: 'bounce', recipient };
  }
  return null;
}
