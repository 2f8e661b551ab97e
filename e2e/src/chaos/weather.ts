/** What the network between hub and Meilisearch is like: which share of the requests meets which faults. */
import type { Fault } from '@drogowskaz/testing';
import * as fc from 'fast-check';

export interface Weather {
  /** Of a hundred requests so many meet a fault. */
  percent: number;
  faults: Fault[];
  seed: number;
}

const milliseconds = (max: number) => fc.integer({ min: 1, max });

const faults: fc.Arbitrary<Fault> = fc.oneof(
  fc.record({ kind: fc.constant('delay' as const), milliseconds: milliseconds(300) }),
  fc.constant<Fault>({ kind: 'drop' }),
  fc.record({ kind: fc.constant('refuse' as const), status: fc.constantFrom(429 as const, 500 as const, 503 as const) }),
  fc.constant<Fault>({ kind: 'repeat' }),
  fc.record({ kind: fc.constant('repeat late' as const), milliseconds: milliseconds(400) }),
  fc.constant<Fault>({ kind: 'lose the answer' }),
  fc.constant<Fault>({ kind: 'cut the answer' }),
);

export const weathers: fc.Arbitrary<Weather> = fc.record({
  percent: fc.constantFrom(0, 5, 15, 40, 100),
  faults: fc.array(faults, { minLength: 1, maxLength: 4 }),
  seed: fc.nat(),
});

/** Which fault the next request meets, in an order that the seed decides. */
export const faultsOf = ({ percent, faults: possible, seed }: Weather): (() => Fault | null) => {
  let state = seed;
  /** mulberry32 */
  const random = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return () => (random() * 100 < percent ? (possible[Math.floor(random() * possible.length)] ?? null) : null);
};

export const nameOfFault = (fault: Fault): string => (fault.kind === 'refuse' ? `answer ${fault.status}` : fault.kind);

export const nameOfWeather = ({ percent, faults: possible }: Weather): string => `${percent} % ${possible.map(nameOfFault).join(' or ')}`;
