/*
 * What other features do with texts on the server; nothing of it asks the database. Not for browsers:
 * it brings the parser of Markdown.
 */
export { documentFromMarkdown, markdownOf } from './document.server.ts';
export { readDocumentField } from './read-document-field.server.ts';
