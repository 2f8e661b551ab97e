import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { buildSchema, type DocumentNode, validate } from 'graphql';

const schema = buildSchema(readFileSync(new URL('../../../schema/api.graphql', import.meta.url), 'utf8'));
const files = readdirSync(new URL('.', import.meta.url), { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('operations.ts'),
);
const asked = await Promise.all(
  files.map(async (file) => [file, (await import(new URL(file, import.meta.url).href)) as Record<string, DocumentNode>] as const),
);

describe.each(asked)('what pages ask by %s', (_file, operations) => {
  it.each(Object.entries(operations))('%s is answered by the API', (_name, document) => {
    expect(validate(schema, document).map(({ message }) => message)).toEqual([]);
  });
});
