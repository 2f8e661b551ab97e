import type { NodeCompiler, PdfStandard } from '@myriaddreamin/typst-ts-node-compiler';
import type { AnnexDocument } from './annex-document.ts';
import { ANNEX_TEMPLATE } from './annex-template.ts';

/** PDF/UA-1: tagged, with the language of each text; refused where an alternative is missing. */
const ACCESSIBLE = 'ua-1' as PdfStandard;

let opening: Promise<NodeCompiler | null> | null = null;

/** The compiler is an optional dependency: its binary exists for few machines. Null where there is none. */
const compiler = (): Promise<NodeCompiler | null> => {
  opening ??= import('@myriaddreamin/typst-ts-node-compiler').then((typst) => typst.NodeCompiler.create()).catch(() => null);
  return opening;
};

/** Whether this machine can make a PDF. */
export const canMakePdf = async (): Promise<boolean> => (await compiler()) !== null;

/** Typst knows languages by their first part: "pt" of "pt-BR". */
const languagesAsTypstKnowsThem = (key: string, value: unknown): unknown =>
  key === 'lang' ? /^[a-z]{2,3}(?=-|$)/.exec(String(value))?.[0] : value;

/**
 * The annex as a tagged PDF; null where the machine cannot make one. What people wrote comes as data, never as source. Throws when none can
 * be made of this text, as when there is no font for its script.
 */
export const annexPdf = async (annex: AnnexDocument, madeAt: Date): Promise<Buffer | null> => {
  const typst = await compiler();
  if (typst === null) return null;
  try {
    return typst.pdf(
      { mainFileContent: ANNEX_TEMPLATE, inputs: { annex: JSON.stringify(annex, languagesAsTypstKnowsThem) } },
      { pdfStandard: ACCESSIBLE, creationTimestamp: Math.floor(madeAt.getTime() / 1_000) },
    );
  } finally {
    typst.evictCache(2);
  }
};
