import type { ProviderRecord } from '@drogowskaz/directory';
import type { FeedProvider } from '@drogowskaz/platform';
import { fieldsOf, type HsdsOrganization } from '../objects/index.ts';
import { said } from './said.ts';
import type { Writer, Written } from './writer.ts';

/** A provider as an organization of HSDS, with everything that is known of it; its services are the caller's to add. */
export const organizationOut = ({ id, record, source }: FeedProvider<ProviderRecord>, writer: Writer): HsdsOrganization & Written =>
  writer.part(
    'provider',
    record,
    { id, description: said(record.description) ?? '' },
    source === null ? {} : { source },
  ) as HsdsOrganization & Written;

/** As lists have it: what stands in no object of its own. */
export const organizationInList = (provider: FeedProvider<ProviderRecord>, writer: Writer): HsdsOrganization & Written =>
  alone(organizationOut(provider, writer), 'organization');

/** The object without those inside of it. What the profile says of it stays. */
export const alone = <Object extends Written>(
  object: Object,
  name: 'organization' | 'service' | 'location' | 'program' | 'service_at_location',
): Object =>
  Object.fromEntries(
    Object.entries(object).filter(([key]) => {
      const kind = fieldsOf(name)[key]?.kind;
      return kind !== 'many' && kind !== 'one';
    }),
  ) as Object;
