export { randomProvider, randomService } from './random-records.ts';
export { schedule } from './schedule.ts';
