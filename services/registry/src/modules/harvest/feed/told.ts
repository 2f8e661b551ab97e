/** What others say of their records beside them, checked as anything from outside: whose a record is, when it changed, when it was confirmed. */
import { isLicence, type RecordSource } from '@drogowskaz/directory';
import { type ServiceFacts, wholeSigns } from '@drogowskaz/hsds';
import { z } from 'zod';
import type { ForeignVerification } from '../foreign-organization.ts';

const webAddress = z.url({ protocol: /^https?$/ }).max(2_000);
const text = (longest: number) =>
  z
    .string()
    .transform((written) => wholeSigns(written).trim())
    .pipe(z.string().min(1).max(longest));
const said = text(300);
const moment = z.iso.datetime({ offset: true });

const licence = text(500).refine(isLicence).nullable().catch(null);

const recordSource = z.object({
  name: said,
  licence,
  url: webAddress.nullable().catch(null),
  hub: z.uuid().toLowerCase().nullable().catch(null),
  id: said.nullable().catch(null),
  attribution: text(500).nullable().catch(null),
  harvestedAt: moment.nullable().catch(null),
});

const verification = z.object({
  verifiedAt: moment,
  dueAt: moment.nullable().catch(null),
  by: z.enum(['OWNER', 'MUNICIPALITY', 'TELEPHONE']).nullable().catch(null),
});

/** Who has written it, when the source has it from somebody else; what names neither a hub nor an address says nothing. */
export const toldOrigin = (source: unknown): RecordSource | null => {
  const { data } = recordSource.safeParse(source);
  return data && (data.hub ?? data.url) !== null ? data : null;
};

/** Under which a directory says that its own records stand. */
export const toldLicence = (said: unknown): string | null => licence.parse(said);

/** Nobody can have confirmed tomorrow. */
export const toldVerification = ({ verification: told }: ServiceFacts, now: Date): ForeignVerification | null => {
  const { data } = verification.safeParse(told);
  return data && Date.parse(data.verifiedAt) <= now.getTime() ? data : null;
};

/** The same, where HSDS alone says the day. */
export const assuredOn = ({ assuredDate = '' }: ServiceFacts, now: Date): ForeignVerification | null => {
  const { data: day } = z.iso.date().safeParse(assuredDate.slice(0, 10));
  if (day === undefined) return null;
  const verifiedAt = `${day}T00:00:00.000Z`;
  return Date.parse(verifiedAt) <= now.getTime() ? { verifiedAt, dueAt: null, by: null } : null;
};

/** Nothing can have changed tomorrow; a moment without its place in the world is none. */
export const toldModified = ({ lastModified }: ServiceFacts, now: Date): string | null => {
  const { data } = moment.safeParse(lastModified);
  const at = Date.parse(data ?? '');
  return Number.isNaN(at) || at > now.getTime() ? null : new Date(at).toISOString();
};
