import { type ProviderRecord, providerRecord, type ServiceRecord, serviceRecord } from '@drogowskaz/directory';
import type { FeedPort, FeedPosition } from '@drogowskaz/platform';

const uuid = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const numberOf = (id: string) => Number(id.slice(-12));
const verification = { verifiedAt: null, dueAt: null, by: null };
/** Each a text of its own, as rows of a database are: about five kilobytes. */
const recordOf = (number: number): ServiceRecord =>
  serviceRecord.parse({
    texts: [
      { locale: 'pl', state: 'ORIGINAL', name: `Usługa ${number}`, summary: 'Krótko', description: `Usługa ${number}. `.repeat(250) },
    ],
    categories: ['ADVICE'],
    languages: ['pl'],
    deliveryModes: ['PHONE'],
    municipalities: ['1462011'],
  });

export interface MadeDirectory {
  services: number;
  organizations: number;
}

/** A directory that is made as it is read; `look` is called each time that more is asked of it. */
export const directoryOf = ({ services, organizations }: MadeDirectory, look: () => void) => {
  const page = <Row>(count: number, position: FeedPosition, row: (number: number) => Row): Row[] => {
    const from = 'offset' in position ? position.offset : position.after === null ? 0 : numberOf(position.after) + 1;
    return Array.from({ length: Math.max(0, Math.min(position.limit, count - from)) }, (_, at) => row(from + at));
  };
  const each = services / organizations;
  const feed: Pick<FeedPort<ServiceRecord, ProviderRecord>, 'organizations' | 'services'> = {
    organizations: async ({ position }) => {
      const record = providerRecord.parse({ name: 'Most' });
      return { rows: page(organizations, position, (number) => ({ id: uuid(number), record, source: null })), total: organizations };
    },
    services: async ({ filter, position }) => {
      look();
      const wanted = (filter.organizations ?? []).map(numberOf);
      const ids = wanted.flatMap((organization) => Array.from({ length: each }, (_, at) => organization * each + at));
      const after = 'after' in position && position.after !== null ? ids.indexOf(numberOf(position.after)) + 1 : 0;
      const rows = ids.slice(after, after + position.limit).map((number) => ({
        ...{ id: uuid(number), providerId: uuid(Math.floor(number / each)), record: recordOf(number), source: null, verification },
        ...{ version: 1, modifiedAt: '2026-11-26T08:00:00.000Z' },
      }));
      return { rows, total: null, providers: [] };
    },
  };
  return feed;
};
