import { expect, test } from 'vitest';
import { Checkbox } from '../../app/ui/checkbox.tsx';
import { Combobox } from '../../app/ui/combobox.tsx';
import { matching } from '../../app/ui/combobox-state.ts';
import { ErrorSummary } from '../../app/ui/error-summary.tsx';
import { CheckboxGroup, RadioGroup } from '../../app/ui/radio-group.tsx';
import { Select } from '../../app/ui/select.tsx';
import { TextArea } from '../../app/ui/text-area.tsx';
import { TextInput } from '../../app/ui/text-input.tsx';
import { attributesOf, render, renderPage } from './render.tsx';

const options = [
  { value: 'tr', label: 'Turks' },
  { value: 'ar', label: 'Arabisch', hint: 'ook Darija' },
];

test('a field ties its control to label, hint and error', async () => {
  const html = await render(
    <TextInput
      name="email"
      label="E-mail"
      hint="Voor het antwoord."
      error="Vul een adres in."
      required
    />,
  );
  const input = attributesOf(html, 'input');
  expect(input).toMatchObject({
    id: 'field-email',
    name: 'email',
    'aria-invalid': 'true',
    'aria-describedby': 'field-email-hint field-email-error',
    required: '',
  });
  expect(attributesOf(html, 'label')['for']).toBe('field-email');
  expect(html).toContain('id="field-email-hint"');
  expect(html).toContain('id="field-email-error"');
  expect(html).toContain('(verplicht)');
});

test('a field without hint and error names none', async () => {
  const html = await render(<TextInput name="name" label="Naam" optional />);
  expect(attributesOf(html, 'input')).not.toHaveProperty('aria-describedby');
  expect(attributesOf(html, 'input')).not.toHaveProperty('aria-invalid');
  expect(html).toContain('(mag je leeg laten)');
});

test('the summary leads to every field that has an error, by the id that the field has', async () => {
  const html = await render(
    <>
      <ErrorSummary
        errors={{ 'places.0.street': ['Vul een straat in.', 'Te kort.'], kind: 'Kies een soort.' }}
      />
      <TextInput name="places.0.street" label="Straat" />
      <RadioGroup name="kind" label="Soort" options={options} />
    </>,
  );
  const targets = [...html.matchAll(/href="#([^"]+)"/g)].map((match) => match[1]);
  expect(targets).toEqual(['field-places-0-street', 'field-kind']);
  for (const id of targets) expect(html).toContain(`id="${id}"`);
  expect(html).toContain('Er zijn nog 2 dingen die niet kloppen');
  expect(html).not.toContain('Te kort.');
});

test.each([
  ['nl', 'Titel: Vul dit in. We hebben het nodig.', 'Akkoord? Kies een van de mogelijkheden.'],
  ['fr', 'Titre\u00a0: Remplissez ce champ. Nous en avons besoin.', 'Accord ? Choisissez.'],
  ['ar', 'العنوان: املأ هذا الحقل. نحتاج إليه.', 'موافق؟ اختر.'],
] as const)(
  'in %s the summary names the fields that stand below it',
  async (code, title, agree) => {
    const [, titleLabel = '', titleError = ''] = /^(.*?)\u00a0?: (.*)$/.exec(title) ?? [];
    const [, agreeLabel = '', agreeError = ''] = /^(.*?[?؟]) (.*)$/.exec(agree) ?? [];
    const html = await renderPage(
      <>
        <ErrorSummary errors={{ title: titleError, agree: agreeError, lost: 'Nog iets.' }} />
        <TextInput name="title" label={titleLabel} error={titleError} required />
        <Checkbox name="agree" label={agreeLabel} error={agreeError} />
      </>,
      code,
    );
    const links = [...html.matchAll(/<a href="#field-[^>]*>(.*?)<\/a>/g)].map(([, words = '']) =>
      words.replaceAll(/<[^>]*>/g, ''),
    );
    expect(links).toEqual([title, agree, 'Nog iets.']);
    expect(html).toContain(`<bdi>${titleLabel}</bdi>`);
    // It stands where it is read, without a script that would bring it there.
    expect(html.indexOf('error-summary')).toBeLessThan(html.indexOf('<label'));
    expect(html).not.toContain('<script');
  },
);

test('no errors, no summary', async () => {
  expect(await render(<ErrorSummary errors={{}} />)).toBe('');
});

test('a group says what is wrong once, for all its choices', async () => {
  const html = await render(
    <CheckboxGroup
      name="spoken"
      label="Talen"
      options={options}
      defaultValues={['ar']}
      error="Kies er een."
    />,
  );
  expect(attributesOf(html, 'fieldset')).toMatchObject({
    id: 'field-spoken',
    'aria-describedby': 'field-spoken-error',
  });
  expect(attributesOf(html, 'input', 'value="ar"')).toMatchObject({
    checked: '',
    'aria-describedby': 'field-spoken-ar-hint',
  });
  expect(html.match(/Kies er een\./g)).toHaveLength(1);
});

test('a text area says how much fits before any script runs, and cuts nothing off', async () => {
  const html = await render(<TextArea name="story" label="Verhaal" maxLength={600} />);
  expect(attributesOf(html, 'textarea')['aria-describedby']).toBe('field-story-count');
  expect(attributesOf(html, 'textarea')).not.toHaveProperty('maxlength');
  expect(html).toContain('Hoogstens 600 tekens.');
});

test('a combobox is a plain list before any script runs', async () => {
  const closed = await render(
    <Combobox name="spoken" label="Taal" options={options} defaultValue="tr" />,
  );
  expect(attributesOf(closed, 'select')).toMatchObject({ id: 'field-spoken', name: 'spoken' });
  expect(attributesOf(closed, 'option', 'value="tr"')).toHaveProperty('selected');
  const free = await render(<Combobox name="place" label="Plaats" options={options} free />);
  expect(attributesOf(free, 'input')).toMatchObject({ name: 'place', list: 'field-place-list' });
});

test('what is typed finds its option without accents, first by the beginning', () => {
  const places = ['Oude Gent', 'Gent', 'Liège'].map((label) => ({ value: label, label }));
  expect(matching(places, 'gent').map((place) => place.label)).toEqual(['Gent', 'Oude Gent']);
  expect(matching(places, 'liege').map((place) => place.label)).toEqual(['Liège']);
});

test('a choice and a box keep their label with them', async () => {
  const html = await render(
    <>
      <Select name="kind" label="Soort" options={options} empty="Alle soorten" />
      <Checkbox name="agree" label="Ja" hint="Je kunt dit later wijzigen." />
    </>,
  );
  expect(html).toContain('<option value="">Alle soorten</option>');
  expect(attributesOf(html, 'input')).toMatchObject({
    id: 'field-agree',
    'aria-describedby': 'field-agree-hint',
  });
  expect(attributesOf(html, 'label', 'field-agree')['for']).toBe('field-agree');
});
