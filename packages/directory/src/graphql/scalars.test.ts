import { describe, expect, it } from '@jest/globals';
import { type GraphQLScalarType, Kind } from 'graphql';
import { DateScalar, DateTimeScalar, LocaleScalar, MunicipalityCodeScalar, UrlScalar } from './scalars.ts';

const refusal = (scalar: GraphQLScalarType, value: unknown): unknown => {
  try {
    scalar.parseValue(value);
    return 'accepted';
  } catch (error) {
    return (error as { extensions?: { code?: unknown } }).extensions?.code;
  }
};

describe('the scalars', () => {
  it.each([
    [DateTimeScalar, '2026-11-23T09:30:00+01:00', new Date('2026-11-23T08:30:00Z')],
    [DateTimeScalar, '2026-11-23T08:30:00.250Z', new Date('2026-11-23T08:30:00.250Z')],
    [DateScalar, '2024-02-29', '2024-02-29'],
    [LocaleScalar, 'PT-br', 'pt-BR'],
    [LocaleScalar, 'fil', 'fil'],
    [MunicipalityCodeScalar, '1462011', '1462011'],
    [MunicipalityCodeScalar, '146201', '146201'],
    [UrlScalar, 'https://example.org/a?b=ł', 'https://example.org/a?b=ł'],
  ])('%s reads %s', (scalar, text, expected) => {
    expect((scalar as GraphQLScalarType).parseValue(text)).toEqual(expected);
    expect((scalar as GraphQLScalarType).parseLiteral({ kind: Kind.STRING, value: text })).toEqual(expected);
  });

  it.each([
    [UrlScalar, 'https://plock.eu@evil.example/'],
    [UrlScalar, 'https://example.org/"onmouseover="x'],
    [UrlScalar, 'https://example.org/\n'],
    [DateTimeScalar, '2026-11-23T09:30:00'],
    [DateTimeScalar, '2026-02-30T09:30:00Z'],
    [DateTimeScalar, '2026-11-23T25:30:00Z'],
    [DateTimeScalar, 'tomorrow'],
    [DateTimeScalar, 1_700_000_000],
    [DateScalar, '2025-02-29'],
    [DateScalar, '23.11.2026'],
    [LocaleScalar, 'pl_PL'],
    [LocaleScalar, ''],
    [LocaleScalar, 'x'.repeat(10_000)],
    [MunicipalityCodeScalar, 'Płock'],
    [MunicipalityCodeScalar, '14620'],
    [MunicipalityCodeScalar, 1_462_011],
    [UrlScalar, 'javascript:alert(1)'],
    [UrlScalar, 'example.org'],
    [UrlScalar, 'https://'],
    [UrlScalar, 'ftp://example.org'],
  ])('%s refuses %j as bad input', (scalar, value) => {
    expect(refusal(scalar as GraphQLScalarType, value)).toBe('BAD_USER_INPUT');
  });

  it('answers moments in ISO 8601 with an offset', () => {
    expect(DateTimeScalar.serialize(new Date('2026-11-23T08:30:00Z'))).toBe('2026-11-23T08:30:00.000Z');
    expect(DateTimeScalar.serialize('2026-11-23T09:30:00+01:00')).toBe('2026-11-23T09:30:00+01:00');
    expect(() => DateTimeScalar.serialize('2026-11-23')).toThrow();
  });
});
