export { type BuiltInEngineOptions, builtInEngine } from './built-in/built-in-engine.ts';
export { prepareBuiltIn } from './built-in/layout/prepare.ts';
export * from './engine.ts';
