import type nl from '../nl/outage.ts';
import type { Words } from '../words.ts';

export default {
  notFoundTitle: 'This page does not exist',
  notFoundText: 'There may be a mistake in the address.',
  foreignTitle: 'This form came from another site',
  foreignText: 'So nothing was saved. Open the page here and try again.',
  tooLongTitle: 'This is too large',
  tooLongText: 'Make your text or file smaller and try again.',
  failedTitle: 'Something went wrong',
  failedText: 'The mistake is ours. Please try again in a while.',
  unavailableTitle: 'We cannot be reached for a moment',
  unavailableText: 'Please try again in a few seconds.',
  home: 'To the home page',
  requestId: 'Number of this request: {{id}}',
} satisfies Words<typeof nl, 'en'>;
