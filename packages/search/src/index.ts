export { type BuiltInEngineOptions, builtInEngine } from './built-in/built-in-engine.ts';
export { prepareBuiltIn } from './built-in/layout/prepare.ts';
export { mistakesIn, spellingKeys } from './built-in/writing/spelling-keys.ts';
export { canBeMended } from './built-in/writing/terms.ts';
export * from './engine.ts';
