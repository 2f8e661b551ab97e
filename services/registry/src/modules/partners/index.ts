export { PartnerKeyEntity } from './partner-key-entity.ts';
export { partnersPort } from './partners-port.ts';
