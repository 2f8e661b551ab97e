export type { AskOptions } from './ask.ts';
export { type Client, type ClientOptions, createClient } from './create-client.ts';
export { type AnswerError, type ClientErrorCode, type DirectoryErrorCode, DrogowskazError, type ErrorCode } from './error.ts';
export type { Links } from './links.ts';
export { type Operation, operation } from './operation.ts';
export type { AllOptions, NodesOf, Page, Paged } from './pages.ts';
