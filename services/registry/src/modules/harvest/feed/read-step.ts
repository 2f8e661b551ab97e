import { providerRecord } from '@drogowskaz/directory';
import { fingerprint, type OrganizationRead } from '@drogowskaz/hsds';
import { checkRecord } from '../../services/index.ts';
import type { ForeignService, ReadStep } from '../foreign-organization.ts';
import { assuredOn, toldModified, toldOrigin, toldVerification } from './told.ts';

/** What was read of one organisation, checked as if a person had typed it. */
export const readStep = (read: OrganizationRead): ReadStep => {
  const { foreignId: externalId, provider, facts, foreignServiceIds, notWhole = [] } = read;
  const repairs = read.repairs.map(({ rule }) => rule);
  const [refusedIds, untold] = [[...(read.refusedIds ?? [])], [...(read.untold ?? [])]];
  const reasons = read.refusals.map(({ path, reason }) => `${path}: ${reason}`);
  let refused = (read.refused.service ?? 0) + (read.refused.organization ?? 0);
  const refuse = (what: string, problems: readonly { path: readonly PropertyKey[]; message: string }[]): void => {
    refused += 1;
    reasons.push(...problems.map(({ path, message }) => `${what}, ${path.join('.')}: ${message}`));
  };
  const parsed = provider && providerRecord.safeParse(provider.provider);
  if (parsed?.error) refuse(externalId, parsed.error.issues);
  if (!provider || !parsed?.data) return { externalId, organization: null, refused, reasons, repairs, notWhole, refusedIds, untold };
  const services = provider.services.flatMap(({ id, ...written }): ForeignService[] => {
    const told = foreignServiceIds.get(id);
    const foreignId = told ?? id;
    const { record, problems } = checkRecord(written);
    if (!record) {
      refuse(foreignId, problems);
      if (told === undefined) untold.push(fingerprint('service', written));
      else refusedIds.push(told);
      return [];
    }
    const { source, ...said } = facts.get(id) ?? {};
    return [
      {
        id,
        externalId: foreignId,
        ...(told === undefined && { tellsNoId: true }),
        record,
        origin: toldOrigin(source),
        verification: toldVerification(said) ?? assuredOn(said),
        modifiedAt: toldModified(said),
      },
    ];
  });
  return {
    externalId,
    organization: { id: provider.id, externalId, record: parsed.data, origin: toldOrigin(read.source), services },
    refused,
    reasons,
    repairs,
    refusedIds,
    untold,
  };
};
