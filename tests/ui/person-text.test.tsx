import { expect, test } from 'vitest';
import { PersonText } from '../../app/ui/person-text.tsx';
import { render } from './render.tsx';

test('each line has a direction of its own', async () => {
  const markup = await render(<PersonText text={'Mogen mannen komen?\nأين البيت؟'} />, 'ar');
  expect(markup).toBe(
    '<p><span dir="auto">Mogen mannen komen?</span><br/><span dir="auto">أين البيت؟</span></p>',
  );
});

test.each([
  '+32 470 12 34 56',
  '09 123 45 67',
  'buurt@example.org',
  'https://example.org/fiets?dag=2',
])('%s keeps its order among Arabic words', async (piece) => {
  const markup = await render(<PersonText text={`اتصل بنا: ${piece} شكرًا`} />, 'ar');
  expect(markup).toContain(`<bdi dir="ltr">${piece}</bdi> شكرًا`);
});

test('short numbers stay in the sentence', async () => {
  expect(await render(<PersonText text="Van 19 tot 21 uur, met 12 mensen." />)).not.toContain(
    '<bdi',
  );
});
