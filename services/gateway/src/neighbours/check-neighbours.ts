import { buildASTSchema, findBreakingChanges, type GraphQLSchema, Kind, parse } from 'graphql';
import { committedSubgraphs } from '../committed-schema.ts';
import { askSdl } from './ask-sdl.ts';
import { composeNeighbours } from './compose-neighbours.ts';
import type { Refusal } from './neighbour.ts';
import { type ConfiguredNeighbour, sha256Of } from './neighbours-file.ts';
import { withoutMachinery } from './rules/federation-machinery.ts';

/** How a neighbour's server stands to what was agreed on. */
export interface Reached {
  readonly name: string;
  readonly url: string;
  /** Why it cannot be asked; null: it answered. */
  readonly fault: string | null;
  /** SHA-256 of the SDL that was agreed on; null: nobody has it, as it cannot be had. */
  readonly sha256: string | null;
  /** What is in the SDL that was agreed on and no longer in what the server says. */
  readonly lost: readonly string[];
}

export interface NeighboursChecked {
  readonly reached: readonly Reached[];
  readonly refusals: readonly Refusal[];
  /** Coordinate and whose it is. */
  readonly added: Readonly<Record<string, string>>;
  readonly breaking: readonly string[];
}

/** What would come of a file of neighbours. `before`: the API that clients know now; null: ours alone. */
export async function checkNeighbours(
  configured: readonly ConfiguredNeighbour[],
  { before, ask = true }: { before: string | null; ask?: boolean },
): Promise<NeighboursChecked> {
  const looked = await Promise.all(configured.map((neighbour) => lookAt(neighbour, ask)));
  const neighbours = looked.flatMap(({ name, sdl }) => (sdl === null ? [] : [{ name, sdl }]));
  const composed = composeNeighbours({ own: committedSubgraphs(), neighbours, before });
  const reached = looked.map(({ sdl, ...rest }) => ({ ...rest, sha256: sdl === null ? null : sha256Of(sdl) }));
  if ('refusals' in composed) return { reached, refusals: composed.refusals, added: {}, breaking: [] };
  return { reached, refusals: [], added: composed.added, breaking: composed.breaking };
}

async function lookAt({ name, url, allowPrivate, sdl, sha256 }: ConfiguredNeighbour, ask: boolean) {
  const nothing = { name, url, fault: null, lost: [] as readonly string[] };
  if (!ask && sdl !== null) return { ...nothing, sdl };
  let told: string;
  try {
    told = await askSdl({ url, allowPrivate });
  } catch (error) {
    return { ...nothing, sdl, fault: error instanceof Error ? error.message : String(error) };
  }
  if (sdl !== null) return { ...nothing, sdl, lost: lostBetween(sdl, told) };
  const actual = sha256Of(told);
  return actual === sha256
    ? { ...nothing, sdl: told }
    : { ...nothing, sdl, fault: `Its SDL has the sha256 ${actual}, another one than was agreed on` };
}

/** What a server does not offer any more of what was agreed on. What it offers beside that is nobody's concern: it is not asked for. */
function lostBetween(agreed: string, told: string): string[] {
  const [before, now] = [plainSchema(agreed), plainSchema(told)];
  if (!before) return [];
  if (!now) return ['its SDL cannot be read any more'];
  return findBreakingChanges(before, now).map(({ description }) => description);
}

function plainSchema(sdl: string): GraphQLSchema | null {
  try {
    const document = withoutMachinery(parse(sdl, { noLocation: true }));
    const types = document.definitions.filter(({ kind }) => kind !== Kind.SCHEMA_EXTENSION && kind !== Kind.SCHEMA_DEFINITION);
    return buildASTSchema({ ...document, definitions: types }, { assumeValidSDL: true });
  } catch {
    return null;
  }
}
