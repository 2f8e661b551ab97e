export { type CoverageFilter, type CoverageFound, findCoverage } from './find-coverage.ts';
export { writeOpenWeeks } from './open-weeks.ts';
