export { type RandomOrganization, randomOrganization, randomProvider, randomService } from './random-records.ts';
export { schedule } from './schedule.ts';
