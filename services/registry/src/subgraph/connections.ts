import { PageInfo, pageSize } from '@drogowskaz/directory/graphql';
import { fromCursor, toCursor } from './cursor.ts';
import type { Page, ServiceList, ServiceRow } from './directory-reader.ts';
import type { RegistryContext } from './registry-context.ts';

/** What sort keys of a list look like, so that a cursor of another list is refused. */
const keys: Readonly<Record<ServiceList, RegExp>> = { provider: /^/, collection: /^\d{1,9}$/ };

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
  const page = await directory.servicesOf(list, owner, pageSize(first), fromCursor(after, keys[list]));
  return { list, owner, page, pageInfo: pageInfoOf(page.hasNextPage, page.rows.at(-1)?.position) };
};

export const pageInfoOf = (hasNextPage: boolean, last: { key: string; id: string } | undefined): PageInfo =>
  new PageInfo(hasNextPage, last ? toCursor(last) : null);
