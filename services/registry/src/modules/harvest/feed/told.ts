/**
 * What others say of their records beside them, checked as anything from outside: whose a record is, when it changed, when it was confirmed. What
 * they date ahead was left out when it was read (`readFacts`).
 */
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

export const toldVerification = ({ verification: told }: ServiceFacts): ForeignVerification | null =>
  verification.safeParse(told).data ?? null;

/** The same, where HSDS alone says the day. */
export const assuredOn = ({ assuredDate = '' }: ServiceFacts): ForeignVerification | null => {
  const { data: day } = z.iso.date().safeParse(assuredDate.slice(0, 10));
  return day === undefined ? null : { verifiedAt: `${day}T00:00:00.000Z`, dueAt: null, by: null };
};

/** A moment without its place in the world is none. */
export const toldModified = ({ lastModified }: ServiceFacts): string | null => {
  const { data } = moment.safeParse(lastModified);
  return data === undefined ? null : new Date(data).toISOString();
};
