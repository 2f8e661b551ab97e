import type { ServiceRecord } from '@drogowskaz/directory';

const keyOf = (code: string): string => code.slice(0, 6);

/**
 * The municipality whose moderators answer for a service: the first that it names; else the provider's. Once it has one, the home stays
 * as long as the service still serves it, so that nobody chooses her moderator by the order of a list.
 */
export const homeMunicipality = (
  record: Pick<ServiceRecord, 'municipalities'>,
  present: string | null,
  providerMunicipality: string | null,
): string | null => {
  const keys = record.municipalities.map(keyOf);
  if (present !== null && (keys.includes(present) || keys.length === 0)) return present;
  return keys[0] ?? providerMunicipality;
};
