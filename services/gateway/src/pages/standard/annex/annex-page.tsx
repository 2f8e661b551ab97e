import { Document } from '../../layout/document.tsx';
import { PrintButton } from '../../layout/print-button.tsx';
import { usePage } from '../../page-view.ts';
import { useStandardTexts } from '../texts/index.ts';
import type { AnnexBlock, AnnexCell, AnnexDocument } from './annex-document.ts';
import type { AnnexFile } from './annex-files.ts';

export interface AnnexPageProps {
  annex: AnnexDocument;
  files: readonly AnnexFile[];
  addressIn: (lang: string) => string;
}

const Cell = ({ lines }: { lines: AnnexCell }) => (
  <>
    {lines.map(({ text, lang, strong }, position) => (
      <span key={`${position}${text}`} class={strong ? 'line strong' : 'line'} {...(lang !== undefined && { lang })}>
        {text}
      </span>
    ))}
  </>
);

const Block = ({ block }: { block: AnnexBlock }) => {
  switch (block.kind) {
    case 'HEADING':
      return block.level === 2 ? <h2>{block.text}</h2> : <h3>{block.text}</h3>;
    case 'PARAGRAPH':
      return <p>{block.text}</p>;
    case 'DEFINITIONS':
      return (
        <ol class="definitions">
          {block.definitions.map(({ term, meaning }) => (
            <li key={term}>
              <dfn>{term}</dfn> – {meaning}
            </li>
          ))}
        </ol>
      );
    case 'TABLE':
      return (
        <table class={block.columns.length > 3 ? 'annex-table wide' : 'annex-table'}>
          <caption>{block.caption}</caption>
          <thead>
            <tr>
              {block.columns.map(({ name }) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.rows.map((row, position) => (
              <tr key={position}>
                {row.map((lines, at) =>
                  at === 0 ? (
                    <th key={at} scope="row">
                      <Cell lines={lines} />
                    </th>
                  ) : (
                    <td key={at} data-label={block.columns[at]?.name}>
                      <Cell lines={lines} />
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      );
  }
};

/** The annex to the strategy: to read, to print, to paste. */
export const AnnexPage = ({ annex, files, addressIn }: AnnexPageProps) => {
  const { link } = usePage();
  const texts = useStandardTexts();
  return (
    <Document title={annex.title} noIndex={annex.mark !== null} stylesheets={['standard']} scripts={['print-button']} addressIn={addressIn}>
      <div class="wrap annex-page">
        <div class="annex-tools">
          <p>
            <a href={link('/standard')}>{texts.title}</a>
          </p>
          <AnnexFiles files={files} />
          <PrintButton />
        </div>
        <article class={annex.mark === null ? 'annex' : `annex demonstration-${annex.locale}`} lang={annex.locale}>
          <p>{annex.annexTo}</p>
          <h1>{annex.title}</h1>
          <p class="lead">{annex.subtitle}</p>
          <p class="about">{annex.version}</p>
          {annex.mark !== null && <p class="mark">{annex.mark.sentence}</p>}
          {annex.blocks.map((block, position) => (
            <Block key={position} block={block} />
          ))}
        </article>
      </div>
    </Document>
  );
};

export const AnnexFiles = ({ files }: { files: readonly AnnexFile[] }) => {
  const texts = useStandardTexts();
  return (
    <>
      <ul class="annex-files">
        {files.map(({ address, name, locale }) => (
          <li key={address}>
            <a href={address} hreflang={locale} lang={locale}>
              {name}
            </a>
          </li>
        ))}
      </ul>
      {!files.some(({ address }) => address.includes('.pdf')) && <p class="hint">{texts.noPdf}</p>}
    </>
  );
};
