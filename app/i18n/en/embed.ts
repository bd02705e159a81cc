import type nl from '../nl/embed.ts';
import type { Words } from '../words.ts';

export default {
  // On the page of the list
  shareOrEmbed: 'Share this list or put it on your own website',
  address: 'Address of this list',
  mail: 'Send by mail',
  embedHint:
    'Paste one of these codes into a page of your website. Your visitors then see what is here, with the same filters and in this language. What changes here changes there too. No cookies come with it.',
  code_list: 'Code for the list',
  code_map: 'Code for the map',
  preview_list: 'See what the list looks like',
  preview_map: 'See what the map looks like',
  copy: 'Copy',
  copied: 'Copied',

  // In the frame
  only: 'Only: {{filters}}',
  firstOnly_one: 'This is the first of {{total}}.',
  firstOnly_other: 'These are the first {{count}} of {{total}}.',
  openOn: 'Open on {{name}}',
  newTab: 'Links open in a new tab.',
} satisfies Words<typeof nl, 'en'>;
