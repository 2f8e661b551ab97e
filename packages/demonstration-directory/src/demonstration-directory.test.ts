import { providerRecord, serviceRecord } from '@drogowskaz/directory';
import { describe, expect, it } from '@jest/globals';
import { demonstrationDirectory } from './index.ts';

const directory = demonstrationDirectory();
const services = directory.providers.flatMap((provider) => provider.services);

/** What the records refuse, with the service's name, so that the data file is found at once. */
const refusals = directory.providers.flatMap(({ provider, services: own }) => [
  ...(providerRecord.safeParse(provider).error?.issues ?? []).map((issue) => `${provider.name}: ${issue.path.join('.')}: ${issue.message}`),
  ...own.flatMap(({ id: _, collections: __, ...record }) =>
    (serviceRecord.safeParse(record).error?.issues ?? []).map(
      (issue) => `${record.texts[0]?.name}: ${issue.path.join('.')}: ${issue.message}`,
    ),
  ),
]);

describe('demonstration directory', () => {
  it('is accepted whole by the checks that real records pass', () => {
    expect(refusals).toEqual([]);
    expect(services.length).toBeGreaterThan(0);
  });
});
