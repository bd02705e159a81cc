import { expect, test } from 'vitest';
import { attributesOf, render } from '../../../tests/ui/render.tsx';
import { createI18n } from '../../i18n/i18n.ts';
import type { InvalidForm } from '../../lib/form.ts';
import type { Page } from '../../lib/page.server.ts';
import { formSentences } from '../account/form-sentences.ts';
import type { OutcomeChoices } from './outcome.ts';
import { actOnOutcome } from './outcome-action.server.ts';
import { PromiseForm } from './promise-form.tsx';

const said = 'Twintig fietsen <b>voor</b> wie "pas" aankwam';
const typed = { item: '7', text: said, organisation: 'vzw-cirq', watching: 'reception' };
const once = '11111111-1111-4111-8111-111111111111';

/** The answer to a promise of which the register of commitments says this. */
async function refused(message: string): Promise<{ form: InvalidForm; status: number }> {
  const body = new FormData();
  for (const [name, value] of Object.entries({ ...typed, once, intent: 'promise' }))
    body.set(name, value);
  const page = {
    request: new Request('http://localhost/', { method: 'POST', body }),
    params: { slug: 'proef' },
    language: 'nl',
    requireViewer: async () => undefined,
    db: { rpc: async () => ({ data: null, status: 400, error: { code: 'PT400', message } }) },
  };
  const answer: unknown = await actOnOutcome(page as unknown as Page);
  const { data, init } = answer as { data: InvalidForm; init: ResponseInit };
  return { form: data, status: init.status ?? 200 };
}

test.each([
  ['deliverable:commitments:errorDeliverable', 'text', 'textarea'],
  ['deliverable:errorRequired', 'text', 'textarea'],
  ['group:errorChoice', 'watching', 'select'],
])('%s stands by the field of the form, and what was typed is kept', async (message, name, tag) => {
  const { form, status } = await refused(message);
  expect(status).toBe(400);
  expect(Object.keys(form.errors)).toEqual([name]);
  expect(form.typed['text']).toEqual([said]);
  const { t } = await createI18n('nl');
  const { fields } = formSentences(t, form.errors);
  const choices = {
    organisations: [{ slug: 'vzw-cirq', name: 'vzw Cirq' }],
    people: [],
    groups: [{ slug: 'reception', name: 'Onthaal' }],
    sessions: [],
  } as unknown as OutcomeChoices;
  const html = await render(
    <PromiseForm choices={choices} item="7" text="" once={once} invalid={form} errors={fields} />,
  );
  const field = attributesOf(html, tag, `name="${name}"`);
  expect(field['aria-invalid']).toBe('true');
  const described = (field['aria-describedby'] ?? '').split(' ');
  const sentence = fields[name] ?? '';
  expect(sentence).toMatch(/\w+ \w+/);
  const shown = described.some((id) =>
    html.split(`id="${id}"`)[1]?.slice(0, 400).includes(sentence),
  );
  expect(shown).toBe(true);
  expect(html).toContain('Twintig fietsen &lt;b&gt;voor&lt;/b&gt; wie &quot;pas&quot; aankwam');
});
