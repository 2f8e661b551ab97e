import { Parser } from 'htmlparser2';
import { lookedUp } from './looked-up.ts';

const HTML = /<\/?[a-z][^<>]{0,2000}>|<!--|&(?:[a-z]{2,8}|#\d{2,6}|#x[0-9a-f]{2,5});/i;
export const isHtml = (text: string): boolean => HTML.test(text);

/** Elements that are never closed cost the parser the square of their number. */
const LONGEST_HTML = 500_000;

const SILENT = new Set(['script', 'style', 'head', 'title', 'noscript', 'template', 'iframe', 'object']);
const BLOCKS = new Set(
  'address article aside blockquote div dl dd dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section table tbody tr ul'.split(
    ' ',
  ),
);
const MARKS: Readonly<Record<string, string>> = { b: '**', strong: '**', i: '*', em: '*' };

/** HTML as Markdown (lists, emphasis, links) or, for one line, as the text alone. Scripts and styles leave nothing behind. */
export const htmlToText = (html: string, { markdown }: { markdown: boolean }): string => {
  let text = '';
  let silent = 0;
  const links: { href: string; from: number }[] = [];
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (SILENT.has(name)) silent += 1;
        if (silent > 0) return;
        if (name === 'br') text += '\n';
        else if (name === 'li') text += markdown ? '\n- ' : '\n';
        else if (name === 'td' || name === 'th') text += ' ';
        else if (BLOCKS.has(name)) text += '\n\n';
        else if (markdown) text += lookedUp(MARKS, name) ?? '';
        else if (name === 'a') links.push({ href: attributes.href ?? '', from: text.length });
      },
      ontext: (part) => {
        if (silent === 0) text += part.replace(/[ \t\r\n]+/g, ' ');
      },
      onclosetag: (name) => {
        if (SILENT.has(name)) silent = Math.max(0, silent - 1);
        if (silent > 0) return;
        if (BLOCKS.has(name)) text += '\n\n';
        else if (markdown) text += lookedUp(MARKS, name) ?? '';
        else if (name === 'a') {
          const link = links.pop();
          const said = link ? text.slice(link.from).trim() : '';
          if (!link || !markdown || !/^https?:\/\/[^\s()<>"]+$/i.test(link.href) || said === link.href) return;
          text = `${text.slice(0, link.from)}${said === '' ? link.href : `[${said.replace(/[[\]]/g, '')}](${link.href})`}`;
        }
      },
    },
    { decodeEntities: true },
  );
  parser.write(html.length > LONGEST_HTML ? html.slice(0, LONGEST_HTML).replace(/<[^<>]*$/, '') : html);
  parser.end();
  return text
    .replace(/\u00a0/g, ' ')
    .replace(/(\*{1,2})\s*\1/g, '')
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n[ \t]+/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/[ \t]{2,}/g, ' ')
    .trim();
};
