export { ServicePayload } from './payloads.ts';
export { ServiceConnection } from './service-connection.ts';
export { servicePayload } from './service-mutations.ts';
export { ServiceObject } from './service-object.ts';
