import type { Words } from '../words.ts';
import type nl from '../nl/translations.ts';

export default {
  title: 'Translate post {{number}}',
  lede: 'The post itself stays. Your translation stands below it, with your name.',
  into: 'Translate into',
  choose: 'Choose this language',
  original: 'The post, in {{language}}',
  yourTranslation: 'Your translation into {{language}}',
  save: 'Save the translation',
  newerTitle: 'This translation is there now',
  newerText: 'The field holds what you wrote. Take over what is better, and save again.',
  outdatedText: 'The post was changed after this translation was made. Check what is different.',
  machineText: 'This text comes from a machine. Make it better: then it carries your name.',
  machineTitle: 'Begin with a machine',
  machineHint:
    'A translation service of the city then reads this post and writes a first version. It is marked as machine translation until somebody checks it.',
  machineAsk: 'Ask for a machine translation',
  removeTitle: 'Remove this translation',
  removeText: 'The post itself stays. Only the translation goes.',
  remove: 'Remove the translation',

  translationOf: 'Translation of post {{number}}',
  translatedBy: 'Translated by',
  byMachine: 'Machine translation, checked by nobody',
  outdated: 'the post was changed since',
  improve: 'improve',
  improveNumber: 'improve the translation of post {{number}}',
} satisfies Words<typeof nl, 'en'>;
