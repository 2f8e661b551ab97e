import type { LocationRecord, ProviderRecord, ServiceRecord } from '@drogowskaz/directory';
import { pauses, projectPublicService } from './project-public-service.ts';

export interface ProposalSource {
  serviceId: string;
  record: ServiceRecord;
  provider: { id: string; record: Pick<ProviderRecord, 'name'> };
  now: Date;
}

/** A revision as its owner and its moderators see it: like the public, but with hidden places shown and marked. */
export const projectProposal = ({ serviceId, record, provider, now }: ProposalSource) => {
  const places = record.locations.map(({ location }) => ({ id: location.id, hidden: location.hidden }));
  const shown = new Map<string, LocationRecord>(record.locations.map(({ location }) => [location.id, { ...location, hidden: false }]));
  // What pauses has hours to review all the same.
  const { card, ...rest } = projectPublicService({
    id: serviceId,
    record: { ...record, status: 'active' },
    provider,
    places: shown,
    collections: [],
    verifiedAt: null,
    dueAt: null,
    demonstration: record.demonstration,
    home: null,
    version: 0,
    updatedAt: now,
  });
  return { projected: { ...rest, card: { ...card, ...(pauses(record) && { temporarilyClosed: true as const }) } }, places };
};
