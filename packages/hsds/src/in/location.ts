import type { LocationRecord, locationRecord } from '@drogowskaz/directory';
import { present } from '@drogowskaz/platform/core';
import type { z } from 'zod';
import { municipalityNamed, municipalityOfCode } from '../repairs/find-municipality.ts';
import { readCoordinates } from '../repairs/read-coordinates.ts';
import type { Node } from './node.ts';
import { attributesOf, type PartReader, readParts } from './part.ts';
import { accessibility, address, contact, language, phone } from './parts.ts';
import type { Reading } from './reading.ts';
import { schedulesOf } from './schedule.ts';
import type { Values } from './values.ts';

export type Place = z.input<typeof locationRecord>;

/** Also what the column "virtual" of Ohana says. */
const TYPES = {
  ...{ online: 'virtual', remote: 'virtual', true: 'virtual', yes: 'virtual', tak: 'virtual', t: 'virtual' },
  ...{ mailing: 'postal', building: 'physical', false: 'physical', no: 'physical', nie: 'physical', f: 'physical' },
};

export const location: PartReader<Place> = (reading, node, values, written) => {
  const id = reading.placeId(node, written);
  const addresses = readParts(reading, node, 'addresses', id, address);
  const type = values.word('location_type', 'physical', TYPES);
  const code = values.line('external_identifier', 200);
  const codeType = values.line('external_identifier_type', 100);
  const place = {
    ...present({
      id,
      locationType: type as LocationRecord['locationType'],
      alternateName: values.line('alternate_name', 300),
      description: values.text('description', { max: 4_000 }),
      transportation: values.text('transportation', { max: 1_000 }),
      url: values.url('url'),
      ...coordinatesOf(values, addresses.length > 0 && addresses.every(({ country }) => country === 'PL')),
      externalIdentifier: code,
      externalIdentifierType: codeType,
    }),
    ...(node.hides && { hidden: true }),
    addresses,
    languages: readParts(reading, node, 'languages', id, language),
    accessibility: readParts(reading, node, 'accessibility', id, accessibility),
    phones: readParts(reading, node, 'phones', id, phone),
    contacts: readParts(reading, node, 'contacts', id, contact),
    schedules: schedulesOf(reading, node, id),
    attributes: attributesOf(reading, node, id),
  };
  // The name of a hidden place is public.
  const name = nameOf(reading, values, type, node.hides ? [] : addresses);
  const municipality = municipalityOf(reading, node, addresses, /^ter(c|yt)/i.test(codeType ?? '') ? code : undefined);
  return { ...place, name, ...(municipality !== null && { municipality }) };
};

const coordinatesOf = (values: Values, isHere: boolean): { latitude?: number; longitude?: number } => {
  const written = { latitude: values.number('latitude'), longitude: values.number('longitude') };
  const { place, rule } = readCoordinates(written.latitude, written.longitude, isHere);
  if (rule !== null) values.repair(rule, 'latitude', written, place);
  return place ?? {};
};

const nameOf = (reading: Reading, values: Values, type: string, addresses: readonly { address1?: string | undefined; city: string }[]) => {
  const named = values.line('name', 300);
  if (named !== undefined) return named;
  const [first] = addresses;
  const address =
    first &&
    [first.address1, first.city]
      .filter((part) => part !== undefined)
      .join(', ')
      .slice(0, 300);
  const name = values.line('alternate_name', 300) ?? address ?? (type === 'virtual' ? 'Online' : reading.organizationName);
  values.repair('missing-name', 'name', null, name);
  return name;
};

const municipalityOf = (
  reading: Reading,
  node: Node,
  addresses: readonly { city: string; country?: string | undefined }[],
  code: string | undefined,
): string | null => {
  const found =
    (code === undefined ? null : municipalityOfCode(code)) ??
    addresses
      .filter(({ country }) => country === undefined || country === 'PL')
      .map(({ city }) => municipalityNamed(city))
      .find((each) => each !== null) ??
    null;
  if (found !== null) reading.repair('municipality-from-address', `${node.path}, municipality`, null, found);
  return found;
};
