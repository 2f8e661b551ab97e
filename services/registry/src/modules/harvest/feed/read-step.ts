import { providerRecord, type RecordSource } from '@drogowskaz/directory';
import type { OrganizationRead, ServiceFacts } from '@drogowskaz/hsds';
import type { Clock } from '@drogowskaz/platform';
import { z } from 'zod';
import { checkRecord } from '../../services/index.ts';
import type { ForeignService, ForeignVerification, ReadStep } from '../foreign-organization.ts';

const webAddress = z.url({ protocol: /^https?$/ }).max(2_000);
const said = z.string().min(1).max(300);

const recordSource = z.object({
  name: said,
  licence: z.string().max(500).nullable().catch(null),
  url: webAddress.nullable().catch(null),
  hub: z.uuid().nullable().catch(null),
  id: said.nullable().catch(null),
});

const verification = z.object({
  verifiedAt: z.iso.datetime({ offset: true }),
  dueAt: z.iso.datetime({ offset: true }).nullable().catch(null),
  by: z.enum(['OWNER', 'MUNICIPALITY', 'TELEPHONE']).nullable().catch(null),
});

/** Who has written it, when the source has it from somebody else; what names neither a hub nor an address says nothing. */
const originOf = (source: unknown): RecordSource | null => {
  const { data } = recordSource.safeParse(source);
  return data && (data.hub ?? data.url) !== null ? { ...data, harvestedAt: null } : null;
};

/** Nobody can have confirmed tomorrow. */
const verificationOf = (facts: ServiceFacts | undefined, now: Date): ForeignVerification | null => {
  const { data } = verification.safeParse(facts?.verification);
  const day = facts?.assuredDate?.slice(0, 10);
  const found =
    data ?? (day !== undefined && /^\d{4}-\d\d-\d\d$/.test(day) ? { verifiedAt: `${day}T00:00:00.000Z`, dueAt: null, by: null } : null);
  const at = Date.parse(found?.verifiedAt ?? '');
  return Number.isNaN(at) || at > now.getTime() ? null : found;
};

/** What was read of one organisation, checked as if a person had typed it. */
export const readStep = (read: OrganizationRead, clock: Clock): ReadStep => {
  const { foreignId: externalId, provider, facts, foreignServiceIds } = read;
  const reasons = read.refusals.map(({ path, reason }) => `${path}: ${reason}`);
  let refused = (read.refused.service ?? 0) + (read.refused.organization ?? 0);
  const refuse = (what: string, problems: readonly { path: readonly PropertyKey[]; message: string }[]): void => {
    refused += 1;
    reasons.push(...problems.map(({ path, message }) => `${what}, ${path.join('.')}: ${message}`));
  };
  const parsed = provider && providerRecord.safeParse(provider.provider);
  if (parsed?.error) refuse(externalId, parsed.error.issues);
  if (!provider || !parsed?.data) return { externalId, organization: null, refused, reasons };
  const services = provider.services.flatMap(({ id, ...written }): ForeignService[] => {
    const foreignId = foreignServiceIds.get(id) ?? id;
    const { record, problems } = checkRecord(written);
    if (!record) {
      refuse(foreignId, problems);
      return [];
    }
    return [
      {
        id,
        externalId: foreignId,
        record,
        origin: originOf(facts.get(id)?.source),
        verification: verificationOf(facts.get(id), clock.now()),
      },
    ];
  });
  return {
    externalId,
    organization: { id: provider.id, externalId, record: parsed.data, origin: originOf(read.source), services },
    refused,
    reasons,
  };
};
