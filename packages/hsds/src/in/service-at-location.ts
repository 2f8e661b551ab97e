import type { serviceAtLocation as record } from '@drogowskaz/directory';
import { present } from '@drogowskaz/platform/core';
import type { z } from 'zod';
import { location } from './location.ts';
import { attributesOf, type PartReader, readParts } from './part.ts';
import { contact, phone, serviceArea } from './parts.ts';
import { schedulesOf } from './schedule.ts';

export const serviceAtLocation: PartReader<z.input<typeof record>> = (reading, node, values, id) => {
  const [place] = readParts(reading, node, 'location', id, location);
  if (!place) {
    reading.refuse(
      node,
      'MISSING',
      'The place of this service is not there; a place without a place cannot be shown.',
      node.values.location_id,
    );
    return null;
  }
  return {
    ...present({ id, description: values.text('description', { max: 2_000 }) }),
    location: place,
    schedules: schedulesOf(reading, node, id),
    phones: readParts(reading, node, 'phones', id, phone),
    contacts: readParts(reading, node, 'contacts', id, contact),
    serviceAreas: readParts(reading, node, 'service_areas', id, serviceArea),
    attributes: attributesOf(reading, node, id),
  };
};
