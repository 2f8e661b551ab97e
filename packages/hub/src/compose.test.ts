import { readFileSync } from 'node:fs';
import { composeSchema } from '@drogowskaz/gateway';
import { describe, expect, it } from '@jest/globals';
import {
  buildSchema,
  GraphQLEnumType,
  type GraphQLNamedType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { subgraphSdl } from './subgraph-sdl.ts';

const committed = (file: string) => readFileSync(new URL(`../../../schema/${file}`, import.meta.url), 'utf8');
const composed = composeSchema(subgraphSdl());

describe('The committed schema', () => {
  it.each(Object.keys(composed) as (keyof typeof composed)[])('%s says what the code says (else run "npm run compose")', (file) => {
    expect(committed(file)).toBe(composed[file]);
  });

  it('shows the public nothing of the federation', () => {
    expect(composed['api.graphql']).not.toMatch(/join__|link__|@key|@shareable|_entities|_service|_Any/);
  });

  it('names no address of a subgraph', () => {
    expect(
      composed['supergraph.graphql']
        .match(/url: "[^"]*"\)/g)
        ?.filter((url) => !/\.invalid"|specs\.apollo\.dev|scalars\.graphql\.org|rfc-editor|url\.spec/.test(url)),
    ).toEqual([]);
  });

  it('describes every element', () => {
    const undescribed: string[] = [];
    const note = (where: string, description: string | null | undefined) => {
      if (!description) undescribed.push(where);
    };
    const look = (type: GraphQLNamedType) => {
      note(type.name, type.description);
      if (type instanceof GraphQLEnumType) for (const value of type.getValues()) note(`${type.name}.${value.name}`, value.description);
      if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return;
      for (const field of Object.values(type.getFields())) {
        note(`${type.name}.${field.name}`, field.description);
        if ('args' in field) for (const argument of field.args) note(`${type.name}.${field.name}(${argument.name}:)`, argument.description);
      }
    };
    for (const type of Object.values(buildSchema(composed['api.graphql']).getTypeMap())) {
      if (!type.name.startsWith('__') && !isSpecifiedScalarType(type)) look(type);
    }
    expect(undescribed).toEqual([]);
  });

  it('promises no field of a service that is not on the card: one failing answer would empty the page', () => {
    const search = buildSchema(committed('search.graphql'), { assumeValidSDL: true });
    const card = Object.keys((search.getType('Service') as ReturnType<typeof search.getQueryType> & object).getFields());
    const service = buildSchema(composed['api.graphql']).getType('Service');
    if (!isObjectType(service)) throw new Error('There is no type Service');
    const promised = Object.values(service.getFields()).filter(({ type }) => String(type).endsWith('!'));
    expect(promised.map(({ name }) => name).filter((name) => !card.includes(name))).toEqual([]);
  });
});
