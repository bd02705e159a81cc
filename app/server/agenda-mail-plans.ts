import { z } from 'zod';
import ar from '../i18n/ar/mail.ts';
import en from '../i18n/en/mail.ts';
import fr from '../i18n/fr/mail.ts';
import type { LanguageCode } from '../i18n/locales.ts';
import { languages } from '../i18n/locales.ts';
import nl from '../i18n/nl/mail.ts';
import type { MailBlock } from './mail-blocks.ts';
import type { MailPlan } from './mail-plans.ts';

const words: Record<LanguageCode, Partial<Record<string, string>>> = { nl, en, fr, ar };
const address = z.url({ protocol: /^https?$/ });
/** An item of a session: its title, the session's name, and what the coordinator said. */
const item = z.object({
  title: z.string(),
  session: z.string(),
  reason: z.string(),
  into: z.string().default(''),
  url: address,
});
const told = (name: string): MailPlan => ({
  words: name,
  payload: item,
  shown: { field: 'reason', as: 'quote' },
  link: 'url',
});

const moment = z.string().nullable();
const agenda = z.object({
  zone: z.string(),
  changes: z.array(
    z.object({
      kind: z.string(),
      title: z.string(),
      titles: z.record(z.string(), z.string()),
      startsAt: moment,
      wasAt: moment,
    }),
  ),
});

/** What changed since the agenda before, a line each. @throws on a payload of another form */
function changeBlocks(payload: unknown, language: LanguageCode): MailBlock[] {
  const { zone, changes } = agenda.parse(payload);
  const clock = new Intl.DateTimeFormat(languages[language].locale, {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: zone,
  });
  return changes.map(({ kind, title, titles, startsAt, wasAt }) => {
    const values: Partial<Record<string, string>> = {
      title: titles[language] ?? title,
      time: startsAt ? clock.format(new Date(startsAt)) : '',
      earlier: wasAt ? clock.format(new Date(wasAt)) : '',
    };
    const sentence = words[language][`agendaChange_${kind}`] ?? '{{title}}';
    const text = sentence.replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '');
    return { kind: 'line', text };
  });
}

/** Mails about proposals, items and agendas of a session. */
export const agendaPlans: Record<string, MailPlan> = {
  item_accepted: told('itemAccepted'),
  item_question: told('itemQuestion'),
  item_merged: told('itemMerged'),
  item_deferred: told('itemDeferred'),
  item_declined: told('itemDeclined'),
  item_withdrawn: told('itemWithdrawn'),
  item_in_call: told('itemInCall'),
  item_postponed: told('itemPostponed'),
  item_scheduled: told('itemScheduled'),
  item_moved: told('itemMoved'),
  item_dropped: told('itemDropped'),
  agenda_published: {
    words: 'agendaPublished',
    payload: z.object({ title: z.string(), letter: z.string(), note: z.string(), url: address }),
    shown: { field: 'note', as: 'quote' },
    blocks: changeBlocks,
    link: 'url',
  },
};
