export { randomProvider, randomService } from './random-records.ts';
