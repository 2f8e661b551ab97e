export { forget } from './forget.ts';
export { keepErasures } from './keep-erasures.ts';
