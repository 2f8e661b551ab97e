export { ContactObject } from './contact.ts';
export { ServicePayload } from './payloads.ts';
export { actorOf, RevisionActor } from './revision-actor.ts';
export { ServiceConnection } from './service-connection.ts';
export { CostInput } from './service-input.ts';
export { servicePayload } from './service-mutations.ts';
export { ServiceObject } from './service-object.ts';
