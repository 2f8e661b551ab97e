import { isUuid } from '@drogowskaz/platform';
import { findMunicipality } from '@drogowskaz/vocabulary';

/** What an address of the list of events asks for. */
export interface EventsRequest {
  municipality: string | null;
  provider: string | null;
  after: string | null;
}

const LONGEST_CURSOR = 500;

/** What is not understood is left out: a list of everything helps more than an error. */
export const readEventsRequest = (fields: URLSearchParams): EventsRequest => {
  const municipality = findMunicipality(fields.get('municipality') ?? '');
  const provider = fields.get('provider') ?? '';
  const after = fields.get('after') ?? '';
  return {
    municipality: municipality?.code ?? null,
    provider: isUuid(provider) ? provider : null,
    after: after !== '' && after.length <= LONGEST_CURSOR ? after : null,
  };
};

export const eventsPath = ({ municipality, provider, after }: EventsRequest, path = '/events'): string => {
  const fields = new URLSearchParams(
    Object.entries({ municipality, provider, after }).flatMap(([name, value]) => (value === null ? [] : [[name, value]])),
  );
  return fields.size === 0 ? path : `${path}?${fields}`;
};
