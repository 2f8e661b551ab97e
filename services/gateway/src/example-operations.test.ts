import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { buildSchema, getOperationAST, getVariableValues, Kind, parse, validate } from 'graphql';
import { exampleOperations, ownOperationNames } from './committed-schema.ts';

const schema = buildSchema(readFileSync(new URL('../../../schema/api.graphql', import.meta.url), 'utf8'));
const examples = exampleOperations();

describe('The example operations', () => {
  it.each(examples)('$name is valid against the public API', ({ text }) => {
    expect(validate(schema, parse(text))).toEqual([]);
  });

  it.each(examples)('$name is one operation, named like its file, that says what it is for', ({ name, text }) => {
    const operations = parse(text).definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
    expect(operations).toHaveLength(1);
    const words = name.split('-').map((word) => word[0]?.toUpperCase() + word.slice(1));
    expect(operations[0]?.name?.value).toBe(words.join(''));
    expect(text).toMatch(/^# \S/);
  });

  it.each(examples)('$name comes with the variables that it declares, and no others', ({ text, variables }) => {
    const [operation] = parse(text).definitions;
    const declared = operation?.kind === Kind.OPERATION_DEFINITION ? (operation.variableDefinitions ?? []) : [];
    const names = declared.map(({ variable }) => variable.name.value);
    expect(names).toEqual(expect.arrayContaining(Object.keys(variables)));
    for (const { variable, type, defaultValue } of declared) {
      if (type.kind === Kind.NON_NULL_TYPE && defaultValue === undefined) expect(variables).toHaveProperty(variable.name.value);
    }
  });

  it('use every query and mutation of the API', () => {
    const used = new Set(
      examples.flatMap(({ text }) =>
        parse(text).definitions.flatMap((each) =>
          each.kind === Kind.OPERATION_DEFINITION
            ? each.selectionSet.selections.map((field) => (field.kind === Kind.FIELD ? field.name.value : ''))
            : [],
        ),
      ),
    );
    const fields = [schema.getQueryType(), schema.getMutationType()].flatMap((type) => Object.keys(type?.getFields() ?? {}));
    expect(fields.filter((field) => !used.has(field))).toEqual([]);
  });

  it('give their names to the log', () => {
    expect([...ownOperationNames(examples)]).toEqual(
      expect.arrayContaining(['SearchPage', 'NgoCreateService', 'ModeratorApproveRevision']),
    );
  });
});

describe('What README.md tells people to send', () => {
  const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
  const bodies = [...readme.matchAll(/ -d '(\{[^']*\})'/g)].map(([, body = '']) => body);

  it('is found: a search, a new service and its way to the moderator', () => {
    expect(bodies).toEqual(['searchServices', 'createService', 'submitRevision'].map((field) => expect.stringContaining(field)));
  });

  it.each(bodies.map((body) => [/\{ (\w+)\(/.exec(body)?.[1], body]))('is taken by the public API: %s', (_field, body = '') => {
    const { query, variables } = JSON.parse(body);
    const document = parse(query);
    expect(validate(schema, document)).toEqual([]);
    expect(getVariableValues(schema, getOperationAST(document)?.variableDefinitions ?? [], variables).errors).toBeUndefined();
  });
});
