import type { FlattenNodePathSegment, RequiresSelection } from '@graphql-hive/router-query-planner';
import { type AnswerObject, isObject } from './answer-tree.ts';
import type { EntityTarget } from './plan.ts';
import { rewrite } from './rewrites.ts';

export type AnswerPath = readonly (string | number)[];

/** One entity that is told to a subgraph once, and all the places of the answer where it stands. */
export interface Represented {
  readonly representation: AnswerObject;
  readonly places: { readonly entity: AnswerObject; readonly path: AnswerPath }[];
}

/** The entities of a target, each told once however often it stands in the answer. */
export function representEntities(answer: AnswerObject, target: EntityTarget): Represented[] {
  const byKey = new Map<string, Represented>();
  for (const path of target.paths) {
    for (const place of findEntities(answer, path)) {
      const representation = project(place.entity, target.requires);
      if (representation === null) continue;
      rewrite(representation, target.inputRewrites);
      const key = keyOf(representation);
      const known = byKey.get(key);
      if (known) known.places.push(place);
      else byKey.set(key, { representation, places: [place] });
    }
  }
  return [...byKey.values()];
}

/** Tells entities apart. Nearly all are a type and one id: printing them as JSON would cost more than everything else here. */
function keyOf(representation: AnswerObject): string {
  const { __typename, id, ...rest } = representation;
  for (const _more in rest) return JSON.stringify(representation);
  return typeof id === 'string' ? `${__typename} ${id}` : JSON.stringify(representation);
}

type Place = { readonly entity: AnswerObject; readonly path: AnswerPath };

function findEntities(answer: AnswerObject, steps: readonly FlattenNodePathSegment[]): Place[] {
  const places: Place[] = [];
  const path: (string | number)[] = [];
  walk(answer, 0);
  return places;

  function walk(value: unknown, depth: number): void {
    if (value === null || value === undefined) return;
    const step = steps[depth];
    if (Array.isArray(value)) {
      const below = step === '@' ? depth + 1 : depth;
      for (let index = 0; index < value.length; index++) {
        path.push(index);
        walk(value[index], below);
        path.pop();
      }
    } else if (isObject(value)) {
      if (step === undefined) {
        if (typeof value.__typename === 'string') places.push({ entity: value, path: path.slice() });
      } else if (step === '@') return;
      else if ('Field' in step) {
        path.push(step.Field);
        walk(value[step.Field], depth + 1);
        path.pop();
      } else if (typeof value.__typename !== 'string' || step.TypeCondition.includes(value.__typename)) walk(value, depth + 1);
    }
  }
}

/** The part of an entity that the subgraph needs to find it; null when the entity lacks any of it. */
function project(entity: AnswerObject, selections: readonly RequiresSelection[]): AnswerObject | null {
  const projected: AnswerObject = {};
  for (const selection of selections) {
    if (selection.kind === 'FragmentSpread') throw new Error('The planner put a fragment into a key, which this gateway does not know');
    if (selection.kind === 'InlineFragment') {
      if (entity.__typename !== selection.typeCondition) continue;
      const inner = project(entity, selection.selections);
      if (inner === null) return null;
      Object.assign(projected, inner);
      continue;
    }
    const value = entity[selection.alias ?? selection.name];
    if (value === undefined || value === null) return null;
    const nested = selection.selections?.length ? projectNested(value, selection.selections) : value;
    if (nested === null) return null;
    projected[selection.name] = nested;
  }
  if (Object.keys(projected).length === 0) return null;
  projected.__typename ??= entity.__typename;
  return projected;
}

const projectNested = (value: unknown, selections: readonly RequiresSelection[]): unknown =>
  Array.isArray(value) ? value.map((item) => projectNested(item, selections)) : isObject(value) ? project(value, selections) : null;
