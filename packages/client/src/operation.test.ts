import { describe, expect, it } from '@jest/globals';
import { operation } from './index.ts';
import * as operations from './operations.ts';

describe('A question of your own', () => {
  it('is read for its name, its kind and its variables', () => {
    expect(operation('query Names($first: Int! = 20, $after: String) { providers { nodes { name } } }')).toMatchObject({
      name: 'Names',
      kind: 'query',
      variables: ['first', 'after'],
    });
    expect(operation('{ categories { code } }')).toMatchObject({ name: '', kind: 'query', variables: [] });
  });

  it('is taken for one that writes wherever it might be one', () => {
    expect(operation('query A { a } mutation B { b }').kind).toBe('mutation');
    expect(operation('# a comment "with a quote\nmutation { b }').kind).toBe('mutation');
    expect(operation('query A { a(text: "a \\" # ") } mutation B { b }').kind).toBe('mutation');
  });

  it('is not, for what it only speaks of', () => {
    expect(operation('query A { a(text: "mutation $x: 1") } # mutation').kind).toBe('query');
    expect(operation('query A { a(text: """a "mutation" $x: """) }')).toMatchObject({ kind: 'query', variables: [] });
  });
});

describe('The operations of the directory', () => {
  const all = Object.values(operations);

  it('are there, each under its name', () => {
    expect(all.length).toBeGreaterThan(50);
    for (const [name, each] of Object.entries(operations)) expect(each.name).toBe(name);
  });

  it('are what the client itself reads in their texts', () => {
    for (const { name, kind, variables, text } of all) expect(operation(text)).toMatchObject({ name, kind, variables });
  });

  it('have a hash only where nothing is written and no word can be in them', () => {
    const known = all.filter(({ hash }) => hash !== undefined);
    expect(known.length).toBeGreaterThan(10);
    for (const { name, kind, variables } of known) {
      expect([name, kind]).toEqual([name, 'query']);
      for (const word of ['query', 'near', 'situation', 'wish']) expect(variables).not.toContain(word);
    }
  });
});
