import type { RootContent } from 'mdast';
import type { ComponentChildren } from 'preact';
import { parseMarkdown, wordsOf } from './markdown/parse-markdown.ts';
import { isSafeAddress } from './security/guard-addresses.ts';

/** Deeper than any honest text; beyond it only the words are shown. */
const DEEPEST = 12;

const WEB_ADDRESS = /^(https?:\/\/|mailto:)/i;

const children = (nodes: readonly RootContent[], depth: number): ComponentChildren => nodes.map((node) => element(node, depth + 1));

/** The page has its own first and second headings, so those of a text begin at the third. */
const heading = (level: number, content: ComponentChildren) => {
  if (level <= 1) return <h3>{content}</h3>;
  return level === 2 ? <h4>{content}</h4> : <h5>{content}</h5>;
};

const element = (node: RootContent, depth: number): ComponentChildren => {
  if (depth > DEEPEST) return wordsOf(node);
  switch (node.type) {
    case 'paragraph':
      return <p>{children(node.children, depth)}</p>;
    case 'heading':
      return heading(node.depth, children(node.children, depth));
    case 'list':
      return node.ordered ? <ol start={node.start ?? 1}>{children(node.children, depth)}</ol> : <ul>{children(node.children, depth)}</ul>;
    case 'listItem':
      return <li>{node.spread ? children(node.children, depth) : tight(node.children, depth)}</li>;
    case 'blockquote':
      return <blockquote>{children(node.children, depth)}</blockquote>;
    case 'emphasis':
      return <em>{children(node.children, depth)}</em>;
    case 'strong':
      return <strong>{children(node.children, depth)}</strong>;
    case 'break':
      return <br />;
    case 'thematicBreak':
      return <hr />;
    case 'inlineCode':
      return <code>{node.value}</code>;
    case 'code':
      return (
        <pre>
          <code>{node.value}</code>
        </pre>
      );
    case 'link':
      return WEB_ADDRESS.test(node.url) && isSafeAddress(node.url) ? (
        <a href={node.url} rel="nofollow noopener">
          {children(node.children, depth)}
        </a>
      ) : (
        children(node.children, depth)
      );
    // A picture would load from a third party; its description says what there is to say.
    case 'image':
      return node.alt ?? '';
    case 'definition':
      return null;
    // Markup that somebody stored is shown as the text that it is.
    case 'html':
    case 'text':
      return node.value;
    default:
      return 'children' in node ? children(node.children, depth) : null;
  }
};

/** Items of a list without empty lines between them are lines, not paragraphs. */
const tight = (nodes: readonly RootContent[], depth: number): ComponentChildren =>
  nodes.map((node) => (node.type === 'paragraph' ? children(node.children, depth) : element(node, depth + 1)));

/**
 * A description: Markdown, parsed to a tree of which we render a safe subset ourselves. No HTML passes, nothing is sanitised
 * afterwards, because nothing but these elements can come out.
 */
export const Description = ({ markdown }: { markdown: string }) => <>{children(parseMarkdown(markdown).children, 0)}</>;
