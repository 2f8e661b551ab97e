export { courseKind } from './course-kind.ts';
export { coursesOf } from './find-courses.ts';
export { learningOutcomeKind } from './learning-outcome-kind.ts';
