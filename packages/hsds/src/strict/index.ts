export { fitsTable, formatAdvice, hasFormat } from './formats.ts';
export { type HsdsProblem, type HsdsProblemCode, pointerStep, type ValidationOptions, validateHsds } from './validate.ts';
