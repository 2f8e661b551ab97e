export { type BuiltInEngineOptions, builtInEngine } from './built-in/built-in-engine.ts';
export { prepareBuiltIn } from './built-in/layout/prepare.ts';
export { mistakesIn, spellingKeys } from './document/spelling-keys.ts';
export { canBeMended } from './document/terms.ts';
export * from './engine.ts';
