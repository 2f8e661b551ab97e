import type { ProviderRecord } from '@drogowskaz/directory';

/** Every field is decided on: a new one is a type error until somebody has said whether it may go out. */
const goesOut: Readonly<Record<keyof ProviderRecord, boolean>> = {
  name: true,
  alternateName: true,
  description: true,
  url: true,
  additionalWebsites: true,
  municipality: true,
  yearIncorporated: true,
  legalStatus: true,
  logo: true,
  uri: true,
  parentOrganizationId: true,
  identifiers: true,
  funding: true,
  phones: true,
  programs: true,
  attributes: true,
  // How the municipality reaches it: often the address of a person.
  email: false,
  address: false,
  contacts: false,
  // What the public sees are the places of its services; one of these may be hidden.
  locations: false,
};

/** The number of a person, not of an organisation. */
const OF_PERSONS = /pesel|passport|paszport|dow[oó]d/iu;

/** What of a provider's record feeds and exports may hold. */
export const publishedProvider = (record: ProviderRecord): ProviderRecord => ({
  ...(Object.fromEntries(Object.entries(record).filter(([key]) => goesOut[key as keyof ProviderRecord])) as ProviderRecord),
  identifiers: record.identifiers.filter(
    ({ identifierType, identifierScheme = '' }) => !OF_PERSONS.test(identifierType) && !OF_PERSONS.test(identifierScheme),
  ),
  contacts: [],
  locations: [],
});
