export { forget } from './forget.ts';
export { ERASURES_FILE, keepErasures } from './keep-erasures.ts';
