export { coverageDays, type DayCounts, readDay } from './coverage-days.ts';
export { keepCoverage } from './keep-coverage.ts';
export { KeptCoverage } from './kept-coverage.ts';
export { writeOpenWeeks } from './open-weeks.ts';
export { keepAsked } from './unmet/keep-asked.ts';
