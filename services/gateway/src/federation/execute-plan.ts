import { type ExecutionResult, GraphQLError } from 'graphql';
import { type AnswerObject, isObject, mergeInto } from './answer-tree.ts';
import { type AnswerPath, type Represented, representEntities } from './entities.ts';
import type { EntityTarget, FetchStep, Step } from './plan.ts';
import { clientName } from './response-names.ts';
import { rewrite } from './rewrites.ts';

/** Asks one subgraph. Never rejects: no answer is one of the `NoAnswer` reasons, already logged. */
export type AskSubgraph = (step: FetchStep, variables: Record<string, unknown>) => Promise<ExecutionResult | NoAnswer>;

export type NoAnswer = 'IN_TIME' | 'AT_ALL' | 'NOT_TOLD';

/** What has been answered so far. */
export interface Answer {
  readonly data: AnswerObject;
  readonly errors: GraphQLError[];
}

/** Walks a plan: asks, lays the answers together, notes what is missing. One failing part never stops the others. */
export async function executePlan(
  step: Step,
  variables: Readonly<Record<string, unknown>>,
  ask: AskSubgraph,
  answer: Answer,
): Promise<void> {
  switch (step.kind) {
    case 'sequence':
      for (const next of step.steps) await executePlan(next, variables, ask, answer);
      return;
    case 'parallel':
      await Promise.all(step.steps.map((part) => executePlan(part, variables, ask, answer)));
      return;
    case 'fetch':
      return step.targets.length === 0
        ? fetchRoot(step, pick(variables, step.variables), ask, answer)
        : fetchEntities(step, pick(variables, step.variables), ask, answer);
  }
}

function pick(variables: Readonly<Record<string, unknown>>, names: readonly string[]): Record<string, unknown> {
  const picked: Record<string, unknown> = {};
  for (const name of names) if (variables[name] !== undefined) picked[name] = variables[name];
  return picked;
}

async function fetchRoot(step: FetchStep, variables: Record<string, unknown>, ask: AskSubgraph, answer: Answer): Promise<void> {
  const result = await ask(step, variables);
  if (typeof result === 'string') {
    for (const field of step.rootFields) answer.errors.push(missing(result, [field], [field]));
    return;
  }
  if (isObject(result.data)) {
    rewrite(result.data, step.outputRewrites);
    mergeInto(answer.data, result.data);
  }
  // An error without a path refused the whole question: it belongs to the first field that was asked.
  for (const error of result.errors ?? []) answer.errors.push(relocate(error, error.path ?? step.rootFields.slice(0, 1)));
}

async function fetchEntities(step: FetchStep, variables: Record<string, unknown>, ask: AskSubgraph, answer: Answer): Promise<void> {
  const told = new Map<EntityTarget, Represented[]>();
  for (const target of step.targets) {
    const entities = representEntities(answer.data, target);
    told.set(target, entities);
    variables[target.variable] = entities.map(({ representation }) => representation);
  }
  if ([...told.values()].every((entities) => entities.length === 0)) return;
  const result = await ask(step, variables);
  for (const [target, entities] of told) {
    if (entities.length === 0) continue;
    if (typeof result === 'string') answer.errors.push(missing(result, fieldPath(entities), target.fields));
    else layOver(target, entities, result);
  }
  if (typeof result !== 'string') {
    for (const error of result.errors ?? []) answer.errors.push(...relocateEntityError(error, told));
  }
}

function layOver(target: EntityTarget, entities: readonly Represented[], result: ExecutionResult): void {
  const found = result.data?.[target.responseName];
  if (!Array.isArray(found)) return;
  entities.forEach(({ places }, index) => {
    const addition = found[index];
    if (!isObject(addition)) return;
    rewrite(addition, target.outputRewrites);
    places.forEach(({ entity }, place) => {
      // Each place gets objects of its own: later questions may complete them differently.
      mergeInto(entity, place === 0 ? addition : structuredClone(addition));
    });
  });
}

/** `_entities.3.locations` in the subgraph is `searchServices.nodes.7.locations`, and perhaps `….nodes.9.locations`, for the client. */
function relocateEntityError(error: GraphQLError, told: ReadonlyMap<EntityTarget, Represented[]>): GraphQLError[] {
  const [responseName, index, ...rest] = error.path ?? [];
  for (const [target, entities] of told) {
    if (responseName !== undefined && target.responseName !== responseName) continue;
    const places = typeof index === 'number' ? entities[index]?.places : undefined;
    if (places) return places.map(({ path }) => relocate(error, [...path, ...rest]));
    if (entities.length > 0) return [relocate(error, fieldPath(entities))];
  }
  return [relocate(error, null)];
}

/** The field under which the entities stand, without the positions in its lists. */
const fieldPath = (entities: readonly Represented[]): AnswerPath =>
  (entities[0]?.places[0]?.path ?? []).filter((step) => typeof step === 'string');

const relocate = (error: GraphQLError, path: AnswerPath | null): GraphQLError =>
  new GraphQLError(error.message, {
    path: path?.map(clientName) ?? null,
    extensions: error.extensions,
    originalError: error.originalError ?? error,
  });

const AGAIN = 'Show what is there and try again in a moment.';
const REASONS: Record<NoAnswer, string> = {
  IN_TIME: `The part of the hub that knows it did not answer in time. ${AGAIN}`,
  AT_ALL: `The part of the hub that knows it cannot be reached. ${AGAIN}`,
  NOT_TOLD: 'A neighbour of this hub knows it, and is asked only in questions that everybody may ask: ask for it in one of its own.',
};

/** Says which part of the answer is missing, never who or where was asked. */
function missing(reason: NoAnswer, path: AnswerPath, fields: readonly string[]): GraphQLError {
  const prefix = path.filter((step) => typeof step === 'string').slice(0, fields.length === 1 && fields[0] === path[0] ? -1 : undefined);
  const parts = fields.map((field) => [...prefix, field].map(clientName).join('.'));
  return new GraphQLError(`Missing from this answer: ${parts.join(', ')}. ${REASONS[reason]}`, {
    path: path.map(clientName),
    extensions: { code: 'UNAVAILABLE', missing: parts },
  });
}
