/** The profile as HSDS wants profiles: JSON Merge Patches (RFC 7386) named like the schemas that they change. Made from the records' own shapes. */
import { hsds, locationRecord, providerRecord, serviceAtLocation, serviceRecord } from '@drogowskaz/directory';
import { z } from 'zod';
import { type PartName, parts } from '../record/part-table.ts';
import { PROFILE_KEY } from './profile-key.ts';

const shapes: Readonly<Record<PartName, z.ZodType>> = {
  service: serviceRecord,
  provider: providerRecord,
  serviceAtLocation,
  location: locationRecord,
  attribute: hsds.attribute,
  language: hsds.language,
  schedule: hsds.schedule,
  phone: hsds.phone,
  contact: hsds.contact,
  address: hsds.address,
  accessibility: hsds.accessibility,
  serviceArea: hsds.serviceArea,
  requiredDocument: hsds.requiredDocument,
  costOption: hsds.costOption,
  funding: hsds.funding,
  webAddress: hsds.webAddress,
  identifier: hsds.identifier,
  unit: hsds.unit,
  capacity: hsds.capacity,
  program: hsds.program,
};

type Schema = Record<string, unknown>;

const text = { type: ['string', 'null'] };
const marks: Schema = {
  derived: { const: true, description: 'Made for readers of plain HSDS: who reads the profile passes over this object.' },
  source: {
    type: 'object',
    description: 'Where the record comes from that was not written in this hub.',
    properties: {
      ...{ name: { type: 'string' }, url: text, hub: text, id: text, harvestedAt: text },
      licence: { ...text, description: 'Of its owner: an SPDX identifier, a name, or an address (http or https).' },
      attribution: { ...text, description: 'What its owner wants to be said wherever it is shown.' },
    },
  },
};
const verification: Schema = {
  type: 'object',
  description: 'When somebody last said that the service is still true, until when that holds, and who it was.',
  properties: { verifiedAt: text, dueAt: text, by: { enum: ['OWNER', 'MUNICIPALITY', 'TELEPHONE', null] } },
};

const propertiesOf = (shape: z.ZodType): Schema => {
  const { properties } = z.toJSONSchema(shape, { io: 'input', unrepresentable: 'any', reused: 'inline' }) as { properties?: Schema };
  return properties ?? {};
};

/** Everything that the record has and HSDS has not, and raw values of what HSDS has in another form. */
const patchOf = (name: PartName): Schema => {
  const { fields, lists, ones } = parts[name];
  const own = Object.entries(propertiesOf(shapes[name])).filter(
    ([key]) => !(key in fields) && !(key in lists) && !(key in ones) && key !== 'id',
  );
  const raw = Object.keys(fields)
    .filter((key) => key !== 'id')
    .map((key) => [
      key,
      { description: `As it was written, where "${fields[key]}" of HSDS cannot hold it so; null: "${fields[key]}" is not the record's.` },
    ]);
  return {
    properties: {
      [PROFILE_KEY]: {
        type: 'object',
        description: 'What HSDS has no words for. Readers who do not know it may pass over it.',
        properties: { ...Object.fromEntries([...own, ...raw]), ...marks, ...(name === 'service' && { verification }) },
      },
    },
  };
};

/** The patches by the names of their files. */
export const profilePatches = (): Record<string, Schema> => ({
  ...Object.fromEntries((Object.keys(parts) as PartName[]).map((name) => [`${parts[name].object}.json`, patchOf(name)])),
  'taxonomy_term.json': {
    properties: {
      [PROFILE_KEY]: {
        type: 'object',
        description: 'What HSDS has no words for.',
        properties: {
          labels: { type: 'object', description: 'The name of the term by language.', additionalProperties: { type: 'string' } },
        },
      },
    },
  },
});
