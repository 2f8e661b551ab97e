export { type CoverageFilter, type CoverageFound, findCoverage } from './find-coverage.ts';
export { keepCoverage } from './keep-coverage.ts';
export { writeOpenWeeks } from './open-weeks.ts';
export { keepAsked } from './unmet/keep-asked.ts';
