/** Words of pictures and files that go with a text. */
export default {
  add: 'Add a picture or file',
  upTo_one: '(one at most)',
  upTo_other: '({{count}} at most)',
  present: 'Already with your post',
  waiting: 'Ready to go with your post',
  tickToRemove: 'Tick what may go.',
  file: 'Picture or file',
  fileHint:
    'Pictures (JPEG, PNG, WebP, GIF, AVIF) and files (PDF, DOCX, ODT, XLSX, ODS, PPTX, ODP, TXT, CSV), up to 20 MB together. We take place and camera out of pictures.',
  description: 'Description',
  descriptionHint:
    'What is there to see or read? People who cannot see the picture read or hear this.',
  decorative: 'This picture only decorates',
  another: 'One more picture or file',
  files: 'Files',
  filesText: 'What members put with their posts, the newest first.',
  noFiles: 'There are no files here yet',
  noFilesText: 'As soon as somebody puts a picture or file with a post, you find it here.',
  room: 'Room',
  roomUsed: 'In use',
  roomWords: '{{used}} of {{total}}',
  roomMegabytes: 'Room in megabytes',
  roomSave: 'Save',
  toastRoom: 'The room has been changed.',
  errorEmpty: 'This file is empty. Choose another one.',
  errorLarge: 'This file is larger than 20 MB. Choose a smaller one.',
  errorKind:
    'We do not take this kind of file. Save it as PDF, or choose a picture or a document without macros.',
  errorPicture: 'We cannot read this picture, or it is too large. Save it again as JPEG.',
  errorDescription:
    'Choose the picture again and describe what it shows, or tick “only decorates”.',
  errorMany: 'A post has five files at most. Take one away first.',
  errorGroupFull:
    'The room for files of this working group is full. Ask the chair to make some space.',
  errorDaily: 'You have sent many files today. Try again tomorrow.',
};
