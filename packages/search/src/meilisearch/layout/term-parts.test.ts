import { expect, it } from '@jest/globals';
import { attributeOfTerm, termParts } from './term-parts.ts';

it('What begins like a lexeme is where the lexeme is looked for', () => {
  const beginning = 'Aepr';
  const lexemes = ['Aepr', 'Aepraca', 'Aeprawo', 'Aep', 'Cepraca', 'Aeпраця'];
  const terms = termParts(lexemes);
  const found = terms[attributeOfTerm(beginning).replace('terms.', '')]?.filter((lexeme) => lexeme.startsWith(beginning));
  expect(found).toEqual(['Aepr', 'Aepraca', 'Aeprawo']);
  expect(Object.values(terms).flat().toSorted()).toEqual(lexemes.toSorted());
  for (const lexeme of lexemes) expect(terms[attributeOfTerm(lexeme).replace('terms.', '')]).toContain(lexeme);
});
