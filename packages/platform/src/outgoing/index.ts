export { brokenOff } from './broken-off.ts';
export { guardedConnector } from './guarded-connector.ts';
export { type OutgoingLimits, outgoingLimits } from './limits.ts';
export { OutgoingClient, type OutgoingClientOptions, type OutgoingRequest } from './outgoing-client.ts';
export { OutgoingError, type OutgoingErrorCode } from './outgoing-error.ts';
export type { OutgoingHeaders, OutgoingResponse } from './outgoing-response.ts';
export { isPublicAddress } from './public-address.ts';
export { Robots, type RobotsOptions } from './robots.ts';
