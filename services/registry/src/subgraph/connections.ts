import { type PageInfo, pageSize } from '@drogowskaz/directory/graphql';
import { type Cursors, cursorsOf } from './cursor.ts';
import type { Page, ServiceList, ServiceRow } from './directory-reader.ts';
import type { RegistryContext } from './registry-context.ts';

const cursors: Readonly<Record<ServiceList, Cursors>> = {
  provider: cursorsOf('services of a provider', /^/),
  collection: cursorsOf('services of a collection', /^\d{1,9}$/),
};

export interface ServicePage {
  list: ServiceList;
  owner: string;
  page: Page<ServiceRow>;
  pageInfo: PageInfo;
}

/** One page of the services of a provider or a collection. */
export const servicePage = async (
  { directory }: RegistryContext,
  list: ServiceList,
  owner: string,
  first: number,
  after: string | null | undefined,
): Promise<ServicePage> => {
  const page = await directory.servicesOf(list, owner, pageSize(first), cursors[list].read(after));
  return { list, owner, page, pageInfo: cursors[list].pageInfo(page.hasNextPage, page.rows.at(-1)?.position) };
};
