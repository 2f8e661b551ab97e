import type { InputRewrite } from '@graphql-hive/router-query-planner';
import { type AnswerObject, isObject } from './answer-tree.ts';

/** What the planner wants changed in representations before they are sent and in answers before they are laid together. */
export function rewrite(value: unknown, rewrites: readonly InputRewrite[]): void {
  for (const step of rewrites) {
    if ('KeyRenamer' in step) walk(value, step.KeyRenamer.path, (parent, key) => renameKey(parent, key, step.KeyRenamer.renameKeyTo));
    else {
      const { path, setValueTo } = 'ValueSetter' in step ? step.ValueSetter : step;
      walk(value, path, (parent, key) => {
        parent[key] = setValueTo;
      });
    }
  }
}

function renameKey(parent: AnswerObject, key: string, newKey: string): void {
  if (!(key in parent)) return;
  parent[newKey] = parent[key];
  delete parent[key];
}

type Path = readonly ({ TypenameEquals: string[] } | { Key: string })[];

function walk(value: unknown, path: Path, change: (parent: AnswerObject, key: string) => void): void {
  if (Array.isArray(value)) {
    for (const item of value) walk(item, path, change);
    return;
  }
  const [step, ...rest] = path;
  if (!isObject(value) || step === undefined) return;
  if ('TypenameEquals' in step) {
    if (typeof value.__typename !== 'string' || step.TypenameEquals.includes(value.__typename)) walk(value, rest, change);
  } else if (rest.length === 0) change(value, step.Key);
  else walk(value[step.Key], rest, change);
}
