export { missingRight, requireCaller, requireRight, requireRightAtAll } from './require-right.ts';
export { type ActingCaller, type Action, answersFor, decide } from './rights.ts';
export { rightsDocument } from './rights-document.ts';
