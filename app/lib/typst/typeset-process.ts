import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { answerJob } from '../bounded-job.ts';
import { coverageOf, printableValue } from './font-coverage.ts';

/** What is to be set: a template, and the data that it reads as `json(bytes(sys.inputs.data))`. */
export interface TypesetJob {
  /** Path of the template from the folder that the site was started in; it reads nothing outside `app`. */
  template: string;
  data: unknown;
}

export type PdfStandard = 'ua-1' | '1.7';

export interface Typeset {
  pdf: Uint8Array;
  /** PDF/UA-1 where the text and this platform's compiler allow it; tagged in both cases. */
  standard: PdfStandard;
  /** Why it is not PDF/UA-1. */
  reason?: string;
  /** Signs of people's texts that no font of ours has. */
  unseen: number;
}

/** Our faces for reading; those of the machine are never asked, so that a file is the same everywhere. */
const faces = [
  import.meta
    .resolve('@expo-google-fonts/atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf'),
  import.meta
    .resolve('@expo-google-fonts/atkinson-hyperlegible-next/400Regular_Italic/AtkinsonHyperlegibleNext_400Regular_Italic.ttf'),
  import.meta
    .resolve('@expo-google-fonts/atkinson-hyperlegible-next/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf'),
  import.meta
    .resolve('@expo-google-fonts/atkinson-hyperlegible-next/700Bold_Italic/AtkinsonHyperlegibleNext_700Bold_Italic.ttf'),
  import.meta.resolve('@expo-google-fonts/vazirmatn/400Regular/Vazirmatn_400Regular.ttf'),
  import.meta.resolve('@expo-google-fonts/vazirmatn/700Bold/Vazirmatn_700Bold.ttf'),
  import.meta.resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf'),
  import.meta
    .resolve('@expo-google-fonts/noto-sans/400Regular_Italic/NotoSans_400Regular_Italic.ttf'),
  import.meta.resolve('@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf'),
  import.meta.resolve('@expo-google-fonts/noto-sans/700Bold_Italic/NotoSans_700Bold_Italic.ttf'),
];

function faultsOf(result: ReturnType<NodeCompiler['compile']>): string {
  const [first] = result.takeError()?.shortDiagnostics ?? [];
  return String((first as { message?: string } | undefined)?.message ?? 'not compiled');
}

function typesetNow({ template, data }: TypesetJob): Typeset {
  const fonts = faces.map((face) => readFileSync(new URL(face)));
  const seen = new Set(fonts.flatMap((font) => [...coverageOf(font)]));
  const { value, unseen } = printableValue(data, seen);
  const compiler = NodeCompiler.create({
    workspace: resolve('app'),
    fontArgs: [{ fontBlobs: fonts }],
  });
  const inputs = { data: JSON.stringify({ ...(value as object), unseen }) };
  const done = compiler.compile({ mainFilePath: resolve(template), inputs });
  if (!done.result) throw new Error(faultsOf(done));
  try {
    return { pdf: compiler.pdf(done.result, { pdfStandard: 'ua-1' }), standard: 'ua-1', unseen };
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    const reason = /message: "((?:[^"\\]|\\.)*)"/.exec(said)?.[1] ?? said.slice(0, 200);
    const pdf = compiler.pdf(done.result, { pdfStandard: '1.7' });
    return { pdf, standard: '1.7', reason, unseen };
  }
}

answerJob(typesetNow);
