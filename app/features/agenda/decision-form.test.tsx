import { expect, test } from 'vitest';
import { render } from '../../../tests/ui/render.tsx';
import type { ProposalPage } from './call.ts';
import { DecisionForm } from './decision-form.tsx';

/** What the form reads of a proposal that waits, on an agenda with these parts. */
function waiting(sections: ProposalPage['sections'], state = 'submitted'): ProposalPage {
  const page = { item: { state, revision: 1 }, sections, targets: [], session: { slug: 'proef' } };
  return page as unknown as ProposalPage;
}
const shown = (proposal: ProposalPage) =>
  render(<DecisionForm proposal={proposal} invalid={undefined} errors={{}} />);

test('an agenda without parts says why nothing can be accepted, and leads to where one is made', async () => {
  const form = await shown(waiting([]));
  expect(form).toContain('De agenda van deze sessie heeft nog geen delen.');
  expect(form).toContain('href="/nl/sessions/proef/agenda/edit"');
  expect(form).not.toContain('value="accept"');
  expect(form).not.toContain('name="section"');
  for (const step of ['ask', 'defer', 'decline']) expect(form).toContain(`value="${step}"`);
});

test('with a part it can be accepted, and what is accepted asks for none', async () => {
  const form = await shown(waiting([{ id: 3, title: 'Voor de pauze' }]));
  expect(form).toContain('value="accept"');
  expect(form).toContain('Voor de pauze');
  expect(form).not.toContain('nog geen delen');
  expect(await shown(waiting([], 'accepted'))).not.toContain('nog geen delen');
});
