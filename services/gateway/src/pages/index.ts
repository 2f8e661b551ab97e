export type { Execute, PageLogger } from './ask/ask.ts';
export { type PagesOptions, registerPages } from './register-pages.ts';
