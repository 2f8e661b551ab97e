import { readFileSync } from 'node:fs';
import { itWithShared } from '@drogowskaz/testing';
import { describe, expect, it } from '@jest/globals';
import type { HsdsObjectName } from '../objects/index.ts';
import { hasFormat, validateHsds } from './index.ts';

const ID = 'ac148810-d857-441c-9679-408f346de14b';
const service = { id: ID, name: 'Porady', status: 'active' };
const problemsOf = (value: unknown, options = {}) => validateHsds('service', value, options).map(({ path, code }) => `${code} ${path}`);
const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const contents = (file: string): unknown[] => (read(file) as { contents: unknown[] }).contents;

describe('the validation of HSDS', () => {
  itWithShared('hsds/examples', 'finds nothing wrong with the official examples, strictly', (folder) => {
    const whole: [string, HsdsObjectName][] = [
      ['service_full.json', 'service'],
      ['organization_full.json', 'organization'],
      ['service_at_location_full.json', 'service_at_location'],
      ['location.json', 'location'],
      ['taxonomy.json', 'taxonomy'],
      ['taxonomy_term.json', 'taxonomy_term'],
    ];
    for (const [file, name] of whole) expect([file, validateHsds(name, read(`${folder}/${file}`))]).toEqual([file, []]);
    const lists: [string, HsdsObjectName][] = [
      ['service_list.json', 'service'],
      ['organization_list.json', 'organization'],
      ['service_at_location_list.json', 'service_at_location'],
      ['taxonomy_list.json', 'taxonomy'],
      ['taxonomy_term_list.json', 'taxonomy_term'],
    ];
    for (const [file, name] of lists) {
      for (const item of contents(`${folder}/${file}`)) expect([file, validateHsds(name, item)]).toEqual([file, []]);
    }
  });

  it('tells every problem with its place', () => {
    expect(
      problemsOf({
        ...service,
        status: 'open',
        url: 'example.org',
        minimum_age: '12',
        phones: [{ id: ID, number: '1' }, { id: '7' }],
        service_at_locations: [{ id: ID, location: { id: ID, location_type: 'physical', latitude: '52.1' } }],
        languages: {},
        colour: 'red',
      }),
    ).toEqual([
      'VALUE /status',
      'FORMAT /url',
      'TYPE /minimum_age',
      'MISSING /phones/1/number',
      'FORMAT /phones/1/id',
      'TYPE /service_at_locations/0/location/latitude',
      'TYPE /languages',
      'UNKNOWN /colour',
    ]);
  });

  it('says in a message what to do', () => {
    const [problem] = validateHsds('service', { ...service, minimum_age: '12' });
    expect(problem?.message).toBe('Here stands a text; write a number, without quotation marks.');
  });

  it('lets unknown fields and nulls pass when lenient, never a wrong type', () => {
    const feed = { ...service, colour: 'red', email: null, minimum_age: '12' };
    expect(problemsOf(feed, { mode: 'lenient' })).toEqual(['TYPE /minimum_age']);
    expect(problemsOf(feed)).toEqual(['UNKNOWN /colour', 'TYPE /email', 'TYPE /minimum_age']);
  });

  it('takes a required null for missing when lenient', () => {
    expect(problemsOf({ ...service, name: null }, { mode: 'lenient' })).toEqual(['MISSING /name']);
  });

  it('lets the properties of a profile pass, by their names', () => {
    const profiled = { ...service, drogowskaz: { free: true }, phones: [{ id: ID, number: '1', drogowskaz: {} }] };
    expect(problemsOf(profiled, { extensions: ['drogowskaz'] })).toEqual([]);
    expect(problemsOf(profiled)).toHaveLength(2);
  });

  it('escapes what a JSON Pointer must, and is not misled by names that every object has', () => {
    expect(problemsOf({ ...service, 'a/b~c': 1 })).toEqual(['UNKNOWN /a~1b~0c']);
    expect(problemsOf(JSON.parse(`{"id":"${ID}","name":"x","status":"active","__proto__":{},"constructor":1}`))).toEqual([
      'UNKNOWN /__proto__',
      'UNKNOWN /constructor',
    ]);
  });

  it('ends with what is nested without end', () => {
    const endless: Record<string, unknown> = { ...service };
    endless.organization = { id: ID, name: 'x', description: 'x', services: [endless] };
    expect(validateHsds('service', endless).map(({ code }) => code)).toEqual(['TOO_DEEP']);
  });

  it('takes what is no object for no object', () => {
    for (const value of [null, [], 'x', 1, undefined]) expect(problemsOf(value)).toEqual(['TYPE ']);
  });

  it.each([
    ['uri', 'https://example.org/a?b=%20#c', true],
    ['uri', 'https://example.org/żółw', false],
    ['uri', 'example.org', false],
    ['uri', 'https://example.org/a b', false],
    ['date-time', '2023-03-15T10:30:45.123Z', true],
    ['date-time', '2023-02-30T10:30:45Z', false],
    ['date-time', '2023-03-15', false],
    ['uuid', ID, true],
    ['uuid', '1', false],
    ['email', 'office@example.org', true],
    ['email', 'office', false],
  ] as const)('takes as %s: %s %s', (format, text, good) => {
    expect(hasFormat(format, text)).toBe(good);
  });
});
