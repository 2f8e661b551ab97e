import ts from 'typescript';

/** The line breaks of templates, with the spaces after them, say no more than one space; next to a tag they say nothing. */
export const squeezeTemplates = (source) => {
  const parts = [];
  const visit = (node) => {
    if (ts.isTemplateLiteralToken(node)) parts.push([node.getStart(), node.end]);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('template.ts', source, ts.ScriptTarget.Latest, true));
  const squeeze = (text) =>
    text
      .replace(/\n\s+/g, '\n')
      .replace(/>\n|\n(?=<)/g, (match) => match.replace('\n', ''))
      .replace(/\n/g, ' ');
  return parts.reduceRight((text, [from, to]) => text.slice(0, from) + squeeze(text.slice(from, to)) + text.slice(to), source);
};
