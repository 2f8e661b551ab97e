/**
 * Whether something is an object of HSDS, and what is wrong with it: every problem, each with its place as a JSON Pointer (RFC 6901).
 * Strict closes the objects, as the standard's own examples are checked. Lenient lets unknown fields pass, as the standard allows, and
 * takes null for "is not there", as many feeds write it. Types, values and formats are looked at in both.
 */
import { isRecord } from '@drogowskaz/platform';
import { type Field, fieldsOf, type HsdsObjectName, type TextField } from '../objects/index.ts';
import { formatAdvice, hasFormat } from './formats.ts';

export type HsdsProblemCode = 'MISSING' | 'UNKNOWN' | 'TYPE' | 'VALUE' | 'FORMAT' | 'TOO_DEEP';

export interface HsdsProblem {
  /** JSON Pointer from the object that was looked at: "/service_at_locations/0/location/latitude". */
  path: string;
  code: HsdsProblemCode;
  /** What to do about it. */
  message: string;
}

export interface ValidationOptions {
  /** @default 'strict' */
  mode?: 'strict' | 'lenient';
  /** Properties that a profile adds to any object; strict lets only these pass. @default none */
  extensions?: readonly string[];
  /** Where the paths begin. @default '' */
  at?: string;
}

/** Deeper than any nesting of HSDS that makes sense: services of an organization with their organization and its places. */
const MAX_DEPTH = 24;

export const validateHsds = (name: HsdsObjectName, value: unknown, options: ValidationOptions = {}): HsdsProblem[] => {
  const problems: HsdsProblem[] = [];
  const validation = new Validation(problems, options.mode ?? 'strict', options.extensions ?? []);
  validation.object(name, value, options.at ?? '', 0);
  return problems;
};

/** A step of a JSON Pointer. */
const pointerStep = (key: string | number): string => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;

class Validation {
  readonly #problems: HsdsProblem[];
  readonly #lenient: boolean;
  readonly #extensions: readonly string[];

  constructor(problems: HsdsProblem[], mode: 'strict' | 'lenient', extensions: readonly string[]) {
    this.#problems = problems;
    this.#lenient = mode === 'lenient';
    this.#extensions = extensions;
  }

  object(name: HsdsObjectName, value: unknown, path: string, depth: number): void {
    if (depth > MAX_DEPTH) this.#say(path, 'TOO_DEEP', `Nest at most ${MAX_DEPTH} objects.`);
    else if (isRecord(value)) this.#fields(name, value, path, depth);
    else this.#say(path, 'TYPE', `Here stands ${described(value)}; write one object: "${name}".`);
  }

  #fields(name: HsdsObjectName, given: Readonly<Record<string, unknown>>, path: string, depth: number): void {
    const fields = fieldsOf(name);
    for (const [key, field] of Object.entries(fields)) {
      if (field.required === true && this.#absent(given, key)) {
        this.#say(path + pointerStep(key), 'MISSING', `"${name}" must have "${key}".`);
      }
    }
    for (const [key, inner] of Object.entries(given)) {
      const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
      const at = path + pointerStep(key);
      if (field === undefined) {
        if (!this.#lenient && !this.#extensions.includes(key)) {
          this.#say(at, 'UNKNOWN', `"${name}" has no field "${key.slice(0, 60)}"; leave it out.`);
        }
      } else if (!this.#absent(given, key)) this.#field(field, inner, at, depth);
    }
  }

  #absent(given: Readonly<Record<string, unknown>>, key: string): boolean {
    return !Object.hasOwn(given, key) || given[key] === undefined || (this.#lenient && given[key] === null);
  }

  #field(field: Field, value: unknown, path: string, depth: number): void {
    if (field.kind === 'one') this.object(field.of as HsdsObjectName, value, path, depth + 1);
    else if (field.kind === 'many') this.#list(field.of as HsdsObjectName, value, path, depth);
    else if (field.kind === 'text') this.#text(field, value, path);
    else if (typeof value !== 'number' || !Number.isFinite(value)) {
      this.#say(path, 'TYPE', `Here stands ${described(value)}; write a number, without quotation marks.`);
    }
  }

  #list(name: HsdsObjectName, value: unknown, path: string, depth: number): void {
    if (!Array.isArray(value)) this.#say(path, 'TYPE', `Here stands ${described(value)}; write a list.`);
    else for (const [position, item] of value.entries()) this.object(name, item, path + pointerStep(position), depth + 1);
  }

  #text(field: TextField, value: unknown, path: string): void {
    if (typeof value !== 'string') {
      this.#say(path, 'TYPE', `Here stands ${described(value)}; write a text.`);
      return;
    }
    if (field.values && !field.values.includes(value)) {
      this.#say(path, 'VALUE', `"${value.slice(0, 60)}" is none of ${field.values.map((each) => `"${each}"`).join(', ')}.`);
    }
    if (field.format && !hasFormat(field.format, value)) this.#say(path, 'FORMAT', formatAdvice[field.format]);
  }

  #say(path: string, code: HsdsProblemCode, message: string): void {
    this.#problems.push({ path, code, message });
  }
}

const described = (value: unknown): string =>
  value === null
    ? 'null'
    : Array.isArray(value)
      ? 'a list'
      : typeof value === 'object'
        ? 'an object'
        : typeof value === 'string'
          ? 'a text'
          : typeof value === 'number'
            ? 'a number'
            : String(value);
