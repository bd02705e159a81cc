import ts from 'typescript';

type Node = Record<string, unknown>;

const options: ts.CompilerOptions = {
  noEmit: true,
  strict: true,
  skipLibCheck: true,
  types: [],
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
};

/** A text with its language is a text to schema.org's types, which know nothing of JSON-LD's value objects. */
const plain = (_: string, value: unknown) =>
  typeof value === 'object' && value !== null && '@value' in value ? value['@value'] : value;

/**
 * What is wrong with nodes of JSON-LD by the vocabulary of schema.org as `schema-dts` has it: a type that there is not,
 * a property that its type has not, a value of another type. Each is written as a constant of its type and compiled.
 */
export function vocabularyFaults(nodes: readonly Node[]): string[] {
  const file = `${import.meta.dirname}/nodes-of-json-ld.ts`;
  const lines = nodes.map(
    (node, index) =>
      `export const node${index}: schema.${String(node['@type'])} = ${JSON.stringify(node, plain)};`,
  );
  const text = [`import type * as schema from 'schema-dts';`, ...lines].join('\n');
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (name, language) =>
    name === file ? ts.createSourceFile(name, text, language) : read(name, language);
  const program = ts.createProgram([file], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ start, messageText }) => {
    const line = start === undefined ? '' : (text.slice(0, start).split('\n').at(-1) ?? '');
    const message = ts.flattenDiagnosticMessageText(messageText, ' ');
    return `${line.slice(0, 60)} … ${line.slice(-60)}: ${message.slice(0, 300)}`;
  });
}
