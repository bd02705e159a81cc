import type nl from '../nl/documentFiles.ts';
import type { Words } from '../words.ts';

export default {
  group: 'Group',
  version: 'Version',
  versionOf: '{{version}}, of {{date}}',
  state: 'State',
  state_draft: 'Draft',
  state_shared: 'Shared in the group',
  state_submitted: 'Submitted as a paper',
  state_adopted: 'Adopted',
  authors: 'Written by',
  address: 'Read it at',
  unseenSigns: 'Signs that we cannot print stand here as \ufffd. The HTML file does show them.',
  importTitle: 'Begin with a Word file',
  importText:
    'We make a new document of your file. It begins as a draft: only you see it until you share it. Headings, lists, tables and links come along. Pictures, colours and fonts do not.',
  file: 'Your file',
  fileHint: 'A Word file (.docx) of at most 10 MB.',
  title: 'Title',
  titleHint: 'Leave this empty to take the title from the file.',
  language: 'Language of the document',
  make: 'Make the document',
  doneTitle: 'Your document is ready',
  donePictures_one:
    'There was one picture in your file. It did not come along. Say in the text what it showed, where that is needed.',
  donePictures_other:
    'There were {{count}} pictures in your file. They did not come along. Say in the text what they showed, where that is needed.',
  doneOpen: 'Read the document',
} satisfies Words<typeof nl, 'en'>;
