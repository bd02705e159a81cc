import { languageCodes } from '../../i18n/locales.ts';
import { refusedForm } from '../../lib/command.server.ts';
import { Conflict, badRequest } from '../../lib/failure.server.ts';
import { invalid, readPosted, typedIn } from '../../lib/form.server.ts';
import type { Page } from '../../lib/page.server.ts';
import { redirectWithToast } from '../../lib/page.server.ts';
import { deskAddress } from './award.ts';
import { entryOf, yearOf } from './awards.server.ts';
import {
  announceCampaign,
  awardEntry,
  cancelCampaign,
  changeCampaign,
  inviteJuror,
  makeShortlist,
  prepareCampaign,
  publishCampaign,
  refuseEntry,
  removeJuror,
  removePart,
  savePart,
} from './desk.server.ts';

interface Posted {
  text: (field: string) => string;
  /** What was typed for a field in each language. */
  labels: (field: string) => Record<string, string>;
  all: (field: string) => string[];
  typed: Record<string, string[]>;
}

function posts(form: FormData): Posted {
  const typed = typedIn(form);
  const text = (field: string) => typed[field]?.[0] ?? '';
  return {
    typed,
    text,
    labels: (field) =>
      Object.fromEntries(languageCodes.map((code) => [code, text(`${field}_${code}`)])),
    all: (field) => typed[field] ?? [],
  };
}

const daysIn = ({ text }: Posted) => ({
  opensOn: text('opensOn'),
  closesOn: text('closesOn'),
  scoresUntil: text('scoresUntil'),
  announcesOn: text('announcesOn'),
});

function partIn({ text }: Posted) {
  const kind = text('part');
  if (kind !== 'category' && kind !== 'criterion') throw badRequest();
  return { kind, id: text('id') ? entryOf(text('id')) : null } as const;
}

function shortlistIn({ typed, all }: Posted) {
  const reasons = Object.entries(typed).filter(([name]) => name.startsWith('reason_'));
  return {
    chosen: Object.keys(typed)
      .filter((name) => name.startsWith('chosen_'))
      .flatMap(all),
    reasons: Object.fromEntries(
      reasons.map(([name, values]) => [name.slice('reason_'.length), values[0] ?? '']),
    ),
  };
}

/** What each button of the desk does. @returns the word that says so */
const steps: Record<string, (page: Page, year: number, form: Posted) => Promise<string>> = {
  async change(page, year, form) {
    await changeCampaign(page.db, year, { ...daysIn(form), intro: form.labels('intro') });
    return 'toastChanged';
  },
  async part(page, year, form) {
    const { text, labels } = form;
    const words = { name: labels('name'), explanation: labels('explanation') };
    const numbers = { awards: text('awards'), weight: text('weight') };
    await savePart(page.db, year, partIn(form), { ...words, ...numbers });
    return 'toastChanged';
  },
  async remove(page, year, form) {
    const { kind, id } = partIn(form);
    if (id === null) throw badRequest();
    await removePart(page.db, year, { kind, id });
    return 'toastRemoved';
  },
  async publish(page, year) {
    await publishCampaign(page.db, year);
    return 'toastPublished';
  },
  async cancel(page, year, { text }) {
    await cancelCampaign(page.db, year, text('cancelReason'));
    return 'toastCancelled';
  },
  async invite(page, year, { text }) {
    await inviteJuror(page.db, year, text('mail'));
    return 'toastInvited';
  },
  async dismiss(page, year, { text }) {
    await removeJuror(page.db, year, text('person'));
    return 'toastRemoved';
  },
  async refuse(page, _year, { text }) {
    await refuseEntry(page.db, entryOf(text('entry')), text('refusal'));
    return 'toastRefused';
  },
  async shortlist(page, year, form) {
    await makeShortlist(page.db, year, shortlistIn(form));
    return 'toastShortlisted';
  },
  async award(page, _year, { text, labels }) {
    await awardEntry(page.db, entryOf(text('entry')), {
      wins: text('wins'),
      sentence: labels('sentence'),
      note: text('note'),
      language: page.language,
    });
    return 'toastChanged';
  },
  async announce(page, year) {
    await announceCampaign(page.db, year);
    return 'toastAnnounced';
  },
};

/** What staff do: they begin a year, or one step of it. */
export async function answerDesk(page: Page) {
  await page.requireViewer();
  const posted = await readPosted(page.request);
  const form = posts(posted);
  const intent = form.text('intent');
  const { language } = page;
  const year = page.params['year'] === undefined ? null : yearOf(page.params['year']);
  try {
    if (year === null) {
      if (intent !== 'prepare') throw badRequest();
      const { text } = form;
      const wanted = { year: text('year').trim(), copy: text('copy'), ...daysIn(form) };
      const made = await prepareCampaign(page.db, wanted);
      return redirectWithToast(page, deskAddress(language, made), 'awards:toastPrepared');
    }
    const step = Object.hasOwn(steps, intent) ? steps[intent] : undefined;
    if (!step) throw badRequest();
    const word = await step(page, year, form);
    return redirectWithToast(page, deskAddress(language, year), `awards:${word}`);
  } catch (failure) {
    if (failure instanceof Conflict && year !== null)
      return redirectWithToast(page, deskAddress(language, year), 'awards:toastMeanwhile');
    return invalid(refusedForm(failure, posted));
  }
}
