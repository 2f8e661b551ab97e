/** A page of a site that is made with React: the widget stands in a component that is drawn again and again. */
import { build } from 'esbuild';

const source = (element: string): string => `
  import { useState } from 'react';
  import { createRoot } from 'react-dom/client';

  const attributes = ${element};

  const Services = () => {
    const [drawn, draw] = useState(0);
    const [found, setFound] = useState(null);
    return (
      <>
        <h1>Szukaj pomocy</h1>
        <button onClick={() => draw(drawn + 1)}>Rysuj</button>
        <output>{drawn}</output>
        <drogowskaz-search {...attributes} onsearch={({ detail }) => setFound(detail.totalCount)} />
        <p id="told">{found === null ? '' : 'Znaleziono ' + found}</p>
      </>
    );
  };

  createRoot(document.getElementById('root')).render(<Services />);
`;

export async function reactScript(attributes: Readonly<Record<string, string>>): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: source(JSON.stringify(attributes)), loader: 'jsx', resolveDir: import.meta.dirname },
    bundle: true,
    write: false,
    format: 'esm',
    minify: true,
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return outputFiles[0]?.text ?? '';
}
