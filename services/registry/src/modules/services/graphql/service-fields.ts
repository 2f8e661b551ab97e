import type { ServiceRecord } from '@drogowskaz/directory';
import { readService } from '../rules/read-service.ts';
import type { ServiceInput } from './service-input.ts';

/** A record in the shape of `ServiceInput`: what one reads is what one writes. */
export const serviceFields = (record: ServiceRecord): ServiceInput => {
  const { translations: _, ...fields } = readService(record);
  return fields as ServiceInput;
};
