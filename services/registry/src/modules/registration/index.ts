export { type RegisterName, registerNumber } from './rules/identifiers.ts';
export { importStarterPack, StarterPackRefused, type StarterPackReport } from './starter-pack.ts';
export { forgetRegistrations } from './store/forget-registrations.ts';
