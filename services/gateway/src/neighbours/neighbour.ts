/** A neighbour as the operator has configured it, with the SDL that was agreed on. */
export interface Neighbour {
  /** Names the subgraph in plans, metrics and logs, and says in the explorer whose a field is. */
  readonly name: string;
  /** The one address that is asked. */
  readonly url: string;
  readonly sdl: string;
  /** How long one question may take. */
  readonly timeoutMs: number;
  /** Whether the address may be one of our own network. */
  readonly allowPrivate: boolean;
}

export type NeighbourSdl = Pick<Neighbour, 'name' | 'sdl'>;

/** One reason why a neighbour's subgraph cannot be added, in words for the operator. */
export interface Refusal {
  readonly neighbour: string;
  readonly problem: string;
}
