export { brokenOff } from './broken-off.ts';
export { guardedConnector } from './guarded-connector.ts';
export { OutgoingClient, type OutgoingRequest } from './outgoing-client.ts';
export { OutgoingError } from './outgoing-error.ts';
export type { OutgoingResponse } from './outgoing-response.ts';
export { type Pause, pause } from './pause.ts';
export { addressOfHost, isPrivateName, isPublicAddress } from './public-address.ts';
export { Robots } from './robots.ts';
