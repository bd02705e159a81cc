import { expect, test } from 'vitest';
import { z } from 'zod';
import { refusedForm } from './command.server.ts';
import { RefusedInput } from './failure.server.ts';
import { checkForm } from './form.server.ts';

function posted(): FormData {
  const form = new FormData();
  form.append('title', 'Een\0 fiets');
  form.append('password', 'geheim');
  form.append('picture', new File(['x'], 'fiets.jpg'));
  return form;
}

test('a form that is shown again holds what was typed, never a password or a file', () => {
  const checked = checkForm(posted(), z.object({ title: z.string().max(3) }), ['tags']);
  expect(checked).toMatchObject({
    ok: false,
    typed: { title: ['Een fiets'], picture: [], tags: [] },
  });
  expect(JSON.stringify(checked)).not.toContain('geheim');
  const refused = refusedForm(new RefusedInput({ title: { key: 'errorRequired' } }), posted());
  expect(refused.typed).toEqual({ title: ['Een fiets'], picture: [] });
});
