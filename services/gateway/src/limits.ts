/** What one question, and one caller in a minute, may cost. */
export interface Limits {
  /** Largest body of a request in bytes. @default 524288 */
  readonly bodyBytes: number;
  /** How long a body may take to arrive. @default 2000 */
  readonly bodyMs: number;
  /** How long one operation may take over all its subgraph calls; what is not there by then is missing from the answer. @default 2500 */
  readonly operationMs: number;
  /** Words and signs of a document. @default 10000 */
  readonly tokens: number;
  /** How deep fields may stand inside each other; introspection is limited by its own rule. @default 16 */
  readonly depth: number;
  /** Aliases in a document. @default 60 */
  readonly aliases: number;
  /** Root fields of an operation, aliased ones included. @default 20 */
  readonly rootFields: number;
  /** Selections when every fragment is written out. @default 5000 */
  readonly selections: number;
  /** Objects that an operation may return, counted by `first`. @default 30000 */
  readonly cost: number;
  /** How large a list is taken to be that has no `first`. @default 8 */
  readonly assumedListSize: number;
  /** Cost that one client address may spend in a minute without a key. @default 200000 */
  readonly anonymousPerMinute: number;
  /** How many times the price of a question a change costs who has no key: some twenty registrations or reports in a minute. @default 500 */
  readonly anonymousWriteFactor: number;
  /** What a question costs whose answer is kept, as a share of its price. @default 0.1 */
  readonly keptShare: number;
  /** Memory for kept answers in bytes, about. @default 67108864 */
  readonly keptBytes: number;
  /** Cost that one API key may spend in a minute. @default 2000000 */
  readonly keyPerMinute: number;
}

export const defaultLimits: Limits = {
  bodyBytes: 512 * 1024,
  bodyMs: 2_000,
  operationMs: 2_500,
  tokens: 10_000,
  depth: 16,
  aliases: 60,
  rootFields: 20,
  selections: 5_000,
  cost: 30_000,
  assumedListSize: 8,
  anonymousPerMinute: 200_000,
  anonymousWriteFactor: 500,
  keptShare: 0.1,
  keptBytes: 64 * 1024 * 1024,
  keyPerMinute: 2_000_000,
};
