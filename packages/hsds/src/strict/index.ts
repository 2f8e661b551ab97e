export { hasFormat } from './formats.ts';
export { type HsdsProblem, type HsdsProblemCode, type ValidationOptions, validateHsds } from './validate.ts';
