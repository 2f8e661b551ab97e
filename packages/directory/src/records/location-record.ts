import { z } from 'zod';
import { municipalityCode } from './codes.ts';
import * as part from './hsds-parts.ts';
import { url } from './url.ts';

/** A place (HSDS `location`). Several services may be given at one place; it has one id everywhere. */
export const locationRecord = z
  .strictObject({
    id: z.uuid(),
    locationType: z.enum(['physical', 'postal', 'virtual']).default('physical'),
    name: z.string().min(1).max(300),
    alternateName: z.string().max(300).optional(),
    description: z.string().max(4_000).optional(),
    transportation: z.string().max(1_000).optional(),
    url: url.optional(),
    latitude: z.number().min(-90).max(90).optional(),
    longitude: z.number().min(-180).max(180).optional(),
    municipality: municipalityCode.optional(),
    /** Beyond HSDS: the address and the coordinates leave the registry for nobody but its owner and its moderator (shelters). */
    hidden: z.boolean().default(false),
    wheelchairAccessible: z.boolean().optional(),
    externalIdentifier: z.string().max(200).optional(),
    externalIdentifierType: z.string().max(100).optional(),
    addresses: z.array(part.address).default([]),
    languages: z.array(part.language).default([]),
    accessibility: z.array(part.accessibility).default([]),
    phones: z.array(part.phone).default([]),
    contacts: z.array(part.contact).default([]),
    schedules: z.array(part.schedule).default([]),
    attributes: z.array(part.attribute).default([]),
  })
  .refine((location) => (location.latitude === undefined) === (location.longitude === undefined), {
    message: 'Give latitude and longitude together, or neither.',
    path: ['latitude'],
  });
export type LocationRecord = z.infer<typeof locationRecord>;
