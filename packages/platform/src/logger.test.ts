import { describe, expect, it } from '@jest/globals';
import { GraphQLError, Source } from 'graphql';
import { createLogger } from './logger.ts';

const logged = (write: (logger: ReturnType<typeof createLogger>) => void): string => {
  const lines: string[] = [];
  write(createLogger('hub', { write: (line) => void lines.push(line) }));
  return lines.join('');
};

describe('the logger', () => {
  it('writes one JSON line that names the process', () => {
    expect(JSON.parse(logged((logger) => logger.info({ port: 4000 }, 'listening')))).toMatchObject({
      process: 'hub',
      level: 'info',
      port: 4000,
      msg: 'listening',
    });
  });

  it('keeps rows out that a database error quotes', () => {
    const error = Object.assign(new Error('invalid input syntax for type date: "Oksana 600100200"'), {
      code: '22007',
      detail: 'Key (phone)=(600100200) already exists.',
      table: 'contact',
    });
    const line = logged((logger) => logger.error({ err: error }, 'a defect'));
    expect(line).toContain('22007');
    expect(line).toContain('contact');
    expect(line).not.toMatch(/Oksana|600100200/);
  });

  it('keeps documents out that a GraphQL error carries', () => {
    const error = new GraphQLError('failed', { source: new Source('{ searchServices(query: "shelter") { totalCount } }') });
    expect(logged((logger) => logger.error({ err: error }, 'a defect'))).not.toContain('shelter');
  });

  it('keeps keys out', () => {
    expect(logged((logger) => logger.info({ headers: { authorization: 'Bearer drg_1' }, apiKey: 'drg_2' }, 'x'))).not.toMatch(/drg_/);
  });
});
