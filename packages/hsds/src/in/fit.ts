import { composed, textProblems } from '@drogowskaz/directory';
import type { z } from 'zod';
import type { Node } from './node.ts';
import type { Reading } from './reading.ts';

const MOST_ROUNDS = 40;

interface Problem {
  path: (string | number)[];
  message: string;
  code?: string;
  maximum?: unknown;
}

type Container = Record<string | number, unknown>;

/**
 * Takes out of a record what the hub cannot keep, as little as can be: a value, else the row that it stands in, else the record. Every
 * rule of the record counts, also those that nobody thought of here. Null: the record itself cannot be kept.
 */
export const fit = <Output>(reading: Reading, schema: z.ZodType<Output>, record: object, row: Node): Output | null => {
  const written = composed(record);
  // Parts are remembered by identity, and composing copies them.
  follow(reading, record, written);
  const tried = new Set<string>();
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const parsed = schema.safeParse(written);
    const problems: Problem[] = [
      ...textProblems(written),
      ...(parsed.error?.issues ?? []).map((issue) => ({
        ...issue,
        path: issue.path.map((step) => (typeof step === 'number' ? step : String(step))),
      })),
    ];
    if (problems.length === 0 && parsed.success) return parsed.data;
    const gone = new Map<unknown[], Set<unknown>>();
    for (const problem of problems) {
      const refused = takeOut(reading, written, problem, row, tried, gone);
      if (refused !== null) {
        reading.refuse(row, 'INVALID', refused);
        return null;
      }
    }
    for (const [list, parts] of gone) list.splice(0, list.length, ...list.filter((part) => !parts.has(part)));
  }
  reading.refuse(row, 'INVALID', 'Too much of it is wrong to be mended.');
  return null;
};

const follow = (reading: Reading, from: unknown, to: unknown): void => {
  if (typeof from !== 'object' || from === null || typeof to !== 'object' || to === null) return;
  const node = reading.rowOf(from);
  if (node) reading.remember(to, node);
  for (const [key, value] of Object.entries(from)) follow(reading, value, (to as Container)[key]);
};

/** Answers why the record as a whole is refused; null when taking out was enough. */
const takeOut = (
  reading: Reading,
  record: object,
  { path, message, code, maximum }: Problem,
  row: Node,
  tried: Set<string>,
  gone: Map<unknown[], Set<unknown>>,
): string | null => {
  const steps: { container: Container; key: string | number }[] = [];
  let at: unknown = record;
  for (const key of path) {
    if (typeof at !== 'object' || at === null) break;
    steps.push({ container: at as Container, key });
    at = (at as Container)[key];
  }
  if (code === 'too_big' && Array.isArray(at) && typeof maximum === 'number') {
    for (const part of at.slice(maximum)) drop(reading, at, part, 'TOO_MANY', message, gone);
    return null;
  }
  const last = steps.at(-1);
  const where = path.join('.');
  if (last && !Array.isArray(last.container) && last.container[last.key] !== undefined && !tried.has(where)) {
    tried.add(where);
    const value = last.container[last.key];
    delete last.container[last.key];
    const part = typeof value === 'object' && value !== null ? reading.rowOf(value) : undefined;
    if (part) reading.refuse(part, 'INVALID', message, value);
    else reading.repair('dropped-value', `${placeOf(reading, steps, row)}, ${String(last.key)}`, value, null);
    return null;
  }
  for (const { container, key } of steps.toReversed()) {
    if (!Array.isArray(container)) continue;
    drop(
      reading,
      container,
      container[Number(key)],
      'INVALID',
      `${message} (${path.slice(path.lastIndexOf(Number(key)) + 1).join('.')})`,
      gone,
    );
    return null;
  }
  return `${message} (${where})`;
};

const drop = (
  reading: Reading,
  list: unknown[],
  part: unknown,
  code: 'INVALID' | 'TOO_MANY',
  message: string,
  gone: Map<unknown[], Set<unknown>>,
): void => {
  const parts = gone.get(list) ?? new Set();
  if (parts.has(part)) return;
  gone.set(list, parts.add(part));
  const row = typeof part === 'object' && part !== null ? reading.rowOf(part) : undefined;
  if (row) reading.refuse(row, code, message, part);
};

const placeOf = (reading: Reading, steps: readonly { container: Container }[], row: Node): string => {
  for (const { container } of steps.toReversed()) {
    const node = reading.rowOf(container);
    if (node) return node.path;
  }
  return row.path;
};
