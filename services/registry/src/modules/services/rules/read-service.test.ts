import { demonstrationDirectory } from '@drogowskaz/demonstration-directory';
import type { ServiceRecord } from '@drogowskaz/directory';
import { describe, expect, it } from '@jest/globals';
import { checkRecord } from './check-record.ts';
import { originalOf, readService } from './read-service.ts';
import { writeService } from './write-service.ts';
import { writeTranslation } from './write-texts.ts';

const records = demonstrationDirectory().providers.flatMap(({ services }) =>
  services.map(({ id: _, collections: __, ...written }) => {
    const { record, problems } = checkRecord(written);
    if (!record) throw new Error(JSON.stringify(problems));
    return record;
  }),
);

const writtenAgain = (record: ServiceRecord) => {
  const { translations, ...service } = readService(record);
  const { record: draft, errors } = writeService(
    record,
    service,
    record.locations.map(({ location }) => location),
  );
  expect(errors).toEqual([]);
  const texts = translations.reduce(
    (so_far, { state, ...translation }) =>
      state === 'OUTDATED' ? so_far : (writeTranslation(so_far, { ...translation, state }) as ServiceRecord['texts']),
    (draft as ServiceRecord).texts,
  );
  return checkRecord({ ...(draft as ServiceRecord), texts });
};

describe('a service as its author reads it', () => {
  it('written back as it is changes nothing, of any service of the demonstration directory', () => {
    expect(records.length).toBeGreaterThan(200);
    for (const record of records) expect([originalOf(record).name, writtenAgain(record).record]).toEqual([originalOf(record).name, record]);
  });
});
