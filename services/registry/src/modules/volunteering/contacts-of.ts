import type { PublicServiceDetail, PublicVolunteerOffer } from '@drogowskaz/directory';
import type { DirectoryReader, ServiceRow } from '../../subgraph/directory-reader.ts';

type Contact = PublicServiceDetail['contacts'][number];

/** Where volunteers are spoken of first. */
const aboutVolunteers = ['VOLUNTEERING', 'BEFRIENDING_MENTORING'];
const MOST = 3;
const SERVICES_LOOKED_AT = 50;

/** How one reaches the coordinator: what its services say in public, and its site. Nothing else has a contact in it. */
export const contactsOf = async (directory: DirectoryReader, { service, providerId }: PublicVolunteerOffer): Promise<Contact[]> => {
  const own = service === undefined ? null : await directory.service(service);
  if (own && own.detail.contacts.length > 0) return own.detail.contacts.slice(0, MOST);
  const { rows } = await directory.servicesOf('provider', providerId, SERVICES_LOOKED_AT, null);
  const contacts = rows.toSorted((one, other) => rank(one) - rank(other)).flatMap(({ detail }) => detail.contacts);
  const found = [...new Map(contacts.map((contact) => [`${contact.kind} ${contact.value}`, contact])).values()].slice(0, MOST);
  if (found.length > 0) return found;
  const provider = await directory.provider(providerId);
  return provider?.url ? [{ kind: 'FORM', value: provider.url, languages: [], note: [] }] : [];
};

const rank = ({ card }: ServiceRow): number => (card.categories.some((code) => aboutVolunteers.includes(code)) ? 0 : 1);
