import type { AnnexBlock, AnnexCell, AnnexDocument, AnnexLine } from './annex-document.ts';

/** A4 without its margins, in twentieths of a point. */
const WIDTH = 9_638;
const HALF_POINTS = { body: 21, table: 18, small: 17 };
const languageTags: Readonly<Record<string, string>> = { pl: 'pl-PL', en: 'en-GB', uk: 'uk-UA' };

/** The annex as a document for Word or LibreOffice, with headings, captions and repeated head rows that a screen reader knows. */
export const annexDocx = async (annex: AnnexDocument): Promise<Buffer> => {
  // Loaded when somebody asks for it: few do.
  const docx = await import('docx');
  const { AlignmentType, BorderStyle, Document, Footer, Header, HeadingLevel, Packer, PageNumber, Paragraph, ShadingType } = docx;
  const { Table, TableCell, TableRow, TextRun, WidthType, TableLayoutType } = docx;
  const tag = (lang: string): string => languageTags[lang] ?? lang;

  const run = ({ text, lang, strong }: AnnexLine, size: number) =>
    new TextRun({ text, size, ...(strong && { bold: true }), ...(lang !== undefined && { language: { value: tag(lang) } }) });
  const cell = (lines: AnnexCell, width: number, head = false) =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      margins: { top: 60, bottom: 60, left: 90, right: 90 },
      ...(head && { shading: { type: ShadingType.CLEAR, fill: 'EBEBEB', color: 'auto' } }),
      children: lines.map((line) => new Paragraph({ children: [run(line, HALF_POINTS.table)] })),
    });
  const table = ({ caption, columns, rows }: Extract<AnnexBlock, { kind: 'TABLE' }>) => {
    const whole = columns.reduce((sum, { width }) => sum + width, 0);
    const widths = columns.map(({ width }) => Math.round((WIDTH * width) / whole));
    return [
      new Paragraph({
        style: 'Caption',
        keepNext: true,
        children: [new TextRun({ text: caption, size: HALF_POINTS.table, italics: true })],
      }),
      new Table({
        layout: TableLayoutType.FIXED,
        width: { size: WIDTH, type: WidthType.DXA },
        columnWidths: widths,
        rows: [
          new TableRow({
            tableHeader: true,
            cantSplit: true,
            children: columns.map(({ name }, at) => cell([{ text: name, strong: true }], widths[at] ?? 0, true)),
          }),
          ...rows.map((row) => new TableRow({ cantSplit: true, children: row.map((lines, at) => cell(lines, widths[at] ?? 0)) })),
        ],
      }),
      new Paragraph({ children: [] }),
    ];
  };
  const shown = (block: AnnexBlock) => {
    switch (block.kind) {
      case 'HEADING':
        return [
          new Paragraph({
            heading: block.level === 2 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3,
            keepNext: true,
            children: [new TextRun(block.text)],
          }),
        ];
      case 'PARAGRAPH':
        return [new Paragraph({ spacing: { after: 120 }, children: [run(block, HALF_POINTS.body)] })];
      case 'DEFINITIONS':
        return block.definitions.map(
          ({ term, meaning }, position) =>
            new Paragraph({
              spacing: { after: 60 },
              indent: { left: 360, hanging: 360 },
              children: [
                new TextRun({ text: `${position + 1}) `, size: HALF_POINTS.body }),
                run({ text: term, strong: true }, HALF_POINTS.body),
                run({ text: ` – ${meaning}` }, HALF_POINTS.body),
              ],
            }),
        );
      case 'TABLE':
        return table(block);
    }
  };

  const line = { style: BorderStyle.SINGLE, size: 8, color: '000000', space: 4 };
  const document = new Document({
    title: annex.title,
    description: annex.subtitle,
    creator: 'Drogowskaz',
    styles: {
      default: {
        document: { run: { font: 'Calibri', size: HALF_POINTS.body, language: { value: tag(annex.locale) } } },
        heading1: { run: { size: 34, bold: true }, paragraph: { spacing: { before: 80, after: 60 } } },
        heading2: { run: { size: 26, bold: true }, paragraph: { spacing: { before: 320, after: 120 } } },
        heading3: { run: { size: 23, bold: true }, paragraph: { spacing: { before: 240, after: 80 } } },
      },
    },
    sections: [
      {
        properties: { page: { size: { width: 11_906, height: 16_838 }, margin: { top: 1_134, bottom: 1_134, left: 1_134, right: 1_134 } } },
        ...(annex.mark && {
          headers: {
            default: new Header({
              children: [
                new Paragraph({
                  alignment: AlignmentType.RIGHT,
                  children: [new TextRun({ text: annex.mark.short, size: HALF_POINTS.small })],
                }),
              ],
            }),
          },
        }),
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.CENTER,
                children: [new TextRun({ size: HALF_POINTS.small, children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })],
              }),
            ],
          }),
        },
        children: [
          new Paragraph({ children: [new TextRun({ text: annex.annexTo, size: HALF_POINTS.body })] }),
          new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(annex.title)] }),
          new Paragraph({ children: [new TextRun({ text: annex.subtitle, size: 24 })], spacing: { after: 120 } }),
          new Paragraph({ children: [new TextRun({ text: annex.version, size: HALF_POINTS.small })], spacing: { after: 120 } }),
          ...(annex.mark
            ? [
                new Paragraph({
                  border: { top: line, bottom: line, left: line, right: line },
                  children: [new TextRun({ text: annex.mark.sentence, bold: true, size: HALF_POINTS.body })],
                }),
              ]
            : []),
          ...annex.blocks.flatMap(shown),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
};
